import { type FieldNode, type GraphQLObjectType, getNamedType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";
import { int } from "neo4j-driver";
import { finishNetwork, LAID_OUT } from "../../network/finish.js";
import { type Context, call, parameter, slotOf, variable } from "../context.js";
import { type Condition, conditionsOf, predicate } from "../find.js";
import { labelsOf } from "../labels.js";
import { planObject } from "../objects.js";
import { checkedLength } from "../page.js";
import type { CallValues, Row } from "../plan.js";
import type { Special } from "../specials.js";
import { EVENTS } from "./timeline.js";

const MAX_NODES = 2_000;
const MAX_DEPTH = 4;

/** The relationships that are drawn. */
const TYPES =
  "ATTENDED|TOOK_PART_IN|REPRESENTS|CITIZEN_OF|BASED_IN|PART_OF|DISCUSSED|MADE|TO|DURING|CONCLUDED_AT|PARTY_TO|" +
  "SIGNED|CONCERNS|SAID|MADE_AT|FROM|MENTIONS";

/** Filters that choose events; what is not linked to an event that passes them is then no part of the whole. */
const CHOOSES_EVENTS = ["countries", "people", "issues", "from", "to", "status", "disputedOnly"];

type Filter = Record<string, unknown>;

/** A part of the graph for drawing: the neighbourhood of some nodes, or the newest events and what is linked to them. */
export const planNetwork: Special = (context, field, nodes, seat, row) => {
  const ast = nodes[0]!;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const collected = collectSubfields(context.schema, context.fragments, context.variables, type, nodes);
  const asksFor = (name: string) => [...collected.values()].some((asts) => asts[0]!.name.value === name);
  const countsAll = asksFor("totalNodes");

  const asked = call(context, field, ast, (values) => checked(values, ast));
  const filterOf = (calls: readonly CallValues[]) => (calls[asked.index]!.arguments.filter ?? {}) as Filter;
  const given = (asked.now.filter ?? {}) as Filter;
  const limit = parameter(context, (calls) => int(calls[asked.index]!.page!.limit));
  // One more than is drawn tells that there is more; to count them all there is no limit.
  const most = parameter(context, (calls) => int(countsAll ? 2 ** 31 : calls[asked.index]!.page!.limit + 1));

  const inputs = field.args.find((arg) => arg.name === "filter")!;
  const conditions = conditionsOf(context, [inputs], asked.index, asked.now);
  const kinds = (given.kinds as readonly string[] | undefined)?.length
    ? parameter(context, (calls) => labelsOf(context.schema, filterOf(calls).kinds as string[]))
    : null;
  const admitted = (node: string) => admits(context, conditions, kinds, node);
  // Without kinds to be told by a parameter, the pattern itself says what may be drawn.
  const drawn = kinds ? "" : `:${labelsOf(context.schema).join("|")}`;
  const alsoAdmitted = kinds ? admitted : (node: string) => meets(context, conditions, node);

  const level = Array.from({ length: MAX_DEPTH + 1 }, () => variable(context, "level"));
  const steps: string[] = [];
  if ((given.around as readonly string[] | undefined)?.length) {
    const ids = parameter(context, (calls) => filterOf(calls).around);
    const depth = parameter(context, (calls) => int(filterOf(calls).depth as number));
    steps.push(`WITH ${startingAt(context, ids)} AS ${level[0]}`);
    for (let at = 1; at <= MAX_DEPTH; at++) {
      const size = level
        .slice(0, at)
        .map((each) => `size(${each})`)
        .join(" + ");
      const from = `CASE WHEN ${depth} >= ${at} AND ${size} < ${most} THEN ${level[at - 1]} ELSE [] END`;
      steps.push(`WITH *, ${neighbours(context, from, level.slice(0, at), drawn, alsoAdmitted, most)} AS ${level[at]}`);
    }
  } else {
    const some = parameter(context, (calls) =>
      int(chooses(filterOf(calls)) ? MAX_NODES + 1 : Math.ceil(calls[asked.index]!.page!.limit / 4)),
    );
    steps.push(`WITH ${newestEvents(context, admitted, some)} AS ${level[0]}`);
    // All events that the filter chooses are there already.
    const kind = (node: string) => `${admits(context, [], kinds, node)} AND NOT ${node}:${EVENTS.join("|")}`;
    const near = chooses(given) ? kind : alsoAdmitted;
    steps.push(`WITH *, ${neighbours(context, level[0]!, [level[0]!], drawn, near, most)} AS ${level[1]}`);
    const rest = chooses(given) ? "[]" : everythingElse(context, level.slice(0, 2), admitted, most);
    steps.push(`WITH *, ${rest} AS ${level[2]}`);
    level.length = 3;
  }

  const [all, shown, links, truncated, total] = ["all", "nodes", "links", "truncated", "total"].map((name) =>
    variable(context, name),
  ) as [string, string, string, string, string];
  steps.push(`WITH ${level.join(" + ")} AS ${all}`);
  steps.push(`WITH ${all}[..${limit}] AS ${shown}, size(${all}) > ${limit} AS ${truncated}, size(${all}) AS ${total}`);
  steps.push(`WITH *, ${linksAmong(context, shown, conditions)} AS ${links}`);

  const names = { nodes: shown, links, truncated, totalNodes: total };
  const inside = { names, lists: [...seat.lists] };
  const { object, value } = planObject(context, field.type, nodes, inside);
  const fields = object.branches[0]!;
  const place = { kind: "collect", clauses: steps.join(" "), value, first: true } as const;
  const finish = LAID_OUT.some((name) => asksOfNodes(context, collected, name))
    ? finishNetwork(fields, layoutInputs(context, (value as { row: Row }).row, shown, links))
    : undefined;
  return { kind: "rows", slot: slotOf(row, place), object, first: true, ...(finish ? { finish } : {}) };
};

const chooses = (filter: Filter): boolean =>
  CHOOSES_EVENTS.some((name) => {
    const value = filter[name];
    return Array.isArray(value) ? value.length > 0 : value != null && value !== false;
  });

function checked(values: Record<string, unknown>, node: FieldNode): CallValues {
  const filter = (values.filter ?? {}) as Filter;
  if (filter.depth !== undefined) checkedLength("depth", filter.depth, node, MAX_DEPTH);
  const limit = checkedLength("limit", values.limit, node, MAX_NODES);
  return { arguments: values, page: { limit, backward: false, after: false, before: false } };
}

/** Whether a node may be drawn: its kind is asked for, and an event also meets the filter's conditions. */
function admits(context: Context, conditions: readonly Condition[], kinds: string | null, node: string): string {
  const kind = kinds
    ? `any(label IN labels(${node}) WHERE label IN ${kinds})`
    : `${node}:${labelsOf(context.schema).join("|")}`;
  return `(${kind}) AND ${meets(context, conditions, node)}`;
}

const meets = (context: Context, conditions: readonly Condition[], node: string): string =>
  conditions.map((condition) => `(${predicate(context, condition, node)})`).join(" AND ") || "true";

function startingAt(context: Context, ids: string): string {
  const [id, node] = [variable(context, "id"), variable(context, "n")];
  return (
    `COLLECT { UNWIND ${ids} AS ${id} CALL (${id}) { MATCH (${node}:Node {id: ${id}}) RETURN ${node} ` +
    `UNION MATCH (:FormerId {id: ${id}})-[:IS_NOW]->(${node}:Node) RETURN ${node} } RETURN DISTINCT ${node} }`
  );
}

function neighbours(
  context: Context,
  from: string,
  known: readonly string[],
  labels: string,
  admitted: (node: string) => string,
  most: string,
): string {
  const [near, met, node] = [variable(context, "near"), variable(context, "met"), variable(context, "n")];
  const fresh = known.map((level) => `NOT ${met} IN ${level}`).join(" AND ");
  // What is met twice is dropped where the subquery returns: a DISTINCT before that would compare the known levels too.
  // Neo4j tests the labels of what a pattern binds at once, and those of what a list holds one by one.
  const found = `COLLECT { UNWIND ${from} AS ${near} MATCH (${near})-[:${TYPES}]-(${met}${labels}) WHERE ${fresh} RETURN DISTINCT ${met} }`;
  return (
    `COLLECT { UNWIND ${found} AS ${node} WITH ${node} WHERE ${admitted(node)} ` +
    `RETURN ${node} ORDER BY ${node}.sources DESC, ${node}.id LIMIT ${most} }`
  );
}

function newestEvents(context: Context, admitted: (node: string) => string, some: string): string {
  const node = variable(context, "n");
  const order = `ORDER BY ${node}.firstDay DESC, ${node}.id DESC LIMIT ${some}`;
  const arms = EVENTS.map(
    (label) =>
      `MATCH (${node}:${label}) WHERE ${node}.firstDay IS NOT NULL AND ${node}.id IS NOT NULL AND ${admitted(node)} WITH ${node} ${order} RETURN ${node}`,
  );
  return `COLLECT { CALL () { ${arms.join(" UNION ALL ")} } RETURN ${node} ${order} }`;
}

function everythingElse(
  context: Context,
  known: readonly string[],
  admitted: (node: string) => string,
  most: string,
): string {
  const node = variable(context, "n");
  const fresh = known.map((level) => `NOT ${node} IN ${level}`).join(" AND ");
  const arms = labelsOf(context.schema).map(
    (label) =>
      `MATCH (${node}:${label}) WHERE ${node}.id IS NOT NULL AND ${fresh} AND ${admitted(node)} WITH ${node} ORDER BY ${node}.id LIMIT ${most} RETURN ${node}`,
  );
  return `COLLECT { CALL (${known.join(", ")}) { ${arms.join(" UNION ALL ")} } RETURN ${node} LIMIT ${most} }`;
}

/** The links between the nodes that are drawn. */
function linksAmong(context: Context, shown: string, conditions: readonly Condition[]): string {
  const [from, link, to] = [variable(context, "from"), variable(context, "link"), variable(context, "to")];
  const least = conditions.find(({ where }) => where.cypher?.includes("this.sources"));
  const enough = least ? ` AND coalesce(${link}.sources, 1) >= ${least.parameter}` : "";
  return (
    `COLLECT { UNWIND ${shown} AS ${from} MATCH (${from})-[${link}:${TYPES}]->(${to}) WHERE ${to} IN ${shown}${enough} ` +
    `RETURN ${link} ORDER BY ${from}.id, type(${link}), ${to}.id }`
  );
}

type Collected = ReadonlyMap<string, readonly FieldNode[]>;

function asksOfNodes(context: Context, collected: Collected, name: string): boolean {
  const type = context.schema.getType("NetworkNode") as GraphQLObjectType;
  return [...collected.values()].some((asts) => {
    if (asts[0]!.name.value !== "nodes") return false;
    const asked = collectSubfields(context.schema, context.fragments, context.variables, type, asts);
    return [...asked.values()].some((each) => each[0]!.name.value === name);
  });
}

/** Adds to the network's row what the layout is made from; gives the places where it stands. */
function layoutInputs(context: Context, row: Row, shown: string, links: string): { nodes: number; links: number } {
  const [node, link] = [variable(context, "n"), variable(context, "link")];
  const list = (clauses: string, cypher: string) =>
    slotOf(row, { kind: "collect", clauses, value: { kind: "expression", cypher }, first: false });
  return {
    nodes: list(`UNWIND ${shown} AS ${node}`, `[${node}.id, coalesce(${node}.sources, 1)]`),
    links: list(
      `UNWIND ${links} AS ${link}`,
      `[startNode(${link}).id, endNode(${link}).id, coalesce(${link}.sources, 1)]`,
    ),
  };
}

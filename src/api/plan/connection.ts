import { type FieldNode, type GraphQLEnumType, type GraphQLField, type GraphQLObjectType, getNamedType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";
import { type CypherDirective, directive, type OrderDirective, type RelationshipDirective } from "../directives.js";
import { type Context, call, parameter, type Seat, slotOf, TYPENAME, unique, variable } from "./context.js";
import { follow } from "./fields.js";
import { conditionsOf, finder, predicate } from "./find.js";
import { labelOf, orderOf, orderOfType } from "./labels.js";
import { placeObject, planFields } from "./objects.js";
import { beyond, cursorKeys, orderBy, pageOf, pageShape, rowsToFetch } from "./page.js";
import type { FieldPlan, ObjectPlan, OrderKey, PageRead, Read, Row, Value } from "./plan.js";
import { instantiate } from "./template.js";

type Field = GraphQLField<unknown, unknown>;

/** Where the items of a paged list come from. */
export interface Source {
  /** Clauses that bind the items, without WHERE. */
  readonly clauses: string;
  readonly where: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The variable of the item's node. */
  readonly node: string;
  readonly order: readonly OrderKey[];
  /** Whether rows may repeat an item. */
  readonly repeats?: boolean;
  /** Whether an index gives the items in order, as long as its first key is bound. */
  readonly indexed?: boolean;
  /** Several such clauses, each with an index of its own: every one gives a page, and the page is taken from these. */
  readonly arms?: readonly string[];
  /** What must stay bound beside the node when the page is cut. */
  readonly carried?: readonly string[];
}

/** A list of nodes with pages: along a relationship, from clauses of the schema, or of all nodes of a type. */
export function planConnection(
  context: Context,
  field: Field,
  nodes: readonly FieldNode[],
  seat: Seat,
  row: Row,
): Read {
  const ast = nodes[0]!;
  const asked = call(context, field, ast, (values) => ({ arguments: values, page: pageOf(values, ast) }));
  const edge = getNamedType(
    (getNamedType(field.type) as GraphQLObjectType).getFields().edges!.type,
  ) as GraphQLObjectType;
  const item = edge.getFields().node!.type;
  const node = variable(context, "n");
  const given = orderAsked(field, asked.now);
  const order = given ? orderOf(given.by, node, given.descending) : orderOfType(item, node);
  const conditions = conditionsOf(context, field.args, asked.index, asked.now);

  const relationship = directive<RelationshipDirective>(field, "relationship");
  const rows = directive<CypherDirective>(field, "cypher")?.rows;
  const anchor = relationship || rows ? undefined : conditions.find((condition) => condition.where.find);
  const where = conditions
    .filter((condition) => condition !== anchor || condition.where.loose)
    .map((condition) => predicate(context, condition, node));
  const common = { where, names: { this: node }, node, order };
  let source: Source;
  if (relationship) {
    const clauses = follow(relationship, seat.names.this!, `${node}:${labelOf(item)}`);
    source = { ...common, clauses, repeats: relationship.type.includes("|") };
  } else if (rows) {
    source = { ...common, clauses: instantiate(rows, { ...seat.names, this: node }, () => unique(context)) };
  } else if (anchor) {
    source = { ...common, clauses: `${finder(context, anchor, node)} WITH ${node}` };
  } else {
    source = { ...common, clauses: `MATCH (${node}:${labelOf(item)})`, indexed: true };
  }
  return planPage(context, field, nodes, asked, source, seat, row);
}

/** The order that an `orderBy` argument names. */
function orderAsked(field: Field, now: Record<string, unknown>): OrderDirective | undefined {
  const argument = field.args.find((arg) => arg.name === "orderBy");
  const value = argument && now.orderBy;
  if (value == null) return undefined;
  const chosen = (getNamedType(argument!.type) as GraphQLEnumType).getValues().find((each) => each.value === value);
  return directive<OrderDirective>(chosen!, "order") ?? undefined;
}

/** The page itself: its items as one place of the row and, only when asked for, the count of all as another. */
export function planPage(
  context: Context,
  field: Field,
  nodes: readonly FieldNode[],
  asked: { readonly index: number; readonly now: Record<string, unknown> },
  source: Source,
  seat: Seat,
  row: Row,
): Read {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const collected = collectSubfields(context.schema, context.fragments, context.variables, type, nodes);
  context.costs.push({ fields: collected.size, lists: seat.lists });
  const page: PageRead = { call: asked.index, order: source.order, keys: null };
  const inside: Seat = { names: source.names, lists: [...seat.lists, { call: asked.index }] };
  const item: Row = [];
  const slot = row.length;
  let wantsMore = false;
  let wantsItems = false;
  const place: Value = { kind: "collect", clauses: "", value: { kind: "row", row: item }, first: false };
  row.push(place);

  const plans: FieldPlan[] = [];
  for (const [key, asts] of collected) {
    const name = asts[0]!.name.value;
    const definition = type.getFields()[name];
    const base = { key, parent: type, name, nodes: asts, type: definition?.type ?? TYPENAME };
    if (name === "edges") {
      wantsItems = true;
      const object = planEdges(
        context,
        getNamedType(definition!.type) as GraphQLObjectType,
        asts,
        inside,
        source,
        page,
        item,
      );
      plans.push({ ...base, read: { kind: "edges", slot, page, object } });
    } else if (name === "totalCount") {
      plans.push({ ...base, read: { kind: "value", slot: slotOf(row, count(source)) } });
    } else if (name === "pageInfo") {
      const info = getNamedType(definition!.type) as GraphQLObjectType;
      const fields = [...collectSubfields(context.schema, context.fragments, context.variables, info, asts)].map(
        ([infoKey, infoNodes]): FieldPlan => {
          const what = infoNodes[0]!.name.value;
          const infoType = info.getFields()[what]?.type ?? TYPENAME;
          const infoBase = { key: infoKey, parent: info, name: what, nodes: infoNodes, type: infoType };
          if (what === "__typename") return { ...infoBase, read: { kind: "typename" } };
          if (what.endsWith("Cursor")) keysOf(page, source, item);
          else wantsMore ||= what === (asked.now.last == null ? "hasNextPage" : "hasPreviousPage");
          wantsItems = true;
          return { ...infoBase, read: { kind: "pageInfo", slot, page, what } };
        },
      );
      plans.push({ ...base, read: { kind: "inline", object: one(info, fields) } });
    } else {
      plans.push({ ...base, read: { kind: "typename" } });
    }
  }
  row[slot] = wantsItems ? { ...place, clauses: clauses(context, source, asked, nodes[0]!, wantsMore) } : NOTHING;
  return { kind: "inline", object: one(type, plans) };
}

const NOTHING: Value = { kind: "expression", cypher: "null" };
const one = (type: GraphQLObjectType, fields: readonly FieldPlan[]): ObjectPlan => ({
  types: [type],
  tagged: false,
  branchOf: [0],
  branches: [fields],
});

/** The edges of a page; cursor and node share the item's row. */
function planEdges(
  context: Context,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  inside: Seat,
  source: Source,
  page: PageRead,
  item: Row,
): ObjectPlan {
  const collected = collectSubfields(context.schema, context.fragments, context.variables, type, nodes);
  const special = new Map([...collected].filter(([, asts]) => ["node", "cursor"].includes(asts[0]!.name.value)));
  const plain = new Map([...collected].filter(([key]) => !special.has(key)));
  const others = new Map(planFields(context, type, plain, inside, item).map((plan) => [plan.key, plan]));
  const fields = [...collected].map(([key, asts]): FieldPlan => {
    const other = others.get(key);
    if (other) return other;
    const name = asts[0]!.name.value;
    const base = { key, parent: type, name, nodes: asts, type: type.getFields()[name]!.type };
    if (name === "cursor") {
      keysOf(page, source, item);
      return { ...base, read: { kind: "cursor", page } };
    }
    const at: Seat = { names: { this: source.node }, lists: inside.lists };
    return { ...base, read: placeObject(context, base.type, asts, at, item) };
  });
  return one(type, fields);
}

/** Puts the keys of its place into an item's row, once. */
function keysOf(page: PageRead, source: Source, item: Row): void {
  if (page.keys !== null) return;
  page.keys = item.length;
  for (const key of source.order) item.push({ kind: "expression", cypher: key.cypher });
}

/** The clauses that bind the items of one page, in order. */
function clauses(
  context: Context,
  source: Source,
  asked: { readonly index: number; readonly now: Record<string, unknown> },
  ast: FieldNode,
  wantsMore: boolean,
): string {
  const shape = pageShape(asked.now);
  const bounds: string[] = [];
  const bound = (argument: "after" | "before") => {
    const names = source.order.map((_, at) =>
      parameter(context, (calls) => cursorKeys(calls[asked.index]!, argument, source.order, ast)[at]),
    );
    bounds.push(beyond(source.order, names, argument === "after"));
  };
  // An index gives its order only to those who ask for something of every property it has.
  if (source.indexed) bounds.push(...source.order.map((key) => `${key.cypher} IS NOT NULL`));
  if (shape.after) bound("after");
  if (shape.before) bound("before");

  const limit = parameter(context, (calls) => rowsToFetch(calls[asked.index]!, wantsMore));
  const where = [...bounds, ...source.where];
  const filter = where.length > 0 ? ` WHERE ${where.join(" AND ")}` : "";
  const kept = [source.node, ...(source.carried ?? [])].join(", ");
  const distinct = source.repeats ? "DISTINCT " : "";
  const cut = `WITH ${distinct}${kept} ORDER BY ${orderBy(source.order, shape.backward)} LIMIT ${limit}`;
  if (!source.arms) return `${source.clauses}${filter} ${cut}`;
  return `${union(source.arms.map((arm) => `${arm}${filter} ${cut} RETURN ${source.node}`))} ${cut}`;
}

const union = (arms: readonly string[]): string => `CALL () { ${arms.join(" UNION ALL ")} }`;

/** How many items the whole list has. */
function count(source: Source): Value {
  const where = source.where.length > 0 ? ` WHERE ${source.where.join(" AND ")}` : "";
  const returned = source.repeats ? ` RETURN DISTINCT ${source.node}` : ` RETURN ${source.node}`;
  const items = source.arms
    ? `${union(source.arms.map((arm) => `${arm}${where} RETURN ${source.node}`))} RETURN ${source.node}`
    : // Without anything after the pattern, Neo4j may know the count without looking.
      `${source.clauses}${where}${source.clauses.startsWith("MATCH") && !source.repeats ? "" : returned}`;
  return { kind: "expression", cypher: `COUNT { ${items} }` };
}

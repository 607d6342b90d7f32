import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { int } from "neo4j-driver";
import { type CypherDirective, directive, type RelationshipDirective } from "../directives.js";
import { planConnection } from "./connection.js";
import { type Context, call, isConnection, isList, parameter, type Seat, slotOf, unique, variable } from "./context.js";
import { find } from "./find.js";
import { labelOf, orderOfType } from "./labels.js";
import { placeObject, planObject } from "./objects.js";
import { checkedLength, orderBy } from "./page.js";
import type { CallValues, Length, Read, Row, Value } from "./plan.js";
import { SPECIALS } from "./specials.js";
import { instantiate, type Names } from "./template.js";

/** How long a list without pages is taken to be, when what an operation may cost is reckoned before it runs. */
const ASSUMED_LENGTH = 5;

type Field = GraphQLField<unknown, unknown>;

/** Where one field is read from: its directive says where it lives, its value is added to the row. */
export function planField(context: Context, field: Field, nodes: readonly FieldNode[], seat: Seat, row: Row): Read {
  const special = directive<{ by: string }>(field, "special");
  if (special) return SPECIALS[special.by]!(context, field, nodes, seat, row);
  if (isLeafType(getNamedType(field.type))) return { kind: "value", slot: slotOf(row, leaf(field, seat)) };
  if (isConnection(field.type)) return planConnection(context, field, nodes, seat, row);
  if (directive(field, "same")) return placeObject(context, field.type, nodes, seat, row);
  if (directive(field, "end")) return planEnd(context, field, nodes, seat, row);
  const column = directive(field, "column");
  if (column) return planColumn(context, field, nodes, seat, row);
  return planFollowed(context, field, nodes, seat, row);
}

/** A property of the node or relationship, a column, or an expression over them. */
function leaf(field: Field, seat: Seat): Value {
  const computed = directive<CypherDirective>(field, "cypher")?.value;
  if (computed) return { kind: "expression", cypher: instantiate(computed, seat.names, String) };
  if (directive(field, "column")) return { kind: "expression", cypher: seat.names[field.name]! };
  const property = directive<{ name: string }>(field, "property")?.name ?? field.name;
  // What it was found by need not be read again.
  if (property === "id" && seat.names.itsId) return { kind: "expression", cypher: seat.names.itsId };
  return { kind: "expression", cypher: `${seat.names.link ?? seat.names.this}.${property}` };
}

/**
 * The node at the far end of a relationship, when it has the label of the field's type. Its fields are read in any case,
 * and the first value tells whether they count: inside a CASE Neo4j would plan their subqueries apart from the rest.
 */
function planEnd(context: Context, field: Field, nodes: readonly FieldNode[], seat: Seat, row: Row): Read {
  const end = seat.names.end!;
  const { object, value } = planObject(context, field.type, nodes, { names: { this: end }, lists: seat.lists }, [
    { kind: "expression", cypher: `CASE WHEN ${end}:${labelOf(field.type)} THEN 0 END` },
  ]);
  return { kind: "rows", slot: slotOf(row, value), object };
}

/** A node, or a list of nodes or relationships, that the rows above have bound. */
function planColumn(context: Context, field: Field, nodes: readonly FieldNode[], seat: Seat, row: Row): Read {
  const column = seat.names[field.name]!;
  if (!isList(field.type))
    return placeObject(context, field.type, nodes, { names: { this: column }, lists: seat.lists }, row);
  const item = variable(context, "item");
  const names = directive(getNamedType(field.type) as GraphQLObjectType, "link") ? { link: item } : { this: item };
  const lists = [...seat.lists, ASSUMED_LENGTH];
  const { object, value } = planObject(context, field.type, nodes, { names, lists });
  const clauses = `UNWIND ${column} AS ${item}`;
  return { kind: "rows", slot: slotOf(row, { kind: "collect", clauses, value, first: false }), object };
}

/** One object or a list of objects that a relationship leads to, clauses bind, or arguments find. */
function planFollowed(context: Context, field: Field, nodes: readonly FieldNode[], seat: Seat, row: Row): Read {
  const many = isList(field.type);
  const asked = field.args.length > 0 ? call(context, field, nodes[0]!, (values) => checked(values, nodes[0]!)) : null;
  const length: Length[] = many ? [asked ? { call: asked.index } : ASSUMED_LENGTH] : [];
  const lists = [...seat.lists, ...length];

  const rows = directive<CypherDirective>(field, "cypher")?.rows;
  const relationship = directive<RelationshipDirective>(field, "relationship");
  let clauses: string;
  let names: Names;
  if (rows) {
    const columns = directive<CypherDirective>(field, "cypher")?.columns;
    const bound = Object.fromEntries((columns ?? ["this"]).map((name) => [name, `${name}_${unique(context)}`]));
    const first =
      asked && "first" in asked.now ? parameter(context, (calls) => int(calls[asked.index]!.page!.limit)) : "";
    clauses = instantiate(rows, { ...seat.names, ...bound, $first: first }, () => unique(context));
    names = columns?.length === 1 ? { this: bound[columns[0]!]! } : bound;
  } else if (relationship) {
    const node = variable(context, "n");
    clauses = follow(relationship, seat.names.this!, `${node}:${labelOf(field.type)}`);
    const distinct = relationship.type.includes("|") ? "DISTINCT " : "";
    if (many) clauses += ` WITH ${distinct}${node} ORDER BY ${orderBy(orderOfType(field.type, node), false)}`;
    names = { this: node };
  } else {
    const found = find(context, field, nodes[0]!, asked!);
    clauses = found.clauses;
    names = found.names;
  }
  const { object, value } = planObject(context, field.type, nodes, { names, lists });
  return { kind: "rows", slot: slotOf(row, { kind: "collect", clauses, value, first: !many }), object, first: !many };
}

function checked(values: Record<string, unknown>, node: FieldNode): CallValues {
  if (!("first" in values)) return { arguments: values };
  const limit = checkedLength("first", values.first, node);
  return { arguments: values, page: { limit, backward: false, after: false, before: false } };
}

/** The pattern of a relationship. */
export const follow = ({ type, direction }: RelationshipDirective, from: string, to: string): string =>
  direction === "OUT" ? `MATCH (${from})-[:${type}]->(${to})` : `MATCH (${from})<-[:${type}]-(${to})`;

import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";
import { directive } from "../directives.js";
import { type Context, type Seat, slotOf, TYPENAME } from "./context.js";
import { planField } from "./fields.js";
import type { FieldPlan, ObjectPlan, Row, Value } from "./plan.js";

/** An operation may expand to this many fields; fragments that spread each other would otherwise grow without bound. */
const MAX_FIELDS = 3000;

type Collected = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields of one type, their values added to a row. */
export function planFields(
  context: Context,
  type: GraphQLObjectType,
  collected: Collected,
  seat: Seat,
  row: Row,
): FieldPlan[] {
  context.fields += collected.size;
  if (context.fields > MAX_FIELDS) {
    throw new GraphQLError(`The operation asks for more than ${MAX_FIELDS} fields; ask for less at a time.`, {
      extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
    });
  }
  context.costs.push({ fields: collected.size, lists: seat.lists });
  const plans: FieldPlan[] = [];
  for (const [key, nodes] of collected) {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (field) {
      plans.push({
        key,
        parent: type,
        name,
        type: field.type,
        nodes,
        read: planField(context, field, nodes, seat, row),
      });
    } else {
      plans.push({ key, parent: type, name, type: TYPENAME, nodes, read: { kind: "typename" } });
    }
  }
  return plans;
}

/** An object that shares its parent's row when only one type is possible, and has a row of its own otherwise. */
export function placeObject(
  context: Context,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  seat: Seat,
  row: Row,
) {
  const named = getNamedType(type) as GraphQLCompositeType;
  if (!isAbstractType(named)) {
    const fields = planFields(context, named, subfields(context, named, nodes), seat, row);
    return { kind: "inline", object: single(named, fields) } as const;
  }
  const { object, value } = planObject(context, type, nodes, seat);
  return { kind: "rows", slot: slotOf(row, value), object } as const;
}

/** An object with a row of its own, which may begin with a value that tells whether the object is there. */
export function planObject(
  context: Context,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  seat: Seat,
  row: Row = [],
): { object: ObjectPlan; value: Value } {
  const named = getNamedType(type) as GraphQLCompositeType;
  if (isAbstractType(named)) return planAbstract(context, context.schema.getPossibleTypes(named), nodes, seat);
  const tagged = row.length > 0;
  const fields = planFields(context, named, subfields(context, named, nodes), seat, row);
  return { object: { ...single(named, fields), tagged }, value: { kind: "row", row } };
}

const single = (type: GraphQLObjectType, fields: readonly FieldPlan[]): ObjectPlan => ({
  types: [type],
  tagged: false,
  branchOf: [0],
  branches: [fields],
});

const subfields = (context: Context, type: GraphQLObjectType, nodes: readonly FieldNode[]): Collected =>
  collectSubfields(context.schema, context.fragments, context.variables, type, nodes);

/** An object of one of several types: types that are asked the same share a branch. */
function planAbstract(
  context: Context,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  seat: Seat,
): { object: ObjectPlan; value: Value } {
  const groups: { type: GraphQLObjectType; collected: Collected; tests: string[] }[] = [];
  const branchOf: number[] = [];
  for (const type of types) {
    const collected = subfields(context, type, nodes);
    const test = `${seat.names.this}:${directive<{ label: string }>(type, "node")!.label}`;
    const same = groups.findIndex((group) => isAskedTheSame(group.type, group.collected, type, collected));
    branchOf.push(same < 0 ? groups.length : same);
    if (same < 0) groups.push({ type, collected, tests: [test] });
    else groups[same]!.tests.push(test);
  }
  const tagged = groups.length > 1 || groups.some((group) => asksTypename(group.collected));
  const tests = types.map(
    (type, at) => `WHEN ${seat.names.this}:${directive<{ label: string }>(type, "node")!.label} THEN ${at}`,
  );
  const tag: Value = { kind: "expression", cypher: `CASE ${tests.join(" ")} END` };

  const branches: FieldPlan[][] = [];
  const values: { test: string; value: Value }[] = [];
  for (const group of groups) {
    const row: Row = tagged ? [tag] : [];
    branches.push(planFields(context, group.type, group.collected, seat, row));
    values.push({ test: group.tests.join(" OR "), value: { kind: "row", row } });
  }
  const value: Value = values.length === 1 ? values[0]!.value : { kind: "choice", branches: values };
  return { object: { types, tagged, branchOf, branches }, value };
}

const asksTypename = (collected: Collected): boolean =>
  [...collected.values()].some((nodes) => nodes[0]!.name.value === "__typename");

/** Whether two types are asked the same fields, which both have in the same place of the graph. */
function isAskedTheSame(one: GraphQLObjectType, asked: Collected, other: GraphQLObjectType, also: Collected): boolean {
  if (asked.size !== also.size) return false;
  const keys = [...also.keys()];
  return [...asked].every(([key, nodes], at) => {
    const others = also.get(key);
    if (keys[at] !== key || !others || nodes.length !== others.length || nodes.some((node, i) => node !== others[i]))
      return false;
    const name = nodes[0]!.name.value;
    return name === "__typename" || placeOf(one, name) === placeOf(other, name);
  });
}

/** Type and directives of a field as one text: two fields with the same text are read the same way. */
function placeOf(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name]!;
  const directives = ["property", "relationship", "cypher", "same", "special"].map((each) => directive(field, each));
  return `${field.type} ${JSON.stringify(directives)}`;
}

import { type GraphQLEnumType, type GraphQLOutputType, type GraphQLSchema, getNamedType } from "graphql";
import { directive, type OrderDirective } from "../directives.js";
import type { OrderKey } from "./plan.js";

/** The label of the nodes of a type. */
export function labelOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const label = directive<{ label: string }>(named, "node")?.label;
  if (!label) throw new Error(`The type ${named.name} has no @node directive.`);
  return label;
}

/** The order in which lists of a type stand, as its @order says. */
export const orderOfType = (type: GraphQLOutputType, node: string): OrderKey[] => {
  const order = directive<OrderDirective>(getNamedType(type), "order") ?? { by: "id" };
  return orderOf(order.by, node, order.descending);
};

/** An order by a property and then, unless that is it, by the id. */
export function orderOf(by: string, node: string, descending = false): OrderKey[] {
  const key = (name: string): OrderKey => ({ cypher: `${node}.${name}`, name, descending, type: "text" });
  return by === "id" ? [key("id")] : [key(by), key("id")];
}

/** The labels of kinds of node; of all, when none are named. */
export function labelsOf(schema: GraphQLSchema, kinds?: readonly string[]): string[] {
  const values = (schema.getType("NodeKind") as GraphQLEnumType).getValues();
  return values
    .filter((value) => !kinds || kinds.includes(value.name))
    .map((value) => directive<{ name: string }>(value, "label")!.name);
}

/** The kind of a node as an expression; its labels are read once, where a test for each would read them for each. */
export function kindExpression(schema: GraphQLSchema, node: string): string {
  const values = (schema.getType("NodeKind") as GraphQLEnumType).getValues();
  const kinds = values.map(({ name, ...value }) => ({
    name,
    label: directive<{ name: string }>(value, "label")!.name,
  }));
  const label = `head([label IN labels(${node}) WHERE label IN [${kinds.map((kind) => `'${kind.label}'`).join(", ")}]])`;
  return `CASE ${label} ${kinds.map((kind) => `WHEN '${kind.label}' THEN '${kind.name}'`).join(" ")} END`;
}

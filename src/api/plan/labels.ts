import { type GraphQLNamedType, type GraphQLOutputType, getNamedType } from "graphql";
import { directive, type OrderDirective } from "../directives.js";
import type { OrderKey } from "./plan.js";

/** The label of the nodes of a type. */
export function labelOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const label = directive<{ label: string }>(named, "node")?.label;
  if (!label) throw new Error(`The type ${named.name} has no @node directive.`);
  return label;
}

/** The order in which lists of a type stand. */
export function orderOf(type: GraphQLOutputType | GraphQLNamedType, node: string, given?: OrderDirective): OrderKey[] {
  const order = given ?? directive<OrderDirective>(getNamedType(type as GraphQLOutputType), "order") ?? { by: "id" };
  const descending = order.descending ?? false;
  const id: OrderKey = { cypher: `${node}.id`, descending, type: "text" };
  return order.by === "id" ? [id] : [{ cypher: `${node}.${order.by}`, descending, type: "text" }, id];
}

import type { FieldNode, GraphQLField } from "graphql";
import type { Context, Seat } from "./context.js";
import type { Read, Row } from "./plan.js";
import { planNodes } from "./special/nodes.js";

export type Special = (
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  seat: Seat,
  row: Row,
) => Read;

/** What one pattern cannot say, by the names in `schema/api.graphql`. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  nodes: planNodes,
};

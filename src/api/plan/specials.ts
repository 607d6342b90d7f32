import type { FieldNode, GraphQLField } from "graphql";
import { type Context, type Seat, slotOf } from "./context.js";
import { kindExpression } from "./labels.js";
import type { Read, Row } from "./plan.js";
import { planLink } from "./special/link.js";
import { planNetwork } from "./special/network.js";
import { planNodes } from "./special/nodes.js";
import { planPath } from "./special/path.js";
import { planSearch } from "./special/search.js";
import { planTimeline } from "./special/timeline.js";

export type Special = (
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  seat: Seat,
  row: Row,
) => Read;

const expression = (row: Row, cypher: string): Read => ({
  kind: "value",
  slot: slotOf(row, { kind: "expression", cypher }),
});

/** Filled in by the layout, when the rows are there. */
const laidOut: Special = (_context, _field, _nodes, _seat, row) => expression(row, "null");

/** What one pattern cannot say, by the names in `schema/api.graphql`. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  nodes: planNodes,
  search: planSearch,
  timeline: planTimeline,
  path: planPath,
  link: planLink,
  network: planNetwork,
  kind: (context, _field, _nodes, seat, row) => expression(row, kindExpression(context.schema, seat.names.this!)),
  x: laidOut,
  y: laidOut,
  community: laidOut,
};

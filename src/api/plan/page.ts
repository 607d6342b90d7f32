import { type FieldNode, Kind } from "graphql";
import { int } from "neo4j-driver";
import { decodeCursor, type Keys } from "../cursor.js";
import { badInput } from "../errors.js";
import type { CallValues, OrderKey } from "./plan.js";

/** The longest page there is. */
export const MAX_PAGE = 100;

/** The order of a list as its cursors name it. */
export const orderName = (order: readonly OrderKey[]): string =>
  order.map((key) => `${key.descending ? "-" : ""}${key.name}`).join(",");

/** Checks `first` or `last`; says what would be right. */
export function checkedLength(name: string, value: unknown, node: FieldNode, most = MAX_PAGE): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badInput(`Argument "${name}" of "${node.name.value}" must be a number from 1 to ${most}, not ${value}.`, node);
}

/** Which arguments of a page are given; decides the text of the statement, as their values do not. */
export interface PageShape {
  readonly backward: boolean;
  readonly after: boolean;
  readonly before: boolean;
}

export function pageShape(values: Record<string, unknown>): PageShape {
  return { backward: values.last != null, after: values.after != null, before: values.before != null };
}

/** The page a call asks for, checked. */
export function pageOf(values: Record<string, unknown>, node: FieldNode) {
  const shape = pageShape(values);
  // `first` has a default value, so only the document tells whether it was asked for.
  if (shape.backward && values.first != null && isWritten("first", node)) {
    throw badInput(`Give "first" or "last" to "${node.name.value}", not both.`, node);
  }
  const [name, value] = shape.backward ? ["last", values.last] : ["first", values.first];
  if (value == null)
    throw badInput(`Argument "first" of "${node.name.value}" must be a number from 1 to ${MAX_PAGE}.`, node);
  return { ...shape, limit: checkedLength(name as string, value, node) };
}

const isWritten = (name: string, node: FieldNode): boolean =>
  (node.arguments ?? []).some((each) => each.name.value === name && each.value.kind !== Kind.NULL);

/** The keys that the `after` or `before` of a call names. */
export function cursorKeys(
  call: CallValues,
  argument: "after" | "before",
  order: readonly OrderKey[],
  node: FieldNode,
): Keys {
  const keys = decodeCursor(
    call.arguments[argument] as string,
    orderName(order),
    order.map((key) => key.type),
  );
  if (keys) return keys;
  throw badInput(
    `Argument "${argument}" of "${node.name.value}" is no cursor of this list: pass a "cursor" or "endCursor" that the same list gave in the same order.`,
    node,
  );
}

/** The rows to fetch: one more than the page when it matters whether more follows. */
export const rowsToFetch = (call: CallValues, wantsMore: boolean) => int(call.page!.limit + (wantsMore ? 1 : 0));

/**
 * The predicate that keeps what comes after (or before) a place: the first key bound by itself, ties told apart inside a
 * CASE. Written with OR, Neo4j reads the list twice and loses the order of the index.
 */
export function beyond(order: readonly OrderKey[], parameters: readonly string[], forward: boolean): string {
  const sign = (key: OrderKey) => (key.descending === forward ? "<" : ">");
  const [first, next] = order as [OrderKey, OrderKey?];
  const [at, then] = parameters;
  if (!next) return `${first.cypher} ${sign(first)} ${at}`;
  const tie = `CASE WHEN ${first.cypher} = ${at} THEN ${next.cypher} ${sign(next)} ${then} ELSE true END`;
  return `${first.cypher} ${sign(first)}= ${at} AND ${tie}`;
}

/** `ORDER BY` for a page, turned round when it is read from the end. */
export const orderBy = (order: readonly OrderKey[], backward: boolean): string =>
  order.map((key) => `${key.cypher}${key.descending !== backward ? " DESC" : ""}`).join(", ");

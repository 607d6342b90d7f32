import { planPage, type Source } from "../connection.js";
import { call, variable } from "../context.js";
import { conditionsOf, finder, predicate } from "../find.js";
import { orderOf } from "../labels.js";
import { pageOf } from "../page.js";
import type { Special } from "../specials.js";

/** The labels of what has a day. */
export const EVENTS = ["Meeting", "Visit", "Agreement"] as const;

/** Meetings, visits and agreements in order of time: one list from three indexes. */
export const planTimeline: Special = (context, field, nodes, seat, row) => {
  const ast = nodes[0]!;
  const asked = call(context, field, ast, (values) => ({ arguments: values, page: pageOf(values, ast) }));
  const node = variable(context, "n");
  const conditions = conditionsOf(context, field.args, asked.index, asked.now);
  const anchor = conditions.find((condition) => condition.where.find);
  const where = conditions
    .filter((condition) => condition !== anchor || condition.where.loose)
    .map((condition) => predicate(context, condition, node));
  where.push(`${node}.firstDay > '0000-01-01'`);
  const common = { names: { this: node }, node, where, order: orderOf("firstDay", node) };
  const source: Source = anchor
    ? { ...common, clauses: `${finder(context, anchor, node)} WITH ${node}` }
    : { ...common, clauses: "", arms: EVENTS.map((label) => `MATCH (${node}:${label})`), indexed: true };
  return planPage(context, field, nodes, asked, source, seat, row);
};

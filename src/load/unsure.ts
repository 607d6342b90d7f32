import type { Graph } from "../graph/graph.js";
import { reading } from "./transaction.js";

export interface UnsurePair {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
  /** How likely they are one, 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/**
 * Pairs of things that may be one and were kept apart, likeliest first. A mention that has found its thing ("Kim", who
 * can only be one of them) is no longer in doubt.
 */
const PAIRS = `
MATCH (a:Form)-[doubt:UNSURE]->(b:Form)
WHERE a.entity <> b.entity AND a.group IS NOT NULL AND b.group IS NOT NULL
WITH CASE WHEN a.entity < b.entity THEN [a.entity, b.entity] ELSE [b.entity, a.entity] END AS pair, doubt
ORDER BY doubt.score DESC, doubt.reason
WITH pair, collect(doubt)[0] AS doubt
MATCH (one:Fact {id: pair[0]}), (other:Fact {id: pair[1]})
RETURN one.id AS a, coalesce(one.name, one.item) AS aName, other.id AS b, coalesce(other.name, other.item) AS bName,
       doubt.score AS score, doubt.reason AS reason
ORDER BY score DESC, aName, bName, a, b`;

export async function unsurePairs(graph: Graph): Promise<UnsurePair[]> {
  const rows = await reading(graph, (tx) => tx.run(PAIRS));
  return rows.map(({ a, aName, b, bName, score, reason }) => ({
    a: { id: a as string, name: aName as string },
    b: { id: b as string, name: bName as string },
    score: score as number,
    reason: reason as string,
  }));
}

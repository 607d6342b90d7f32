import { type Version, voicesOf } from "./vote.js";

/** "1 independent report", "3 independent reports". */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "; 2 more repeat a text already counted", when copies were left out of the count. */
export function repeated(versions: readonly Version[]): string {
  const copies = versions.map(({ votes }) => new Set(votes.map(({ article }) => article)).size - voicesOf(votes));
  const all = copies.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "";
  return `; ${all === 1 ? "one more article repeats" : `${all} more articles repeat`} a text already counted`;
}

import type { Decide } from "./cluster.js";
import { KINDS } from "./compare/kinds.js";
import type { Decision } from "./decision.js";

const decisions = new Map<string, Decision>();
const MOST = 300_000;

/** The rules' decision on two forms; forms never change, so each pair is compared once in a process. */
export const rules: Decide = (a, b) => {
  const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  const known = decisions.get(key);
  if (known !== undefined) return known;
  const decision = a.id < b.id ? KINDS[a.kind].compare(a.data, b.data) : KINDS[b.kind].compare(b.data, a.data);
  if (decisions.size >= MOST) decisions.clear();
  decisions.set(key, decision);
  return decision;
};

import type { Decide } from "./cluster.js";
import type { Form } from "./form.js";

/** How far the best must be ahead of the next for a weak form to join it. */
const AHEAD = 0.1;
const LEAST = 0.5;

/**
 * The thing that a weak form belongs to, when it can be told: the one thing among those sharing a key that it fits,
 * clearly better than any other. `things` are strong forms by the thing they are of.
 */
export function attach(weak: Form, things: ReadonlyMap<string, readonly Form[]>, decide: Decide): string | null {
  let best: { thing: string; score: number } | null = null;
  let next = 0;
  for (const thing of [...things.keys()].sort()) {
    const score = likeness(weak, things.get(thing)!, decide);
    if (best === null || score > best.score) {
      next = best?.score ?? 0;
      best = { thing, score };
    } else if (score > next) next = score;
  }
  return best !== null && best.score >= LEAST && best.score - next >= AHEAD ? best.thing : null;
}

/** The best score against any form of a thing; 0 when more of them speak against it than for it. */
function likeness(weak: Form, forms: readonly Form[], decide: Decide): number {
  let best = 0;
  let balance = 0;
  for (const form of forms) {
    const { verdict, score, isFinal } = decide(weak, form);
    if (isFinal) return verdict === "same" ? 1 + AHEAD : 0;
    if (verdict === "same") best = Math.max(best, score);
    if (verdict !== "unsure") balance += verdict === "same" ? 1 : -1;
  }
  return balance > 0 ? best : balance === 0 ? best - 2 * AHEAD : 0;
}

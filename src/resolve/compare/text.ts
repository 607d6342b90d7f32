import { type Decision, different, same } from "../decision.js";
import type { TextForm } from "../form.js";
import type { Kind } from "./kind.js";

/** How many of a text's smallest hashes it is looked up by. */
const LOOKED_UP = 8;
/** The share of the shorter text's runs of words that must stand in the other. */
const COPIED = 0.5;
/** Quotations that must follow each other in two languages alike before they are called one text. */
const LEAST_QUOTATIONS = 5;

/** Texts: copies, whole, shortened or lightly edited; and one text in two languages where its quotations tell. */
export const text: Kind<TextForm> = {
  keys: (form) => [...form.sketch.slice(0, LOOKED_UP).map((hash) => `text:${hash}`), ...quotationKeys(form)],
  isWeak: () => false,
  compare,
};

/** Every run of four speakers: one text keeps its order through translation. */
function quotationKeys(form: TextForm): string[] {
  const speakers = form.quotations.map(([speaker]) => speaker);
  const runs = speakers.slice(3).map((_, at) => speakers.slice(at, at + 4));
  return [...new Set(runs.filter((run) => new Set(run).size > 1).map((run) => `text~${run.join("|")}`))].sort();
}

function compare(a: TextForm, b: TextForm): Decision {
  const share = containment(a, b);
  if (share >= COPIED) return same(share, `${Math.round(share * 100)} % of the shorter text stands in the other`);
  if (a.language !== b.language && isTranslation(a, b))
    return same(0.8, "the same quotations in the same order, in two languages");
  return different("other words");
}

/**
 * The share of the shorter text's runs of words that the longer one has too. Both sketches hold the hashes below some
 * bound; below the smaller of the two bounds they are complete, and what is common there can be counted.
 */
function containment(a: TextForm, b: TextForm): number {
  const bound = Math.min(a.sketch.at(-1) ?? 0, b.sketch.at(-1) ?? 0);
  const [x, y] = [a.sketch.filter((hash) => hash <= bound), new Set(b.sketch.filter((hash) => hash <= bound))];
  const least = Math.min(x.length, y.size);
  return least < 4 ? 0 : x.filter((hash) => y.has(hash)).length / least;
}

function isTranslation(a: TextForm, b: TextForm): boolean {
  const [x, y] = [a.quotations, b.quotations];
  if (Math.min(x.length, y.length) < LEAST_QUOTATIONS || x.length !== y.length) return false;
  const turns = x.filter(([speaker], at) => at > 0 && speaker !== x[at - 1]![0]).length;
  if (turns < 3) return false;
  return x.every(([speaker, length], at) => {
    const [other, otherLength] = y[at]!;
    return speaker === other && Math.max(length, otherLength) <= 2 * Math.min(length, otherLength) + 12;
  });
}

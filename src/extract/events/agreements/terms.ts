import type { Place } from "../../marks.js";
import type { Scene } from "../clause.js";
import { textBetween } from "../clause.js";
import type { Instrument } from "./instruments.js";

const FARTHEST = 110;
/** "accordo quinquennale": an adjective stands so near behind its noun. */
const ADJECTIVE = 30;

/** "125 million, repayable in fifteen years": the words between an amount and its term are few. */
const LONGEST_GAP = 32;

/** The length of time right behind an amount: "250 million in five years". */
export function termBehind(scene: Scene, amount: Place): string | null {
  const { quantities, agreements } = scene.lexicon;
  const rear = textBetween(scene, amount.end, Math.min(scene.sentence.end, amount.end + LONGEST_GAP + ADJECTIVE));
  const term = quantities.term(rear);
  if (!term || term.start > LONGEST_GAP) return null;
  const gap = rear.slice(0, term.start).trimEnd();
  const link = agreements.at.all(gap).at(-1);
  return link?.end === gap.length && !/[.;:]/.test(gap) ? term.value : null;
}

/** The first such length of time of several amounts. */
export const firstTerm = (scene: Scene, amounts: readonly Place[]): string | null =>
  amounts.map((amount) => termBehind(scene, amount)).find((term) => term !== null) ?? null;

/** How long an instrument runs: "a five-year loan", "a swap line for three years", "renewed for ten years their pact". */
export function termOf(scene: Scene, noun: Instrument, verb: Place | null, end: number): string | null {
  const { quantities } = scene.lexicon;
  const lead = textBetween(scene, Math.max(scene.sentence.start, noun.start - 40), noun.start);
  const rear = textBetween(scene, noun.end, Math.min(end, noun.end + FARTHEST));
  const between = verb && verb.end < noun.from ? textBetween(scene, verb.end, noun.from) : "";
  return (
    (
      quantities.duration(rear) ??
      quantities.attributive(lead) ??
      quantities.attributive(rear.slice(0, ADJECTIVE)) ??
      quantities.duration(between)
    )?.value ?? null
  );
}

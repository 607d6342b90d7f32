import type { Place } from "../../marks.js";
import type { Scene } from "../clause.js";
import { textBetween } from "../clause.js";
import type { Instrument } from "./instruments.js";

const FARTHEST = 110;
/** "accordo quinquennale": an adjective stands so near behind its noun. */
const ADJECTIVE = 30;

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

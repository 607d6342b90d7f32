import type { Scene } from "../clause.js";
import { textBetween } from "../clause.js";
import type { Instrument } from "./instruments.js";

const FARTHEST = 110;

/** How long an instrument runs: "a five-year loan", "a swap line for three years", "over ten years". */
export function termOf(scene: Scene, noun: Instrument, end: number): string | null {
  const { quantities } = scene.lexicon;
  const lead = textBetween(scene, Math.max(scene.sentence.start, noun.start - 40), noun.start);
  const rear = textBetween(scene, noun.end, Math.min(end, noun.end + FARTHEST));
  return quantities.duration(rear)?.value ?? quantities.attributive(lead)?.value ?? null;
}

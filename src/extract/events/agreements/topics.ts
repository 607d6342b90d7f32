import { nameKey } from "../../../names/fold.js";
import type { Instrument } from "./instruments.js";
import { type Passage, wordsBehind } from "./passage.js";
import { firstStartingAt } from "./places.js";

const LONGEST = 90;
/** So many letters of a word tell what it is about, whatever its ending. */
const STEM = 6;

/** The stems of what stands behind "on", "about" or "for": by them two agreements are told apart. */
export function topicOf(passage: Passage, noun: Instrument): Set<string> {
  const { scene } = passage;
  const { lexicon } = scene;
  const clause = passage.clauseOf(noun);
  const next = firstStartingAt(passage.instruments, noun.end);
  const rear = wordsBehind(scene, noun.end, Math.min(clause.end, next?.from ?? clause.end), LONGEST);
  const about = lexicon.agreements.about.first(rear.slice(0, 30));
  if (!about) return new Set();
  const words = rear.slice(about.end).split(/,\s|\(/)[0] ?? "";
  return new Set(
    [...words.matchAll(/\p{L}{4,}/gu)]
      .map(({ 0: word }) => word)
      .filter((word) => !lexicon.functionWords.has(word.toLowerCase()) && !lexicon.countries.isIn(word))
      .slice(0, 8)
      .map((word) => nameKey(word).slice(0, STEM)),
  );
}

import type { Place } from "../../marks.js";
import type { Scene } from "../clause.js";

/** Whether a determiner stands before a word, with nothing but adjectives between: "a four-day visit", not "an invitation to visit". */
export function isDetermined({ sentence, lexicon }: Scene, place: Place): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= place.start).slice(-3);
  for (const { lower, text } of before.reverse()) {
    if (lexicon.definite.has(lower) || lexicon.indefinite.has(lower) || /^['’]s?$/.test(text)) return true;
    if (lexicon.functionWords.has(lower)) break;
  }
  return lexicon.visits.kinds.isIn(
    sentence.text.slice(Math.max(0, place.start - sentence.start - 12), place.end - sentence.start),
  );
}

import type { Lexicon } from "../../lexicon.js";
import { covering, lastBefore, type MarkedSentence } from "../../marks.js";

const FARTHEST = 4;

/** "with the visiting president", "dem Kanzler": whether what begins here stands behind a preposition, its article and adjectives between. */
export function isBehindPreposition({ tokens, countries }: MarkedSentence, start: number, lexicon: Lexicon): boolean {
  let isArticled = false;
  for (let at = lastBefore(tokens, start), seen = 0; at >= 0 && seen < FARTHEST; at--, seen++) {
    const token = tokens[at]!;
    if (lexicon.prepositions.has(token.lower)) return true;
    // "in Lima the minister": what stands before the article belongs to something else
    if (isArticled) return false;
    isArticled = lexicon.definite.has(token.lower) || lexicon.indefinite.has(token.lower);
    const goesOn =
      isArticled ||
      lexicon.persons.officeEpithets.at(token.lower, 0) !== null ||
      lexicon.persons.honorifics.at(token.lower, 0) !== null ||
      (lexicon.countries.at(token.text, 0) !== null && covering(countries, token)?.form !== "capital"); // not "from Paris he"
    if (!goesOn) return false;
  }
  return false;
}

/** "Lee's spokesman": whether a possessive follows. */
export const isOwnerOfNext = ({ text, start }: MarkedSentence, end: number): boolean =>
  /^['’]s(?![\p{L}])/u.test(text.slice(end - start, end - start + 3));

/** "with Xi and Putin": whether nothing but "and" parts two persons, so that what is said of the first holds for both. */
export function isListedWith({ text, start }: MarkedSentence, end: number, next: number, lexicon: Lexicon): boolean {
  const words = text.slice(end - start, next - start).trim();
  return words.length < 12 && lexicon.and.at(words, 0)?.end === words.length;
}

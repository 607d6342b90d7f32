import { foldedWords } from "../../names/fold.js";
import { latin } from "../../names/latin.js";
import { WORDS } from "./diplomatic-words.js";

const SMALL = new Set(
  `the a an of for to on in at by with and or its their der die das den dem des ein eine einer eines uber auf im am mit und zur zum fur von vom
   le la les l un une du de d et sur pour en au aux el los las una y para por sobre con del il lo gli i uno di della dello dei degli delle e su per
   o os as um uma da do das dos em no na nos nas s`
    .trim()
    .split(/\s+/),
);

const CONCEPT = new Map<string, string>();
for (const [concept, forms] of Object.entries(WORDS)) {
  for (const form of [concept, ...forms.split(" ")]) CONCEPT.set(form, concept);
}

/** A phrase as a set of concepts, so that "Handel und Technologie" and "trade and technology" are one set of words. */
export function conceptsOf(phrase: string): string[] {
  const words = foldedWords(phrase.replace(/(?<!\p{L})(d|l|un|dell|all|nell)['’]/giu, "$1 "))
    .map(latin)
    .filter((word) => !SMALL.has(word));
  return [...new Set(words.map(conceptOf))].sort();
}

/** The concept that a word names in any of the languages; else the word without a plural's ending. */
function conceptOf(word: string): string {
  const known = CONCEPT.get(word);
  if (known !== undefined) return known;
  for (const ending of [1, 2, 3]) {
    const stem = word.length - ending >= 4 ? CONCEPT.get(word.slice(0, -ending)) : undefined;
    if (stem !== undefined) return stem;
  }
  return word.length > 4 ? word.replace(/s$/, "") : word;
}

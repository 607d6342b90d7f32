import countries from "i18n-iso-countries";
import { foldedWords, nameKey } from "../../names/fold.js";

/** A country as the graph keys it, from a code of two or three letters in any case; anything else finds nothing. */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  return code.length === 2 ? (countries.alpha2ToAlpha3(code) ?? code) : code;
}

const named = (text: string) => ({ id: text, key: nameKey(text) });
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/**
 * The full-text query that finds every word, each as the beginning of a word. Folded words are letters and digits only,
 * so nothing in them is special to Lucene; case is folded, so AND, OR and NOT are words like others.
 */
export const beginningsQuery = (words: readonly string[]): string => words.map((word) => `+${word}*`).join(" ");

/**
 * The full-text query of a search. Whole words weigh more than beginnings; and since one writes as one word what another
 * parts ("Jae-myung", "Jaemyung"), neighbours are also tried run together.
 */
export function searchQuery(text: string): string {
  const folded = distinct(foldedWords(text)).slice(0, 16);
  if (folded.length === 0) return NO_WORD;
  const both = (word: string) => `+(${word}^4 ${word}*)`;
  return joinings(folded)
    .map((joined) => `(${joined.map(both).join(" ")})`)
    .join(" ");
}

/** All ways to run neighbouring words together: `a b c`, `ab c`, `a bc`, `abc`; of many words, only as they stand. */
function joinings(parts: readonly string[]): string[][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [[]];
  if (rest.length === 0 || parts.length > 4) return [[...parts]];
  return joinings(rest).flatMap(([next, ...others]) => [
    [first, next!, ...others],
    [first + next!, ...others],
  ]);
}

/** A query that finds nothing. */
const NO_WORD = "\u{10ffff}";

function words(text: string) {
  const folded = distinct(foldedWords(text)).slice(0, 16);
  // A query needs a word; one that no text has finds nothing, as it should.
  return {
    words: folded.map((word) => ` ${word}`),
    query: beginningsQuery(folded.length > 0 ? folded : ["\u{10ffff}"]),
  };
}

/** The first day of the year before, so that what began then and lasts may be found without reading all the past. */
const boundOf = (day: string) => `${String(Math.max(0, Number(day.slice(0, 4)) - 1)).padStart(4, "0")}-01-02`;

/** How the text of an argument is read before it meets the graph, by the names in `schema/api.graphql`. */
export const CONVERSIONS: Readonly<Record<string, (value: never) => unknown>> = {
  COUNTRY: countryCode,
  COUNTRIES: (codes: readonly string[]) => distinct(codes.map(countryCode)),
  NAMED: named,
  ALL_NAMED: (texts: readonly string[]) => distinct(texts).map(named),
  WORDS: words,
  KEY: nameKey,
  FROM: (day: string) => ({ day, bound: boundOf(day) }),
};

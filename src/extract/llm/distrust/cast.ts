import type { CountryCode, Span } from "../../../model/extraction.js";
import { foldedWords } from "../../../names/fold.js";
import type { Doubts } from "./doubts.js";
import type { Who } from "./people.js";

/** How far from the quoted words those may be named whom an item is about: "the two leaders" were named before. */
const REACH = 3;

/** Everybody whom events may be about: the people, organizations and issues that were believed, and the meetings by key. */
export interface Cast {
  readonly person: Who;
  readonly organization: Who;
  readonly issue: Who;
}

/** The names that mean somebody believed; the others are lost. */
export const believedNames = (item: string, names: readonly string[], who: Who, doubts: Doubts): string[] => {
  const kept = names.flatMap((name) => who(name) ?? doubts.lose(item, `${name} is nobody the article tells of`) ?? []);
  return [...new Set(kept)];
};

/** The codes of countries that the article names. */
export const believedCodes = (item: string, codes: readonly CountryCode[], doubts: Doubts): CountryCode[] =>
  codes.filter(
    (code) =>
      doubts.facts.countries.some(({ value }) => value === code) ||
      doubts.lose(item, `the article does not name ${code}`),
  );

/** Whether somebody of these stands in the quoted sentences or shortly before or after. */
export function isAbout(
  places: readonly Span[],
  names: readonly string[],
  codes: readonly CountryCode[],
  { facts }: Doubts,
): boolean {
  if (names.length === 0 && codes.length === 0) return true;
  const around = facts.near(facts.words, places, REACH);
  const words = new Set(around);
  const isHere = (name: string) =>
    foldedWords(name).some((word) => word.length > 1 && (words.has(word) || words.has(`${word}s`)));
  if (names.some(isHere)) return true;
  const near = facts.near(facts.countries, places, REACH);
  return codes.some((code) => near.includes(code));
}

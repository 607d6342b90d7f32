import type { CountryCode } from "../../../model/extraction.js";
import type { Gender, Lexicon } from "../../lexicon.js";
import { firstFrom, lastBefore, type MarkedSentence } from "../../marks.js";
import { countryOfParty } from "../../recognise/organizations/known.js";
import type { People } from "../people.js";
import type { Candidate } from "./candidates.js";

/** The singular article right before a place, or before the one adjective that stands there, with the gender it shows. */
export function articleBefore(
  { tokens }: MarkedSentence,
  offset: number,
  lexicon: Lexicon,
): { readonly start: number; readonly gender: Gender | "any" } | null {
  const at = lastBefore(tokens, offset);
  for (const [step, token] of [tokens[at], tokens[at - 1]].entries()) {
    const article = token && lexicon.persons.articles.at(token.text, 0);
    if (article && article.end === token.text.length) return { start: token.start, gender: article.value };
    if (step === 0 && (!token?.isWord || lexicon.functionWords.has(token.lower))) return null;
  }
  return null;
}

/** Whether no noun follows: "le premier" stands for somebody, "le premier ministre" is an office. */
const standsAlone = (sentence: MarkedSentence, end: number, lexicon: Lexicon): boolean => {
  const next = sentence.tokens[firstFrom(sentence.tokens, end)];
  if (!next?.isWord) return true;
  const { speech, meetings, visits, gifts } = lexicon;
  return (
    lexicon.functionWords.has(next.lower) ||
    [speech.verbs, meetings.verbs, visits.verbs, visits.arrivals, gifts.give, gifts.receive].some((verbs) =>
      verbs.at(sentence.text, next.start - sentence.start),
    )
  );
};

/** Whether "the former", "la première" stands for a person: no noun follows it, and no complement. */
export function isRanked(sentence: MarkedSentence, end: number, lexicon: Lexicon): boolean {
  const next = sentence.tokens[firstFrom(sentence.tokens, end)];
  return standsAlone(sentence, end, lexicon) && !(next && lexicon.prepositions.has(next.lower));
}

/** "the American said", "der Turkmene": the name of a people that stands for the person from there who is in focus. */
export function nationals(sentence: MarkedSentence, lexicon: Lexicon): Candidate[] {
  return sentence.countries.flatMap((mark): Candidate[] => {
    if (mark.form !== "adjective") return [];
    const word = sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start);
    const before = sentence.tokens[lastBefore(sentence.tokens, mark.start)];
    const article = articleBefore(sentence, mark.start, lexicon);
    if (!article || article.start !== before?.start) return [];
    if (!standsAlone(sentence, mark.end, lexicon)) return [];
    // "die Amerikaner" are many, "die Amerikanerin" is one
    if (lexicon.capitalisesNouns && article.gender === "female" && !lexicon.persons.femaleOffices.isIn(word)) return [];
    return [{ type: "national", code: mark.code, gender: article.gender, start: mark.start, end: mark.end }];
  });
}

/** Whose parties a word speaks of: "the Republican", "der CDU-Politiker", "o petista". */
const countryOfFollower = (word: string, lexicon: Lexicon): CountryCode | null =>
  lexicon.persons.partisans.at(word, 0)?.value ?? countryOfParty(word.split(/[-‐‑]/)[0] ?? "");

/** "the 78-year-old", "die CDU-Politikerin": what a text calls somebody of whom it has just spoken. */
export function descriptions(
  sentence: MarkedSentence,
  mentions: People["mentions"][number],
  lexicon: Lexicon,
): Candidate[] {
  const { descriptions: words, partisans } = lexicon.persons;
  return [...partisans.all(sentence.text), ...words.all(sentence.text)].flatMap(({ start, end }): Candidate[] => {
    // "78-year-old": the number belongs to it
    const age = /(?<!\d)\d+[-‐‑]$/u.exec(sentence.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const [from, to] = [sentence.start + start - age, sentence.start + end];
    const article = articleBefore(sentence, from, lexicon);
    const next = sentence.tokens[firstFrom(sentence.tokens, to)];
    const isNamed = mentions.some((mention) => mention.start >= to && mention.start <= (next?.start ?? to));
    if (!article || isNamed) return [];
    // "CDU-Politiker" is one word
    const lead = /[\p{Lu}]{2,8}[-‐‑]$/u.exec(sentence.text.slice(Math.max(0, start - 9), start))?.[0] ?? "";
    const country = countryOfFollower(lead + sentence.text.slice(start, end), lexicon);
    return [{ type: "description", gender: article.gender, country, start: from, end: to }];
  });
}

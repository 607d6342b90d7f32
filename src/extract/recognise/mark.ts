import { findDates } from "../dates/mentions.js";
import type { Direction } from "../dates/resolve.js";
import type { Document, Sentence } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import { findDateline } from "./dateline.js";
import { findNames } from "./names.js";
import { findOffices } from "./offices.js";
import { articleWords } from "./organizations/article-words.js";
import { findOrganizations } from "./organizations.js";
import type { Quotation } from "./quotations.js";

const LONGEST_CLAUSE = 300;

/** What stands around a date, up to the commas, for its tense; a date at the head of a sentence looks on to the verb. */
function clauseAround(text: string, from: number, to: number): string {
  const left = Math.max(0, from - LONGEST_CLAUSE);
  const breaks = [...text.slice(left, from).matchAll(/[,;:]\s|\s[–—]\s/g)];
  const start = left + (breaks.at(-1) ? breaks.at(-1)!.index + 1 : 0);
  const rest = text.slice(to, to + LONGEST_CLAUSE);
  const comma = rest.search(/[,;:]\s|\s[–—]\s/);
  const end = comma < 0 || (start === 0 && from < 15 && comma < 3) ? Math.min(text.length, to + 60) : to + comma;
  return text.slice(start, end);
}

/** "prendra place", "viajará": a small word with an ending of the future. */
const hasFuture = (clause: string, { futureEndings }: Lexicon): boolean =>
  futureEndings.length > 0 &&
  (clause.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu) ?? []).some((word) =>
    futureEndings.some((ending) => word.endsWith(ending)),
  );

/** "receives her on Monday": a verb in the present, not the noun behind an article, nor the participle that ends a clause. */
function isScheduled(clause: string, lexicon: Lexicon): boolean {
  return lexicon.scheduled.all(clause).some(({ start, end, text }) => {
    const before =
      /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=['’]?$)/u.exec(clause.slice(0, start).trimEnd())?.[0]?.toLowerCase() ?? "";
    const isNoun = lexicon.definite.has(before) || lexicon.indefinite.has(before);
    const behind = clause.slice(end).trimStart();
    const isParticiple = lexicon.putsVerbsLast && (!/^\p{L}/u.test(behind) || lexicon.and.at(behind, 0) !== null);
    // "regular visits", but "visits Rome", "travels to Rome"
    const mayBeNoun = lexicon.visits.nouns.at(text, 0)?.end === text.length;
    const isVerb = /^(?:\p{Lu}|$)/u.test(behind) || lexicon.visits.to.at(behind, 0) !== null;
    return !isNoun && !isParticiple && (!mayBeNoun || isVerb);
  });
}

/** Recognises, sentence by sentence, everything that can be told without knowing the rest of the article. */
export function markSentences(
  document: Document,
  lexicon: Lexicon,
  quotations: readonly Quotation[],
  publishedOn: string | null,
): MarkedSentence[] {
  const hasWeekday = (words: string) => words.split(/\s+/).some((word) => lexicon.dates.weekday(word) !== null);
  const directionOf = ({ text }: Sentence, from: number, to: number): Direction => {
    // "said on Monday that they will meet": the day of the saying
    const before = text.slice(Math.max(0, from - 30), from);
    const isOfSpeech = lexicon.speech.verbs.all(before).some(({ end }) => before.length - end <= 4);
    const clause = clauseAround(text, from, to);
    const looksAhead =
      lexicon.meetings.planned.isIn(clause) ||
      hasFuture(clause, lexicon) ||
      (hasWeekday(text.slice(from, to)) && isScheduled(clause, lexicon));
    return !isOfSpeech && looksAhead ? "future" : "past";
  };
  const dateline = findDateline(document.text, lexicon);
  const dates = findDates(document.sentences, lexicon, { publishedOn, dateline, directionOf });
  const article = articleWords(document.sentences, lexicon);
  return document.sentences.map((sentence) => {
    const countries = lexicon.countries
      .all(sentence.text)
      .flatMap(({ start, end, value }) =>
        value && sentence.text[end] !== "$"
          ? [{ start: sentence.start + start, end: sentence.start + end, ...value }]
          : [],
      );
    const organizations = findOrganizations(sentence, lexicon, countries, article);
    const offices = findOffices(sentence, lexicon, { countries, organizations });
    const names = findNames(sentence, lexicon, { countries, organizations, offices });
    return {
      ...sentence,
      // "Luís Montenegro" is no country
      countries: countries.filter(
        (country) =>
          !names.some(
            (name) =>
              name.likelihood > 1 &&
              (name.words.length > 1
                ? country.start > name.start
                : name.honorific !== null && country.start === name.start) &&
              country.end <= name.end,
          ),
      ),
      offices,
      organizations,
      names,
      dates: dates[sentence.index] ?? [],
      quotations: quotations.filter(
        ({ outerStart, outerEnd }) => outerStart < sentence.end && outerEnd > sentence.start,
      ),
    };
  });
}

import { findDates } from "../dates/mentions.js";
import type { Direction } from "../dates/resolve.js";
import type { Document, Sentence } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import { findNames } from "./names.js";
import { findOffices } from "./offices.js";
import { findOrganizations } from "./organizations.js";
import type { Quotation } from "./quotations.js";

/** Recognises, sentence by sentence, everything that can be told without knowing the rest of the article. */
export function markSentences(document: Document, lexicon: Lexicon, quotations: readonly Quotation[], publishedOn: string | null): MarkedSentence[] {
  const direction = (sentence: Sentence): Direction | null => (lexicon.meetings.planned.isIn(sentence.text) ? null : "past");
  const dates = findDates(document.sentences, lexicon.dates, publishedOn, direction);
  return document.sentences.map((sentence) => {
    const countries = lexicon.countries.all(sentence.text).flatMap(({ start, end, value }) => (value ? [{ start: sentence.start + start, end: sentence.start + end, ...value }] : []));
    const organizations = findOrganizations(sentence, lexicon, countries);
    const offices = findOffices(sentence, lexicon, { countries, organizations });
    const names = findNames(sentence, lexicon, { countries, organizations, offices });
    return {
      ...sentence,
      countries,
      offices,
      organizations,
      names,
      dates: dates[sentence.index] ?? [],
      quotations: quotations.filter(({ outerStart, outerEnd }) => outerStart < sentence.end && outerEnd > sentence.start),
    };
  });
}

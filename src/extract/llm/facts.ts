import type { CountryCode, EdtfDate, Money } from "../../model/extraction.js";
import { findDates } from "../dates/mentions.js";
import { makeDocument, type Sentence } from "../document.js";
import { findCity } from "../gazetteer/cities.js";
import { lexiconOf } from "../languages/index.js";
import type { Lexicon } from "../lexicon.js";
import { findDateline } from "../recognise/dateline.js";
import { findQuotations, type Quotation } from "../recognise/quotations.js";
import { type NameFinder, nameFinder, wordsOfText } from "./name-finder.js";

/** A value that our own grammar finds, and the sentence it finds it in. */
interface Fact<Value> {
  readonly value: Value;
  readonly sentence: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What our own grammar can tell of a text: the only values that a model's items may have. */
export interface Facts {
  readonly names: NameFinder;
  readonly quotations: readonly Quotation[];
  /** Folded words. */
  readonly words: readonly Fact<string>[];
  readonly countries: readonly Fact<CountryCode>[];
  readonly dates: readonly Fact<EdtfDate>[];
  readonly amounts: readonly Fact<Money>[];
  readonly counts: readonly Fact<number>[];
  readonly minutes: readonly Fact<number>[];
  readonly terms: readonly Fact<string>[];
  /** Whether the text names a city, in its own language or in English. */
  hasCity(name: string): boolean;
  /** The countries that a city of this name lies in. */
  countriesOf(city: string): readonly CountryCode[];
  /** The facts in the sentences of these places and those around them; `reach` says how many sentences away. */
  near<Value>(facts: readonly Fact<Value>[], places: readonly Place[], reach: number): readonly Value[];
}

/** Reads a text with the grammar of its language. */
export function factsOf(text: string, language: string, publishedOn: string | null): Facts {
  const lexicon = lexiconOf(language);
  const quotations = findQuotations(text, (words) => lexicon.speech.verbs.isIn(words));
  const { sentences } = makeDocument(text, lexicon, quotations);
  const inEach = <Value>(find: (sentence: Sentence) => readonly Value[]): Fact<Value>[] =>
    sentences.flatMap((sentence) => find(sentence).map((value) => ({ value, sentence: sentence.index })));
  const names = nameFinder(text);
  return {
    names,
    quotations,
    words: inEach((sentence) => wordsOfText(sentence.text)),
    countries: inEach((sentence) =>
      lexicon.countries.all(sentence.text).flatMap(({ value }) => (value ? [value.code] : [])),
    ),
    dates: datesIn(sentences, lexicon, publishedOn, findDateline(text, lexicon)),
    amounts: inEach((sentence) => lexicon.money(sentence.text, true)),
    counts: inEach((sentence) => lexicon.quantities.counts(sentence.text).map(({ value }) => value)),
    minutes: inEach(({ text: words }) => everyOne(lexicon.quantities.minutes, words)),
    terms: inEach(({ text: words }) => [
      ...everyOne(lexicon.quantities.term, words),
      ...present(lexicon.quantities.attributive(words)?.value),
    ]),
    hasCity: (name) => [name, ...shortNames(name)].some(names.has) || localNames(name, lexicon).some(names.hasKey),
    countriesOf: (city) => findCity(city)?.countries ?? findCity(lexicon.exonyms.get(city) ?? city)?.countries ?? [],
    near(facts, places, reach) {
      const from = (place: Place) => sentenceAt(sentences, place.start) - reach;
      const to = (place: Place) => sentenceAt(sentences, place.end - 1) + reach;
      return facts
        .filter(({ sentence }) => places.some((place) => from(place) <= sentence && sentence <= to(place)))
        .map(({ value }) => value);
    },
  };
}

/** What a finder of the first of its kind finds in a text and in what is left of it. */
function everyOne<Value>(
  first: (text: string) => { readonly value: Value; readonly end: number } | null,
  text: string,
): Value[] {
  const values: Value[] = [];
  for (let from = 0, found = first(text); found; found = first(text.slice(from))) {
    values.push(found.value);
    from += found.end;
  }
  return values;
}

const present = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** Every date that the text may mean: "on Monday" is one behind and one ahead, "in May" also the nearest. */
function datesIn(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  publishedOn: string | null,
  dateline: Place | null,
): Fact<EdtfDate>[] {
  return (["past", "future", null] as const).flatMap((direction) =>
    findDates(sentences, lexicon, { publishedOn, dateline, directionOf: () => direction }).flatMap(
      (mentions, sentence) =>
        mentions.flatMap(({ start, end }) =>
          [start, ...present(end ?? undefined)].map((value) => ({ value, sentence })),
        ),
    ),
  );
}

/** "New Delhi" is often Delhi. */
const shortNames = (city: string): string[] =>
  city
    .split(" ")
    .slice(1)
    .filter((word) => word.length > 4);

/** Keys of the names that a city has in the language of the text. */
const localNames = (english: string, { exonyms }: Lexicon): string[] =>
  [...exonyms].filter(([, name]) => name === english).map(([key]) => key);

/** The index of the sentence that holds an offset, or of the one before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

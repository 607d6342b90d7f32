import type { AgreementStatus, CountryCode } from "../../../model/extraction.js";
import type { MoneyMention } from "../../amounts/money.js";
import { localCurrency } from "../../amounts/world-currencies.js";
import { type CountryMark, holds, type NameMark, overlaps, type Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";
import { isQuoted, type Scene, type Trigger, textBetween, triggersOf } from "../clause.js";
import { findInstruments, type Instrument } from "./instruments.js";
import { firstStartingAt, lastEndingBy } from "./places.js";

/** One sentence as the patterns of agreements see it: each list in the order of the text, made once. */
export interface Passage {
  readonly scene: Scene;
  readonly instruments: readonly Instrument[];
  /** Words that conclude, renew or end. */
  readonly verbs: readonly Trigger<AgreementStatus>[];
  /** Verbs of other acts: what stands behind them is not governed by what stands before. */
  readonly otherVerbs: readonly Place[];
  readonly money: readonly MoneyMention[];
  /** Amounts that leave their currency to the one before. */
  readonly bareMoney: readonly MoneyMention[];
  /** People and countries, and words that stand for them. */
  readonly references: readonly Reference[];
  /** Names and adjectives of countries, without those that are part of somebody's name: "Louis Gallois". */
  readonly countries: readonly CountryMark[];
  /** The stretch between semicolons, colons and dashes around a place. */
  readonly clauseOf: (place: Place) => Place;
}

const BREAK = /[;—]|\s–\s|:\s/gu;

/** Reads a sentence for agreements; null where it names neither an instrument nor money nor a promise. */
export function passageOf(scene: Scene, mentioned: readonly CountryCode[]): Passage {
  const { lexicon, sentence } = scene;
  const amounts = lexicon
    .money(sentence.text, true)
    .map((amount) => ({
      ...amount,
      currency: amount.isCommon ? localCurrency(amount.currency, mentioned) : amount.currency,
      start: sentence.start + amount.start,
      end: sentence.start + amount.end,
    }))
    .filter((amount) => !isQuoted(sentence, amount));
  const [money, bareMoney] = [amounts.filter(({ isBare }) => !isBare), amounts.filter(({ isBare }) => isBare)];
  const verbs = triggersOf(lexicon.agreements.verbs, scene).filter(
    (verb) => lastEndingBy(money, verb.end)?.end !== verb.end, // "70 trillion won"
  );
  const otherVerbs = [
    ...triggersOf(lexicon.speech.verbs, scene),
    ...triggersOf(lexicon.meetings.verbs, scene),
    ...triggersOf(lexicon.visits.verbs, scene),
  ]
    .filter(({ text }) => lexicon.agreements.verbs.at(text, 0) === null)
    .sort((a, b) => a.start - b.start);
  const breaks = [...sentence.text.matchAll(BREAK)].map(({ index, 0: text }) => ({
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }));
  return {
    scene,
    instruments: findInstruments(scene, verbs),
    verbs,
    otherVerbs,
    money,
    bareMoney,
    references: scene.references,
    countries: sentence.countries.filter(
      (country) => !isInName(sentence.names, country) && !amounts.some((amount) => overlaps(amount, country)),
    ),
    clauseOf: (place) => ({
      start: lastEndingBy(breaks, place.start)?.end ?? sentence.start,
      end: firstStartingAt(breaks, place.end)?.start ?? sentence.end,
    }),
  };
}

/** Whether a word of a longer name begins at or before a country and goes on to its end. */
const isInName = (names: readonly NameMark[], { start, end }: Place): boolean =>
  names.some((name) => name.words.length > 1 && name.likelihood > 0 && holds(name, start) && name.end >= end);

/** The words of the sentence between two offsets, at most `most` characters from the right end. */
export const wordsBefore = (scene: Scene, from: number, to: number, most: number): string =>
  textBetween(scene, Math.max(from, to - most), to);
/** The words of the sentence between two offsets, at most `most` characters from the left end. */
export const wordsBehind = (scene: Scene, from: number, to: number, most: number): string =>
  textBetween(scene, from, Math.min(to, from + most));

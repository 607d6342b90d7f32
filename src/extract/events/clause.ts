import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import type { DateMention } from "../dates/mentions.js";
import { findCity } from "../gazetteer/cities.js";
import type { Lexicon } from "../lexicon.js";
import { covering, type MarkedSentence, type Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";

/** A sentence with who is meant in it: what the event patterns look at. */
export interface Scene {
  readonly sentence: MarkedSentence;
  /** In the order of the text, without those in somebody's mouth. */
  readonly references: readonly Reference[];
  readonly lexicon: Lexicon;
}

/** A word or phrase of a lexicon at its place in the article. */
export interface Trigger<Value> extends Place {
  readonly value: Value;
  readonly text: string;
}

/** The phrases of a finder in a sentence, without those inside quotation marks, as places in the article. */
export function triggersOf<Value>(
  finder: { all(text: string): readonly { start: number; end: number; text: string; value: Value }[] },
  { sentence }: Scene,
): Trigger<Value>[] {
  return finder
    .all(sentence.text)
    .map(({ start, end, text, value }) => ({ start: sentence.start + start, end: sentence.start + end, text, value }))
    .filter((trigger) => !isQuoted(sentence, trigger));
}

export const isQuoted = (sentence: MarkedSentence, place: Place): boolean =>
  sentence.quotations.some(({ outerStart, outerEnd }) => place.start >= outerStart && place.end <= outerEnd);

/** The text between two places of the article, within the sentence. */
export const textBetween = ({ sentence }: Scene, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));

const BREAK = /[;:—()]|\s–\s|,\s|["“”„«»]/gu;
const STRONG_BREAK = /[;—]|\s–\s|:\s/gu;

/** The stretch between the commas, brackets and dashes around a place. */
export const narrowClause = (scene: Scene, place: Place): Place => stretch(scene, place, BREAK);
/** The stretch between the semicolons and dashes around a place. */
export const wideClause = (scene: Scene, place: Place): Place => stretch(scene, place, STRONG_BREAK);

function stretch({ sentence }: Scene, place: Place, boundary: RegExp): Place {
  let [start, end] = [sentence.start, sentence.end];
  for (const match of sentence.text.matchAll(boundary)) {
    const at = sentence.start + match.index;
    if (at < place.start) start = at + match[0].length;
    else if (at >= place.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** References joined by commas and "and" around one of them: "Lee, Xi and their wives". */
export function joined(scene: Scene, references: readonly Reference[], at: number, step: 1 | -1): Reference[] {
  const group = [references[at]!];
  for (let index = at + step; index >= 0 && index < references.length; index += step) {
    const [near, far] = [references[index - step]!, references[index]!];
    const between = step === 1 ? textBetween(scene, near.end, far.start) : textBetween(scene, far.end, near.start);
    if (!isJoin(between, scene.lexicon)) break;
    group.push(far);
  }
  return step === 1 ? group : group.reverse();
}

/** "… and met", "… and later called": the verb has the subject of the one before. */
export const isCoordinated = ({ lexicon }: Scene, gap: string): boolean => {
  const words = gap.trim().split(/\s+/).filter(Boolean);
  return words.slice(-2).some((word) => lexicon.and.at(word, 0)?.end === word.length) && words.length > 0;
};

/** Whether the words between two names only list them: ", ", " and ", ", the prime minister, and ". */
export function isJoin(between: string, lexicon: Lexicon): boolean {
  if (between.length > 90 || /[.;:!?]/.test(between)) return false;
  const hasJoin = lexicon.and.isIn(between) || /,/.test(between);
  if (!hasJoin) return false;
  const and = lexicon.and.first(between);
  const again = and ? lexicon.meetings.with.first(between.slice(and.end)) : null; // "with A and with B"
  const plain =
    and && again && between.slice(and.end, and.end + again.start).trim() === ""
      ? between.slice(0, and.end) + between.slice(and.end + again.end)
      : between;
  const rest = plain
    .replace(/[,\s]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !lexicon.and.isIn(word));
  return rest.every(
    (word) =>
      (lexicon.functionWords.has(word.toLowerCase()) && !lexicon.meetings.with.isIn(word)) ||
      lexicon.persons.offices.isIn(word) ||
      lexicon.persons.officeModifiers.isIn(word) ||
      lexicon.persons.honorifics.isIn(word) ||
      lexicon.countries.isIn(word) ||
      lexicon.persons.officeLinks.isIn(word) ||
      /^\p{Lu}/u.test(word) ||
      word === "'s" ||
      lexicon.persons.pronouns.isIn(word),
  );
}

export const personsOf = (references: readonly Reference[]): Person[] => [
  ...new Set(references.flatMap(({ persons }) => persons)),
];
export const countriesOf = (references: readonly Reference[]): CountryCode[] => [
  ...new Set(references.flatMap(({ countries }) => countries)),
];
export const nationsOf = (persons: readonly Person[]): CountryCode[] => [
  ...new Set(persons.flatMap(({ country }) => country ?? [])),
];

/** A city named after a preposition of place. */
export interface CityMention extends Place {
  readonly name: string;
  readonly country: CountryCode | null;
}

/** Cities of a sentence: capitalised words after "in" or "at" that name no country, person, organization or date. */
export function citiesOf({ sentence, lexicon, references }: Scene): CityMention[] {
  const cities: CityMention[] = [];
  const { tokens } = sentence;
  // "flew to Jakarta", "welcomed him to Madrid": where a journey goes
  const journeys = [...lexicon.visits.verbs.all(sentence.text), ...lexicon.visits.arrivals.all(sentence.text)];
  const isJourney = journeys.length > 0 || lexicon.meetings.hosts.isIn(sentence.text);
  const openings = [
    ...lexicon.meetings.in.all(sentence.text),
    ...journeys,
    ...(isJourney ? lexicon.visits.to.all(sentence.text) : []),
  ]
    .filter(({ end }, at, all) => all.findIndex((other) => other.end === end) === at)
    .sort((a, b) => a.end - b.end);
  for (const found of openings) {
    let at = tokens.findIndex(({ start }) => start >= sentence.start + found.end);
    const first = tokens[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const run = [];
    for (; at < tokens.length && run.length < 4; at++) {
      const token = tokens[at]!;
      const isLink =
        run.length > 0 &&
        /^(?:de|do|da|del|la|of|am|an|sur|le|upon|und|di)$/.test(token.lower) &&
        /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
      if (!isLink && (!/^\p{Lu}/u.test(token.text) || lexicon.functionWords.has(token.lower))) break;
      run.push(token);
    }
    if (run.length === 0) continue;
    const place = { start: run[0]!.start, end: run.at(-1)!.end };
    if (sentence.dates.some(({ from, to }) => from < place.end && to > place.start) || isQuoted(sentence, place))
      continue;
    // "visitó a Lula": a preposition of place before a person
    if (references.some(({ kind, start, end }) => kind === "name" && place.start >= start && place.start < end))
      continue;
    if (
      covering(sentence.organizations, run[0]!) ||
      sentence.offices.some(({ start, end }) => place.start >= start && place.start < end)
    )
      continue;
    const nation = covering(sentence.countries, run[0]!);
    if (nation && nation.form !== "capital") continue;
    cities.push(
      ...cityIn(
        run.map(({ text }) => text),
        run,
        lexicon,
        nation?.code ?? null,
      ),
    );
  }
  return cities;
}

function cityIn(
  words: readonly string[],
  run: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  lexicon: Lexicon,
  capitalOf: CountryCode | null,
): CityMention[] {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const english = lexicon.exonyms.get(nameKey(name)) ?? name;
    const city = findCity(english);
    const next = words[count];
    if (next !== undefined && lexicon.noPerson.has(next.toLowerCase())) continue; // "Hyderabad House" is a building
    if (city || (capitalOf && count === 1))
      return [
        {
          start: run[0]!.start,
          end: run[count - 1]!.end,
          name: english,
          country: capitalOf ?? (city && city.countries.length === 1 ? city.countries[0]! : null),
        },
      ];
  }
  const isThing = words.some((word) => lexicon.noPerson.has(word.toLowerCase()));
  if (isThing || words.length > 3) return [];
  // where any noun has a capital, a town nobody knows is one word that does not look like a noun
  const isNoun = lexicon.nounEndings.some((ending) => words[0]!.endsWith(ending));
  if (lexicon.capitalisesNouns && (words.length > 1 || isNoun)) return [];
  return [{ start: run[0]!.start, end: run.at(-1)!.end, name: words.join(" "), country: null }];
}

/** The country a city lies in, among those the article speaks of where there are namesakes. */
export function countryOfCity(name: string, mentioned: ReadonlySet<CountryCode>): CountryCode | null {
  const countries = findCity(name)?.countries ?? [];
  return countries.find((code) => mentioned.has(code)) ?? countries[0] ?? null;
}

/**
 * The date that belongs to an event: one that stands nearer to it than to any other event of the sentence, or one at the
 * head of the sentence, which holds for all of it.
 */
export function dateFor({ sentence }: Scene, event: Place, others: readonly Place[]): DateMention | null {
  const dates = sentence.dates.filter(
    (date) => !date.isBound && !date.isOfText && !isQuoted(sentence, { start: date.from, end: date.to }),
  );
  const commas = (from: number, to: number) =>
    40 * (sentence.text.slice(from - sentence.start, to - sentence.start).match(/,/g)?.length ?? 0);
  const distance = (date: DateMention, place: Place) =>
    date.from >= place.end
      ? date.from - place.end + commas(place.end, date.from)
      : place.start >= date.to
        ? (place.start - date.to) * 1.3 + commas(date.to, place.start)
        : 0;
  const own = dates.filter((date) => {
    const isAtHead = date.from - sentence.start <= 12;
    return isAtHead || others.every((other) => distance(date, event) <= distance(date, other));
  });
  const [only, ...more] = dates;
  // one date with no comma between holds for every event of its clause
  if (
    own.length === 0 &&
    only &&
    more.length === 0 &&
    commas(Math.min(only.to, event.end), Math.max(only.from, event.start)) === 0
  )
    own.push(only);
  const precise = own.filter(({ isVague }) => !isVague);
  return [...(precise.length > 0 ? precise : own)].sort((a, b) => distance(a, event) - distance(b, event))[0] ?? null;
}

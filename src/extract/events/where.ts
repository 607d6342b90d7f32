import type { CountryCode } from "../../model/extraction.js";
import { findCity } from "../gazetteer/cities.js";
import { overlaps, type Place } from "../marks.js";
import type { Found } from "../phrases.js";
import type { Scene } from "./clause.js";
import { cityAdjectives } from "./where/adjectives.js";
import { namedAfter } from "./where/named.js";
import { capitalsOf, seatsOf } from "./where/seats.js";

/** A city named after a preposition of place. */
export interface CityMention extends Place {
  /** Only "of" stands before it, as in "the palace of Lima". */
  readonly isLoose?: boolean;
  readonly name: string;
  readonly country: CountryCode | null;
}

/** How far from a verb of travelling or hosting its preposition may stand, and before a city what tells of it. */
const FARTHEST = 120;
const LONGEST_LEAD = 30;

/** Where a sentence says that something takes place: cities, seats of power and capitals behind a preposition of place. */
export function citiesOf(scene: Scene): CityMention[] {
  const { sentence, lexicon } = scene;
  // "flew to Jakarta", "welcomed him to Madrid": where a journey goes
  const journeys = [...lexicon.visits.verbs.all(sentence.text), ...lexicon.visits.arrivals.all(sentence.text)];
  const leading = [...journeys, ...lexicon.meetings.hosts.all(sentence.text)];
  const openings = [
    ...lexicon.meetings.in.all(sentence.text),
    ...journeys,
    ...lexicon.visits.to
      .all(sentence.text)
      .filter(({ start }) => leading.some((verb) => Math.abs(start - verb.end) < FARTHEST)),
    ...behindNouns(scene),
  ]
    .filter(({ end }, at, all) => all.findIndex((other) => other.end === end) === at)
    .sort((a, b) => a.end - b.end);
  const toBuildings = [...openings, ...lexicon.meetings.at.all(sentence.text)].sort((a, b) => a.end - b.end);
  const marked = [
    ...seatsOf(scene, toBuildings),
    ...capitalsOf(scene, toBuildings),
    ...cityAdjectives(scene, toBuildings),
  ];
  const loose = namedAfter(scene, behindVenues(scene)).map((city) => ({ ...city, isLoose: true }));
  const strict = namedAfter(scene, [...openings, ...plannedFor(scene)]);
  const named = [...strict, ...loose.filter((city) => !strict.some((other) => overlaps(other, city)))].filter(
    (city) => !marked.some((other) => overlaps(other, city)),
  );
  const before = namedAfter(scene, beforeWhere(scene)).filter(
    (city) => opensWhere(scene, city) && ![...marked, ...named].some((other) => overlaps(other, city)),
  );
  return [...marked, ...named, ...before].filter((city) => !isSpokenOf(scene, city)).sort((a, b) => a.start - b.start);
}

/** "at the airport of Lima": behind a building or a part of a city also a mere "of" tells the place. */
function behindVenues({ sentence, lexicon }: Scene): Found<unknown>[] {
  return lexicon.meetings.venues.all(sentence.text).flatMap(({ end }) => {
    const behind = sentence.text.slice(end, end + LONGEST_LEAD);
    const of = lexicon.gifts.of.first(behind);
    // "the presidential palace of": an adjective at most between
    if (!of || !/^(?:\s\p{Ll}+)?\s$/u.test(behind.slice(0, of.start))) return [];
    return [{ ...of, start: end + of.start, end: end + of.end }];
  });
}

/** "went on to Harare, where", "after Harare, where": whatever led there, a clause about the place follows. */
export function opensWhere({ sentence, lexicon }: Scene, { end }: Place): boolean {
  // "to Harare on Monday, where"
  const date = sentence.dates.find(({ from }) => from >= end && from - end <= 4);
  const behind = sentence.text.slice((date?.to ?? end) - sentence.start);
  const comma = /^(?:\s\([^()]*\))?,\s+/.exec(behind);
  return comma !== null && lexicon.whereClauses.at(behind, comma[0].length) !== null;
}

/** Every place at which the name of a city before such a clause may begin. */
function beforeWhere(scene: Scene): Found<unknown>[] {
  const { tokens, start } = scene.sentence;
  return tokens.flatMap((token, at) => {
    if (!token.isCapital || !opensWhere(scene, token)) return [];
    const names = tokens.slice(Math.max(0, at - 3), at + 1);
    const first = names.findLastIndex(({ isCapital }) => !isCapital) + 1;
    const from = names[first]!.start - start;
    return [{ start: from, end: from, text: "", value: true }];
  });
}

/** "the war in Gaza", "the embassy in Kabul": the city belongs to a noun that is no event of the text. */
function isSpokenOf({ sentence, lexicon }: Scene, { start }: Place): boolean {
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - LONGEST_LEAD), start - sentence.start);
  const noun = lexicon.meetings.situations.all(lead).at(-1);
  if (!noun) return false;
  const between = lead.slice(noun.end).trim().split(/\s+/);
  return between.length <= 2 && lexicon.meetings.in.isIn(between.join(" "));
}

/** "das für Budapest geplante Treffen", "planned for Moscow": what is only meant to be there. */
function plannedFor({ sentence, lexicon }: Scene): Found<unknown>[] {
  return lexicon.meetings.honours.all(sentence.text).filter(({ start, end }) => {
    const behind = /^\s\p{Lu}[\p{L}\p{M}'’-]*\s+(\p{L}+)/u.exec(sentence.text.slice(end));
    const isBehind = behind?.[1] !== undefined && lexicon.meetings.planned.isIn(behind[1]);
    const word = /(?<!\p{L})\p{L}+\s$/u.exec(sentence.text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0];
    return isBehind || (word !== undefined && lexicon.meetings.planned.isIn(word.trim()));
  });
}

/** "the summit of Madrid", "Foro Económico Mundial de Davos": behind the noun for a meeting also a mere "of" tells the place. */
function behindNouns({ sentence, lexicon }: Scene): Found<unknown>[] {
  const nouns = [
    ...lexicon.meetings.nouns.all(sentence.text).map(({ end }) => end),
    ...sentence.organizations.map(({ end }) => end - sentence.start),
  ];
  const isSmall = (word: string) => lexicon.functionWords.has(word) || lexicon.subordinators.at(word, 0) !== null;
  return nouns.flatMap((end) => {
    const behind = sentence.text.slice(end, end + LONGEST_LEAD);
    const of = lexicon.gifts.of.first(behind);
    const words = of ? behind.slice(0, of.start).trim().split(/\s+/).filter(Boolean) : [];
    const isApart = words.length > 2 || words.some((word) => isSmall(word.toLowerCase()));
    return of && of.start > 0 && !isApart && !/[,;.]/.test(behind.slice(0, of.start))
      ? [{ ...of, start: end + of.start, end: end + of.end }]
      : [];
  });
}

/** The country a city lies in, among those the article speaks of where there are namesakes. */
export function countryOfCity(name: string, mentioned: ReadonlySet<CountryCode>): CountryCode | null {
  const countries = findCity(name)?.countries ?? [];
  return countries.find((code) => mentioned.has(code)) ?? countries[0] ?? null;
}

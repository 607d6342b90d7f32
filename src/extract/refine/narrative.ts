import type { CountryCode, EdtfDate } from "../../model/extraction.js";
import type { DateMention } from "../dates/mentions.js";
import { type Era, eraOf, isFullDate, RunningDay } from "../dates/running-day.js";
import { isQuoted, personsOf, type Scene, triggersOf } from "../events/clause.js";
import type { MeetingMention } from "../events/meeting-mentions.js";
import { type CityMention, citiesOf, countryOfCity } from "../events/where.js";
import { capitalOf } from "../gazetteer/cities.js";
import type { Dateline } from "../recognise/dateline.js";
import type { Person } from "./people.js";

/** Where the telling has got to before a sentence: what a journalist does not say again. */
export interface Standing {
  /** The day that is told of. */
  readonly day: EdtfDate | null;
  /** A day ahead that the paragraph looks to. */
  readonly ahead: EdtfDate | null;
  readonly place: StandingPlace | null;
  /** The place was told of the same day. */
  readonly isSameDay: boolean;
  /** Where a journey that is still ahead leads. */
  readonly destination: StandingPlace | null;
  /** The city that was named last, whatever is told of it. */
  readonly named: string | null;
  /** The country that was named last. */
  readonly country: CountryCode | null;
  /** The last day told of each city. */
  readonly days: ReadonlyMap<string, EdtfDate>;
  /** The paragraph tells of other times, so nothing that was said before it holds in it. */
  readonly isBackground: boolean;
  /** The paragraph has said itself what day it tells of. */
  readonly isDated: boolean;
}

export interface StandingPlace {
  readonly city: string;
  readonly country: CountryCode | null;
  /** Who is there, as far as the text says. */
  readonly persons: readonly Person[];
}

/** What the whole text says of where and when it was written. */
export interface Telling {
  readonly dateline: Dateline | null;
  readonly publishedOn: string | null;
  readonly mentioned: ReadonlySet<CountryCode>;
}

/** How near a city stands to the journey that leads there. */
const NEAR = 60;

/** Follows the days and places of a text from sentence to sentence. */
export function standings(
  scenes: readonly Scene[],
  mentions: readonly MeetingMention[],
  { dateline, publishedOn, mentioned }: Telling,
): Standing[] {
  const bySentence = new Map<number, MeetingMention[]>();
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const now = publishedOn ?? firstDay(scenes);
  const home = dateline?.cities.length === 1 ? dateline.cities[0]! : null;
  const running = new RunningDay();
  let ahead: EdtfDate | null = null;
  let place: StandingPlace | null = home ? { city: home, country: countryOfCity(home, mentioned), persons: [] } : null;
  let destination: StandingPlace | null = null;
  let named: string | null = null;
  let country: CountryCode | null = null;
  let days: ReadonlyMap<string, EdtfDate> = new Map();
  let isBackground = false;
  let isDatedParagraph = false;
  let placeDay: EdtfDate | null = null;
  let paragraph = -1;
  return scenes.map((scene, at): Standing => {
    if (scene.sentence.paragraph !== paragraph) {
      paragraph = scene.sentence.paragraph;
      running.enter(paragraph);
      isBackground = false;
      isDatedParagraph = false;
      ahead = null;
    }
    const isSameDay = placeDay === running.day;
    const standing = {
      day: running.day,
      ahead,
      place,
      isSameDay,
      destination,
      named,
      country,
      days,
      isBackground,
      isDated: isDatedParagraph,
    };
    const cities = citiesOf(scene);
    named = lastNamed(scene, cities) ?? named;
    country = scene.sentence.countries.findLast(({ form }) => form === "name")?.code ?? country;
    const here = bySentence.get(at) ?? [];
    for (const date of scene.sentence.dates.filter((one) => isTold(scene, one))) {
      const era = eraOfDate(date, now);
      const isLeading = leads(scene, date, here);
      if (era === "told" && date.end === null) {
        running.see({ date: date.start, era, paragraph, isLeading, isPluperfect: date.isPluperfect });
        isBackground = false;
        isDatedParagraph ||= !date.isPluperfect;
      } else if (era === "ahead") ahead = date.start;
      else if (era === "before" && isLeading) isBackground = true;
    }
    destination = destinationOf(scene, here, cities, mentioned) ?? destination;
    if (isBackground) return standing;
    const next = placeOf(scene, here, cities, mentioned);
    if (next && running.day !== null && running.day !== days.get(next.city) && isDated(scene))
      days = new Map([...days, [next.city, running.day]]);
    if (next) placeDay = running.day;
    place = next?.city === place?.city || next === null ? withThose(place, next, here) : next;
    return standing;
  });
}

const firstDay = (scenes: readonly Scene[]): EdtfDate | null => {
  const dates = scenes.flatMap(({ sentence }) => sentence.dates);
  const stated = dates.filter(({ start, isBound }) => isFullDate(start) && !isBound);
  return (stated.find(({ isOfText }) => isOfText) ?? stated[0])?.start ?? null;
};

const isTold = ({ sentence }: Scene, date: DateMention): boolean =>
  !date.isBound && !date.isOfText && !isQuoted(sentence, { start: date.from, end: date.to });

const isDated = (scene: Scene): boolean => scene.sentence.dates.some((date) => isTold(scene, date));

const DAY_OF_ANY_YEAR = /^XXXX-\d{2}-\d{2}$/;

/** The same for less than a day, of which only the past is clear. */
function eraOfDate({ start, isVague }: DateMention, now: EdtfDate | null): Era | null {
  if (start.startsWith("X")) return now === null && DAY_OF_ANY_YEAR.test(start) ? "told" : null;
  if (isFullDate(start)) return eraOf(start, now);
  if (now === null || (isVague && start === now.slice(0, start.length))) return null;
  return start < now.slice(0, start.length) ? "before" : null;
}

/** A date that the sentence begins with, or that its meeting has, changes the time that is told of. */
const leads = ({ sentence }: Scene, date: DateMention, mentions: readonly MeetingMention[]): boolean =>
  date.from - sentence.start <= 12 || mentions.some((mention) => mention.date === date);

/** The city that a sentence names last, be it as a place or as a government. */
function lastNamed({ sentence }: Scene, cities: readonly CityMention[]): string | null {
  const capital = sentence.countries.findLast((mark) => mark.form === "capital" && !isQuoted(sentence, mark));
  const city = cities.at(-1);
  if (capital && (!city || capital.start > city.start)) return capitalOf(capital.code);
  return city?.name ?? null;
}

/** Whoever met somebody who is at the place, and did not meet elsewhere, is there too. */
function withThose(
  place: StandingPlace | null,
  next: StandingPlace | null,
  mentions: readonly MeetingMention[],
): StandingPlace | null {
  if (place === null) return next;
  const persons = new Set([...place.persons, ...(next?.persons ?? [])]);
  for (const { status, city, kind, isEarlier, persons: met } of mentions)
    if (
      status === "HELD" &&
      city === null &&
      kind !== "CALL" &&
      !isEarlier &&
      met.some((person) => persons.has(person))
    )
      for (const person of met) persons.add(person);
  return { ...place, persons: [...persons] };
}

/** Where a meeting or a visit that is still ahead will be. */
function destinationOf(
  scene: Scene,
  mentions: readonly MeetingMention[],
  cities: readonly CityMention[],
  mentioned: ReadonlySet<CountryCode>,
): StandingPlace | null {
  const { lexicon, sentence } = scene;
  const planned = mentions.findLast(
    ({ city, status, kind }) => city !== null && status === "PLANNED" && kind !== "CALL",
  );
  if (planned?.city) return standingAt(planned.city, planned.persons, mentioned);
  if (!lexicon.meetings.planned.isIn(sentence.text) && !lexicon.scheduled.isIn(sentence.text)) return null;
  const journeys = [lexicon.visits.verbs, lexicon.visits.nouns, lexicon.visits.arrivals].flatMap((finder) =>
    triggersOf<unknown>(finder, scene),
  );
  const city = cities.findLast(({ start, end }) =>
    journeys.some((journey) => end > journey.start - NEAR && start < journey.end + NEAR),
  );
  return city ? standingAt(city, personsOf(scene.references), mentioned) : null;
}

const standingAt = (
  { name, country }: CityMention,
  persons: readonly Person[],
  mentioned: ReadonlySet<CountryCode>,
): StandingPlace => ({ city: name, country: country ?? countryOfCity(name, mentioned), persons });

/** Where a sentence leaves its people: at a meeting that was held, or where they arrived. */
function placeOf(
  scene: Scene,
  mentions: readonly MeetingMention[],
  cities: readonly CityMention[],
  mentioned: ReadonlySet<CountryCode>,
): StandingPlace | null {
  const { lexicon, sentence, references } = scene;
  const met = mentions.findLast(
    ({ city, status, isEarlier, kind }) => city !== null && status === "HELD" && kind !== "CALL" && !isEarlier,
  );
  if (met?.city) return standingAt(met.city, met.persons, mentioned);
  if (lexicon.meetings.planned.isIn(sentence.text)) return null;
  const arrival = triggersOf(lexicon.visits.arrivals, scene).at(-1);
  const city = arrival && cities.findLast(({ start, end }) => end > arrival.start - 40 && start < arrival.end + NEAR);
  return city ? standingAt(city, personsOf(references), mentioned) : null;
}

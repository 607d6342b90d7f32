import { addDays } from "../../dates/calendar.js";
import type { CountryCode, EdtfDate } from "../../model/extraction.js";
import { isLeader, type Person } from "../refine/people.js";
import type { Scene } from "./clause.js";
import { excludes } from "./meetings/meeting.js";
import type { Visit, VisitMention } from "./visits/mention.js";
import { visitMentions } from "./visits/mentions.js";

export type { Visit } from "./visits/mention.js";

/** Days told of one visit lie nearer than this. */
const APART = 30 * 24 * 60 * 60 * 1000;
const FULL = /^\d{4}-\d{2}-\d{2}$/;
/** With a month, and no season: those count from 21. */
const MONTH = /^\d{4}-[01]\d/;

/** What the rest of the article tells a reader of its journeys. */
export interface Journeys {
  readonly mentioned: ReadonlySet<CountryCode>;
  /** Where somebody is a guest, as the meetings tell. */
  readonly hostOf: (visitor: Person) => CountryCode | null;
  /** The guest at the meeting the article is about. */
  readonly guest: Person | null;
  /** The country where the telling has got to at a sentence. */
  readonly placeAt: (sentence: number) => CountryCode | null;
}

/** Finds visits: who went where, when; a stop on the way and a second mention belong to the one visit. */
export function findVisits(scenes: readonly Scene[], journeys: Journeys): Visit[] {
  const { hostOf, guest } = journeys;
  const visits: Visit[] = [];
  const mentions = scenes.flatMap((scene) => visitMentions(scene, journeys.mentioned));
  const travellers = new Set(
    mentions.flatMap(({ visitors, isSure, country }) =>
      isSure && country !== null ? visitors.filter((person) => person.country !== country) : [],
    ),
  );
  let focus: Visit | null = null;
  /** Who was last said to travel. */
  let onTheWay: readonly Person[] = [];
  for (const told of mentions) {
    const mention = told.isThere ? { ...told, country: hereFor(told, journeys, told.visitors[0]) } : told;
    const visitors = whoGoes(mention, journeys, onTheWay, visits, travellers, (person) =>
      isSpokenOf(scenes[told.sentence - 1], person),
    );
    if (mention.isSure && visitors.some(mayLead) && weightOf(visitors) >= weightOf(onTheWay)) onTheWay = visitors;
    const [visitor] = visitors;
    const country =
      (mention.isReturn && visitor ? homeOfLastGuest(visits, journeys, visitor) : null) ??
      mention.country ??
      (visitor && focus?.visitors.includes(visitor)
        ? focus.country
        : visitor && visitor === guest
          ? hostOf(visitor)
          : null);
    if (!visitor || !country) {
      if (!visitor && focus && (mention.country === null || mention.country === focus.country)) absorb(focus, mention);
      continue;
    }
    if (visitor.country === country || (visitor.country === null && mention.country === null)) continue;
    const known = visits.find(
      (visit) => visit.country === country && visit.visitors.includes(visitor) && !isOther(visit, mention),
    );
    if (known) absorb(known, mention);
    const visit: Visit = known ?? {
      visitors: [...visitors].filter((person) => person.country !== country),
      country,
      kind: mention.kind,
      status: mention.status,
      startDate: null,
      endDate: null,
      places: [],
      sentences: new Set(),
    };
    if (!known) {
      visits.push(visit);
      absorb(visit, mention);
    }
    focus = visit;
  }
  return visits;
}

/** Where somebody is of whose goal the sentence says nothing: where the telling has got to, or where the guest's meeting is. */
function hereFor(
  { sentence }: VisitMention,
  { placeAt, hostOf }: Journeys,
  visitor: Person | undefined,
): CountryCode | null {
  const place = placeAt(sentence);
  return place !== null && place !== visitor?.country ? place : visitor ? hostOf(visitor) : place;
}

/** Of whom a mention tells: whom it names, else whoever is on the way. */
function whoGoes(
  mention: VisitMention,
  { hostOf, guest }: Journeys,
  onTheWay: readonly Person[],
  visits: readonly Visit[],
  travellers: ReadonlySet<Person>,
  isNamed: (person: Person) => boolean,
): readonly Person[] {
  const { country, from, visitors } = mention;
  if (from) return [guest, ...onTheWay].filter(comesFrom(from)).slice(0, 1);
  const [meant] = visitors;
  if (!meant) {
    // "This visit aims at …": before any other it is that of the guest at the meeting the article is about
    if (country === null) return visits.length === 0 && guest ? [guest] : [];
    // "The tour began in Muscat": that of whoever is on the way
    if (!mention.isNoun) return [];
    return guest && hostOf(guest) === country ? [guest] : onTheWay;
  }
  if (mention.isSure || country === null) return visitors;
  if (meant.country !== country && (travellers.has(meant) || (mention.isPronoun && isNamed(meant)))) return visitors;
  // "On Wednesday the president flies to B": the president who travels, though the last one named is another
  const isLikely = onTheWay.some((person) => mayBeMeant(person, meant, mention.isPronoun));
  if (!isLikely || onTheWay.includes(meant)) return visitors;
  const abroad = onTheWay.filter((person) => person.country !== country);
  return abroad.length === 0 && mention.isArrival ? visitors : abroad; // nobody, where they fly home
}

/** Whether "he" or "the president", which seems to mean one person, may mean another. */
const mayBeMeant = (person: Person, meant: Person, isPronoun: boolean): boolean =>
  (isPronoun || isLeader(person) === isLeader(meant)) &&
  (meant.gender === null || person.gender === meant.gender || (person.gender === null && meant.gender === "male"));

/** "Modi will return the visit": where the last guest in the visitor's country came from. */
const homeOfLastGuest = (
  visits: readonly Visit[],
  { guest, hostOf }: Journeys,
  { country }: Person,
): CountryCode | null =>
  visits.findLast((visit) => visit.country === country)?.visitors[0]?.country ??
  (guest && hostOf(guest) === country ? guest.country : null);

/** Whether a sentence has somebody for its subject, or beside it. */
const isSpokenOf = (scene: Scene | undefined, person: Person): boolean =>
  scene?.references.some(({ kind, persons, isOblique }) => kind === "name" && !isOblique && persons.includes(person)) ??
  false;

/** Of whom an article rather tells that he travels: a leader before others. */
const weightOf = (persons: readonly Person[]): number =>
  Math.max(0, ...persons.map((person) => (isLeader(person) ? 2 : 1)));

/** Whether a text that leaves open who travels may mean somebody: neither wives nor aides. */
const mayLead = (person: Person): boolean => isLeader(person) || person.rank === "MINISTER" || person.rank === null;

const comesFrom =
  (country: CountryCode) =>
  (person: Person | null): person is Person =>
    person?.country === country;

/** A visit at another time than the one that is known: in another year, or, where both days are known, another season. */
const isOther = (visit: Visit, mention: VisitMention): boolean => {
  if (visit.startDate === null || mention.date === null || mention.date.start.startsWith("X")) return false;
  const [known, told] = [visit.startDate, mention.date.start];
  if (FULL.test(known) && FULL.test(told)) return Math.abs(Date.parse(known) - Date.parse(told)) > APART;
  const months = [known, told].map((date) =>
    MONTH.test(date) ? Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) : null,
  );
  if (months[0] != null && months[1] != null) return Math.abs(months[0] - months[1]) > 1;
  return known.slice(0, 4) !== told.slice(0, 4);
};

const isShortlyBefore = (day: EdtfDate, known: EdtfDate): boolean =>
  FULL.test(day) && FULL.test(known) && day < known && Date.parse(known) - Date.parse(day) < APART;

function absorb(visit: Visit, mention: VisitMention): void {
  const isKnownSentence = visit.sentences.has(mention.sentence);
  visit.places.push({ start: mention.start, end: mention.end });
  visit.sentences.add(mention.sentence);
  visit.kind ??= mention.kind;
  if (visit.status === "PLANNED" && mention.status === "HELD" && mention.isArrival) visit.status = "HELD";
  const { date } = mention;
  if (
    date &&
    (visit.startDate === null || (date.start.length > visit.startDate.length && !excludes(visit.startDate, date.start)))
  ) {
    visit.startDate = date.start;
    visit.endDate = date.end ?? visit.endDate;
  } else if (
    date &&
    mention.isArrival &&
    visit.startDate &&
    visit.endDate === null &&
    isShortlyBefore(date.start, visit.startDate)
  ) {
    // first told of is the day of the talks, the guest came before
    visit.startDate = date.start;
  } else if (date?.end && visit.endDate === null && date.start === visit.startDate) visit.endDate = date.end;
  if (
    mention.days &&
    visit.endDate === null &&
    visit.startDate &&
    FULL.test(visit.startDate) &&
    (mention.isArrival || date !== null || isKnownSentence)
  )
    visit.endDate = addDays(visit.startDate, mention.days - 1);
}

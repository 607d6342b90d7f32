import { addDays } from "../../dates/calendar.js";
import type { CountryCode, EdtfDate } from "../../model/extraction.js";
import type { Person } from "../refine/people.js";
import type { Scene } from "./clause.js";
import { excludes } from "./meetings/meeting.js";
import type { Visit, VisitMention } from "./visits/mention.js";
import { visitMentions } from "./visits/mentions.js";

export type { Visit } from "./visits/mention.js";

/** Days told of one visit lie nearer than this. */
const APART = 30 * 24 * 60 * 60 * 1000;
const FULL = /^\d{4}-\d{2}-\d{2}$/;

/** Finds visits: who went where, when; a stop on the way and a second mention belong to the one visit. */
export function findVisits(
  scenes: readonly Scene[],
  mentioned: ReadonlySet<CountryCode>,
  hostOf: (visitor: Person) => CountryCode | null,
  guest: Person | null,
): Visit[] {
  const visits: Visit[] = [];
  let focus: Visit | null = null;
  for (const scene of scenes)
    for (const mention of visitMentions(scene, mentioned)) {
      // "This visit aims at …": before any other it is that of the guest at the meeting the article is about
      const isGuests =
        mention.visitors.length === 0 && mention.country === null && visits.length === 0 && guest !== null;
      // "The tour began in Muscat": that of whoever is on the way
      const isTravellers = mention.isNoun && mention.visitors.length === 0 && mention.country !== null;
      const onTheWay = guest && hostOf(guest) === mention.country ? [guest] : (focus?.visitors ?? []);
      const usual = isGuests ? [guest] : isTravellers ? onTheWay : mention.visitors;
      const { from } = mention;
      const visitors = from ? [guest, ...(focus?.visitors ?? [])].filter(comesFrom(from)).slice(0, 1) : usual;
      const [visitor] = visitors;
      const country =
        mention.country ??
        (visitor && focus?.visitors.includes(visitor) ? focus.country : visitor ? hostOf(visitor) : null);
      if (!visitor || !country) {
        if (!visitor && focus && (mention.country === null || mention.country === focus.country))
          absorb(focus, mention);
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

const comesFrom =
  (country: CountryCode) =>
  (person: Person | null): person is Person =>
    person?.country === country;

/** A visit at another time than the one that is known: in another year, or, where both days are known, another season. */
const isOther = (visit: Visit, mention: VisitMention): boolean => {
  if (visit.startDate === null || mention.date === null || mention.date.start.startsWith("X")) return false;
  const [known, told] = [visit.startDate, mention.date.start];
  if (FULL.test(known) && FULL.test(told)) return Math.abs(Date.parse(known) - Date.parse(told)) > APART;
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

import { addDays } from "../../dates/calendar.js";
import type { CountryCode, EventStatus } from "../../model/extraction.js";
import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";
import { actorsAround } from "./actors.js";
import { joined, narrowClause, personsOf, type Scene, textBetween, triggersOf, wideClause } from "./clause.js";
import { excludes } from "./meetings.js";
import { destinationOf, listedWith } from "./visits/destination.js";
import { hostings } from "./visits/hosting.js";
import type { Visit, VisitMention } from "./visits/mention.js";
import { dateFor } from "./when.js";
import { citiesOf } from "./where.js";

export type { Visit } from "./visits/mention.js";

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
/** Days told of one visit lie nearer than this. */
const APART = 60 * 24 * 60 * 60 * 1000;
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
      const visitors = isGuests ? [guest] : mention.visitors;
      const [visitor] = visitors;
      const country =
        mention.country ??
        (visitor && focus?.visitors.includes(visitor) ? focus.country : visitor ? hostOf(visitor) : null);
      if (!visitor || !country) {
        if (!visitor && focus && (mention.country === null || mention.country === focus.country))
          absorb(focus, mention);
        continue;
      }
      if (visitor.country === country) continue;
      const known = visits.find(
        (visit) =>
          visit.country === country &&
          visit.visitors.includes(visitor) &&
          !(
            visit.startDate &&
            mention.date &&
            visit.endDate === null &&
            excludes(visit.startDate, mention.date.start) &&
            mention.isArrival
          ) &&
          !isOther(visit, mention),
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

/** A visit at another time than the one that is known: in another year, or, where both days are known, another season. */
const isOther = (visit: Visit, mention: VisitMention): boolean => {
  if (visit.startDate === null || mention.date === null || mention.date.start.startsWith("X")) return false;
  const [known, told] = [visit.startDate, mention.date.start];
  if (FULL.test(known) && FULL.test(told)) return Math.abs(Date.parse(known) - Date.parse(told)) > APART;
  return known.slice(0, 4) !== told.slice(0, 4);
};

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

function visitMentions(scene: Scene, mentioned: ReadonlySet<CountryCode>): VisitMention[] {
  const { lexicon, sentence } = scene;
  const { visits, meetings } = lexicon;
  const nouns = triggersOf(visits.nouns, scene).map((trigger) => ({ ...trigger, type: "noun" as const }));
  // "the visit", "a four-day visit": behind a determiner a word that may also be a verb is none
  const isNoun = (place: Place) => nouns.some(({ start }) => start === place.start) && isDetermined(scene, place);
  const verbs = triggersOf(visits.verbs, scene).flatMap((trigger) =>
    isNoun(trigger) ? [] : [{ ...trigger, type: "verb" as const }],
  );
  const arrivals = triggersOf(visits.arrivals, scene).map((trigger) => ({ ...trigger, type: "arrival" as const }));
  const received = hostings(scene, mentioned);
  const triggers = [...arrivals, ...verbs, ...nouns]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (trigger, at, all) => !all.slice(0, at).some((other) => trigger.start < other.end && other.start < trigger.end),
    );
  const others = [...triggersOf(meetings.verbs, scene), ...triggersOf(meetings.nouns, scene)];
  const cities = citiesOf(scene);
  const mentions = triggers.flatMap((trigger): VisitMention[] => {
    const narrow = narrowClause(scene, trigger);
    const around = textBetween(scene, narrow.start, Math.min(sentence.end, trigger.end + 30));
    const left = textBetween(scene, narrow.start, trigger.end);
    const before = textBetween(scene, Math.max(narrow.start, trigger.start - 22), trigger.start);
    if (
      meetings.denied.isIn(around) ||
      meetings.hypothetical.isIn(left) ||
      (trigger.type !== "noun" && (lexicon.negations.isIn(before) || visits.unsure.isIn(before)))
    )
      return [];
    const status: EventStatus = meetings.cancelled.isIn(around)
      ? "CANCELLED"
      : meetings.postponed.isIn(around)
        ? "POSTPONED"
        : meetings.planned.isIn(left)
          ? "PLANNED"
          : "HELD";
    const wide = wideClause(scene, trigger);
    const actors = lexicon.putsVerbsLast && trigger.type !== "noun" ? actorsAround(scene, trigger).subject : [];
    const visitors = actors.length > 0 ? [...actors] : visitorsOf(scene, trigger, trigger.type === "noun");
    const destination = destinationOf(scene, trigger, trigger.type, wide, cities, mentioned, visitors);
    if (trigger.type !== "noun" && destination === null) return [];
    const further = destination === null ? [] : listedWith(scene, trigger, destination);
    const date = dateFor(scene, trigger, [...others, ...triggers.filter((other) => other !== trigger)]);
    const kind =
      visits.kinds.first(
        textBetween(scene, Math.max(sentence.start, trigger.start - 25), Math.min(sentence.end, trigger.end + 25)),
      )?.value ?? null;
    const mention: VisitMention = {
      start: trigger.start,
      end: trigger.end,
      visitors,
      country: destination,
      kind,
      status,
      date,
      days: daysOf(scene, trigger),
      isArrival: trigger.type === "arrival",
      sentence: sentence.index,
    };
    return [mention, ...further.map((country) => ({ ...mention, country, days: null }))];
  });
  return [...mentions, ...received];
}

function isDetermined({ sentence, lexicon }: Scene, place: Place): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= place.start).slice(-3);
  return (
    before.some(
      ({ lower, text }) => lexicon.definite.has(lower) || lexicon.indefinite.has(lower) || /^['’]s?$/.test(text),
    ) ||
    lexicon.visits.kinds.isIn(
      sentence.text.slice(Math.max(0, place.start - sentence.start - 12), place.end - sentence.start),
    )
  );
}

/** Whose visit: "Xi's visit", "Lee arrived in", "his trip", "a visit by Lee". */
function visitorsOf(scene: Scene, trigger: Place, isNoun: boolean): Person[] {
  const before = scene.references.filter(
    ({ end, kind }) => end <= trigger.start && (ACTING.has(kind) || kind === "possessive"),
  );
  const possessive = before.findLast(
    (reference) =>
      isNoun &&
      (reference.kind === "possessive" ||
        reference.isOwner ||
        /^['’]s\b|^['’]\s/u.test(scene.sentence.text.slice(reference.end - scene.sentence.start))) &&
      trigger.start - reference.end < 45,
  );
  if (possessive && possessive.persons.length > 0) return [...possessive.persons];
  const by = scene.references.find(
    ({ start, kind }) =>
      start >= trigger.end &&
      start - trigger.end < 45 &&
      ACTING.has(kind) &&
      scene.lexicon.gifts.from.isIn(textBetween(scene, trigger.end, start)),
  );
  if (by) return [...by.persons];
  if (before.length === 0) return [];
  // the subject is the first group of its clause
  const clause = wideClause(scene, trigger);
  const inClause = before.filter(({ start, kind }) => start >= clause.start && kind !== "possessive");
  const near = inClause.findLastIndex((reference) => trigger.start - reference.end < 60);
  const group = inClause.length > 0 ? joined(scene, inClause, near >= 0 ? near : 0, -1) : [];
  const persons = personsOf(group);
  return persons.length <= 2 ? persons : persons.slice(0, 1);
}

/** "a four-day trip" → 4. */
function daysOf(scene: Scene, trigger: Place): number | null {
  const before = textBetween(scene, Math.max(scene.sentence.start, trigger.start - 40), trigger.start);
  const count = scene.lexicon.quantities.days(before);
  return count !== null && count > 0 && count < 31 ? count : null;
}

import type { CountryCode } from "../../../model/extraction.js";
import { overlaps, type Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { narrowClause, type Scene, type Trigger, textBetween, triggersOf, wideClause } from "../clause.js";
import { dateFor } from "../when.js";
import { citiesOf } from "../where.js";
import { destinationOf, listedWith, placeBehind, withoutDates } from "./destination.js";
import { isDetermined } from "./determined.js";
import { hostings } from "./hosting.js";
import type { VisitMention } from "./mention.js";
import { sendings } from "./sending.js";
import { statusOf } from "./status.js";
import { stays } from "./stays.js";
import { freeSubject, visitorsOf } from "./visitors.js";

const LEAD = 30;

/** What a sentence tells of journeys, one mention for each verb or noun of going somewhere. */
export function visitMentions(scene: Scene, mentioned: ReadonlySet<CountryCode>): VisitMention[] {
  const { lexicon, sentence } = scene;
  const { visits, meetings } = lexicon;
  const notNouns = triggersOf(visits.notNouns, scene);
  const nouns = triggersOf(visits.nouns, scene)
    .filter((noun) => !notNouns.some((other) => overlaps(noun, other)))
    .map((trigger) => ({ ...trigger, type: "noun" as const }));
  // "the visit", "a four-day visit": behind a determiner a word that may also be a verb is none
  const isNoun = (place: Place) => nouns.some(({ start }) => start === place.start) && isDetermined(scene, place);
  const isNounToo = ({ start }: Place) => nouns.some((noun) => noun.start === start); // "Stops in A and B followed"
  const verbs = [...triggersOf(visits.verbs, scene), ...acceptedInvitations(scene)].flatMap((trigger) =>
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
    const status = statusOf(scene, trigger, trigger.type !== "noun");
    if (status === null) return [];
    const wide = wideClause(scene, trigger);
    const actors = lexicon.putsVerbsLast && trigger.type !== "noun" ? freeSubject(scene, trigger) : null;
    const told = actors ?? visitorsOf(scene, trigger, trigger.type === "noun");
    const named = told === null ? strangerNamed(scene, trigger) : null;
    const from = told === null && named === null ? homeOfStranger(scene, trigger) : null;
    if (told === null && from === null && named === null) return [];
    const visitors = told?.persons ?? (named ? [named] : []);
    const goal = destinationOf(scene, trigger, trigger.type, wide, cities, mentioned, visitors);
    // "The visit to Lima" is not that of a Peruvian
    const elsewhere =
      goal === null && visitors.length > 0 && trigger.type === "noun"
        ? destinationOf(scene, trigger, trigger.type, wide, cities, mentioned, [])
        : null;
    if (elsewhere && (told?.isSure || named)) return [];
    const destination = goal ?? elsewhere;
    const isThere = destination === null && trigger.type === "arrival" && isHere(scene, trigger);
    const isReturn = destination === null && isReturnVisit(scene, trigger);
    if (trigger.type !== "noun" && destination === null && !isThere && !isReturn) return [];
    const further = destination === null ? [] : listedWith(scene, trigger, destination, visitors);
    const date = dateFor(scene, trigger, [...others, ...triggers.filter((other) => other !== trigger)]);
    const kind =
      visits.kinds.first(
        textBetween(scene, Math.max(sentence.start, trigger.start - 25), Math.min(sentence.end, trigger.end + 25)),
      )?.value ?? null;
    const mention: VisitMention = {
      start: trigger.start,
      end: trigger.end,
      visitors: elsewhere ? [] : visitors,
      isSure: told?.isSure ?? named !== null,
      isPronoun: told?.isPronoun ?? false,
      from,
      country: destination,
      isThere,
      isReturn,
      kind,
      status,
      date,
      days: daysOf(scene, trigger),
      isArrival: trigger.type === "arrival",
      isNoun:
        trigger.type === "noun" || (visitors.length === 0 && (isNounToo(trigger) || nobodyActs(scene, trigger.type))),
      sentence: sentence.index,
    };
    const home = new Set([destination, ...further, ...visitors.map(({ country }) => country)]);
    const last = trigger.type !== "noun" ? placeBehind(scene, trigger, visits.comingFrom, home) : null;
    return [mention, ...[...further, ...(last ? [last] : [])].map((country) => ({ ...mention, country, days: null }))];
  });
  const told = [...mentions, ...received, ...sendings(scene, mentioned)];
  return [...told, ...stays(scene, mentioned, cities, told)];
}

/** "The first visit by a French president in ten years": of the country that the one who is there now comes from; null for an earlier one. */
function homeOfStranger(scene: Scene, noun: Place): CountryCode | null {
  const { sentence, lexicon } = scene;
  if (lexicon.meetings.earlier.isIn(textBetween(scene, noun.start - LEAD, noun.start))) return null;
  const office = sentence.offices.find(({ start }) => start >= noun.end && start - noun.end < LEAD);
  return office?.country ?? null;
}

/** "The last visit by a Chilean president, that of X": the one of that country whom the sentence goes on to name. */
function strangerNamed({ sentence, references }: Scene, noun: Place): Person | null {
  const office = sentence.offices.find(({ start }) => start >= noun.end && start - noun.end < LEAD);
  const named = references.find(
    ({ kind, start, persons: [person] }) =>
      kind === "name" && start >= noun.end && person?.country === office?.country && person?.rank === office?.rank,
  );
  return (office?.country && named?.persons[0]) || null;
}

/** "accepted an invitation to Lima": the invitation where it is taken up. */
function acceptedInvitations(scene: Scene): Trigger<true>[] {
  const { visits } = scene.lexicon;
  return triggersOf(visits.invitations, scene).filter((trigger) => {
    const { start, end } = narrowClause(scene, trigger);
    return visits.accepting.isIn(textBetween(scene, start, end));
  });
}

/** "Von Paris ging es nach Brüssel": the sentence names nobody who arrives. */
const nobodyActs = ({ references }: Scene, type: "noun" | "verb" | "arrival"): boolean =>
  type === "arrival" && references.every(({ kind, isOblique }) => kind === "country" && isOblique);

const HERE = 30;

/** "landed here", "llegó ayer al país", "had arrived on Thursday": a goal that the telling does not name again. */
function isHere(scene: Scene, { end }: Place): boolean {
  const { visits, meetings } = scene.lexicon;
  const words = withoutDates(scene, end, end + HERE);
  const isAlone = /^\s*(?:[,.;]|$)/.test(words) && words !== textBetween(scene, end, end + HERE);
  const goals = [visits.there, meetings.here].map((finder) => finder.first(words));
  return (
    isAlone || goals.some((found) => found !== null && words.slice(0, found.start).trim().split(/\s+/).length <= 2)
  );
}

const isReturnVisit = (scene: Scene, { start, end }: Place): boolean =>
  scene.lexicon.visits.returning
    .all(scene.sentence.text)
    .some((found) => scene.sentence.start + found.start < end + HERE && start < scene.sentence.start + found.end);

/** "a four-day trip" → 4. */
function daysOf(scene: Scene, trigger: Place): number | null {
  const before = textBetween(scene, Math.max(scene.sentence.start, trigger.start - 40), trigger.start);
  const count = scene.lexicon.quantities.days(before);
  return count !== null && count > 0 && count < 31 ? count : null;
}

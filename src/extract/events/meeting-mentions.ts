import type { CountryCode, EdtfDate, EventStatus, MeetingKind } from "../../model/extraction.js";
import type { DateMention } from "../dates/mentions.js";
import type { Lexicon } from "../lexicon.js";
import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";
import { actorsAround } from "./actors.js";
import {
  countriesOf,
  isCoordinated,
  joined,
  narrowClause,
  nationsOf,
  personsOf,
  type Scene,
  type Trigger,
  textBetween,
  triggersOf,
  wideClause,
} from "./clause.js";
import { dateFor } from "./when.js";
import { type CityMention, citiesOf } from "./where.js";

/** One place where the text speaks of a meeting. */
export interface MeetingMention extends Place {
  readonly sentence: number;
  readonly kind: MeetingKind;
  readonly isVerb: boolean;
  readonly status: EventStatus;
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
  readonly organizations: readonly string[];
  readonly date: DateMention | null;
  /** The day that the text tells of where the mention has no date of its own; found when the whole text is known. */
  readonly presumed: EdtfDate | null;
  readonly durationMinutes: number | null;
  readonly city: CityMention | null;
  readonly country: CountryCode | null;
  /** "APEC summit": the gathering's own name. */
  readonly name: string | null;
  /** "their previous meeting": another than the one in focus. */
  readonly isEarlier: boolean;
  readonly isAgain: boolean;
  /** Only "the summit": whose it is must be told from what came before. */
  readonly isBackReference: boolean;
}

type MeetingTrigger = Trigger<MeetingKind> & { readonly isVerb: boolean };
const FARTHEST_OBJECT = 110;
const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);

/** Finds every place of a sentence that speaks of a meeting, with who took part, when and where; denied and merely wished-for ones are left out. */
export function findMeetingMentions(scene: Scene, pair: readonly Person[]): MeetingMention[] {
  const { lexicon, sentence } = scene;
  const triggers = meetingTriggers(scene);
  const events: Place[] = [
    ...triggers,
    ...triggersOf(lexicon.visits.verbs, scene),
    ...triggersOf(lexicon.visits.nouns, scene),
    ...triggersOf(lexicon.visits.arrivals, scene),
  ];
  const cities = citiesOf(scene);
  const mentions: MeetingMention[] = [];
  const occasions = new Map(
    triggers.flatMap((verb) =>
      verb.isVerb && lexicon.meetings.hosts.isIn(verb.text)
        ? occasionOf(scene, verb, triggers).map((noun) => [verb, noun] as const)
        : [],
    ),
  );
  for (const trigger of triggers) {
    if ([...occasions.values()].includes(trigger)) continue;
    const occasion = occasions.get(trigger) ?? trigger;
    const gathering = gatheringOf(scene, occasion);
    const status = statusOf(scene, trigger);
    if (status === null) continue;
    const groups =
      gathering && occasion === trigger ? [{ persons: [], countries: [] }] : participants(scene, trigger, pair);
    const isOccasion = (event: Place) =>
      event.start === occasion.start ||
      (!gathering && triggers.some((other) => other.start === event.start && gatheringOf(scene, other) !== null));
    const others = events.filter((event) => event.start !== trigger.start && !isOccasion(event));
    const clause = wideClause(scene, trigger);
    const date = status === "CANCELLED" || status === "POSTPONED" ? null : dateFor(scene, trigger, others, status);
    const reach = groups.every(({ persons, countries }) => persons.length < 2 && countries.length < 2)
      ? narrowClause(scene, trigger)
      : clause;
    const city = nearest(
      cities.filter(
        (place) => place.start >= reach.start && place.end <= reach.end && isOfClause(scene, place, trigger),
      ),
      trigger,
    );
    const duration = lexicon.quantities.minutes(
      textBetween(scene, Math.max(clause.start, trigger.start - 40), Math.min(clause.end, trigger.end + 45)),
    );
    const narrow = narrowClause(scene, trigger);
    const lead = textBetween(scene, Math.max(narrow.start, trigger.start - 45), trigger.end);
    for (const { persons, countries } of groups) {
      mentions.push({
        start: trigger.start,
        end: trigger.end,
        sentence: sentence.index,
        kind: gathering ? (occasion.value === "FORUM" ? "FORUM" : "MULTILATERAL_SUMMIT") : kindOf(scene, occasion),
        isVerb: trigger.isVerb,
        status,
        persons,
        countries,
        organizations: gathering ? gathering.organizations : [],
        date,
        presumed: null,
        durationMinutes: duration?.value ?? null,
        city,
        country: city?.country ?? countryAfter(scene, trigger),
        name: gathering?.name ?? null,
        isEarlier: lexicon.meetings.earlier.isIn(lead),
        isAgain: lexicon.meetings.again.isIn(lead),
        isBackReference: !gathering && persons.length < 2 && countries.length < 2,
      });
    }
  }
  return mentions;
}

/** "hosted them at a parade", "received her for dinner": the occasion behind a verb of hosting. */
function occasionOf(scene: Scene, verb: MeetingTrigger, triggers: readonly MeetingTrigger[]): MeetingTrigger[] {
  const clause = wideClause(scene, verb);
  const noun = triggers.find(
    (other) =>
      !other.isVerb &&
      other.start >= verb.end &&
      other.start - verb.end < 100 &&
      other.end <= clause.end &&
      other.value !== "TALKS" &&
      other.value !== "SUMMIT" &&
      other.value !== "CALL",
  );
  return noun &&
    scene.references.some(({ kind, start, end }) => PERSONAL.has(kind) && start >= verb.end && end <= noun.start)
    ? [noun]
    : [];
}

function meetingTriggers(scene: Scene): MeetingTrigger[] {
  const { lexicon } = scene;
  const verbs = triggersOf(lexicon.meetings.verbs, scene).map(
    (trigger): MeetingTrigger => ({ ...trigger, isVerb: true }),
  );
  const nouns = triggersOf(lexicon.meetings.nouns, scene).map(
    (trigger): MeetingTrigger => ({ ...trigger, isVerb: false }),
  );
  const all = [...verbs, ...nouns].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MeetingTrigger[] = [];
  for (const trigger of all) {
    const last = kept.at(-1);
    if (last && trigger.start < last.end) {
      if (trigger.end > last.end) kept[kept.length - 1] = trigger;
      continue;
    }
    kept.push(trigger);
  }
  return kept.filter((trigger) => !trigger.isVerb || !isAuxiliary(scene, trigger));
}

/** "held talks": the verb that only carries the noun is not a meeting of its own; "met expectations" is none. */
function isAuxiliary(scene: Scene, trigger: MeetingTrigger): boolean {
  const follower = scene.references.find(({ start }) => start >= trigger.end);
  const before = scene.references.filter(({ end, kind }) => end <= trigger.start && PERSONAL.has(kind));
  const hasObject = follower !== undefined && follower.start - trigger.end < FARTHEST_OBJECT;
  return !hasObject && personsOf(before).length < 2 && sidesBefore(scene, trigger).length < 2;
}

/** "In A, a minister complained hours before they met": the city of the main clause is not that of the other. */
const isOfClause = (scene: Scene, place: Place, trigger: Place): boolean =>
  place.end > trigger.start ||
  trigger.start - place.end < 40 ||
  !scene.lexicon.subordinators.isIn(textBetween(scene, place.end, trigger.start));

const nearest = <Item extends Place>(items: readonly Item[], place: Place): Item | null =>
  [...items].sort((a, b) => distance(a, place) - distance(b, place))[0] ?? null;
const distance = (a: Place, b: Place) => (a.start >= b.end ? a.start - b.end : (b.start - a.end) * 1.5);

/** Planned, postponed, cancelled or held; null for a meeting that is denied or only thought of. */
function statusOf(scene: Scene, trigger: MeetingTrigger): EventStatus | null {
  const { meetings } = scene.lexicon;
  const narrow = narrowClause(scene, trigger);
  const wide = wideClause(scene, trigger);
  const left = textBetween(scene, narrow.start, trigger.end);
  const around = textBetween(scene, narrow.start, Math.min(narrow.end, trigger.end + 60));
  const lead = textBetween(scene, Math.max(wide.start, trigger.start - 110), trigger.end);
  if (meetings.denied.isIn(around) || meetings.denied.isIn(resumption(scene, narrow.end, wide.end))) return null;
  const before = textBetween(scene, Math.max(narrow.start, trigger.start - 22), trigger.start);
  if (trigger.isVerb && scene.lexicon.negations.isIn(before)) return null;
  const behind = textBetween(scene, trigger.end, Math.min(wide.end, trigger.end + 100));
  const clause =
    textBetween(scene, Math.max(narrow.start, trigger.start - 45), trigger.end) +
    behind.slice(0, scene.lexicon.subordinators.first(behind)?.start ?? behind.length);
  if (meetings.cancelled.isIn(clause)) return "CANCELLED";
  if (meetings.postponed.isIn(clause)) return "POSTPONED";
  if (meetings.hypothetical.isIn(left)) return null;
  const isPlanned =
    meetings.planned.isIn(left) ||
    meetings.planned.isIn(textBetween(scene, trigger.end, Math.min(narrow.end, trigger.end + 35)));
  if (isPlanned) return "PLANNED";
  const verb = trigger.text.toLowerCase();
  const isBase = trigger.isVerb && meetings.infinitives.isIn(verb);
  return isBase && meetings.planned.isIn(lead) ? "PLANNED" : "HELD";
}

/** "A summit with Xi, of which papers had written, is not planned": what follows a clause put in between. */
function resumption(scene: Scene, from: number, to: number): string {
  const rest = textBetween(scene, from, to);
  const inserted = /^,\s+/.exec(rest);
  if (!inserted || !scene.lexicon.subordinators.at(rest, inserted[0].length)) return "";
  const comma = rest.indexOf(",", inserted[0].length);
  return comma < 0 ? "" : rest.slice(comma, comma + 80);
}

function kindOf(scene: Scene, trigger: MeetingTrigger): MeetingKind {
  if (trigger.value !== "TALKS" && trigger.value !== "SUMMIT") return trigger.value;
  const { lexicon } = scene;
  const clause = narrowClause(scene, trigger);
  const around = textBetween(scene, Math.max(clause.start, trigger.start - 30), Math.min(clause.end, trigger.end + 70));
  return lexicon.meetings.phone.isIn(around) || lexicon.meetings.video.isIn(around) ? "CALL" : trigger.value;
}

/** "the G20 summit", "the Bled Strategic Forum": a gathering with a name of its own. */
function gatheringOf(scene: Scene, trigger: MeetingTrigger): { name: string; organizations: string[] } | null {
  if (trigger.isVerb || !["SUMMIT", "MULTILATERAL_SUMMIT", "FORUM"].includes(trigger.value)) return null;
  const { sentence } = scene;
  const before = sentence.organizations.find(
    ({ end }) =>
      end <= trigger.start &&
      /^(?:['’]s)?[\s‐‑-]+(?:\p{L}+['’]?\s+){0,1}$/u.test(textBetween(scene, end, trigger.start)),
  );
  const after = sentence.organizations.find(
    ({ start }) =>
      start >= trigger.end &&
      /^\s+(?:of|der|des|du|de|do|da|del|della|dei|de la|de l['’]|von|the|la|el|os|das|dos|degli)?\s*(?:the|la|les|los|l['’])?\s*$/u.test(
        textBetween(scene, trigger.end, start),
      ),
  );
  const organization = before ?? after;
  if (!organization) return null;
  const [start, end] = before ? [before.start, trigger.end] : [trigger.start, after!.end];
  const bracket = before?.aliases[0];
  return {
    name:
      bracket && textBetween(scene, before!.start, before!.end).includes("(")
        ? `${bracket} ${trigger.text}`
        : textBetween(scene, start, end),
    organizations: [organization.name],
  };
}

interface Group {
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
}

/** Who met: the subject before a verb and the objects behind it; who stands "between", "with" or before a noun. */
function participants(scene: Scene, trigger: MeetingTrigger, pair: readonly Person[]): Group[] {
  const { lexicon } = scene;
  const personal = scene.references.filter(({ kind }) => PERSONAL.has(kind));
  const before = personal.filter(({ end }) => end <= trigger.start);
  const after = personal.filter(({ start }) => start >= trigger.end);
  const subject = subjectOf(scene, before, trigger);
  const tail = textBetween(scene, trigger.end, scene.sentence.end);
  const firstWord = tail.trimStart();
  if (trigger.isVerb && lexicon.putsVerbsLast) {
    const { subject: who, objects: met } = actorsAround(scene, trigger);
    if (who.length === 1 && met.length > 1 && nationsOf(met).length < 2)
      return met.map((other) => of([who[0]!, other]));
    return [of([...who, ...met])];
  }
  const between = !trigger.isVerb ? lexicon.meetings.between.first(tail.slice(0, 60)) : null;
  if (between) {
    const start = trigger.end + between.end;
    const group = objects(
      scene,
      personal.filter((reference) => reference.start >= start),
      start,
    );
    if (personsOf(group).length >= 2) return [of(personsOf(group))];
    const nations = scene.references.filter(
      ({ kind, start: at }) => kind === "country" && at >= start && at < start + 80,
    );
    if (personsOf(group).length === 0 && countriesOf(nations).length >= 2)
      return [{ persons: [], countries: countriesOf(nations).slice(0, 4) }];
  }
  const withAt = trigger.isVerb ? null : lexicon.meetings.with.first(tail.slice(0, 70));
  if (trigger.isVerb || withAt) {
    const start = trigger.end + (withAt ? withAt.end : 0);
    const met = personsOf(
      objects(
        scene,
        after.filter((reference) => reference.start >= start),
        start,
      ),
    );
    const who = personsOf(subject);
    const others = met.filter((person) => !who.includes(person));
    const isSeparate = lexicon.meetings.separately.isIn(
      textBetween(scene, Math.max(scene.sentence.start, trigger.start - 40), start),
    );
    if (who.length === 1 && others.length > 1 && (isSeparate || isDistributive(others)))
      return others.map((other) => of([who[0]!, other]));
    if (who.length + others.length >= 2) return [of([...who, ...others])];
    if (!trigger.isVerb && lexicon.putsVerbsLast && who.length === 0 && others.length > 0) {
      // "Am Dienstag standen Gespräche mit Li auf dem Programm": whose, says the article
      const guest = pair.find(({ country }) => others.every((other) => other.country !== country));
      if (guest && !others.some((other) => pair.includes(other)))
        return (isDistributive(others) ? others.map((other) => [other]) : [others]).map((met) => of([guest, ...met]));
    }
    if (trigger.isVerb && firstWord !== "" && others.length === 1 && who.length === 0 && pair.includes(others[0]!))
      return [of([...others])];
  }
  // "Lee and Xi held a summit", "their first summit"
  if (trigger.value === "BANQUET") {
    const isHosted = scene.lexicon.meetings.hosts.isIn(textBetween(scene, trigger.start - 40, trigger.start));
    const clause = isHosted ? wideClause(scene, trigger) : narrowClause(scene, trigger);
    const present = personsOf(personal.filter(({ start, end }) => start >= clause.start && end <= clause.end));
    if (present.length >= 2) return [of(present)];
  }
  const possessive = scene.references
    .filter(({ kind, end }) => kind === "possessive" && end <= trigger.start && trigger.start - end < 40)
    .at(-1);
  if (possessive && possessive.persons.length >= 2) return [of(possessive.persons)];
  const who = personsOf(subject);
  if (who.length >= 2) return [of(who)];
  if (!trigger.isVerb && who.length === 1) {
    // "Lee's summit with Xi" stood above; a lone subject with a noun: "Lee held talks in Beijing with Xi"
    const far = lexicon.meetings.with
      .all(tail.slice(0, 90))
      .flatMap((link) =>
        objects(
          scene,
          after.filter(({ start }) => start >= trigger.end + link.end),
          trigger.end + link.end,
        ),
      )
      .flatMap(({ persons }) => persons);
    const others = [...new Set(far)].filter((person) => !who.includes(person));
    if (others.length > 0) return [of([...who, ...others])];
  }
  if (who.length === 0 && !trigger.isVerb && trigger.start - scene.sentence.start < 40) {
    // "At a summit in A, the presidents B and C agreed": the subject of the main clause
    const group = after.length > 0 ? personsOf(joined(scene, after, 0, 1)) : [];
    if (group.length >= 2) return [of(group)];
  }
  const nations = sidesBefore(scene, trigger);
  if (nations.length >= 2 && who.length === 0) return [{ persons: [], countries: nations }];
  return [of(who)];
}

const of = (persons: readonly Person[]): Group => ({ persons: [...new Set(persons)], countries: nationsOf(persons) });

/** Several who were met one after the other: colleagues from one country. */
const isDistributive = (persons: readonly Person[]): boolean =>
  new Set(persons.map(({ country }) => country)).size === 1;

/** The persons in front of the trigger who act: the group nearest to it, reached without another verb of meeting between. */
function subjectOf(scene: Scene, before: readonly Reference[], trigger: MeetingTrigger): Reference[] {
  const last = before.at(-1);
  if (!last) return [];
  const group = joined(scene, before, before.length - 1, -1);
  const gap = textBetween(scene, last.end, trigger.start);
  // "…with Xi, Lee met Li": the nearest name may be an object; it is when "with" or a verb of meeting stands right before it
  const first = group[0]!;
  const ahead = textBetween(scene, scene.sentence.start, first.start).trim().split(/\s+/);
  while (ahead.length > 0 && scene.lexicon.definite.has(ahead.at(-1)!.toLowerCase())) ahead.pop(); // "by his counterpart"
  const word = ahead.at(-1) ?? "";
  const isObject = scene.lexicon.meetings.with.isIn(word) || scene.lexicon.visits.to.isIn(word);
  if (isObject && !/,\s*$/.test(gap) && before.length > group.length) {
    const rest = before.slice(0, before.length - group.length);
    return subjectOf(scene, rest, trigger);
  }
  // "A received B and met C": behind "and" the verb goes on with the first subject
  if (trigger.isVerb && isCoordinated(scene, gap) && before.length > group.length) return joined(scene, before, 0, 1);
  return group;
}

/** The group of persons behind a trigger, near enough and before the clause goes elsewhere. */
function objects(scene: Scene, after: readonly Reference[], from: number): Reference[] {
  const first = after[0];
  if (!first || first.start - from > FARTHEST_OBJECT) return [];
  const gap = textBetween(scene, from, first.start);
  if (/[;:.!?]/u.test(gap) || (/,/.test(gap) && scene.lexicon.subordinators.isIn(gap.slice(gap.indexOf(",")))))
    return [];
  if (gap.length > 45 && /,/.test(gap) && !scene.lexicon.persons.offices.isIn(gap)) return [];
  return joined(scene, after, 0, 1);
}

/** "China and South Korea held talks", "both sides met": countries in front of the trigger. */
function sidesBefore(scene: Scene, trigger: Place): CountryCode[] {
  const sides = scene.references.filter(
    ({ kind, end }) => (kind === "sides" || kind === "country") && end <= trigger.start && trigger.start - end < 60,
  );
  return sides.length > 0 ? countriesOf(sides) : [];
}

function countryAfter(scene: Scene, trigger: Place): CountryCode | null {
  const found = scene.sentence.countries.find(
    ({ start, form }) =>
      form !== "adjective" &&
      start >= trigger.end &&
      start - trigger.end < 60 &&
      endsWithIn(textBetween(scene, trigger.end, start), scene.lexicon),
  );
  return found?.code ?? null;
}

/** Whether a text ends in a preposition of place, an article apart. */
function endsWithIn(text: string, lexicon: Lexicon): boolean {
  const words = text.trim().split(/\s+/).slice(-2);
  return words.some((word) => lexicon.meetings.in.isIn(word));
}

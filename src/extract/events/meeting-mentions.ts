import type { CountryCode, EdtfDate, EventStatus, MeetingKind } from "../../model/extraction.js";
import type { DateMention } from "../dates/mentions.js";
import { firstFrom, lastBefore, overlaps, type Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import { narrowClause, type Scene, textBetween, triggersOf, wideClause } from "./clause.js";
import { attendees } from "./meetings/attendees.js";
import { discoursesOf } from "./meetings/discourse.js";
import { gatheringOf } from "./meetings/gatherings.js";
import { ownDate, ownPlace, partnersOf } from "./meetings/in-turn.js";
import { type Party, partiesOf } from "./meetings/parties.js";
import { statusOf } from "./meetings/status.js";
import { type Structure, structureOf } from "./meetings/structure.js";
import { type MeetingTrigger, meetingTriggers, occasionOf } from "./meetings/triggers.js";
import { dateFor, plannedDate, type Rival } from "./when.js";
import type { CityMention } from "./where.js";
import { whereMet } from "./where-met.js";

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
  /** "on the margins of the summit": the gathering that was named before, around what else the sentence tells. */
  readonly isWhole: boolean;
  /** "their previous meeting": another than the one in focus. */
  readonly isEarlier: boolean;
  readonly isAgain: boolean;
  /** "a meeting of his party": none that the reader knows. */
  readonly isOfOthers: boolean;
  /** Only "the summit": whose it is must be told from what came before. */
  readonly isBackReference: boolean;
}

/** No sentence that somebody wrote tells of more; one without an end must not hold up the rest. */
const MOST = 40;
const LONGEST_MARGINS = 40;
/** What may have others on its margins. */
const LARGE = new Set<MeetingKind>(["SUMMIT", "MULTILATERAL_SUMMIT", "FORUM", "TALKS"]);

/** Finds every place of a text that speaks of a meeting, with who took part, when and where; denied and merely wished-for ones are left out. */
export function findMeetingMentions(scenes: readonly Scene[]): MeetingMention[] {
  const discourses = discoursesOf(scenes);
  return scenes.flatMap((scene, at) =>
    mentionsIn(structureOf(scene, meetingTriggers(scene).slice(0, MOST), discourses[at]!)),
  );
}

function mentionsIn(structure: Structure): MeetingMention[] {
  const { scene, triggers } = structure;
  const occasions = new Map(
    triggers.flatMap((verb) => {
      const isHosting = verb.isVerb && scene.lexicon.meetings.hosts.isIn(verb.text);
      const occasion = isHosting ? occasionOf(scene, verb, triggers) : null;
      return occasion ? [[verb, occasion] as const] : [];
    }),
  );
  const taken = new Set(occasions.values());
  return triggers
    .filter((trigger) => !taken.has(trigger))
    .flatMap((trigger) => mentionsOf(structure, trigger, occasions.get(trigger) ?? trigger));
}

const NOWHERE = { city: null, country: null };

/** What one trigger tells: one mention for each encounter. */
function mentionsOf(structure: Structure, trigger: MeetingTrigger, occasion: MeetingTrigger): MeetingMention[] {
  const { scene } = structure;
  const { lexicon, sentence } = scene;
  const status = statusOf(structure, trigger);
  if (status === null) return [];
  const gathering = gatheringOf(scene, occasion);
  const parties: readonly Party[] =
    gathering && occasion === trigger
      ? [{ persons: attendees(structure, trigger), countries: [] }]
      : partiesOf(structure, trigger);
  const isLone = !gathering && parties.every(({ persons, countries }) => persons.length < 2 && countries.length < 2);
  const others = rivalsOf(structure, trigger, occasion, gathering !== null);
  const kind = gathering ? (occasion.value === "FORUM" ? "FORUM" : "MULTILATERAL_SUMMIT") : kindOf(scene, occasion);
  const where = kind === "CALL" ? NOWHERE : whereMet(scene, { trigger, others, isLone });
  const isOff = status === "CANCELLED" || status === "POSTPONED";
  const date = isOff ? plannedDate(scene, trigger) : dateFor(scene, trigger, others, status);
  const clause = wideClause(scene, trigger);
  const duration = lexicon.quantities.minutes(
    textBetween(scene, Math.max(clause.start, trigger.start - 40), Math.min(clause.end, trigger.end + 45)),
  );
  const narrow = narrowClause(scene, trigger);
  const lead = textBetween(scene, Math.max(narrow.start, trigger.start - 45), trigger.end);
  const partners = partnersOf(scene, trigger, parties);
  return parties.map(({ persons, countries }, at) => ({
    start: trigger.start,
    end: trigger.end,
    sentence: sentence.index,
    kind,
    isVerb: trigger.isVerb,
    status,
    persons,
    countries,
    organizations: gathering ? gathering.organizations : [],
    date: (partners && !isOff && ownDate(scene, partners, at, status)) || date,
    presumed: null,
    durationMinutes: duration?.value ?? null,
    ...((partners && ownPlace(scene, partners, at)) ?? where),
    name: gathering?.name ?? null,
    isWhole: gathering === null && isOnMargins(scene, trigger),
    isEarlier: isEarlier(scene, lead),
    isAgain: lexicon.meetings.again.isIn(lead),
    isOfOthers: isOfOthers(scene, trigger),
    isBackReference: !gathering && persons.length < 2 && countries.length < 2,
  }));
}

/** "a meeting of his party", "in talks with reporters": neither known to the reader nor anybody's of whom the text has told. */
function isOfOthers({ lexicon, sentence, references }: Scene, { start, end }: Place): boolean {
  const before = sentence.tokens[lastBefore(sentence.tokens, start)];
  const next = sentence.tokens[firstFrom(sentence.tokens, end)];
  if (!next) return false;
  const { of, with: partner } = lexicon.meetings;
  const isAny = before !== undefined && lexicon.indefinite.has(before.lower);
  const hasNamed = references.some((one) => one.persons.length > 0 && one.start >= end && one.start - end < NEAR);
  const isWith = partner.at(next.text, 0)?.end === next.text.length && !hasNamed;
  return (isAny && of.at(next.text, 0)?.end === next.text.length) || isWith;
}

const NEAR = 45;

/** Whether a noun stands behind "on the margins of", an article between. */
function isOnMargins({ lexicon, sentence }: Scene, { start, isVerb, value }: MeetingTrigger): boolean {
  if (isVerb || !LARGE.has(value)) return false;
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - LONGEST_MARGINS), start - sentence.start);
  const margins = lexicon.meetings.margins.all(lead).at(-1);
  const between = margins && lead.slice(margins.end);
  return between !== undefined && !between.includes(",") && between.trim().split(/\s+/).length <= 2;
}

/** "their last meeting", but not "quest'ultimo", who is somebody. */
function isEarlier({ lexicon }: Scene, lead: string): boolean {
  const persons = lexicon.persons.pronouns.all(lead);
  return lexicon.meetings.earlier.all(lead).some((word) => !persons.some((person) => overlaps(person, word)));
}

/** The other events of the sentence, which may have the dates that stand nearer to them. */
function rivalsOf({ scene, triggers }: Structure, trigger: Place, occasion: Place, isGathering: boolean): Rival[] {
  const { visits } = scene.lexicon;
  const isOccasion = (event: Place) =>
    event.start === occasion.start ||
    (!isGathering && triggers.some((other) => other.start === event.start && gatheringOf(scene, other) !== null));
  const journeys = [visits.verbs, visits.nouns, visits.arrivals].flatMap((finder) =>
    triggersOf<unknown>(finder, scene),
  );
  return [...triggers, ...journeys.map(({ start, end }) => ({ start, end, isJourney: true }))].filter(
    (event) => event.start !== trigger.start && !isOccasion(event),
  );
}

/** By phone or video a meeting is a call. */
function kindOf(scene: Scene, trigger: MeetingTrigger): MeetingKind {
  const { lexicon } = scene;
  if (trigger.value !== "TALKS" && trigger.value !== "SUMMIT") return trigger.value;
  const narrow = narrowClause(scene, trigger);
  const around = textBetween(scene, Math.max(narrow.start, trigger.start - 35), Math.min(narrow.end, trigger.end + 90));
  return lexicon.meetings.phone.isIn(around) || lexicon.meetings.video.isIn(around) ? "CALL" : trigger.value;
}

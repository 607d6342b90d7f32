import type { Place } from "../../marks.js";
import { ownClause } from "../actors.js";
import { isCoordinated, type Scene, textBetween, wideClause } from "../clause.js";
import { hasOtherObject, isOfOtherVerb, isTurned } from "./direct-object.js";
import type { Group } from "./groups.js";
import { followsAnd, isPartner, isPlain, opensClause, type Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

export interface Actors {
  readonly subject: Group | null;
  readonly objects: readonly Group[];
}

const FARTHEST_OBJECT = 120;
const FARTHEST_SUBJECT = 260;

/** Subject before the verb, objects behind it; behind it both where nobody stands before it. */
export function actors(structure: Structure, verb: MeetingTrigger): Actors {
  const { scene, groups } = structure;
  const clause = wideClause(scene, verb);
  const own = groups.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const before = own.filter(({ end }) => end <= verb.start);
  const objects = objectsBehind(structure, verb, own);
  const subject = subjectOf(structure, verb, before);
  if (subject && objects.length > 0) return { subject, objects };
  if (subject) {
    // "With A and B she spoke", "to A, whom B met": somebody stands before the subject
    const fronted = before.findLast(({ role, end }) => (role === "with" || role === "between") && end <= subject.start);
    return { subject, objects: fronted && subject.start - fronted.end < 60 ? [fronted] : [] };
  }
  const [object, second] = objects;
  if (!object) return { subject: null, objects: before.filter(({ role }) => role === "with").slice(-1) };
  if (second && isPlain(second)) return { subject: second, objects: [object] };
  // "Received by A in B, C promised": the subject behind a comma
  const next = own.find((group) => group.start >= object.end && isPlain(group));
  const opens = verb.start - scene.sentence.start < 45 || object.role === "with";
  if (next && opens && next.start - object.end < 90 && /,/.test(textBetween(scene, object.end, next.start)))
    return { subject: next, objects: [object] };
  return { subject: null, objects: [object] };
}

/** Where a verb may stand first, second or last: the two groups of its clause that are nearest to it. */
export function freeActors(structure: Structure, verb: MeetingTrigger): Actors {
  const { scene, groups } = structure;
  const clause = ownClause(scene, verb);
  const own = groups.filter(
    (group) =>
      (isPartner(group) || isAgent(scene, group, verb, clause)) &&
      !isTeller(scene, group, verb) &&
      group.start >= clause.start &&
      group.end <= clause.end &&
      verb.start - group.end < FARTHEST_OBJECT * 1.3 &&
      group.start - verb.end < FARTHEST_OBJECT * 1.2,
  );
  const before = own.filter(({ end }) => end <= verb.start);
  const behind = own.filter(({ start }) => start >= verb.end);
  if (behind.length === 0) return { subject: before[0] ?? null, objects: before.slice(1, 2) };
  if (before.length === 0) return { subject: behind[0] ?? null, objects: behind.slice(1, 3) };
  return { subject: before.at(-1) ?? null, objects: behind.slice(0, 2) };
}

/** "… trifft B, sagte A": who only says so. */
function isTeller(scene: Scene, { start, end }: Group, verb: Place): boolean {
  const { verbs } = scene.lexicon.speech;
  const gap = textBetween(scene, verb.end, start);
  const behind = gap.includes(",") ? /^\p{L}+/u.exec(gap.slice(gap.lastIndexOf(",") + 1).trimStart()) : null;
  if (behind) return verbs.at(behind[0], 0) !== null;
  return (
    end <= verb.start &&
    /,/.test(textBetween(scene, end, verb.start)) &&
    verbs.isIn(textBetween(scene, end, end + 25).split(",")[0]!)
  );
}

/** "von A empfangen": the host of a passive. "begrüßte die Ankündigung von A" has none. */
function isAgent(scene: Scene, { role, roleStart }: Group, verb: MeetingTrigger, clause: Place): boolean {
  const { meetings, visits } = scene.lexicon;
  if (role !== "of" || !meetings.hosts.isIn(verb.text)) return false;
  const isPassive =
    meetings.infinitives.at(verb.text, 0)?.end === verb.text.length ||
    visits.passive.isIn(textBetween(scene, clause.start, clause.end));
  return isPassive && visits.by.at(textBetween(scene, roleStart, verb.end + 60), 0) !== null;
}

/** The groups behind a verb that are its objects, up to where the clause goes elsewhere. */
function objectsBehind({ scene, verbs, triggers }: Structure, verb: MeetingTrigger, own: readonly Group[]): Group[] {
  const { lexicon } = scene;
  const barrier = verbs.find(({ start }) => start >= verb.end + 2)?.start ?? Number.POSITIVE_INFINITY;
  const found: Group[] = [];
  const isTalk = verb.isDeed === true || lexicon.meetings.talking.at(verb.text, 0)?.end === verb.text.length;
  // "met A and went into talks with B": B belongs to the talks
  const isOfNoun = (start: number, end: number) =>
    triggers.some((noun) => !noun.isVerb && noun.start >= start && noun.end <= end);
  let from = verb.end;
  for (const group of own) {
    if (group.start < verb.end || !(isPartner(group) || (group.role === "to" && verb.value === "CALL"))) continue;
    const gap = textBetween(scene, from, group.start);
    if (group.start - from > FARTHEST_OBJECT || /[;:.!?]/.test(gap.replace(/\p{Lu}\./gu, ""))) break;
    if (group.start > barrier && (found.length > 0 || /,/.test(gap))) break;
    const comma = gap.indexOf(",");
    if (comma >= 0 && (opensClause(scene, gap.slice(comma + 1)) || (found.length === 0 && gap.length > 60))) break;
    if (found.length > 0 && isPlain(group) && comma >= 0 && !followsAnd(scene, group)) break;
    if (found.length > 0 && (lexicon.speech.verbs.isIn(gap) || isOfNoun(from, group.start))) break;
    const isAside =
      hasOtherObject(scene, verb, group) || isTurned(scene, verb, group) || isOfOtherVerb(scene, verb, group);
    if (found.length === 0 && !isTalk && isAside) break;
    found.push(group);
    from = group.end;
    if (found.length === 3) break;
  }
  return found;
}

/** The group before a verb that acts: the nearest without a preposition that is no other verb's object. */
export function subjectOf(structure: Structure, verb: Place, before: readonly Group[]): Group | null {
  const { scene, verbs } = structure;
  const plain = before.filter(isPlain);
  for (let at = plain.length - 1; at >= 0; at--) {
    const group = plain[at]!;
    if (verb.start - group.end > FARTHEST_SUBJECT) return null;
    const previous = plain[at - 1];
    const gap = textBetween(scene, group.end, verb.start);
    const isObject =
      previous !== undefined &&
      verbs.some(({ start, end }) => start >= previous.end && end <= group.start && group.start - end < 60) &&
      (isCoordinated(scene, gap) ||
        scene.lexicon.meetings.conjunctions.at(gap.trimStart(), 0) !== null ||
        (/,/.test(gap) && !opensClause(scene, gap.slice(gap.indexOf(",") + 1))));
    if (!isObject) return group;
  }
  return null;
}

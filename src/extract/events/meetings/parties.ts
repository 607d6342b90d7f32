import type { CountryCode } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { ownClause } from "../actors.js";
import { isCoordinated, nationsOf, type Scene, textBetween, triggersOf, wideClause } from "../clause.js";
import type { Discourse } from "./discourse.js";
import { type Group, groupsOf } from "./groups.js";
import { nationsBehind, nationsMeeting } from "./sides.js";
import { isClitic, type MeetingTrigger } from "./triggers.js";

/** Those of one encounter. */
export interface Party {
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
}

/** A sentence taken apart: what its meetings are read from. */
export interface Structure {
  readonly scene: Scene;
  readonly groups: readonly Group[];
  /** Verbs that may have a subject and objects of their own: said, flew to, met, signed. */
  readonly verbs: readonly Place[];
  readonly triggers: readonly MeetingTrigger[];
  readonly discourse: Discourse;
}

export function structureOf(scene: Scene, triggers: readonly MeetingTrigger[], discourse: Discourse): Structure {
  const { lexicon } = scene;
  const verbs = [
    lexicon.speech.verbs,
    lexicon.visits.verbs,
    lexicon.visits.arrivals,
    lexicon.agreements.verbs,
    lexicon.gifts.give,
  ]
    .flatMap((finder): Place[] => triggersOf<unknown>(finder, scene))
    .concat(triggers.filter(({ isVerb }) => isVerb))
    .sort((a, b) => a.start - b.start);
  return { scene, groups: groupsOf(scene, triggers), verbs, triggers, discourse };
}

const FARTHEST_OBJECT = 120;
const FARTHEST_SUBJECT = 260;

/** Who met, one list for each encounter that the trigger tells of. */
export function partiesOf(structure: Structure, trigger: MeetingTrigger): Party[] {
  const parties = trigger.isVerb ? ofVerb(structure, trigger) : ofNoun(structure, trigger);
  if (trigger.isSigning)
    return parties.filter(areStates).map((persons) => ({ persons, countries: nationsOf(persons) }));
  return parties.map((persons): Party => {
    const unique = [...new Set(persons)];
    const nations = nationsOf(unique);
    if (unique.length >= 2) return { persons: unique, countries: nations };
    if (unique.length === 0) return { persons: [], countries: nationsMeeting(structure, trigger) };
    const others = nationsBehind(structure, trigger).filter((code) => !nations.includes(code));
    return { persons: unique, countries: nations.length > 0 ? [...nations, ...others] : nations };
  });
}

/** Those who sign for two countries, and for no firms. */
const areStates = (persons: readonly Person[]): boolean =>
  nationsOf(persons).length > 1 && persons.every(({ rank }) => rank !== null && rank !== "BUSINESS");

const isPlain = ({ role }: Group) => role === "plain";
const isPartner = ({ role }: Group) => role === "plain" || role === "with" || role === "between";

function ofVerb(structure: Structure, verb: MeetingTrigger): Person[][] {
  const { scene } = structure;
  const near = scene.lexicon.putsVerbsLast ? freeActors(structure, verb) : actors(structure, verb);
  const { subject, objects } = withoutCompany(scene, verb, partnersOnly(scene, verb, near));
  if (isPluralWithout(scene, verb, subject)) return [pairBefore(structure)];
  const [object, ...further] = objects;
  const who = subject?.persons ?? [];
  const met = object?.persons ?? [];
  if (new Set([...who, ...met]).size < 2) {
    const antecedent = antecedentOf(structure, verb);
    const all = [...(antecedent?.persons ?? []), ...who, ...met];
    if (new Set(all).size >= 2) return [all];
    if (verb.isSigning) return [];
    return [completed(structure, verb, [...who, ...met], { hasSubject: who.length > 0, hasObject: met.length > 0 })];
  }
  const parties = distributed(structure, verb, who, met);
  for (const other of further)
    if (isPlain(other) && who.length === 1 && followsAnd(scene, other)) parties.push([...who, ...other.persons]);
    else if (other.role === "with" && parties.length === 1) parties[0]!.push(...other.persons);
  return parties;
}

interface Actors {
  readonly subject: Group | null;
  readonly objects: readonly Group[];
}

/** "Hablaron dos horas": a plural verb whose subject the language leaves out means more than the one spoken of last. */
const isPluralWithout = ({ lexicon }: Scene, verb: MeetingTrigger, subject: Group | null): boolean =>
  subject !== null &&
  subject.start === subject.end &&
  verb.text
    .split(/\s+/)
    .some(
      (word) =>
        lexicon.pluralEndings.some((ending) => word.endsWith(ending)) && lexicon.meetings.with.at(word, 0) === null,
    );

/** The two of different countries of whom the sentences before spoke last. */
function pairBefore({ discourse }: Structure): Person[] {
  const [last, ...others] = discourse.recent.filter(({ rank }) => rank !== "SPOKESPERSON" && rank !== "BUSINESS");
  const other = others.find(({ country }) => country !== null && country !== last?.country);
  return last && other ? [other, last] : [];
}

/** "She received him, beside her minister": behind a pronoun for the guest come those who stand with the host. */
function withoutCompany(scene: Scene, verb: MeetingTrigger, { subject, objects }: Actors): Actors {
  const hosts = nationsOf(subject?.persons ?? []);
  const isGuest = ({ persons }: Group) => persons.some(({ country }) => country === null || !hosts.includes(country));
  return hosts.length > 0 && isClitic(scene, verb)
    ? { subject, objects: objects.filter(isGuest) }
    : { subject, objects };
}

/** "She spoke to the papers, B listened": verbs of talking have a partner only behind "with". */
function partnersOnly({ lexicon }: Scene, verb: MeetingTrigger, { subject, objects }: Actors): Actors {
  const found = lexicon.meetings.talking.at(verb.text, 0);
  if (found?.end !== verb.text.length && !verb.isSigning) return { subject, objects };
  return {
    subject: subject?.role === "with" ? null : subject,
    objects: [...(subject?.role === "with" ? [subject] : []), ...objects.filter(({ role }) => role !== "plain")],
  };
}

/** Subject before the verb, objects behind it; behind it both where nobody stands before it. */
function actors(structure: Structure, verb: MeetingTrigger): Actors {
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
function freeActors(structure: Structure, verb: MeetingTrigger): Actors {
  const { scene, groups } = structure;
  const clause = ownClause(scene, verb);
  const isHosting = scene.lexicon.meetings.hosts.isIn(verb.text); // "von A empfangen"
  const own = groups.filter(
    (group) =>
      (isPartner(group) || (group.role === "of" && isHosting)) &&
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

/** The groups behind a verb that are its objects, up to where the clause goes elsewhere. */
function objectsBehind({ scene, verbs }: Structure, verb: MeetingTrigger, own: readonly Group[]): Group[] {
  const { lexicon } = scene;
  const barrier = verbs.find(({ start }) => start >= verb.end + 2)?.start ?? Number.POSITIVE_INFINITY;
  const found: Group[] = [];
  let from = verb.end;
  for (const group of own) {
    if (group.start < verb.end || !(isPartner(group) || (group.role === "to" && verb.value === "CALL"))) continue;
    const gap = textBetween(scene, from, group.start);
    if (group.start - from > FARTHEST_OBJECT || /[;:.!?]/.test(gap.replace(/\p{Lu}\./gu, ""))) break;
    if (group.start > barrier && (found.length > 0 || /,/.test(gap))) break;
    const comma = gap.indexOf(",");
    if (comma >= 0 && (opensClause(scene, gap.slice(comma + 1)) || (found.length === 0 && gap.length > 60))) break;
    if (found.length > 0 && isPlain(group) && comma >= 0 && !followsAnd(scene, group)) break;
    if (found.length > 0 && lexicon.speech.verbs.isIn(gap)) break;
    found.push(group);
    from = group.end;
    if (found.length === 3) break;
  }
  return found;
}

const opensClause = ({ lexicon }: Scene, text: string): boolean => {
  const lead = text.trimStart();
  return lexicon.meetings.relatives.at(lead, 0) !== null || lexicon.meetings.conjunctions.at(lead, 0) !== null;
};

/** The group before a verb that acts: the nearest without a preposition that is no other verb's object. */
function subjectOf(structure: Structure, verb: Place, before: readonly Group[]): Group | null {
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
      (isCoordinated(scene, gap) || (/,/.test(gap) && !opensClause(scene, gap.slice(gap.indexOf(",") + 1))));
    if (!isObject) return group;
  }
  return null;
}

/** "A, who met B", "A, with whom B met": the group right before the relative pronoun that opens the verb's clause. */
function antecedentOf({ scene, groups }: Structure, verb: Place): Group | null {
  const { lexicon } = scene;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]!;
    if (group.end > verb.start || group.role === "owner") continue;
    const gap = textBetween(scene, group.end, verb.start);
    const lead = /^\s*,?\s*/.exec(gap)![0].length;
    if (lead === 0) continue;
    const relative = lexicon.meetings.relatives.first(gap.slice(lead, lead + 25));
    if (relative && relative.start <= 12 && !/[,;]/.test(gap.slice(lead, lead + relative.start))) return group;
  }
  return null;
}

/** Whether "and" stands before a group, a day or an hour between them: "and on Tuesday B". */
function followsAnd(scene: Scene, group: Group): boolean {
  const lead = textBetween(scene, group.roleStart - 40, group.roleStart);
  const and = scene.lexicon.and.all(lead).at(-1);
  return and !== undefined && !/[,;.]/.test(lead.slice(and.end));
}

/** One encounter with all, or one with each: those of one country, three and more, or who were met in turn. */
function distributed({ scene }: Structure, trigger: Place, who: readonly Person[], met: readonly Person[]): Person[][] {
  const others = met.filter((person) => !who.includes(person));
  const around = textBetween(scene, trigger.start - 40, trigger.end + 60);
  const isSeparate =
    scene.lexicon.meetings.separately.isIn(around) ||
    new Set(others.map(({ country }) => country)).size === 1 ||
    (others.length > 2 && !scene.lexicon.meetings.jointly.isIn(around));
  if (who.length === 1 && others.length > 1 && isSeparate) return others.map((other) => [who[0]!, other]);
  return [[...who, ...others]];
}

/** Who stands "between", "with" or "of" behind a noun, whose it is, and who holds it. */
function ofNoun(structure: Structure, noun: MeetingTrigger): Person[][] {
  const { scene, groups } = structure;
  const clause = wideClause(scene, noun);
  const own = groups.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const { persons: named, isBetween, isWhole, end } = behindNoun(structure, noun, own);
  if (isBetween && new Set(named).size >= 2) return [[...named]];
  const holder = own.findLast(
    (group) =>
      (group.role === "owner" || group.start === group.end) &&
      group.end <= noun.start &&
      noun.start - group.end < 45 &&
      !/[,;:]/.test(textBetween(scene, group.end, noun.start)),
  );
  if (holder && new Set([...holder.persons, ...named]).size >= 2)
    return distributed(structure, noun, holder.persons, named);
  if (isWhole && new Set(named).size >= 2) return [[...named]];
  const before = own.filter((group) => group.end <= noun.start);
  const carrier = subjectOf(structure, noun, before);
  const who = carrier ? carrier.persons : (holder?.persons ?? []);
  if (new Set([...who, ...named]).size >= 2) return distributed(structure, noun, who, named);
  const outer = mainSubject(structure, noun, end, own);
  const given =
    noun.value === "BANQUET"
      ? own.find(({ role, persons }) => role === "to" && !persons.some((person) => who.includes(person)))
      : null;
  if (given && who.length > 0) return [[...who, ...given.persons]];
  const all = [...who, ...named, ...outer];
  if (new Set(all).size >= 2 && (named.length > 0 || outer.length >= 2 || holder))
    return who.length === 0 && outer.length === 1 ? distributed(structure, noun, outer, named) : [all];
  if (scene.lexicon.putsVerbsLast && named.length === 0) {
    // "where the mayor awaits him for dinner": both sides stand before the noun
    const sides = before.filter((group) => isPlain(group) && group.start >= ownClause(scene, noun).start);
    const persons = sides.slice(-2).flatMap((group) => group.persons);
    if (nationsOf(persons).length >= 2) return [persons];
  }
  return [completed(structure, noun, [...who, ...named], { hasSubject: who.length > 0, hasObject: named.length > 0 })];
}

/** "At a summit in A, B and C agreed", "In talks with B, A agreed": the subject of the clause that follows. */
function mainSubject({ scene }: Structure, noun: Place, end: number, own: readonly Group[]): readonly Person[] {
  const opens =
    noun.start - scene.sentence.start < 60 ||
    /,\s+\S+(?:\s+\S+){0,4}\s*$/.test(textBetween(scene, noun.start - 40, noun.start));
  const next = own.find((group) => group.start >= end && isPlain(group));
  return opens && next && next.start - end < 110 ? next.persons : [];
}

interface Named {
  readonly persons: readonly Person[];
  readonly isBetween: boolean;
  /** Both sides stand behind the noun: "the meeting of A with B". */
  readonly isWhole: boolean;
  readonly end: number;
}

function behindNoun({ scene, verbs, triggers }: Structure, noun: MeetingTrigger, own: readonly Group[]): Named {
  const persons: Person[] = [];
  let from = noun.end;
  const next = [...verbs, ...triggers].filter(({ start }) => start >= noun.end).map(({ start }) => start);
  const barrier = Math.min(...next, Number.POSITIVE_INFINITY);
  let isBetween = false;
  const roles = new Set<string>();
  for (const group of own) {
    if (group.start < noun.end || group.role === "owner") continue;
    const gap = textBetween(scene, from, group.roleStart);
    if (group.roleStart > barrier || gap.length > 90 || /[.;:!?]/.test(gap.replace(/\p{Lu}\./gu, ""))) break;
    const isGenitive =
      isPlain(group) && persons.length === 0 && scene.lexicon.putsVerbsLast && gap.trim().split(/\s+/).length <= 2;
    const isHonoured =
      ["BANQUET", "CEREMONY"].includes(noun.value) &&
      scene.lexicon.meetings.honours.isIn(textBetween(scene, group.roleStart - 25, group.start));
    const goesOn = isBetween && persons.length === 1 && isPlain(group) && (/,/.test(gap) || followsAnd(scene, group));
    const isNamed = group.role === "with" || group.role === "between" || isGenitive || isHonoured || goesOn;
    if (!isNamed && !(group.role === "of" && gap.trim().length <= 25)) break;
    if (noun.value === "BANQUET" && group.persons.every(({ rank, country }) => rank === null && country === null))
      break;
    persons.push(...group.persons);
    roles.add(isGenitive ? "of" : group.role);
    isBetween ||= group.role === "between";
    from = group.end;
    if (isBetween && new Set(persons).size >= 2) break;
  }
  return { persons, isBetween, isWhole: roles.has("of"), end: from };
}

/** Adds the side that a sentence leaves to its reader: "There were talks with A", "She received him", "B was waiting". */
function completed(
  { scene, groups, discourse }: Structure,
  trigger: MeetingTrigger,
  persons: readonly Person[],
  { hasSubject, hasObject }: { hasSubject: boolean; hasObject: boolean },
): Person[] {
  const known = [...new Set(persons)];
  const isGiven =
    trigger.value === "BANQUET" &&
    scene.lexicon.meetings.hosts.isIn(textBetween(scene, trigger.start - 40, trigger.start));
  const isGuest = hasSubject && (isGiven || (trigger.isVerb && isClitic(scene, trigger)));
  if (known.length !== 1 || (!isGuest && (hasSubject || !hasObject)) || hasStranger(scene, trigger)) return known;
  const isOther = (person: Person | null): person is Person =>
    person !== null &&
    !known.includes(person) &&
    (person.country === null || known.every(({ country }) => country !== person.country)) &&
    (person.rank !== null || person.country !== null) &&
    person.rank !== "SPOKESPERSON";
  const sentence = groups.find(
    ({ role, end, persons: theirs }) => role === "plain" && end <= trigger.start && theirs.some(isOther),
  );
  const other =
    sentence?.persons.find(isOther) ??
    (isGuest ? discourse.recent : discourse.subjects).find(isOther) ??
    (isOther(discourse.protagonist) ? discourse.protagonist : undefined);
  return other ? [other, ...known] : known;
}

/** "Officials met A", "the company had talks with A": somebody else than the article's persons acts. */
function hasStranger({ sentence, references }: Scene, trigger: Place): boolean {
  const isNear = ({ start, end }: Place) => end <= trigger.start && trigger.start - end < 45 && end > start;
  return (
    references.some((reference) => reference.kind === "stranger" && isNear(reference)) ||
    sentence.organizations.some(isNear)
  );
}

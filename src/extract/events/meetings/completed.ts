import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { fits } from "../../refine/references/holders.js";
import { type Scene, textBetween } from "../clause.js";
import type { Structure } from "./structure.js";
import { cliticOf, type MeetingTrigger } from "./triggers.js";

/** Adds the side that a sentence leaves to its reader: "There were talks with A", "She received him", "B was waiting". */
export function completed(
  { scene, groups, discourse }: Structure,
  trigger: MeetingTrigger,
  persons: readonly Person[],
  { hasSubject, hasObject }: { hasSubject: boolean; hasObject: boolean },
): Person[] {
  const known = [...new Set(persons)];
  const gender = cliticOf(scene, trigger) ?? "any";
  const isGiven =
    trigger.value === "BANQUET" &&
    scene.lexicon.meetings.hosts.isIn(textBetween(scene, trigger.start - 40, trigger.end));
  const isGuest = hasSubject && (isGiven || (trigger.isVerb && cliticOf(scene, trigger) !== null));
  const isOneSide = known.length === 1 || isOneNation(known);
  if (!isOneSide || (!isGuest && (hasSubject || !hasObject)) || hasStranger(scene, trigger)) return known;
  const isOther = (person: Person | null): person is Person =>
    person !== null &&
    !known.includes(person) &&
    (person.country === null || known.every(({ country }) => country !== person.country)) &&
    (person.rank !== null || person.country !== null) &&
    person.rank !== "SPOKESPERSON" &&
    fits(person, isGuest ? gender : "any");
  const sentence = groups.find(
    ({ role, end, persons: theirs }) => role === "plain" && end <= trigger.start && theirs.some(isOther),
  );
  // "before A's plane took off, B phoned him"
  const aside = isGuest
    ? groups.find(({ end, persons: theirs }) => end <= trigger.start && theirs.some(isOther))
    : undefined;
  const named = (sentence ?? aside)?.persons.filter(isOther) ?? [];
  if (named.length > 0) return [...named, ...known];
  const { subjects, recent, protagonist } = discourse;
  const hero = isOther(protagonist) ? protagonist : undefined;
  const other =
    subjects.find(isOther) ??
    (hero && recent.includes(hero) ? hero : undefined) ??
    (isGuest ? recent.find(isOther) : undefined) ??
    hero;
  return other ? [other, ...known] : known;
}

/** Whether several people stand for one country: "with President A and Prime Minister B" leaves out who met them. */
export const isOneNation = (persons: readonly Person[]): boolean =>
  persons.length > 1 && persons.every(({ country }) => country !== null && country === persons[0]!.country);

/** "Officials met A", "the company had talks with A": somebody else than the article's persons acts. */
function hasStranger({ sentence, references }: Scene, trigger: Place): boolean {
  const isNear = ({ start, end }: Place) => end <= trigger.start && trigger.start - end < 45 && end > start;
  return (
    references.some((reference) => reference.kind === "stranger" && isNear(reference)) ||
    sentence.organizations.some(isNear)
  );
}

import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { ownClause } from "../actors.js";
import { nationsOf, personsOf, textBetween, wideClause } from "../clause.js";
import { subjectOf } from "./actors.js";
import { completed, isOneNation } from "./completed.js";
import { distributed } from "./distributed.js";
import type { Group } from "./groups.js";
import { followsAnd, isPlain, type Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

/** Who stands "between", "with" or "of" behind a noun, whose it is, and who holds it. */
export function ofNoun(structure: Structure, noun: MeetingTrigger): Person[][] {
  const { scene, groups } = structure;
  const clause = wideClause(scene, noun);
  const own = groups.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const pair = own.find((group) => group.isDashed && group.end <= noun.start && noun.start - group.end < 12);
  if (pair) return [[...pair.persons]]; // "the Solheim-Ansah meeting"
  // "Between A and B the talks were frank"
  const across = own.findLast(
    ({ role, end, persons }) => role === "between" && persons.length > 1 && end <= noun.start,
  );
  if (across && noun.start - across.end < 40) return [[...across.persons]];
  const { persons: named, isBetween, isWhole, end, groups: behind } = behindNoun(structure, noun, own);
  if (isBetween && new Set(named).size >= 2) return [[...named]];
  const holder = own.findLast(
    (group) =>
      (group.role === "owner" || group.start === group.end) &&
      group.end <= noun.start &&
      noun.start - group.end < 45 &&
      !/[,;:]/.test(textBetween(scene, group.end, noun.start)),
  );
  if (holder && new Set([...holder.persons, ...named]).size >= 2)
    return distributed(structure, noun, holder.persons, named, behind);
  const before = own.filter((group) => group.end <= noun.start);
  const carrier = subjectOf(structure, noun, before);
  // "A gave a dinner in honour of B and his wife": those of one country were not alone
  const isOfHost =
    carrier !== null && nationsOf(named).length === 1 && !nationsOf(carrier.persons).includes(nationsOf(named)[0]!);
  if (isWhole && !isOfHost && new Set(named).size >= 2) return [[...named]];
  const listed = listBehind(structure, noun);
  if (listed.length >= 2) return [[...listed]];
  // "the palace, where A awaits him, then talks with B": two of one country do not meet, so that A does not hold the talks
  const isForeign =
    carrier === null || named.length === 0 || new Set(nationsOf([...carrier.persons, ...named])).size !== 1;
  const who = carrier && isForeign ? carrier.persons : (holder?.persons ?? []);
  if (who.length === 0 && isOneNation(named)) {
    const [other] = completed(structure, noun, named, { hasSubject: false, hasObject: true });
    if (other && !named.includes(other)) return distributed(structure, noun, [other], named, behind);
  }
  if (new Set([...who, ...named]).size >= 2) return distributed(structure, noun, who, named, behind);
  // "With A and with B she had two meetings", "With A there were talks"
  const fronted = named.length === 0 ? before.filter(({ role }) => role === "with") : [];
  if (carrier && fronted[0] && fronted.every((group) => group.end <= carrier.start))
    return distributed(structure, noun, who, personsOf(fronted.flatMap(({ references }) => references)), fronted);
  if (!carrier && fronted.length > 0)
    return [completed(structure, noun, fronted.at(-1)!.persons, { hasSubject: false, hasObject: true })];
  const outer = mainSubject(structure, noun, end, own);
  const given =
    noun.value === "BANQUET"
      ? own.find(({ role, persons }) => role === "to" && !persons.some((person) => who.includes(person)))
      : null;
  if (given && who.length > 0) return [[...who, ...given.persons]];
  const all = [...who, ...named, ...outer];
  if (new Set(all).size >= 2 && (named.length > 0 || outer.length >= 2 || holder))
    return who.length === 0 && outer.length === 1 ? distributed(structure, noun, outer, named, behind) : [all];
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

/** "a four-way summit on trade: A, B, C and D": those whom a colon announces. */
export function listBehind({ scene, groups }: Structure, noun: Place): readonly Person[] {
  const list = groups.find(({ start, persons, role }) => start >= noun.end && persons.length > 1 && role === "plain");
  const gap = list ? textBetween(scene, noun.end, list.start) : "";
  return list && gap.length < 60 && /^[^,.;:!?]*:\s[^.,;:]{0,25}$/u.test(gap) ? list.persons : [];
}

interface Named {
  readonly persons: readonly Person[];
  readonly isBetween: boolean;
  /** Both sides stand behind the noun: "the meeting of A with B". */
  readonly isWhole: boolean;
  readonly end: number;
  readonly groups: readonly Group[];
}

function behindNoun({ scene, verbs, triggers }: Structure, noun: MeetingTrigger, own: readonly Group[]): Named {
  const persons: Person[] = [];
  let from = noun.end;
  const { give } = scene.lexicon.gifts;
  // "a dinner given by A", "un face-à-face tendu": behind a noun that needs no subject
  const isParticiple = (verb: Place) =>
    give.isIn(textBetween(scene, verb.start, verb.end)) &&
    !own.some(({ start, end }) => start >= noun.end && end <= verb.start);
  const next = [...verbs.filter((verb) => !isParticiple(verb)), ...triggers]
    .filter(({ start }) => start >= noun.end)
    .map(({ start }) => start);
  const barrier = Math.min(...next, Number.POSITIVE_INFINITY);
  let isBetween = false;
  const roles = new Set<string>();
  const groups: Group[] = [];
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
    const isDashed = group.isDashed && gap.trim() === "";
    // "the meeting that A was to have with B"
    const isHolder =
      isPlain(group) &&
      groups.length === 0 &&
      scene.lexicon.meetings.relatives.at(gap, /^\s*/.exec(gap)![0].length) !== null;
    const isNamed =
      group.role === "with" || group.role === "between" || isGenitive || isHonoured || goesOn || isDashed || isHolder;
    if (!isNamed && !(group.role === "of" && gap.trim().length <= 25)) break;
    if (noun.value === "BANQUET" && group.persons.every(({ rank, country }) => rank === null && country === null))
      break;
    persons.push(...group.persons);
    groups.push(group);
    roles.add(isGenitive || isHolder ? "of" : group.role);
    isBetween ||= group.role === "between" || isDashed;
    from = group.end;
    if (isBetween && new Set(persons).size >= 2) break;
  }
  const isList = groups.length > 1 && groups.every(({ role }) => role === "with");
  return {
    ...{ persons, isBetween, isWhole: roles.has("of"), end: from },
    groups: isList ? groups.map((group) => ({ ...group, isRepeated: true })) : groups,
  };
}

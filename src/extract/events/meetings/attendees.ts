import type { Person } from "../../refine/people.js";
import { personsOf, textBetween, wideClause } from "../clause.js";
import { subjectOf } from "./actors.js";
import { listBehind } from "./of-noun.js";
import { isPlain, type Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

const REACH = 40;
const FAR = 70;

/** Who is told to take part in a gathering: "A attended", "to which B will come", "beside C and D", "…: A, B and C". */
export function attendees(structure: Structure, noun: MeetingTrigger): Person[] {
  const { scene, groups } = structure;
  const { attending } = scene.lexicon.meetings;
  const clause = wideClause(scene, noun);
  const own = groups.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const subject = subjectOf(
    structure,
    noun,
    own.filter(({ end }) => end <= noun.start),
  );
  const attends = (from: number, to: number) => attending.isIn(textBetween(scene, from, to));
  const behind = own.filter(({ start }) => start >= noun.end);
  const [first] = behind.filter(isPlain);
  const found = own.filter(
    (group) =>
      (group === subject && attends(group.end, noun.start)) ||
      (group === first && group.start - noun.end < FAR && attends(noun.end, group.start)) ||
      (behind.includes(group) && isPlain(group) && attends(group.end, group.end + REACH)),
  );
  // "met on the margins of the summit with A": those behind may have met somebody elsewhere
  const isFree = subject === null ? !structure.triggers.some(({ isVerb }) => isVerb) : found.includes(subject);
  const beside = isFree ? behind.filter(({ role, start }) => role === "with" && start - noun.end < FAR) : [];
  return [
    ...new Set([
      ...personsOf([...found, ...beside].flatMap(({ references }) => references)),
      ...listBehind(structure, noun),
    ]),
  ];
}

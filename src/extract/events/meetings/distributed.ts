import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { textBetween } from "../clause.js";
import type { Group } from "./groups.js";
import type { Structure } from "./structure.js";

/** One encounter with all, or one with each: those of one country, three and more, or who were met in turn. */
export function distributed(
  { scene }: Structure,
  trigger: Place,
  who: readonly Person[],
  met: readonly Person[],
  groups: readonly Group[] = [],
): Person[][] {
  const others = met.filter((person) => !who.includes(person));
  const until = Math.max(trigger.end + 60, ...groups.map(({ references }) => references.at(-1)!.start));
  const around = textBetween(scene, trigger.start - 40, until);
  const isSeparate =
    scene.lexicon.meetings.separately.isIn(around) ||
    groups.some(({ isRepeated }) => isRepeated) ||
    new Set(others.map(({ country }) => country)).size === 1 ||
    (others.length > 2 && !scene.lexicon.meetings.jointly.isIn(around));
  if (who.length === 1 && others.length > 1 && isSeparate) return others.map((other) => [who[0]!, other]);
  return [[...who, ...others]];
}

import type { PronounKind } from "../../lexicon.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { type Scene, textBetween } from "../clause.js";
import type { Group } from "./groups.js";
import type { Structure } from "./structure.js";

const POSSESSIVE = new Set<PronounKind | undefined>(["his", "her", "whose", "herOrTheir"]);

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
    (new Set(others.map(({ country }) => country)).size === 1 && !groups.some((group) => isCompany(scene, group))) ||
    (others.length > 2 && !scene.lexicon.meetings.jointly.isIn(around));
  if (who.length === 1 && others.length > 1 && isSeparate) return others.map((other) => [who[0]!, other]);
  return [[...who, ...others]];
}

/** "the president and his wife", "A and her minister, B": the second was there with the first. */
const isCompany = (scene: Scene, { references }: Group): boolean =>
  references.slice(1).some(({ start, end }, at) => {
    const { persons, and } = scene.lexicon;
    const words = textBetween(scene, references[at]!.end, end);
    const join = and.first(words);
    const behind = join ? words.slice(join.end).trimStart() : "";
    return (
      join !== null &&
      references[at]!.end + join.start <= start &&
      POSSESSIVE.has(persons.pronouns.at(behind, 0)?.value) &&
      !persons.offices.all(words).some(({ value }) => value === "COUNTERPART")
    );
  });

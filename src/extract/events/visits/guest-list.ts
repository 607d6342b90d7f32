import type { DateMention } from "../../dates/mentions.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { isJoin, joined, type Scene } from "../clause.js";
import { withoutDates } from "./destination.js";
import { isSure } from "./visitors.js";

/** Somebody in a list of guests, with the date that stands right behind the name. */
export interface Guest {
  readonly person: Person;
  readonly date: DateMention | null;
  readonly isSure: boolean;
  readonly isPronoun: boolean;
}

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const NEAR = 6;

/** The guests named from a reference on: "Lee and Xi", "Lee in May and Xi in June". */
export function guestsFrom(scene: Scene, first: Reference): Guest[] {
  const { references, sentence } = scene;
  const members = joined(scene, references, references.indexOf(first), 1);
  for (let at = references.indexOf(members.at(-1)!) + 1; at < references.length; at++) {
    const next = references[at]!;
    const isListed =
      next.kind === "name" && isJoin(withoutDates(scene, members.at(-1)!.end, next.start), scene.lexicon);
    if (!isListed) break;
    members.push(next);
  }
  return members
    .filter(({ kind }) => ACTING.has(kind))
    .flatMap((member) =>
      member.persons.slice(0, 1).map((person) => ({
        person,
        isSure: isSure(scene, member),
        isPronoun: member.kind === "pronoun",
        date:
          sentence.dates.find(({ from, isBound }) => !isBound && from >= member.end && from - member.end < NEAR) ??
          null,
      })),
    );
}

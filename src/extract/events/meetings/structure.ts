import type { Place } from "../../marks.js";
import { type Scene, textBetween, triggersOf } from "../clause.js";
import type { Discourse } from "./discourse.js";
import { type Group, groupsOf } from "./groups.js";
import type { MeetingTrigger } from "./triggers.js";

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
    .filter(
      (verb) => !scene.references.some(({ kind, start, end }) => kind === "name" && holdsPlace({ start, end }, verb)),
    ) // "Lula da Silva"
    .sort((a, b) => a.start - b.start);
  return { scene, groups: groupsOf(scene, triggers), verbs, triggers, discourse };
}

const holdsPlace = (whole: Place, part: Place): boolean => whole.start <= part.start && part.end <= whole.end;

export const isPlain = ({ role }: Group) => role === "plain";

export const isPartner = ({ role }: Group) => role === "plain" || role === "with" || role === "between";

export const opensClause = ({ lexicon }: Scene, text: string): boolean => {
  const lead = text.trimStart();
  return lexicon.meetings.relatives.at(lead, 0) !== null || lexicon.meetings.conjunctions.at(lead, 0) !== null;
};

/** Whether "and" stands before a group, a day, an hour or an adverb between them: "and on Tuesday B", "and, separately, B". */
export function followsAnd(scene: Scene, group: Group): boolean {
  const lead = textBetween(scene, group.roleStart - 45, group.roleStart);
  const and = scene.lexicon.and.all(lead).at(-1);
  return and !== undefined && !/[,;.]/.test(lead.slice(and.end).replace(/^,[^,;.]{1,40},/, ""));
}

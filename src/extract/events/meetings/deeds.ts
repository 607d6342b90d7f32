import { firstFrom, type Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { nationsOf, type Scene, textBetween, wideClause } from "../clause.js";
import type { MeetingTrigger } from "./triggers.js";

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const FARTHEST_TRIGGER = 150;
const LONGEST_LEAD = 60;
const LONGEST_WORD = 18;
const LONGEST_JOIN = 40;

/**
 * What two officials of different countries do together, in whatever words: "A spent two days in Hong Kong with B", "A
 * and B laid a wreath". No list knows all such verbs; those are listed that each may do at home: "A and B condemned the
 * attack". Where a word for a meeting stands in the clause, it tells more.
 */
export function deeds(scene: Scene, known: readonly MeetingTrigger[]): MeetingTrigger[] {
  const people = scene.references.filter(({ kind, isOwner }) => PERSONAL.has(kind) && !isOwner);
  return people
    .flatMap((reference, at) => besideWhom(scene, reference) ?? whatBothDo(scene, people[at - 1], reference) ?? [])
    .filter((place) => !isTold(scene, place, known))
    .map((place) => ({
      ...place,
      text: textBetween(scene, place.start, place.end),
      value: "TALKS",
      isVerb: true,
      isDeed: true,
    }));
}

/** The "with" before an official; "by" tells of something else. */
function besideWhom(scene: Scene, { start, persons }: Reference): Place | null {
  const { lexicon, sentence, references } = scene;
  if (!persons[0] || !isOfficial(persons[0])) return null;
  const from = Math.max(sentence.start, start - LONGEST_LEAD);
  const lead = textBetween(scene, from, start);
  const preposition = lexicon.meetings.with.all(lead).at(-1);
  if (!preposition || lexicon.agreements.by.isIn(preposition.text)) return null;
  const place = { start: from + preposition.start, end: from + preposition.end };
  const isNext =
    !lexicon.meetings.stances.isIn(textBetween(scene, place.start - LONGEST_WORD, place.start)) &&
    !/[,;:.]/.test(lead.slice(preposition.end)) &&
    !references.some((other) => other.start >= place.end && other.end <= start);
  return isNext ? place : null;
}

/** The word behind "A and B": what the two do, unless one of them or neither does it. */
function whatBothDo(scene: Scene, first: Reference | undefined, second: Reference): Place | null {
  const { lexicon, sentence } = scene;
  if (!first || [first, second].some(({ isOblique, persons }) => isOblique || persons.length !== 1)) return null;
  const pair = [first.persons[0]!, second.persons[0]!];
  const between = textBetween(scene, first.end, second.start);
  const isPair = between.length <= LONGEST_JOIN && lexicon.and.isIn(between) && !/[;:.]/.test(between);
  if (!isPair || !pair.every(isOfficial) || nationsOf(pair).length < 2) return null;
  const verb = sentence.tokens[firstFrom(sentence.tokens, second.end)];
  if (!verb?.isWord || verb.isCapital || lexicon.prepositions.has(verb.lower)) return null;
  const [predicate = ""] = textBetween(scene, verb.start, verb.start + LONGEST_JOIN).split(/[,;:]/);
  return isStance(scene, predicate) ? null : { start: verb.start, end: verb.end };
}

const isStance = ({ lexicon }: Scene, text: string): boolean =>
  lexicon.meetings.stances.isIn(text) || lexicon.speech.verbs.isIn(text) || lexicon.negations.isIn(text);

const isOfficial = ({ rank }: Person): boolean => rank !== null && rank !== "BUSINESS";

function isTold(scene: Scene, place: Place, known: readonly MeetingTrigger[]): boolean {
  const clause = wideClause(scene, place);
  return known.some(
    ({ start, end }) => start >= clause.start && end <= clause.end && Math.abs(start - place.start) < FARTHEST_TRIGGER,
  );
}

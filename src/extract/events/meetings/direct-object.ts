import type { Place } from "../../marks.js";
import { narrowClause, type Scene, textBetween } from "../clause.js";
import type { Group } from "./groups.js";
import type { MeetingTrigger } from "./triggers.js";

/**
 * "welcomed a statement by A", "hosted a rally and mocked A": whether what stands right behind a verb is its object
 * before anybody is named. People without names are none: "met a delegation led by A".
 */
export function hasOtherObject(scene: Scene, verb: Place, group: Group): boolean {
  const { lexicon, sentence } = scene;
  const lead = textBetween(scene, group.roleStart, group.start);
  if (group.role === "with" && lexicon.visits.by.at(lead, 0) === null) return false;
  const words = sentence.tokens.filter(
    ({ start, end, isWord }) => isWord && start >= verb.end && end <= group.roleStart,
  );
  const isDeterminer = (word: string) =>
    (lexicon.definite.has(word) || lexicon.indefinite.has(word)) && !lexicon.prepositions.has(word);
  let seen = 0;
  for (const [at, { lower, text, start, end }] of words.entries()) {
    if (isDeterminer(lower) && seen === 0) continue;
    if (isOfPeople(scene, start)) return false;
    if (lexicon.functionWords.has(lower) || lexicon.and.at(text, 0)) return seen > 0;
    const isAdverb = /(?:ly|ment|mente)$/.test(lower) && !isDeterminer(words[at - 1]?.lower ?? "");
    const isAside = isAdverb || sentence.dates.some(({ from, to }) => from <= start && end <= to);
    if (isAside || !/^\p{Ll}/u.test(text) || (at === 0 && lexicon.putsAdjectivesLast)) {
      if (at === 0) return false; // "received her", "a reçu ensuite"
    } else seen++;
  }
  return seen > 0 && group.role !== "plain";
}

/** Whether a word for people without names stands at a place: delegation, leaders, visitors, envoy. */
const isOfPeople = ({ lexicon, sentence }: Scene, start: number): boolean =>
  [lexicon.meetings.delegations, lexicon.meetings.guests, lexicon.persons.offices, lexicon.persons.descriptions].some(
    (words) => words.at(sentence.text, start - sentence.start) !== null,
  );

/** "received a pair of shoes signed by A": whether a "by" belongs to another verb than one that is no passive. */
export function isOfOtherVerb(scene: Scene, verb: Place, { role, roleStart }: Group): boolean {
  const { by, passive } = scene.lexicon.visits;
  if (role !== "with" || roleStart - verb.end < 2 || by.at(textBetween(scene, roleStart, roleStart + 20), 0) === null)
    return false;
  const clause = narrowClause(scene, verb);
  const lead = textBetween(scene, clause.start, verb.start);
  if (passive.isIn(lead + textBetween(scene, verb.start, verb.end))) return false;
  const hasObject = scene.sentence.tokens.some(
    ({ start, end, lower }) => start >= verb.end && end <= roleStart && scene.lexicon.indefinite.has(lower),
  );
  return hasObject || lead.length > 12;
}

/** "called on A to withdraw", "saw A as a threat": what stands behind the one who seems to be met gives the verb another sense. */
export function isTurned(scene: Scene, verb: MeetingTrigger, group: Group): boolean {
  const turn = scene.lexicon.meetings.turned.at(verb.text, 0);
  if (!turn) return false;
  const behind = textBetween(scene, group.end, group.end + 30).replace(/^,[^,]{0,30},/, "");
  const [word] = behind
    .replace(/^[\s,]+/, "")
    .toLowerCase()
    .split(/\s/);
  return turn.value.split("|").includes(word!);
}

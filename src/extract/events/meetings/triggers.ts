import type { MeetingKind } from "../../../model/extraction.js";
import type { Gender, PronounKind } from "../../lexicon.js";
import { firstFrom, lastBefore, type Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";
import { countriesOf, personsOf, type Scene, type Trigger, textBetween, triggersOf, wideClause } from "../clause.js";
import { deeds } from "./deeds.js";

/** A verb or a noun that speaks of a meeting. */
export interface MeetingTrigger extends Trigger<MeetingKind> {
  readonly isVerb: boolean;
  /** Something that two do together, such as signing; it tells of a meeting only when both act for their states. */
  readonly isDeed?: boolean;
}

const POSSESSIVE = new Set<PronounKind | undefined>(["his", "her", "their", "whose"]);
const FARTHEST_OBJECT = 110;
const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);

/** The verbs and nouns of meeting in a sentence; of two that overlap the longer. */
export function meetingTriggers(scene: Scene): MeetingTrigger[] {
  const { meetings } = scene.lexicon;
  const twofold = parted(scene);
  const found = [
    ...triggersOf(meetings.verbs, scene)
      .filter((trigger) => !isDetermined(scene, trigger))
      .map((trigger): MeetingTrigger => ({ ...trigger, isVerb: true })),
    ...twofold,
    ...triggersOf(scene.lexicon.agreements.signing, scene).map(
      (trigger): MeetingTrigger => ({ ...trigger, value: "TALKS", isVerb: true, isDeed: true }),
    ),
    ...triggersOf(meetings.nouns, scene)
      .filter(({ start }) => !twofold.some(({ rest }) => rest.start <= start && start < rest.end))
      .map((trigger): MeetingTrigger => ({ ...trigger, isVerb: false })),
  ];
  const kept: MeetingTrigger[] = [];
  for (const trigger of inOrder(found)) {
    const last = kept.at(-1);
    if (last && trigger.start < last.end) {
      const isRather = trigger.end === last.end && trigger.start === last.start && isNoun(scene, trigger);
      if (trigger.end > last.end || isRather) kept[kept.length - 1] = trigger;
      continue;
    }
    kept.push(trigger);
  }
  const others = triggersOf(meetings.notMeetings, scene);
  const all = inOrder([...kept, ...deeds(scene, kept)]);
  return all.filter(
    (trigger, at) =>
      !isModifier(scene, trigger, all[at + 1]) &&
      (!trigger.isVerb || hasActors(scene, trigger)) &&
      !others.some(({ start, end }) => start <= trigger.start && trigger.start < end),
  );
}

const inOrder = (triggers: readonly MeetingTrigger[]): MeetingTrigger[] =>
  [...triggers].sort((a, b) => a.start - b.start || b.end - a.end);

/** "one-on-one meetings", "summit talks": a noun that only says of which kind the next is. */
const isModifier = (scene: Scene, noun: MeetingTrigger, next: MeetingTrigger | undefined): boolean =>
  !noun.isVerb && next?.isVerb === false && textBetween(scene, noun.end, next.start) === " ";

/** "her host", "a welcome": behind an article a form of a verb is none, where articles are no pronouns too. */
function isDetermined({ lexicon, sentence }: Scene, { start }: Place): boolean {
  if (lexicon.putsVerbsLast || lexicon.putsAdjectivesLast) return false;
  const before = sentence.tokens[lastBefore(sentence.tokens, start)]?.lower ?? "";
  return (
    lexicon.indefinite.has(before) ||
    (lexicon.definite.has(before) && !lexicon.persons.pronouns.at(before, 0)) ||
    POSSESSIVE.has(lexicon.persons.pronouns.at(before, 0)?.value)
  );
}

/** Whether a word that may be a verb or a noun is a noun: capitalised in German, elsewhere behind a word that is no name. */
function isNoun({ lexicon, sentence }: Scene, { isVerb, start, end, text }: MeetingTrigger): boolean {
  if (isVerb) return false;
  if (lexicon.capitalisesNouns && start > sentence.start) return /^\p{Lu}/u.test(text);
  const before = sentence.tokens[lastBefore(sentence.tokens, start)];
  if (!before?.isWord || lexicon.and.at(before.text, 0)) return false;
  if (!lexicon.functionWords.has(before.lower)) return !before.isCapital;
  // "after meeting Xi": whom a preposition parts from nobody
  const isDeterminer = lexicon.definite.has(before.lower) || lexicon.indefinite.has(before.lower);
  return isDeterminer || sentence.tokens[firstFrom(sentence.tokens, end)]?.isCapital !== true;
}

/** A verb in two parts, and where the second stands. */
interface Parted extends MeetingTrigger {
  readonly rest: Place;
}

/** "kam … zusammen": verbs whose first half only counts where the other stands behind it, a single word at the clause's end. */
function parted(scene: Scene): Parted[] {
  return triggersOf(scene.lexicon.meetings.parted, scene).flatMap(({ value: { kind, last }, ...verb }): Parted[] => {
    const clause = wideClause(scene, verb);
    const behind = textBetween(scene, verb.end, clause.end);
    const found = last.all(behind).find(({ text, end }) => text.includes(" ") || endsClause(scene, behind.slice(end)));
    if (!found) return [];
    const rest = { start: verb.end + found.start, end: verb.end + found.end };
    return [{ ...verb, value: kind, isVerb: true, rest }];
  });
}

/** Whether a clause ends here, or another begins: "kamen zusammen und …", "zusammen, um …". */
const endsClause = ({ lexicon }: Scene, rest: string): boolean =>
  !/^\s*\p{L}/u.test(rest) ||
  lexicon.and.at(rest.trimStart(), 0) !== null ||
  lexicon.subordinators.at(rest.trimStart(), 0) !== null;

/** "held talks": the verb that only carries the noun is not a meeting of its own; "met expectations" is none. */
function hasActors(scene: Scene, trigger: MeetingTrigger): boolean {
  const follower = scene.references.find(({ start }) => start >= trigger.end);
  const before = scene.references.filter(({ end, kind }) => end <= trigger.start && PERSONAL.has(kind));
  const sides = scene.references.filter(
    ({ kind, end }) => (kind === "sides" || kind === "country") && end <= trigger.start && trigger.start - end < 60,
  );
  const hasObject = follower !== undefined && follower.start - trigger.end < FARTHEST_OBJECT;
  return hasObject || personsOf(before).length >= 2 || countriesOf(sides).length >= 2 || isClitic(scene, trigger);
}

/** "la recibió", "l'a accueillie", "accoglierlo": the gender that the pronoun for somebody known shows; null without one. */
export function cliticOf({ lexicon, sentence }: Scene, { start, end }: Place): Gender | "any" | null {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const { clitics } = lexicon.meetings;
  const hyphened = /-l?([oa])s?$/.exec(text)?.[1]; // recebeu-o, recebê-la
  if (hyphened) return hyphened === "o" ? "male" : "female";
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const own = clitics.at(last, 0);
  const inside = clitics.at(text, 0) ?? (own?.end === last.length ? own : null); // lo esperaba
  if (inside) return inside.value;
  const lead = sentence.text.slice(Math.max(0, start - 12 - sentence.start), start - sentence.start).trimEnd();
  const word = lead.slice(lead.lastIndexOf(" ") + 1);
  const before = clitics.at(word, 0);
  return before?.end === word.length ? before.value : null;
}

export const isClitic = (scene: Scene, verb: Place): boolean => cliticOf(scene, verb) !== null;

/** "hosted them at a parade", "received her for dinner": the occasion behind a verb of hosting. */
export function occasionOf(
  scene: Scene,
  verb: MeetingTrigger,
  triggers: readonly MeetingTrigger[],
): MeetingTrigger | null {
  const clause = wideClause(scene, verb);
  const noun = triggers.find(
    (other) =>
      !other.isVerb &&
      other.start >= verb.end &&
      other.start - verb.end < 100 &&
      other.end <= clause.end &&
      other.value !== "TALKS" &&
      other.value !== "SUMMIT" &&
      other.value !== "CALL",
  );
  const hasGuest =
    noun !== undefined &&
    scene.references.some(({ kind, start, end }) => PERSONAL.has(kind) && start >= verb.end && end <= noun.start);
  return noun && (hasGuest || isClitic(scene, verb)) ? noun : null;
}

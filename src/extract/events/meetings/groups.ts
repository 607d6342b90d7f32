import { firstFrom, type Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { isJoin, personsOf, type Scene, textBetween, withoutBrackets } from "../clause.js";
import { type Role, roleOf } from "./roles.js";

/** Persons named together: "President A, Prime Minister B and C". */
export interface Group extends Place {
  readonly persons: readonly Person[];
  readonly role: Role;
  /** Where its preposition begins, or else the group. */
  readonly roleStart: number;
  /** "with A and with B": the preposition stands before each. */
  readonly isRepeated: boolean;
  /** "Solheim-Ansah". */
  readonly isDashed: boolean;
  readonly references: readonly Reference[];
}

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const isPersonal = ({ kind }: Reference) => PERSONAL.has(kind);

/** The groups of persons of a sentence, in the order of the text. */
export function groupsOf(scene: Scene, triggers: readonly Place[]): Group[] {
  const lists: Reference[][] = [];
  const owners: Reference[][] = [];
  let commas = 0; // joins by a comma alone that no "and" has yet made a list
  let isClosed = false;
  const endList = () => {
    const last = lists.at(-1);
    if (last && commas > 0 && !isClosed) lists.splice(-1, 1, ...partedAtCommas(scene, last));
    commas = 0;
    isClosed = false;
  };
  for (const reference of scene.references) {
    if (isEcho(scene, reference, lists.at(-1)?.at(-1)) || isOfVerb(reference, triggers)) continue;
    const isObject = reference.kind === "possessive" && isObjectPronoun(scene, reference);
    if ((reference.kind === "possessive" && !isObject) || reference.isOwner) {
      owners.push([reference]);
      continue;
    }
    if (!isPersonal(reference) && !isObject) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last) {
      const between = textBetween(scene, last.end, reference.start);
      if (
        isApposition(last, reference, between) ||
        DASH.test(between) ||
        (isJoin(between, scene.lexicon) && !opensClause(scene, list, reference, triggers))
      ) {
        const hasAnd = scene.lexicon.and.isIn(between) || DASH.test(between);
        const isOther = !sameAs(last, reference);
        if (!isClosed || hasAnd || !isOther) {
          if (hasAnd) isClosed = true;
          else if (isOther) commas++;
          list.push(reference);
          continue;
        }
      }
    }
    endList();
    lists.push([reference]);
  }
  endList();
  return [...lists, ...owners]
    .map((references) => groupOf(scene, references, triggers))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function groupOf(scene: Scene, references: readonly Reference[], triggers: readonly Place[]): Group {
  const start = references[0]!.start;
  const end = references.at(-1)!.end;
  const isOwner =
    (references[0]!.kind === "possessive" && !isObjectPronoun(scene, references[0]!)) ||
    references[0]!.isOwner === true ||
    isPossessive(scene, end);
  const persons = personsOf(references);
  const { role, roleStart } = isOwner
    ? { role: "owner" as const, roleStart: start }
    : roleOf(scene, start, triggers, persons[0]?.gender ?? null);
  const between = references.slice(1).map((next, at) => textBetween(scene, references[at]!.end, next.start));
  return {
    ...{ start, end, persons, role, roleStart, references },
    isRepeated: between.some((text) => scene.lexicon.meetings.with.isIn(text)),
    isDashed: between.length === 1 && DASH.test(between[0]!),
  };
}

/** What joins the two names of "Solheim-Ansah". */
const DASH = /^\s?[-–‑/]\s?$/u;

/** "greeted her on the steps": a word that elsewhere tells whose the next noun is. */
function isObjectPronoun({ lexicon, sentence }: Scene, { start, end }: Place): boolean {
  const word = sentence.text.slice(start - sentence.start, end - sentence.start);
  const next = sentence.tokens[firstFrom(sentence.tokens, end)];
  return (
    lexicon.meetings.clitics.at(word, 0)?.end === word.length &&
    (!next?.isWord || lexicon.prepositions.has(next.lower) || lexicon.and.at(next.text, 0) !== null)
  );
}

/** "was a guest of", "zu Gast bei": an office inside the words of a verb is nobody. */
const isOfVerb = ({ kind, start }: Reference, triggers: readonly Place[]): boolean =>
  kind === "office" && triggers.some((trigger) => trigger.start <= start && start < trigger.end);

/** "A and B, met": the subject that a verb seems to leave out stands right before its comma. */
const isEcho = (scene: Scene, { start, end }: Reference, last: Reference | undefined): boolean =>
  start === end &&
  last !== undefined &&
  /^\s*(?:,\s*)?(?:\p{Ll}{1,4}\s+)?$/u.test(withoutBrackets(textBetween(scene, last.end, start)));

const sameAs = (a: Reference, b: Reference): boolean => b.persons.every((person) => a.persons.includes(person));

/** "Kwaku Ansah, the president": one person told twice. */
const isApposition = (a: Reference, b: Reference, between: string): boolean =>
  sameAs(a, b) && a.kind !== "pronoun" && b.kind !== "pronoun" && between.length < 40 && !/[.;:!?]/.test(between);

const isPossessive = (scene: Scene, end: number): boolean => /^['’](?:s\b|\s)/u.test(textBetween(scene, end, end + 2));

/** "A met B, and C flew home": behind an object the next name may be the subject of a clause of its own. */
function opensClause(
  scene: Scene,
  list: readonly Reference[],
  reference: Reference,
  triggers: readonly Place[],
): boolean {
  const { lexicon, sentence } = scene;
  if (lexicon.putsVerbsLast) return false;
  const first = list[0]!.start;
  const isObject = triggers.some(
    ({ end }) => end <= first && first - end < 30 && !/[,;:—]/.test(textBetween(scene, end, first)),
  );
  if (!isObject) return false;
  const next = sentence.tokens.find(({ start, isWord }) => start >= reference.end && isWord);
  if (!next || next.start - reference.end > 2) return false;
  const at = next.start - sentence.start;
  return [
    lexicon.speech.verbs,
    lexicon.visits.verbs,
    lexicon.visits.arrivals,
    lexicon.meetings.verbs,
    lexicon.agreements.verbs,
  ].some((verbs) => verbs.at(sentence.text, at) !== null);
}

/** A list that no "and" ends is none: "After talks with A, B flew home". Names for one person stay together. */
function partedAtCommas(scene: Scene, list: readonly Reference[]): Reference[][] {
  const parts: Reference[][] = [];
  for (const [at, reference] of list.entries()) {
    const last = list[at - 1];
    const isOne = last && (sameAs(last, reference) || !/,/.test(textBetween(scene, last.end, reference.start)));
    if (isOne) parts.at(-1)!.push(reference);
    else parts.push([reference]);
  }
  return parts;
}

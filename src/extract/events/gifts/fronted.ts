import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { type Scene, textBetween } from "../clause.js";
import { isPersonal } from "./objects.js";

const FARTHEST = 120;
const MOST_WORDS = 4;

/** Somebody whom a preposition at the head of a clause stands before, with who acts behind. */
interface Fronted {
  readonly recipient: Person;
  readonly giver: Person | null;
}

/** "To his guest X gave", "Alla moglie dell'ospite, Y, ha donato": who gets something, named before the verb. */
export function frontedTo(scene: Scene, verb: Place): Fronted | null {
  const people = namedBefore(scene, verb);
  const first = people.find((reference) => isBehind(scene, reference, "to"));
  if (!first || verb.start - first.end > FARTHEST) return null;
  const at = people.indexOf(first);
  const next = people[at + 1];
  // "the guest's wife, Y": the name says who is meant
  const isNamed =
    next !== undefined &&
    next.kind === "name" &&
    /^,\s*$/.test(textBetween(scene, first.end, next.start)) &&
    (isKin(scene, first) || /^\s*,/.test(textBetween(scene, next.end, verb.start)));
  const recipient = (isNamed ? next : first).persons[0];
  const giver = people.slice(at + (isNamed ? 2 : 1)).find(({ persons }) => persons.length === 1);
  return recipient ? { recipient, giver: giver?.persons[0] ?? null } : null;
}

/** "From X he received": who gives, named before the verb. */
export function frontedFrom(scene: Scene, verb: Place): Person | null {
  const first = namedBefore(scene, verb).find((reference) => isBehind(scene, reference, "from"));
  return first && verb.start - first.end < FARTHEST ? (first.persons[0] ?? null) : null;
}

const namedBefore = (scene: Scene, verb: Place): Reference[] =>
  scene.references.filter(
    (reference) =>
      reference.end <= verb.start &&
      isPersonal(reference) &&
      reference.kind !== "country" &&
      reference.persons.length === 1,
  );

/** Whether a preposition at the head of a clause stands before somebody, with nothing but an article, an adjective or a kin noun between. */
function isBehind(scene: Scene, { start }: Reference, role: "to" | "from"): boolean {
  const { lexicon, sentence } = scene;
  const lead = textBetween(scene, Math.max(sentence.start, start - 45), start);
  const head = lead.slice(Math.max(...[...lead.matchAll(/[,;:–—]\s/gu)].map(({ index }) => index + 2), 0)).trimStart();
  const isWhole = head.length < lead.trimStart().length || start - 45 <= sentence.start;
  const link = lexicon.gifts[role].at(head, 0);
  if (!isWhole || !link) return false;
  const between = head.slice(link.end);
  // "A presidente" begins with an article, "A Lula" with a preposition
  const isArticle =
    lexicon.definite.has(link.text.toLowerCase()) && /^\p{Ll}/u.test(sentence.text.slice(start - sentence.start));
  if (isArticle && link.text.length === 1) return false;
  return (
    between.split(/[\s'’]+/).filter(Boolean).length <= MOST_WORDS &&
    !/\p{Lu}/u.test(between) &&
    !lexicon.and.isIn(between)
  );
}

const isKin = (scene: Scene, { start }: Reference): boolean =>
  scene.lexicon.persons.kin.isIn(textBetween(scene, start - 25, start));

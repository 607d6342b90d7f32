import type { Person } from "../../refine/people.js";
import { textBetween } from "../clause.js";
import type { Giving } from "./giving.js";
import { objectsIn } from "./objects.js";
import { opensAnother, personAt } from "./somebody.js";
import { at, opensNounPhrase, type Reading, toAt } from "./things.js";

/** What the verb said that holds for those who follow without one. */
export interface Opening {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  /** Whether its subject is the one who got something. */
  readonly receives: boolean;
  /** Whether it named the one who gets something without a preposition, so that others may be named so too. */
  readonly isBare: boolean;
}

/**
 * What follows a gift and has no verb of its own: "…, for the First Lady a shawl", "…, his wife a shawl", "… and Y a
 * shawl", "…, a shawl to the First Lady".
 */
export function* further(reading: Reading, opening: Opening, from: number, isContext: boolean): Generator<Giving> {
  const { tokens, scene } = reading;
  const { sentence } = scene;
  let start = from;
  for (const [index, token] of tokens.entries()) {
    if (token.start < start || !isApart(reading, index)) continue;
    const [next, place] = [tokens[index + 1], index + 1];
    if (!next || isApart(reading, place)) continue;
    const to = toAt(reading, next);
    if (to && opensAnother(reading, place, sentence.start + to.end)) {
      const objects = objectsIn(reading, { start: next.start, end: sentence.end }, isContext);
      if (!objects.to || objects.to === opening.giver || objects.things.length === 0) continue;
      yield { giver: opening.giver, recipient: objects.to, things: objects.things, isMutual: true, isFurther: true };
      start = objects.things.at(-1)!.end;
      continue;
    }
    const named = namedAt(reading, place);
    if (!named) {
      if (!opensNounPhrase(reading, place)) continue;
      const objects = objectsIn(reading, { start: next.start, end: sentence.end }, isContext);
      const [thing] = objects.things;
      if (!thing || thing.start > next.end || !objects.to || objects.bare.length > 0) continue;
      if (objects.to === opening.giver) yield { ...swapped(opening), things: objects.things, isMutual: true };
      else yield { ...opening, recipient: objects.to, things: objects.things, isMutual: true, isFurther: true };
      start = objects.things.at(-1)!.end;
      continue;
    }
    const objects = objectsIn(reading, { start: named.end, end: sentence.end }, isContext);
    if (objects.things.length === 0 || objects.bare.length > 0) continue;
    const roles = rolesOf(named.person, opening, isKin(reading, next.start, named.end));
    if (!roles) continue;
    yield { ...roles, things: objects.things, isMutual: roles.giver !== null, isFurther: true };
    start = objects.things.at(-1)!.end;
  }
}

const isApart = ({ tokens, scene }: Reading, index: number): boolean => {
  const text = tokens[index]?.text;
  return text === "," || text === ";" || (text !== undefined && scene.lexicon.and.at(text, 0)?.end === text.length);
};

/** Somebody named here, whom a thing follows: "his wife, Y, a shawl". */
function namedAt(reading: Reading, index: number): { readonly person: Person; readonly end: number } | null {
  const { tokens, scene } = reading;
  let somebody = personAt(reading, index);
  if (!somebody) return null;
  const behind = (end: number) => tokens.findIndex(({ start }) => start >= end);
  let next = behind(somebody.end);
  if (tokens[next]?.text === ",") {
    const name = personAt(reading, next + 1);
    if (name?.kind === "name") [somebody, next] = [name, behind(name.end)];
    if (tokens[next]?.text === ",") next++;
  }
  const word = tokens[next];
  const isThing = word && (scene.lexicon.indefinite.has(word.lower) || at(reading, scene.lexicon.gifts.things, word));
  const person = somebody.persons.length === 1 ? somebody.persons[0]! : null;
  return person && isThing ? { person, end: word.start } : null;
}

const isKin = ({ scene }: Reading, start: number, end: number): boolean =>
  scene.lexicon.persons.kin.isIn(textBetween(scene, start, end));

const swapped = ({ giver, recipient }: Opening) => ({ giver: recipient, recipient: giver });

/** Whether somebody named without a verb gives or gets something, by what those before did. */
function rolesOf(
  other: Person,
  opening: Opening,
  isKin: boolean,
): { readonly giver: Person | null; readonly recipient: Person | null } | null {
  const { giver, recipient, receives } = opening;
  const first = receives ? recipient : giver;
  if (!first || other === first) return null;
  // two guests get something from one host, two hosts from each other
  if (receives) {
    if (other === giver) return { giver: recipient, recipient: other };
    return { giver: giver ?? (other.country === first.country ? null : first), recipient: other };
  }
  if (other === recipient) return swapped(opening);
  const isBeside =
    recipient !== null &&
    (opening.isBare ||
      isKin ||
      other.rank === "CONSORT" ||
      other.country === null ||
      other.country === recipient.country);
  return isBeside ? { giver, recipient: other } : { giver: other, recipient: giver };
}

import type { Token } from "../../document.js";
import type { Reference } from "../../refine/references.js";
import type { Scene } from "../clause.js";
import { at, type Reading, toAt } from "./things.js";

const AHEAD = 14;

/** "a vase, and for the First Lady a shawl": whether somebody else is named here, with a thing of their own behind. */
export function opensAnother(reading: Reading, index: number, end: number): boolean {
  const { tokens, scene } = reading;
  const before = tokens[index - 1];
  const isApart =
    before !== undefined && (before.text === "," || before.text === ";" || scene.lexicon.and.isIn(before.text));
  if (!isApart || !leadsToPerson(reading, index, end)) return false;
  for (let next = index + 1; next < Math.min(tokens.length, index + AHEAD); next++) {
    const token = tokens[next]!;
    if (/^[.;:!?]$/.test(token.text)) return false;
    if (scene.lexicon.indefinite.has(token.lower)) return true;
  }
  return false;
}

const FEW = 4;

/** Somebody named here, or behind a determiner and an adjective: "the visiting president", "his host, Petra Novak". */
export function personAt(reading: Reading, index: number): Reference | null {
  const { tokens, scene } = reading;
  const { lexicon } = scene;
  for (let step = 0; step <= FEW; step++) {
    const token = tokens[index + step];
    if (!token) return null;
    const reference = reading.person(token);
    if (reference) return reference;
    if (step === 0) {
      // "gave her a tea set": a possessive before a determiner is a person
      const owner = reading.owner(token);
      const next = tokens[index + 1];
      const isObject =
        owner &&
        next &&
        (lexicon.indefinite.has(next.lower) || lexicon.definite.has(next.lower) || lexicon.gifts.with.isIn(next.text));
      if (isObject) return owner;
      // "alla regina": a preposition that holds an article
      if (!lexicon.definite.has(token.lower) || toAt(reading, token)) return null;
    }
    if (step > 0 && (!token.isWord || lexicon.functionWords.has(token.lower))) return null;
  }
  return null;
}

/** Whether "to" or "from" stands before somebody. */
export function leadsToPerson(reading: Reading, index: number, end: number): boolean {
  let next = index + 1;
  while (next < reading.tokens.length && reading.tokens[next]!.start < end) next++;
  // "from Navajo Nation President Buu Nygren"
  for (let step = 0; step < FEW; step++, next++) {
    if (personAt(reading, next)) return true;
    const token = reading.tokens[next];
    if (!token || reading.endOfDate(token) !== null) return false;
    const { persons, countries } = reading.scene.lexicon;
    // "alla moglie Y", "del presidente keniano, Y"
    const isDescription = [persons.kin, persons.offices, countries].some((list) => at(reading, list, token) !== null);
    if (!token.isCapital && !isDescription && !(token.text === "," && step > 0)) return false;
  }
  return false;
}

/** "dem Präsidenten": where articles show it, the one to whom something is given. */
export function isDative({ lexicon, sentence }: Scene, reference: Reference, token: Token): boolean {
  const before = sentence.tokens.findLast(({ end }) => end <= reference.start);
  return [token.lower, before?.lower ?? ""].some((word) => lexicon.gifts.datives.has(word));
}

import { type Scene, textBetween } from "../clause.js";
import { at, type Reading, type Thing } from "./things.js";

const LONGEST_DESCRIPTION = 9;

/** The token where "carved from coral by a master" ends: at a comma, "and", a date or another verb. */
export function endOfDescription(reading: Reading, from: number, until: number): number {
  const { tokens, scene } = reading;
  let to = from + 1;
  for (; to < tokens.length && to - from < LONGEST_DESCRIPTION; to++) {
    const token = tokens[to]!;
    const isEnd =
      token.start >= until ||
      !(token.isWord || /^[-‐‑]$/.test(token.text)) ||
      scene.lexicon.and.at(token.text, 0)?.end === token.text.length ||
      at(reading, scene.lexicon.subordinators, token) !== null ||
      reading.endOfDate(token) !== null ||
      (reading.isVerb(token) && to > from + 1);
    if (isEnd) break;
  }
  while (to > from + 1 && scene.lexicon.functionWords.has(tokens[to - 1]!.lower)) to--;
  return to;
}

/** A thing with the words up to a place behind it. */
export const lengthened = (scene: Scene, thing: Thing, end: number): Thing => ({
  ...thing,
  end,
  text: `${thing.text}${textBetween(scene, thing.end, end)}`.replace(/\s+/g, " "),
});

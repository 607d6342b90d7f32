import { asThing, nounPhraseAt, opensNounPhrase, type Reading, type Thing } from "./things.js";

const MOST_TOKENS = 16;

/** The thing right before a place of the sentence: "a tray from walnut wood (given by X)". */
export function thingBefore(reading: Reading, end: number, isContext: boolean): Thing | null {
  const { tokens } = reading;
  const behind = tokens.findIndex(({ start }) => start >= end);
  const last = (behind < 0 ? tokens.length : behind) - 1;
  let found: Thing | null = null;
  for (let index = Math.max(0, last - MOST_TOKENS); index <= last; index++) {
    if (!opensNounPhrase(reading, index)) continue;
    const phrase = nounPhraseAt(reading, index, end);
    if (!phrase) continue;
    const thing = asThing(reading, phrase, isContext && phrase.next >= last - 3);
    if (thing) found = thing;
    index = Math.max(index, phrase.next - 1);
  }
  return found;
}

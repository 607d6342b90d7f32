import type { Quotation } from "../../recognise/quotations.js";
import { countWords } from "./region.js";

const LONGEST_CLAUSE = 25;
/** A text that says one thing a thousand times is no article. */
const MOST_COMPARED = 20;

/** "“We are,” he said, “ready.”": the second half goes on with the first one's sentence. */
export const goesOn = (first: Quotation, second: Quotation, between: string): boolean =>
  /[,–—]\s*$/.test(between) &&
  /^\s*[,–—\p{L}]/u.test(between) &&
  !/[.!?…]$/.test(first.text) &&
  /^[\p{Ll}\d]/u.test(second.text) &&
  countWords(between) <= LONGEST_CLAUSE;

const LEAST_SHARED = 4;
const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const opening = (list: readonly string[], at = 0): string => list.slice(at, at + LEAST_SHARED).join(" ");

/**
 * Which of some texts others of them say again: the headline's, the standfirst's and the body's quotation count once,
 * the longest. Answers for each whether it is to go.
 */
export function findRepeated(texts: readonly string[], areAlike: (a: number, b: number) => boolean): boolean[] {
  const all = texts.map(words);
  const isRepeated = texts.map(() => false);
  /** The texts that hold the first words of another. */
  const holders = new Map<string, number[]>();
  for (const list of all) if (list.length >= LEAST_SHARED) holders.set(opening(list), []);
  for (const [index, list] of all.entries())
    for (const key of new Set(list.map((_, at) => opening(list, at)))) holders.get(key)?.push(index);
  for (const [index, list] of all.entries()) {
    const own = ` ${list.join(" ")} `;
    isRepeated[index] =
      list.length >= LEAST_SHARED &&
      (holders.get(opening(list)) ?? [])
        .slice(0, MOST_COMPARED)
        .some(
          (other) =>
            other !== index &&
            (all[other]!.length > list.length || other < index) &&
            areAlike(index, other) &&
            ` ${all[other]!.join(" ")} `.includes(own),
        );
  }
  return isRepeated;
}

import type { Quotation } from "../../recognise/quotations.js";
import { countWords } from "./region.js";

const LONGEST_CLAUSE = 25;

/** "“We are,” he said, “ready.”": the second half goes on with the first one's sentence. */
export const goesOn = (first: Quotation, second: Quotation, between: string): boolean =>
  /[,–—]\s*$/.test(between) &&
  /^\s*[,–—\p{L}]/u.test(between) &&
  !/[.!?…]$/.test(first.text) &&
  /^[\p{Ll}\d]/u.test(second.text) &&
  countWords(between) <= LONGEST_CLAUSE;

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words of one quotation say what another does: the headline's and the body's count once. */
export function repeats(shorter: string, longer: string): boolean {
  const [some, all] = [words(shorter), words(longer)];
  return some.length >= 4 && some.length <= all.length && ` ${all.join(" ")} `.includes(` ${some.join(" ")} `);
}

import { type PhraseMatcher, phraseMatcher } from "./phrase.js";
import { isWordPart, ready, restOfWord, type Word } from "./words.js";

/** A phrase found in a text, with the value its list gives it. */
export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Value;
}

export interface PhraseFinder<Value> {
  /** Every phrase in the text from left to right, the longest where several begin at one place; finds do not overlap. */
  all(text: string): Found<Value>[];
  /** The first phrase in the text, or null. */
  first(text: string): Found<Value> | null;
  /** Whether the text has one of the phrases. */
  isIn(text: string): boolean;
  /** The longest phrase that begins exactly at `at`, or null. */
  at(text: string, at: number): Found<Value> | null;
}

interface Entry<Value> {
  readonly value: Value;
  readonly match: PhraseMatcher;
}

const PREFIX = 3;

/**
 * Compiles lists of phrases into a finder whose time grows with the text and not with the lists: a phrase is looked at
 * only where its first word stands. Case does not matter unless `isCased`.
 *
 * @param lists values with their phrases, each list one string parted by `|`:
 *   `[["SUMMIT", "summit|summit talks"], ["CALL", "phone call*"]]`
 */
export function phraseFinder<Value>(
  lists: readonly (readonly [Value, string])[],
  isCased = false,
): PhraseFinder<Value> {
  const byWord = new Map<string, Entry<Value>[]>(); // the first word as it is
  const byPrefix = new Map<string, Entry<Value>[]>(); // its first letters, where the word ends in *
  const bySuffix: { suffix: string; entry: Entry<Value> }[] = []; // where it begins with *
  const anywhere: Entry<Value>[] = [];
  const put = (map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>) => {
    const entries = map.get(key);
    if (entries) entries.push(entry);
    else map.set(key, [entry]);
  };
  const seen = new Set<string>();
  const longestFirst = lists
    .flatMap(([value, list]) =>
      list.split("|").map((phrase) => ({ phrase: phrase.trim().replace(/\s+/g, " "), value })),
    )
    .filter(({ phrase }) => phrase !== "" && !seen.has(phrase) && seen.add(phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  for (const { phrase, value } of longestFirst) {
    const entry: Entry<Value> = { value, match: phraseMatcher(phrase, isCased) };
    const first = /^[\p{L}\p{M}\p{N}*]+/u.exec(phrase)?.[0].toLowerCase() ?? "";
    if (first.startsWith("*")) bySuffix.push({ suffix: first.slice(1).replace(/\*.*/, ""), entry });
    else if (!first.includes("*")) put(byWord, first, entry);
    else if (first.indexOf("*") >= PREFIX) put(byPrefix, first.slice(0, PREFIX), entry);
    else anywhere.push(entry);
  }

  const atWord = (text: string, folded: string, { lower: word, start }: Word): Found<Value> | null => {
    let end = -1;
    let value: Value | undefined;
    const offer = (entry: Entry<Value>): boolean => {
      const reached = entry.match(folded, start);
      if (reached > end) [end, value] = [reached, entry.value];
      return reached >= 0;
    };
    byWord.get(word)?.some(offer);
    if (byPrefix.size > 0) byPrefix.get(word.slice(0, PREFIX))?.some(offer);
    for (const { suffix, entry } of bySuffix) if (word.includes(suffix)) offer(entry);
    anywhere.some(offer);
    return end < 0 ? null : { start, end, text: text.slice(start, end), value: value as Value };
  };
  function* scan(text: string): Generator<Found<Value>> {
    const { plain, lower, words } = ready(text);
    const folded = isCased ? plain : lower;
    let from = 0;
    for (const word of words) {
      if (word.start < from) continue;
      const found = atWord(text, folded, word);
      if (!found) continue;
      from = found.end;
      yield found;
    }
  }
  const first = (text: string) => scan(text).next().value ?? null;
  return {
    all: (text) => [...scan(text)],
    first,
    isIn: (text) => first(text) !== null,
    at: (text, at) => {
      const { plain, lower, wordAt } = ready(text);
      const word = wordAt(at) ?? (isWordPart(lower, at) ? restOfWord(lower, at) : undefined);
      return word ? atWord(text, isCased ? plain : lower, word) : null;
    },
  };
}

/** A finder for one list whose phrases carry no value. */
export const phrases = (list: string): PhraseFinder<true> => phraseFinder<true>([[true, list]]);

/** The words of a list parted by white space, as a set in lower case. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.toLowerCase().split(/\s+/).filter(Boolean)));

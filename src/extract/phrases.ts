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
  readonly phrase: string;
  readonly value: Value;
  /** Made when the phrase is first looked for: most phrases of a language never are. */
  test?: RegExp;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** `*` stands for any letters, a space for white space, ` _ ` for one word that may be absent. */
const source = (phrase: string): string =>
  literally(phrase)
    .replace(/\\\*/g, "[\\p{L}\\p{M}]*")
    .replace(/['’]/g, "['’]")
    .replace(/[-‐‑]/g, "[-‐‑]")
    .replace(/ _(?= )/g, "(?:\\s+[\\p{L}\\p{M}'’-]+)?")
    .replace(/ /g, "\\s+");

/** A phrase ends where its last word does, unless it ends in an apostrophe: l'. */
const ending = (phrase: string): string => `${source(phrase)}${/['’]$/.test(phrase) ? "" : `(?!${LETTER})`}`;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
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
  const put = (map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  const seen = new Set<string>();
  const entries = lists
    .flatMap(([value, list]) =>
      list.split("|").map((phrase) => ({ phrase: phrase.trim().replace(/\s+/g, " "), value })),
    )
    .filter(({ phrase }) => phrase !== "" && !seen.has(phrase) && seen.add(phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  for (const { phrase, value } of entries) {
    const entry: Entry<Value> = { phrase, value };
    const first = /^[\p{L}\p{M}\p{N}*]+/u.exec(phrase)?.[0].toLowerCase() ?? "";
    if (first.startsWith("*")) bySuffix.push({ suffix: first.slice(1).replace(/\*.*/, ""), entry });
    else if (!first.includes("*")) put(byWord, first, entry);
    else if (first.indexOf("*") >= PREFIX) put(byPrefix, first.slice(0, PREFIX), entry);
    else anywhere.push(entry);
  }

  const tryAll = (candidates: readonly Entry<Value>[] | undefined, text: string, at: number): Found<Value> | null => {
    for (const entry of candidates ?? []) {
      entry.test ??= new RegExp(ending(entry.phrase), isCased ? "yu" : "yiu");
      entry.test.lastIndex = at;
      const match = entry.test.exec(text);
      if (match) return { start: at, end: at + match[0].length, text: match[0], value: entry.value };
    }
    return null;
  };
  const longest = (a: Found<Value> | null, b: Found<Value> | null) => (!a || (b && b.end > a.end) ? b : a);
  const atWord = (text: string, word: string, at: number): Found<Value> | null => {
    let best = tryAll(byWord.get(word), text, at);
    best = longest(best, tryAll(byPrefix.get(word.slice(0, PREFIX)), text, at));
    for (const { suffix, entry } of bySuffix)
      if (word.includes(suffix)) best = longest(best, tryAll([entry], text, at));
    return longest(best, tryAll(anywhere, text, at));
  };
  function* scan(text: string): Generator<Found<Value>> {
    let from = 0;
    for (const match of text.matchAll(WORD)) {
      if (match.index < from) continue;
      const found = atWord(text, match[0].toLowerCase(), match.index);
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
      const word = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at, at + 40))?.[0];
      return word ? atWord(text, word.toLowerCase(), at) : null;
    },
  };
}

/** A finder for one list whose phrases carry no value. */
export const phrases = (list: string): PhraseFinder<true> => phraseFinder<true>([[true, list]]);

/** The words of a list parted by white space, as a set in lower case. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.toLowerCase().split(/\s+/).filter(Boolean)));

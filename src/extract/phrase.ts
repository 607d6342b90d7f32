import { isLetter, isSpace, isWordPart } from "./words.js";

/** Where the phrase ends that begins exactly at `at`, or -1. */
export type PhraseMatcher = (text: string, at: number) => number;

/** What a phrase is made of: words as they are, white space, one word that may be absent, any letters. */
type Part = string | typeof SPACE | typeof MAYBE_WORD | typeof LETTERS;
const SPACE = 1;
const MAYBE_WORD = 2;
const LETTERS = 3;

function partsOf(phrase: string): Part[] {
  return phrase
    .split(/( _(?= )| |\*)/)
    .filter((part) => part !== "")
    .map((part) => (part === " " ? SPACE : part === " _" ? MAYBE_WORD : part === "*" ? LETTERS : part));
}

function afterSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text, end)) end++;
  return end;
}

/** Behind white space and one word, in which hyphens and apostrophes may be; `at` where there is none. */
function afterWord(text: string, at: number): number {
  const start = afterSpace(text, at);
  if (start === at) return at;
  let end = start;
  while (isLetter(text, end) || text[end] === "-" || text[end] === "'") end++;
  return end > start ? end : at;
}

/**
 * Compiles a phrase of a language's lists: `*` stands for any letters, a space for white space, ` _ ` for one word that
 * may be absent. It ends where its last word does, unless it ends in an apostrophe: l'. The text must be one that
 * `ready` made plain, and in lower case unless the phrase `isCased`.
 */
export function phraseMatcher(phrase: string, isCased: boolean): PhraseMatcher {
  const plain = phrase.replace(/’/g, "'").replace(/[‐‑]/g, "-");
  const parts = partsOf(isCased ? plain : plain.toLowerCase());
  const isOpenAtEnd = plain.endsWith("'");
  const from = (index: number, text: string, at: number): number => {
    const part = parts[index];
    if (part === undefined) return isOpenAtEnd || !isWordPart(text, at) ? at : -1;
    if (typeof part === "string") return text.startsWith(part, at) ? from(index + 1, text, at + part.length) : -1;
    if (part === SPACE) return isSpace(text, at) ? from(index + 1, text, afterSpace(text, at)) : -1;
    if (part === MAYBE_WORD) {
      const end = from(index + 1, text, afterWord(text, at));
      return end >= 0 ? end : from(index + 1, text, at);
    }
    let end = at;
    while (isLetter(text, end)) end++;
    if (index + 1 === parts.length) return from(index + 1, text, end);
    for (; end >= at; end--) {
      const reached = from(index + 1, text, end);
      if (reached >= 0) return reached;
    }
    return -1;
  };
  return (text, at) => from(0, text, at);
}

/** A word of a text: letters, marks and digits in a row, in lower case. */
export interface Word {
  readonly start: number;
  readonly lower: string;
}

/** A text made ready to be looked through by many lists, one after the other. */
export interface ReadyText {
  /** With plain hyphens and apostrophes; offsets are those of the text. */
  readonly plain: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly words: readonly Word[];
  /** The words by where they start. */
  wordAt(start: number): Word | undefined;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;

/** What each UTF-16 unit is, looked up once: Unicode properties are slow to ask for. */
const kinds = new Uint8Array(0x10000).fill(0xff);

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : 0;
}

function kind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 ? at - 1 : at; // both halves of a pair are what the pair is
    return kindOf(String.fromCodePoint(text.codePointAt(start) ?? 0));
  }
  const known = kinds[unit] ?? 0;
  if (known !== 0xff) return known;
  const found = kindOf(String.fromCharCode(unit));
  kinds[unit] = found;
  return found;
}

/** Whether a letter or a combining mark stands at this place. */
export const isLetter = (text: string, at: number): boolean => kind(text, at) === LETTER;

/** Whether a letter, a mark or a digit stands at this place. */
export const isWordPart = (text: string, at: number): boolean => (kind(text, at) & (LETTER | DIGIT)) !== 0;

/** Whether white space stands at this place. */
export const isSpace = (text: string, at: number): boolean => kind(text, at) === SPACE;

/** Lower case of the same length, so that offsets hold: "İ" alone would become two characters. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join("");
}

/** The word from this place on: its end alone where the place is within it. */
export function restOfWord(lower: string, start: number): Word {
  let end = start;
  while (isWordPart(lower, end)) end++;
  return { start, lower: lower.slice(start, end) };
}

function makeReady(text: string): ReadyText {
  const plain = text.replace(/’/g, "'").replace(/[‐‑]/g, "-");
  const lower = inLowerCase(plain);
  const words: Word[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!isWordPart(lower, at)) continue;
    const word = restOfWord(lower, at);
    words.push(word);
    at += word.lower.length;
  }
  let byStart: Map<number, Word> | undefined;
  return {
    plain,
    lower,
    words,
    wordAt(start) {
      byStart ??= new Map(words.map((word) => [word.start, word]));
      return byStart.get(start);
    },
  };
}

/** Enough for the sentences of some articles; a text of a megabyte is not kept beside others. */
const MOST_KEPT = 1_000_000;
const kept = new Map<string, ReadyText>();
let keptLength = 0;

/** The text made ready; the same texts are asked for again and again, so the last ones are kept. */
export function ready(text: string): ReadyText {
  const known = kept.get(text);
  if (known) return known;
  if (keptLength > MOST_KEPT) {
    kept.clear();
    keptLength = 0;
  }
  const made = makeReady(text);
  kept.set(text, made);
  keptLength += text.length;
  return made;
}

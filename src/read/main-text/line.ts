import { AGENCY_TAG } from "./agency-tag.js";

/** One line of a page as it was found, with what its shape says. */
export interface Line {
  /** The line without surrounding white space; single spaces inside. */
  readonly text: string;
  /** Lower case, without accents, leading bullets and icons, curly apostrophes: what word lists are compared with. */
  readonly folded: string;
  /** Words; in scripts written without spaces, about as many words as a reader would count. */
  readonly words: number;
  /** Whether it closes like a sentence: a full stop, a question mark, a closing quotation mark after one. */
  readonly endsSentence: boolean;
  /** Whether an empty line stands above it. */
  readonly isAfterGap: boolean;
}

/** The lines of a text that hold anything, trimmed. Every space and control character counts as a space. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const measured = new Map<string, Line>();
  let isAfterGap = false;
  for (const raw of text.split(/\r\n?|[\n\u2028\u2029\u0085\f\v]/)) {
    const line = raw.replace(INVISIBLE, "").replace(SPACES, " ").trim();
    if (line === "") isAfterGap = true;
    else {
      const known = measured.get(line) ?? measure(line, false);
      measured.set(line, known);
      lines.push(isAfterGap ? { ...known, isAfterGap } : known);
      isAfterGap = false;
    }
  }
  return lines;
}

/** A line with its measures. */
export const measure = (text: string, isAfterGap: boolean): Line => ({
  text,
  folded: foldLine(text.slice(0, 1000)),
  words: wordCount(text),
  endsSentence: SENTENCE_END.test(text.slice(-12)) || AGENCY_TAG.test(text.slice(-60)),
  isAfterGap,
});

/** A paragraph of running text: a whole sentence, one that a colon leaves open, or long enough to be one that was cut off. */
export const isProse = ({ words, endsSentence, text }: Line): boolean =>
  words >= (endsSentence ? 7 : text.endsWith(":") ? 8 : 18);

/** A line as word lists are compared with it: `"▶ À LIRE AUSSI :"` → `"a lire aussi :"`. */
export const foldLine = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/^[^\p{L}\p{N}#@©"“«„]+/u, "")
    .trim();

// Soft hyphens, zero-width spaces and marks of direction would part words that a reader sees as one. Joiners stay: they
// shape letters.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ASCII = /^[ -~]*$/;
const SPACES = /[\s\p{Cc}]+/gu;
const SENTENCE_END = /[.!?…。！？؟।։][)\]}"'”’»«“‹›」』]*$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (rest.match(/[^\s\p{P}\p{S}][^\s]*/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

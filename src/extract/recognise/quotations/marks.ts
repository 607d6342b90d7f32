/** An opening mark as it stands in the text, with the marks that may close it. */
export interface OpeningMark {
  readonly text: string;
  readonly closers: readonly string[];
  /** Its closing mark is also an apostrophe. */
  readonly isSingle: boolean;
}

const DOUBLE: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "''"],
  "„": ["“", "”", '"'],
  ",,": ["''", "“", "”", '"'],
  "``": ["''", '"'],
  "«": ["»"],
  "»": ["«"],
  "‹": ["›"],
  "›": ["‹"],
  "『": ["』"],
  "「": ["」"],
  '"': ['"', "”", "“"],
  "”": ['"', "”", "“"],
};
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  "‘": ["’", "'"],
  "‚": ["‘", "’", "'"],
  "'": ["'", "’"],
};
/** Marks that also close another quotation, stand for something else, or both. */
const AMBIGUOUS = new Set(['"', "”", "»", "›", "‘", "‚", "'", ",,"]);

const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/** Where a mark opens rather than closes: after a space, a bracket or a dash, and before a word. */
function opens(text: string, at: number, length = 1): boolean {
  const [before, after] = [text[at - 1], text[at + length]];
  return (
    (before === undefined || /[\s([{—–:‐-]/u.test(before) || (!isLetter(before) && !/[.,!?…]/.test(before))) &&
    after !== undefined &&
    /[\p{L}\p{N}¿¡[(…'‘.$€-]/u.test(after)
  );
}

/** The mark that opens a quotation at a place; `left` is the one that the paragraph before left open. */
export function openingMark(line: string, at: number, left: string | null): OpeningMark | null {
  const pair = line.slice(at, at + 2);
  const text = pair === ",," || pair === "``" ? pair : line[at]!;
  // a Spanish paragraph that goes on with a quotation begins with the closing mark
  if (left === "«" && text === "»") return { text: "«", closers: ["»"], isSingle: false };
  const [double, single] = [DOUBLE[text], SINGLE[text]];
  const closers = double ?? single;
  if (!closers) return null;
  if (AMBIGUOUS.has(text) && !opens(line, at, text.length)) return null;
  if (single && !/\p{L}/u.test(line[at + 1] ?? "")) return null;
  return { text, closers, isSingle: single !== undefined };
}

/** Whether a paragraph that begins with a mark goes on with a quotation. */
export const isOpening = (first: string, mark: OpeningMark): boolean =>
  first === mark.text[0] || (mark.text === "«" && first === "»") || (mark.text === "“" && /["”]/.test(first));

/** The closing mark of a quotation; nested quotations of the same notation are skipped. */
export function closingMark(
  line: string,
  from: number,
  mark: OpeningMark,
  longest: number,
): { readonly start: number; readonly end: number } | null {
  let depth = 0;
  let doubtful: { start: number; end: number } | null = null;
  for (let at = from; at < Math.min(line.length, from + longest); at++) {
    const closer = mark.closers.find((sign) => line.startsWith(sign, at));
    if (!closer) {
      if (line.startsWith(mark.text, at)) depth++;
      continue;
    }
    const place = { start: at, end: at + closer.length };
    if (mark.isSingle || closer === "'") {
      if (isLetter(line[at + 1])) continue; // an apostrophe
      // "the ministers' talks": a possessive, unless nothing else closes
      if (/[.,!?…]/.test(line[at - 1] ?? "") || !/^\s\p{Ll}/u.test(line.slice(at + 1, at + 3))) return place;
      doubtful ??= place;
      continue;
    }
    if (closer === '"' && opens(line, at) && /\s/.test(line[at - 1] ?? "")) {
      // a straight mark that opens an inner quotation; closed but once, the outer one was left open
      if (mark.text === '"') depth++;
      continue;
    }
    if (depth === 0) return place;
    depth--;
  }
  return doubtful;
}

/** Words in quotation marks, without the marks. Offsets are into the article's text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** From the opening to behind the closing mark. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly text: string;
  /** No closing mark was found: it goes to the end of its paragraph. */
  readonly isOpen: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "『": "』",
  "「": "」",
  "‘": "’",
};
const LONGEST_QUOTATION = 2500;
const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/** Where a straight or curly double mark opens: after a space, a bracket or a dash, and before a word. */
function opens(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (
    (before === undefined || /[\s([{—–:‐-]/u.test(before) || (!isLetter(before) && !/[.,!?…]/.test(before))) &&
    after !== undefined &&
    /[\p{L}\p{N}¿¡[(…'‘.$€-]/u.test(after)
  );
}

/**
 * Finds quotations paragraph by paragraph, in every notation, also where one opens curly and closes straight. One that
 * never closes ends with its paragraph, so that an oddity costs no more than that. Dialogue that is opened by a dash
 * counts when a speaker follows; `isReporting` tells.
 */
export function findQuotations(text: string, isReporting: (text: string) => boolean): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const line = paragraph[0];
    const offset = paragraph.index;
    const dashed = dialogue(line, isReporting);
    // "He asked:" and in the next paragraph "— Why now?"
    const dash = dashed.length === 0 ? DASH.exec(line)?.[0] : undefined;
    if (dash && /:\s*$/.test(text.slice(Math.max(0, offset - 8), offset))) dashed.push([dash.length, line.length]);
    if (dashed.length > 0) {
      for (const [start, end] of dashed)
        quotations.push(quotation(text, offset + start, offset + end, offset + start, offset + end, false));
      continue;
    }
    let at = 0;
    while (at < line.length) {
      const mark = line[at]!;
      const closers =
        mark === '"' || mark === "”"
          ? opens(line, at)
            ? '"”“'
            : null
          : mark === "»" && !opens(line, at)
            ? null
            : mark === "‘"
              ? opens(line, at)
                ? "’"
                : null
              : (CLOSERS[mark] ?? null);
      if (closers === null) {
        at++;
        continue;
      }
      const close = closing(line, at + 1, closers, mark);
      const end = close === -1 ? line.length : close;
      if (close === -1 && (mark === "‘" || line.length - at > LONGEST_QUOTATION)) {
        at++;
        continue;
      }
      quotations.push(
        quotation(
          text,
          offset + at + 1,
          offset + end,
          offset + at,
          offset + Math.min(end + 1, line.length),
          close === -1,
        ),
      );
      at = end + 1;
    }
  }
  return quotations.filter(({ text: words }) => isLetter(words.trim()[0]) || words.trim().length > 3);
}

function quotation(
  text: string,
  start: number,
  end: number,
  outerStart: number,
  outerEnd: number,
  isOpen: boolean,
): Quotation {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return { start: start + lead, end: start + lead + trimmed.length, outerStart, outerEnd, text: trimmed, isOpen };
}

/** The place of the closing mark; nested quotations of the same notation are skipped. */
function closing(line: string, from: number, closers: string, mark: string): number {
  let depth = 0;
  for (let at = from; at < Math.min(line.length, from + LONGEST_QUOTATION); at++) {
    const sign = line[at]!;
    if (sign === mark && mark !== '"' && mark !== "”" && !closers.includes(sign)) depth++;
    else if (closers.includes(sign)) {
      if (sign === '"' && mark !== '"' && opens(line, at)) continue; // a straight mark that opens an inner quotation
      if (sign === "’" && isLetter(line[at + 1])) continue; // an apostrophe
      if (depth === 0) return at;
      depth--;
    }
  }
  return -1;
}

const DASH = /^\s*[—–―-]\s*(?=[\p{Lu}¿¡])/u;
const TURN = /\s+[—–―]\s*|[,.!?…]\s+[—–―-]\s*|(?<=\p{L})[—―][.,;:…]*\s+/gu;

/** "— We are ready —said the minister—. We start today." as spans of speech; empty where the line is no dialogue. */
function dialogue(line: string, isReporting: (text: string) => boolean): [number, number][] {
  const dash = DASH.exec(line);
  if (!dash) return [];
  const cuts: { start: number; end: number }[] = [];
  for (const match of line.slice(dash[0].length).matchAll(TURN)) {
    const start = dash[0].length + match.index;
    const lead = /^[,.!?…]/.test(match[0]) ? 1 : 0;
    cuts.push({ start: start + lead, end: start + match[0].length });
  }
  const [first, second] = cuts;
  if (!first) return isReporting(line) ? speechThenClause(line, dash[0].length, isReporting) : [];
  const clause = line.slice(first.end, second?.start ?? line.length);
  if (!isReporting(clause)) return [];
  const spans: [number, number][] = [[dash[0].length, first.start]];
  if (second) spans.push([second.end, line.length]);
  return spans;
}

/** "– We are ready, said the minister." has no second dash. */
function speechThenClause(line: string, from: number, isReporting: (text: string) => boolean): [number, number][] {
  const comma = /[,!?…]\s+(?=\p{Ll})/gu;
  comma.lastIndex = from;
  for (let match = comma.exec(line); match; match = comma.exec(line)) {
    if (isReporting(line.slice(match.index + 1, match.index + 40))) return [[from, match.index + 1]];
  }
  return [];
}

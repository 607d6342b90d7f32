import { dialogue, openingDash } from "./quotations/dialogue.js";
import { closingMark, isOpening, openingMark } from "./quotations/marks.js";
import { partedByClauses } from "./quotations/parted.js";

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

const LONGEST_QUOTATION = 2500;
const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/**
 * Finds quotations paragraph by paragraph, in every notation, also where one opens curly and closes straight. One that
 * never closes ends with its sentence, or with its paragraph if the next one opens again. Dialogue that is opened by a
 * dash counts when a speaker follows; `isReporting` tells. Dashes inside the marks may hold the reporting clause.
 */
export function findQuotations(text: string, isReporting: (text: string) => boolean): Quotation[] {
  const quotations: Quotation[] = [];
  /** The mark of a quotation that the paragraph before left open. */
  let left: string | null = null;
  /** The line before, if it asks something in a dialogue: it is one if the next one answers. */
  let question: { readonly start: number; readonly end: number } | null = null;
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const line = paragraph[0];
    const offset = paragraph.index;
    const add = (start: number, end: number, outerStart: number, outerEnd: number, isOpen: boolean) =>
      quotations.push(quotation(text, offset + start, offset + end, offset + outerStart, offset + outerEnd, isOpen));
    const turns = dialogue(line, /:\s*$/.test(text.slice(Math.max(0, offset - 8), offset)), isReporting);
    const asked = question;
    question = turns.length === 0 ? questionOf(line, offset) : null;
    if (turns.length > 0) {
      if (asked) quotations.push(quotation(text, asked.start, asked.end, asked.start, asked.end, false));
      for (const [start, end] of turns) add(start, end, start, end, false);
      left = null;
      continue;
    }
    const next = /^\s*(\S)/.exec(text.slice(offset + line.length, offset + line.length + 20))?.[1];
    let open: string | null = null;
    for (let at = 0; at < line.length; ) {
      const mark = openingMark(line, at, at === line.length - line.trimStart().length ? left : null);
      if (mark === null) {
        at++;
        continue;
      }
      const inner = at + mark.text.length;
      const close = closingMark(line, inner, mark, LONGEST_QUOTATION);
      if (close === null && (mark.isSingle || line.length - at > LONGEST_QUOTATION)) {
        at++;
        continue;
      }
      const goesOn = close === null && next !== undefined && isOpening(next, mark);
      const end = close?.start ?? (goesOn ? line.length : sentenceEnd(line, inner));
      const outerEnd = close?.end ?? end;
      if (goesOn) open = mark.text;
      const parts = partedByClauses(line.slice(inner, end), isReporting);
      for (const [place, [from, to]] of parts.entries()) {
        const isLast = place === parts.length - 1;
        add(
          inner + from,
          inner + to,
          place === 0 ? at : inner + from,
          isLast && to === end - inner ? outerEnd : inner + to,
          isLast && goesOn,
        );
      }
      at = Math.max(outerEnd, at + 1);
    }
    left = open;
  }
  return quotations.filter(({ text: words }) => isLetter(words.trim()[0]) || words.trim().length > 3);
}

/** "— And what of the border?": the words of a line that only asks. */
function questionOf(line: string, offset: number): { readonly start: number; readonly end: number } | null {
  const dash = openingDash(line);
  const end = line.trimEnd().length;
  return dash !== undefined && line[end - 1] === "?" ? { start: offset + dash, end: offset + end } : null;
}

/** Where the first sentence from `from` on ends, or the line. */
function sentenceEnd(line: string, from: number): number {
  const stop = /(?<![.!?…])[.!?…]+(?=\s+\p{Lu})/gu;
  stop.lastIndex = from;
  const match = stop.exec(line);
  return match ? match.index + match[0].length : line.length;
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

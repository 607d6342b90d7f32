import type { Span } from "../../model/extraction.js";

/** Finds quoted words in one text. */
export type QuotationFinder = (quotation: string) => readonly Span[];

interface Folded {
  readonly text: string;
  /** The offset in the original of each letter of the folded text, and one more for the end. */
  readonly offsets: readonly number[];
}

const DOUBLE_MARKS = "“”„‟«»″〝〞";
const SINGLE_MARKS = "‘’‚‛‹›′`´";
/** Soft hyphens and characters without width: nobody sees them, so nobody quotes them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Enough to find the one that fits; a name may stand in a text a hundred times. */
const MOST_PLACES = 50;

/**
 * Finds where quoted words stand: letter by letter, or else with spaces and quotation marks folded. What it answers is
 * exactly the article's text. A quotation that begins or ends within a word, or has no word, is none.
 */
export function quotationFinder(text: string): QuotationFinder {
  let folded: Folded | null = null;
  return (quotation) => {
    const wanted = quotation.trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const exact = placesOf(text, wanted, (start, end) => ({ start, end }));
    if (exact.length > 0) return exact.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    folded ??= fold(text);
    const { text: within, offsets } = folded;
    const places = placesOf(within, fold(wanted).text, (start, end) => ({
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    }));
    return places.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, wanted: string, original: (start: number, end: number) => Place): Place[] {
  const places: Place[] = [];
  if (wanted === "") return places;
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isWhole(text, at, end)) places.push(original(at, end));
  }
  return places;
}

/** Scripts that part words by letter case or space; in others any place may begin a word. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const isSpaced = (letter: string | undefined): boolean => letter !== undefined && SPACED.test(letter);

function isWhole(text: string, start: number, end: number): boolean {
  const cutsAtStart = isSpaced(text[start - 1]) && isSpaced(text[start]);
  const cutsAtEnd = isSpaced(text[end - 1]) && isSpaced(text[end]);
  return !cutsAtStart && !cutsAtEnd;
}

function fold(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = foldedSign(text[at] ?? "");
    // One space for many, and none beside a quotation mark: « so » and "so" are one.
    if (sign === "" || (sign === " " && /(^|[" ])$/.test(folded))) continue;
    if (sign === '"' && folded.endsWith(" ")) {
      folded = folded.slice(0, -1);
      offsets.pop();
    }
    folded += sign;
    offsets.push(at);
  }
  return { text: folded, offsets };
}

function foldedSign(sign: string): string {
  if (/\s/.test(sign)) return " ";
  if (DOUBLE_MARKS.includes(sign)) return '"';
  if (SINGLE_MARKS.includes(sign)) return "'";
  return INVISIBLE.test(sign) ? "" : sign;
}

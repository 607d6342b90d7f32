import type { Sentence } from "../document.js";
import { type Anchor, type Direction, type ResolvedDate, resolveDate } from "./resolve.js";
import type { DateShapes } from "./shapes.js";

export interface DateMention extends ResolvedDate {
  /** Offsets into the article's text. */
  readonly from: number;
  readonly to: number;
}

const FULL = /^\d{4}-\d{2}-\d{2}$/;
const FURTHEST_YEAR_AHEAD = 2;

/** Every date of an article, sentence by sentence. Relative ones count from `publishedOn`, or else from the dates that the text states in full. */
export function findDates(
  sentences: readonly Sentence[],
  shapes: DateShapes,
  publishedOn: string | null,
  directionOf: (sentence: Sentence, from: number, to: number) => Direction | null,
): DateMention[][] {
  const matches = sentences.map((sentence) => shapes.find(sentence.text));
  let anchor: Anchor = publishedOn
    ? { day: publishedOn, year: Number(publishedOn.slice(0, 4)), isPublication: true }
    : (datelineAnchor(
        sentences,
        matches.map((list) =>
          list.map((match) => ({
            match,
            date: resolveDate(match, shapes, { day: null, year: null, isPublication: false }, null),
          })),
        ),
      ) ??
      firstAnchor(
        matches
          .flat()
          .map((match) => resolveDate(match, shapes, { day: null, year: null, isPublication: false }, null)),
      ));
  let previous: string | null = null; // the full date before, for "the next day"
  return sentences.map((sentence, at) =>
    (matches[at] ?? []).flatMap((match): DateMention[] => {
      const date = resolveDate(match, shapes, anchor, directionOf(sentence, match.start, match.end), previous);
      if (!date) return [];
      if (FULL.test(date.start) && !date.isBound) previous = date.start;
      // Without a date of its own the text's latest full date is "now" for what follows.
      const isNear = anchor.day === null || Math.abs(Date.parse(date.start) - Date.parse(anchor.day)) < 45 * 86_400_000;
      if (!anchor.isPublication && FULL.test(date.start) && !date.isBound && isNear)
        anchor = { ...anchor, day: date.start };
      return [{ ...date, from: sentence.start + match.start, to: sentence.start + match.end }];
    }),
  );
}

const DATELINE_LENGTH = 110;

/** "NEW DELHI, March 19, 2022 –": a full date at the very beginning, before a dash or on a line of its own, is the article's. */
function datelineAnchor(
  sentences: readonly Sentence[],
  found: readonly (readonly { match: { start: number; end: number }; date: ResolvedDate | null }[])[],
): Anchor | null {
  for (const [at, sentence] of sentences.slice(0, 3).entries()) {
    const dated = found[at]?.find(({ date }) => date !== null && FULL.test(date.start) && !date.isBound);
    if (!dated?.date || dated.match.start > DATELINE_LENGTH) continue;
    const isLine = sentence.text.length < DATELINE_LENGTH && !/[.!?]$/.test(sentence.text.replace(/\d{4}\.?$/, ""));
    const isBeforeDash =
      /^[^\p{L}]*(?:\([^)]{1,60}\)\s*)?(?:[—–:]|--|-\s)/u.test(sentence.text.slice(dated.match.end)) ||
      /^\s*\([^)]{1,60}\)/.test(sentence.text.slice(dated.match.end));
    if (isLine || isBeforeDash)
      return { day: dated.date.start, year: Number(dated.date.start.slice(0, 4)), isPublication: true };
  }
  return null;
}

/** The first full date that the text states; else the latest year it names, unless that lies far ahead of the others. */
function firstAnchor(dates: readonly (ResolvedDate | null)[]): Anchor {
  const stated = dates.filter((date): date is ResolvedDate => date !== null && !date.start.startsWith("X"));
  const full = stated
    .filter(({ start, isBound }) => FULL.test(start) && !isBound)
    .map(({ start }) => start)
    .sort();
  const latest = full.at(-1);
  if (latest) {
    // what the article is about is the latest year; its first date in that year is the one the text begins from
    const first = stated.find(({ start }) => FULL.test(start) && start.slice(0, 4) === latest.slice(0, 4));
    return { day: first?.start ?? latest, year: Number(latest.slice(0, 4)), isPublication: false };
  }
  const years = stated
    .filter(({ isBound, start }) => !isBound || !/^\d{4}$/.test(start))
    .map(({ start }) => Number(start.slice(0, 4)))
    .sort((a, b) => a - b);
  const settled = years.filter(
    (year, at) => at === 0 || year - years[at - 1]! <= FURTHEST_YEAR_AHEAD || at < years.length - 1,
  );
  return { day: null, year: settled.at(-1) ?? null, isPublication: false };
}

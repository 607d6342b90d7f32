import type { Sentence } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import type { Place } from "../marks.js";
import { findAnchor } from "./anchor.js";
import { type Anchor, type Direction, type ResolvedDate, resolveDate } from "./resolve.js";
import { eraOf, isFullDate, RunningDay } from "./running-day.js";
import type { ShapeMatch } from "./shapes.js";

export interface DateMention extends ResolvedDate {
  /** Offsets into the article's text. */
  readonly from: number;
  readonly to: number;
  /** "a day after": counted from the event that is named next, so not that event's own. */
  readonly leans: boolean;
  /** "had arrived on Monday": of what was past already. */
  readonly isPluperfect: boolean;
  /** The day on which the text was written or appeared: in its dateline, or behind "Published". */
  readonly isOfText: boolean;
}

/** What else a text's dates are read with. */
export interface DateOptions {
  readonly publishedOn: string | null;
  readonly dateline: Place | null;
  /** Which way a sentence looks at a place; null where nothing tells. */
  readonly directionOf: (sentence: Sentence, from: number, to: number) => Direction | null;
}

const UNKNOWN: Anchor = { day: null, year: null, isPublication: false };
/** How far from the latest date a text may go on telling of the same days. */
const NEAR = 45 * 86_400_000;
const LONGEST_BYLINE = 110;
/** How far from its beginning a date is at the head of a sentence. */
const HEAD = 12;
/** How far behind "a day after" the date may stand that it is counted from. */
const LEANING = 70;

/** Every date of an article, sentence by sentence. Relative ones count from `publishedOn`, or else from the dates that the text states in full. */
export function findDates(
  sentences: readonly Sentence[],
  { dates: shapes, meetings: { pluperfect } }: Lexicon,
  { publishedOn, dateline, directionOf }: DateOptions,
): DateMention[][] {
  const matches = sentences.map((sentence) => shapes.find(sentence.text));
  const isOfText = (sentence: Sentence, match: ShapeMatch) =>
    (dateline !== null && sentence.start + match.start < dateline.end && sentence.start + match.end > dateline.start) ||
    shapes.isPublished(sentence.text, match.start) ||
    isByline(sentence, match);
  // "Ana Ruiz, La Paz, 9 July 2025": a short line with the article's own date
  const isByline = ({ text }: Sentence, match: ShapeMatch) =>
    publishedOn !== null &&
    text.length < LONGEST_BYLINE &&
    !/[.!?…]["”»]?$/.test(text) &&
    match.groups.year !== undefined &&
    resolveDate(match, shapes, UNKNOWN, null)?.start === publishedOn;
  let anchor: Anchor = publishedOn
    ? { day: publishedOn, year: Number(publishedOn.slice(0, 4)), isPublication: true }
    : findAnchor(
        sentences,
        sentences.map((sentence, at) =>
          (matches[at] ?? []).flatMap((match) => {
            const date = resolveDate(match, shapes, UNKNOWN, null);
            return date ? [{ match, date, isOfText: isOfText(sentence, match) }] : [];
          }),
        ),
      );
  const running = new RunningDay();
  const basedOn = ({ sameDay, dayBefore, before }: ShapeMatch["groups"], inSentence: string | null) =>
    sameDay !== undefined
      ? (inSentence ?? running.day)
      : dayBefore !== undefined || before !== undefined
        ? running.before
        : running.latest;
  return sentences.map((sentence, at) => {
    const found = matches[at] ?? [];
    running.enter(sentence.paragraph);
    let inSentence: string | null = null;
    return found.flatMap((match, index): DateMention[] => {
      const leans = match.groups.leans !== undefined;
      const next = found[index + 1];
      const direction = directionOf(sentence, match.start, match.end);
      // "a day after the signing on Monday": counted from what follows
      const base =
        leans && next && next.start - match.end < LEANING ? resolveDate(next, shapes, anchor, direction)?.start : null;
      const date = resolveDate(
        match,
        shapes,
        anchor,
        direction,
        base && isFullDate(base) ? base : basedOn(match.groups, inSentence),
      );
      // "on Thursday, the second day of his visit": told already
      const isSaidBefore = match.groups.nth !== undefined && index > 0 && match.start - found[index - 1]!.end <= 3;
      if (!date || isSaidBefore) return [];
      const ofText = isOfText(sentence, match);
      const isPluperfect = pluperfect.isIn(clauseBefore(sentence.text, match.start));
      if (isFullDate(date.start) && !date.isBound && !ofText) {
        inSentence = date.start;
        running.see({
          date: date.start,
          era: eraOf(date.start, anchor.day),
          paragraph: sentence.paragraph,
          isLeading: match.start <= HEAD,
          isPluperfect,
        });
        // Without a date of its own the text's latest full date is "now" for what follows.
        const isNear = anchor.day === null || Math.abs(Date.parse(date.start) - Date.parse(anchor.day)) < NEAR;
        if (!anchor.isPublication && isNear) anchor = { ...anchor, day: date.start };
      }
      return [
        {
          ...date,
          from: sentence.start + match.start,
          to: sentence.start + match.end,
          leans,
          isPluperfect,
          isOfText: ofText,
        },
      ];
    });
  });
}

/** What stands before a date in its clause. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 120), at)
    .split(/[,;:]\s|\s[–—]\s/)
    .at(-1)!;

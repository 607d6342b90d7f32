import type { Sentence } from "../document.js";
import type { Anchor, ResolvedDate } from "./resolve.js";
import { isFullDate } from "./running-day.js";
import type { ShapeMatch } from "./shapes.js";

interface Found {
  readonly match: ShapeMatch;
  readonly date: ResolvedDate;
  readonly isOfText: boolean;
}

const DATELINE_LENGTH = 110;
const FURTHEST_YEAR_AHEAD = 2;

/** What relative dates count from in a text whose day of publication is not known otherwise. */
export function findAnchor(sentences: readonly Sentence[], found: readonly (readonly Found[])[]): Anchor {
  const all = found.flat();
  const own = all.find(({ date, isOfText }) => isOfText && isFullDate(date.start));
  const written = own?.date.start ?? datelineDay(sentences, found);
  if (written) return { day: written, year: Number(written.slice(0, 4)), isPublication: true };
  return firstAnchor(all.map(({ date }) => date));
}

/** "NEW DELHI, March 19, 2022 –": a full date at the very beginning, before a dash or on a line of its own, is the article's. */
function datelineDay(sentences: readonly Sentence[], found: readonly (readonly Found[])[]): string | null {
  for (const [at, sentence] of sentences.slice(0, 3).entries()) {
    const dated = found[at]?.find(({ date }) => isFullDate(date.start) && !date.isBound);
    if (!dated || dated.match.start > DATELINE_LENGTH) continue;
    const isLine = sentence.text.length < DATELINE_LENGTH && !/[.!?]$/.test(sentence.text.replace(/\d{4}\.?$/, ""));
    const behind = sentence.text.slice(dated.match.end, dated.match.end + 80);
    const isBeforeDash =
      /^[^\p{L}]{0,4}(?:\([^)]{1,60}\)\s*)?(?:[—–:]|--|-\s)/u.test(behind) || /^\s*\([^)]{1,60}\)/.test(behind);
    if (isLine || isBeforeDash) return dated.date.start;
  }
  return null;
}

/** The first full date that the text states; else the latest year it names, unless that lies far ahead of the others. */
function firstAnchor(dates: readonly ResolvedDate[]): Anchor {
  const stated = dates.filter(({ start }) => !start.startsWith("X"));
  const latest = stated
    .filter(({ start, isBound }) => isFullDate(start) && !isBound)
    .map(({ start }) => start)
    .sort()
    .at(-1);
  if (latest) {
    // what the article is about is the latest year; its first date in that year is the one the text begins from
    const first = stated.find(({ start }) => isFullDate(start) && start.slice(0, 4) === latest.slice(0, 4));
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

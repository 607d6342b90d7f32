import type { EdtfDate } from "../../model/extraction.js";
import {
  addDays,
  addMonths,
  dayString,
  daysBetween,
  isDay,
  monthOf,
  monthString,
  weekdayOf,
  yearOf,
} from "./calendar.js";
import type { DateShapes, ShapeMatch } from "./shapes.js";

/** Which way the sentence looks from the day it was written. */
export type Direction = "past" | "future";

/** The day that relative dates are counted from. */
export interface Anchor {
  /** YYYY-MM-DD, or null when only a year is known, or nothing. */
  readonly day: string | null;
  readonly year: number | null;
  /** Whether `day` is the article's own date; else it is a date that the text tells of. */
  readonly isPublication: boolean;
}

export interface ResolvedDate {
  readonly start: EdtfDate;
  readonly end: EdtfDate | null;
  /** "since 2018", "by 2030": tells a year but is no event's date. */
  readonly isBound: boolean;
  /** Only "last year", "this week", or a bare year. */
  readonly isVague: boolean;
}

/** The year that puts a month (and day) on the side of the anchor that the sentence looks to; null when none is known. */
function yearFor(month: number, day: number | null, anchor: Anchor, direction: Direction | null): number | null {
  if (!anchor.day) return anchor.year;
  const year = yearOf(anchor.day);
  const years = [year - 1, year, year + 1];
  const distance = (candidate: number) =>
    daysBetween(anchor.day!, dayString(candidate, month, Math.min(day ?? 15, 28)));
  const slack = anchor.isPublication ? (day === null ? 20 : 2) : day === null ? 20 : 60;
  const allowed = years.filter((candidate) =>
    direction === "past" ? distance(candidate) <= slack : direction === "future" ? distance(candidate) >= -slack : true,
  );
  return allowed.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? year;
}

const signed = (match: ShapeMatch): -1 | 0 | 1 | null => {
  const { last, next, this: current } = match.groups;
  return last !== undefined ? -1 : next !== undefined ? 1 : current !== undefined ? 0 : null;
};

/** A weekday counted from the anchor: the nearest behind or ahead, or the nearest of all around a date of the text. */
function weekdayDate(
  weekday: number,
  anchor: Anchor,
  direction: Direction | null,
  sign: -1 | 0 | 1 | null,
): string | null {
  if (!anchor.day) return null;
  const ahead = (weekday - weekdayOf(anchor.day) + 7) % 7;
  if (!anchor.isPublication) return addDays(anchor.day, ahead > 3 ? ahead - 7 : ahead);
  if (sign === 1) return addDays(anchor.day, ahead === 0 ? 7 : ahead);
  if (sign === -1) return addDays(anchor.day, ahead === 0 ? -7 : ahead - 7);
  if (direction === "future") return addDays(anchor.day, ahead);
  return addDays(anchor.day, ahead === 0 ? 0 : ahead - 7);
}

/** "Wednesday (27)", "on the 27th": the nearest such day of a month, on that weekday and where the sentence looks to. */
function dayOfMonth(day: number, anchor: string, weekday: number | null, direction: Direction | null): string | null {
  const near = Array.from({ length: 63 }, (_, index) => addDays(anchor, index - 31)).filter(
    (one) => Number(one.slice(8)) === day && (weekday === null || weekdayOf(one) === weekday),
  );
  const rank = (one: string) => {
    const ahead = daysBetween(anchor, one);
    const isWrongWay = weekday === null && (direction === "past" ? ahead > 2 : direction === "future" && ahead < -2);
    return Math.abs(ahead) + (isWrongWay ? 12 : 0);
  };
  // a weekday and a day that contradict each other: the day is the more exact
  if (near.length === 0 && weekday !== null) return dayOfMonth(day, anchor, null, direction);
  return near.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** What a found shape means, as EDTF. Null when it means no date, or none that can be told from what is known. */
export function resolveDate(
  match: ShapeMatch,
  shapes: DateShapes,
  anchor: Anchor,
  direction: Direction | null,
  previous: string | null = null,
): ResolvedDate | null {
  const { groups } = match;
  const date = (start: EdtfDate, end: EdtfDate | null = null, isVague = false): ResolvedDate => ({
    start,
    end,
    isBound: groups.bound !== undefined,
    isVague,
  });
  const month =
    groups.month !== undefined
      ? shapes.month(groups.month)
      : groups.monthNumber !== undefined
        ? Number(groups.monthNumber)
        : null;
  const day = groups.day !== undefined ? Number(groups.day) : null;
  const sign = signed(match);
  const stated = groups.year !== undefined ? Number(groups.year) : null;
  const fromSign = sign !== null && anchor.day && month !== null ? yearOf(anchor.day) + sign : null;
  if (groups.iso !== undefined) return date(groups.iso);
  const shift =
    groups.sameDay !== undefined ? 0 : groups.dayAfter !== undefined ? 1 : groups.dayBefore !== undefined ? -1 : null;
  if (shift !== null) return previous === null ? null : date(addDays(previous, shift));

  if (month !== null && day !== null) {
    const year = stated ?? (groups.unit !== undefined ? fromSign : null) ?? yearFor(month, day, anchor, direction);
    if (!isDay(year, month, day)) return month !== null && stated !== null ? date(monthString(stated, month)) : null;
    const start = dayString(year ?? "XXXX", month, day);
    if (groups.day2 === undefined) return date(start);
    const day2 = Number(groups.day2);
    const month2 = groups.month2 !== undefined ? (shapes.month(groups.month2) ?? month) : month;
    const endYear = year !== null && month2 < month ? year + 1 : year;
    const end = dayString(endYear ?? "XXXX", month2, day2);
    if (!isDay(endYear, month2, day2) || end <= start) return date(start);
    // "31 October to 2 November 2025": the year stands at the end
    if (stated !== null && month2 < month)
      return date(dayString(stated - 1, month, day), dayString(stated, month2, day2));
    return date(start, end);
  }
  if (month !== null) {
    const year = stated ?? (sign === null ? yearFor(month, null, anchor, direction) : monthOfSign(month, sign, anchor));
    if (year === null) return sign === null ? date(monthString("XXXX", month)) : null;
    return date(monthString(year, month), null);
  }
  if (groups.half !== undefined || groups.half2 !== undefined) {
    const year = stated ?? (anchor.day ? yearOf(anchor.day) : anchor.year);
    return year === null ? null : date(`${year}-${groups.half !== undefined ? 40 : 41}`, null, true);
  }
  if (groups.relative !== undefined && anchor.day && anchor.isPublication) {
    const days = shapes.relativeDay(groups.relative);
    return days === null ? null : date(addDays(anchor.day, days));
  }
  if (day !== null && anchor.day) {
    const found = dayOfMonth(
      day,
      anchor.day,
      groups.weekday === undefined ? null : shapes.weekday(groups.weekday),
      direction,
    );
    if (found) return date(found);
  }
  if (groups.weekday !== undefined) {
    const weekday = shapes.weekday(groups.weekday);
    const found = weekday === null ? null : weekdayDate(weekday, anchor, direction, sign);
    return found ? date(found) : null;
  }
  if (groups.ago !== undefined && groups.number !== undefined && anchor.day) {
    const count = shapes.number(groups.number);
    if (count === null) return null;
    if (groups.days !== undefined) return date(addDays(anchor.day, -count));
    if (groups.weeks !== undefined) return date(addDays(anchor.day, -7 * count).slice(0, 7), null, true);
    if (groups.months !== undefined) return date(addMonths(anchor.day, -count), null, true);
    return date(String(yearOf(anchor.day) - count), null, true);
  }
  if (sign !== null && anchor.day) {
    if (groups.months !== undefined) return date(addMonths(anchor.day, sign), null, true);
    if (groups.years !== undefined) return date(String(yearOf(anchor.day) + sign), null, true);
    if (groups.weeks !== undefined)
      return sign === 0 ? null : date(addDays(anchor.day, 7 * sign).slice(0, 7), null, true);
  }
  if (stated !== null) return date(String(stated), null, true);
  return null;
}

function monthOfSign(month: number, sign: -1 | 0 | 1, anchor: Anchor): number | null {
  if (!anchor.day) return anchor.year;
  const year = yearOf(anchor.day);
  if (sign === 0) return year;
  if (sign === -1) return month < monthOf(anchor.day) ? year : year - 1;
  return month > monthOf(anchor.day) ? year : year + 1;
}

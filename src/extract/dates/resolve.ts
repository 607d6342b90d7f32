import { addDays, addMonths, dayString, isDay, monthOf, monthString, yearOf } from "../../dates/calendar.js";
import type { EdtfDate } from "../../model/extraction.js";
import { dayOfMonth, weekdayDate, yearFor } from "./nearest.js";
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

interface Told {
  readonly start: EdtfDate;
  readonly end?: EdtfDate | null;
  readonly isVague?: boolean;
}

/** A found shape with all that helps to understand it. */
interface Reading {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly shapes: DateShapes;
  readonly anchor: Anchor;
  readonly direction: Direction | null;
  /** The latest full date before it in the text. */
  readonly previous: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly weekday: number | null;
  readonly year: number | null;
  /** last −1, this 0, next 1. */
  readonly sign: -1 | 0 | 1 | null;
}

/** The more exact ways of telling a date come first: "Monday, 3 May" is a day and month, whatever the weekday says. */
const WAYS: readonly ((reading: Reading) => Told | null)[] = [
  isoDate,
  dayCountedFromPrevious,
  unitCountedFromPrevious,
  dayAndMonth,
  monthAlone,
  partOfYear,
  wordForDay,
  weekend,
  dayAlone,
  weekdays,
  countedFromToday,
  unitFromToday,
  yearAlone,
];

/** What a found shape means, as EDTF. Null when it means no date, or none that can be told from what is known. */
export function resolveDate(
  match: ShapeMatch,
  shapes: DateShapes,
  anchor: Anchor,
  direction: Direction | null,
  previous: string | null = null,
): ResolvedDate | null {
  const { groups } = match;
  const { month, monthNumber, day, weekday, year, last, next, this: current } = groups;
  const reading: Reading = {
    groups,
    shapes,
    anchor,
    direction,
    previous,
    day: day !== undefined ? (shapes.number(day) ?? shapes.ordinal(day)) : null,
    month: month !== undefined ? shapes.month(month) : monthNumber !== undefined ? Number(monthNumber) : null,
    weekday: weekday !== undefined ? shapes.weekday(weekday) : null,
    year: year !== undefined ? Number(year) : null,
    sign: last !== undefined ? -1 : next !== undefined ? 1 : current !== undefined ? 0 : null,
  };
  for (const way of WAYS) {
    const told = way(reading);
    if (told)
      return {
        start: told.start,
        end: told.end ?? null,
        isBound: groups.bound !== undefined,
        isVague: told.isVague ?? false,
      };
  }
  return null;
}

function isoDate({ groups }: Reading): Told | null {
  const [year, month, day] = (groups.iso ?? "").split("-").map(Number);
  return groups.iso !== undefined && isDay(year!, month!, day!) ? { start: groups.iso } : null;
}

/** "the same day", "two days later", "on the third day": counted from the date before it in the text. */
function dayCountedFromPrevious({ groups, shapes, previous }: Reading): Told | null {
  if (previous === null) return null;
  const on = (days: number): Told => ({ start: addDays(previous, days) });
  if (groups.sameDay !== undefined) return on(0);
  if (groups.dayAfter !== undefined) return on(1);
  if (groups.dayBefore !== undefined) return on(-1);
  const nth = groups.nth === undefined ? null : shapes.ordinal(groups.nth);
  if (nth !== null) return on(nth - 1);
  const count = groups.number === undefined ? null : shapes.number(groups.number);
  if (count === null || groups.days === undefined) return null;
  return groups.later !== undefined ? on(count) : groups.before !== undefined ? on(-count) : null;
}

/** "later that month", "two weeks later": as exact as its unit. */
function unitCountedFromPrevious({ groups, shapes, previous }: Reading): Told | null {
  if (previous === null) return null;
  const way = groups.later !== undefined ? 1 : groups.before !== undefined ? -1 : groups.that !== undefined ? 0 : null;
  const count = way === 0 ? 0 : groups.number === undefined ? null : shapes.number(groups.number);
  if (way === null || count === null) return null;
  if (groups.weeks !== undefined) return { start: addDays(previous, 7 * way * count).slice(0, 7), isVague: true };
  if (groups.months !== undefined) return { start: addMonths(previous, way * count), isVague: true };
  if (groups.years !== undefined) return { start: String(yearOf(previous) + way * count), isVague: true };
  return null;
}

function dayAndMonth({
  groups,
  shapes,
  anchor,
  direction,
  day,
  month,
  weekday,
  year: stated,
  sign,
}: Reading): Told | null {
  if (month === null || day === null) return null;
  const looksTo = sign === -1 ? "past" : sign === 1 ? "future" : direction;
  const year = stated ?? yearFor({ month, day, weekday }, anchor, looksTo);
  if (!isDay(year, month, day)) return stated !== null && month <= 12 ? { start: monthString(stated, month) } : null;
  const start = dayString(year ?? "XXXX", month, day);
  if (groups.day2 === undefined) return { start };
  const day2 = Number(groups.day2);
  const month2 = groups.month2 !== undefined ? (shapes.month(groups.month2) ?? month) : month;
  const endYear = year !== null && month2 < month ? year + 1 : year;
  const end = dayString(endYear ?? "XXXX", month2, day2);
  if (!isDay(endYear, month2, day2) || end <= start) return { start };
  // "31 October to 2 November 2025": the year stands at the end
  if (stated !== null && month2 < month)
    return { start: dayString(stated - 1, month, day), end: dayString(stated, month2, day2) };
  return { start, end };
}

function monthAlone({ anchor, direction, day, month, year: stated, sign }: Reading): Told | null {
  if (month === null || day !== null) return null;
  const year =
    stated ?? (sign === null ? yearFor({ month, day: null, weekday: null }, anchor, direction) : yearOfSign());
  if (year === null) return sign === null ? { start: monthString("XXXX", month) } : null;
  return { start: monthString(year, month) };

  function yearOfSign(): number | null {
    if (!anchor.day) return anchor.year;
    const now = yearOf(anchor.day);
    if (sign === -1) return month! < monthOf(anchor.day) ? now : now - 1;
    return sign === 1 && month! <= monthOf(anchor.day) ? now + 1 : now;
  }
}

/** Seasons, quarters and halves, which EDTF writes where a month stands. */
function partOfYear({ groups, shapes, anchor, direction, year: stated, sign }: Reading): Told | null {
  const season = groups.season === undefined ? null : shapes.season(groups.season);
  const quarter = groups.quarter === undefined ? null : shapes.ordinal(groups.quarter);
  const part =
    season ??
    (groups.half !== undefined ? 40 : groups.half2 !== undefined ? 41 : quarter && quarter < 5 ? 32 + quarter : null);
  if (part === null) return null;
  const now = anchor.day ? yearOf(anchor.day) : anchor.year;
  const middle = season === null ? null : 3 * (season - 21) + 4; // spring: April
  const year =
    stated ??
    (middle === null || !anchor.day || now === null
      ? now
      : sign === 0
        ? now
        : sign === -1
          ? middle < monthOf(anchor.day)
            ? now
            : now - 1
          : sign === 1
            ? middle > monthOf(anchor.day)
              ? now
              : now + 1
            : yearFor({ month: Math.min(middle, 12), day: null, weekday: null }, anchor, direction));
  return year === null ? null : { start: `${year}-${part}`, isVague: season === null };
}

function wordForDay({ groups, shapes, anchor }: Reading): Told | null {
  if (groups.relative === undefined || !anchor.day || !anchor.isPublication) return null;
  const days = shapes.relativeDay(groups.relative);
  return days === null ? null : { start: addDays(anchor.day, days) };
}

function weekend({ groups, anchor, direction, sign }: Reading): Told | null {
  if (groups.weekend === undefined || !anchor.day) return null;
  const start = weekdayDate(6, anchor, sign === 1 ? "future" : direction, null);
  return start ? { start, end: addDays(start, 1) } : null;
}

function dayAlone({ day, month, weekday, anchor, direction, sign }: Reading): Told | null {
  if (day === null || month !== null || !anchor.day) return null;
  const start = dayOfMonth(day, anchor.day, weekday, sign === -1 ? "past" : sign === 1 ? "future" : direction);
  return start ? { start } : null;
}

function weekdays({ groups, shapes, anchor, direction, weekday, sign }: Reading): Told | null {
  if (weekday === null) return null;
  const start = weekdayDate(weekday, anchor, direction, sign);
  if (!start) return null;
  if (groups.night !== undefined) return { start: addDays(start, -1), end: start };
  const last = groups.weekday2 === undefined ? null : shapes.weekday(groups.weekday2);
  return { start, end: last === null ? null : addDays(start, (last - weekday + 7) % 7) };
}

/** "three weeks ago", "in two days". */
function countedFromToday({ groups, shapes, anchor, direction }: Reading): Told | null {
  const way = groups.ago !== undefined ? -1 : groups.ahead !== undefined ? 1 : null;
  if (way === null || groups.number === undefined || !anchor.day) return null;
  if (way === 1 && direction === "past") return null; // "their third meeting in two years"
  const count = shapes.number(groups.number);
  if (count === null) return null;
  if (groups.days !== undefined) return { start: addDays(anchor.day, way * count) };
  if (groups.weeks !== undefined) return { start: addDays(anchor.day, 7 * way * count).slice(0, 7), isVague: true };
  if (groups.months !== undefined) return { start: addMonths(anchor.day, way * count), isVague: true };
  return groups.years !== undefined ? { start: String(yearOf(anchor.day) + way * count), isVague: true } : null;
}

/** "last month", "this week": the month of the week, when the whole of it lies in one. */
function unitFromToday({ groups, anchor, sign }: Reading): Told | null {
  if (sign === null || !anchor.day) return null;
  if (groups.months !== undefined) return { start: addMonths(anchor.day, sign), isVague: true };
  if (groups.years !== undefined) return { start: String(yearOf(anchor.day) + sign), isVague: true };
  if (groups.weeks === undefined) return null;
  const week = [addDays(anchor.day, 7 * sign - 6), addDays(anchor.day, 7 * sign + 6)].map((day) => day.slice(0, 7));
  return sign !== 0 || week[0] === week[1] ? { start: addDays(anchor.day, 7 * sign).slice(0, 7), isVague: true } : null;
}

function yearAlone({ year }: Reading): Told | null {
  return year === null ? null : { start: String(year), isVague: true };
}

import { addDays, dayString, daysAround, daysBetween, isDay, weekdayOf, yearOf } from "../../dates/calendar.js";
import type { Anchor, Direction } from "./resolve.js";

interface DayInYear {
  readonly month: number;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** How far on the wrong side of the anchor a date may lie: "was due on 3 May", "the summit where they meet on 28 June". */
const DAY_SLACK = 45;
const MONTH_SLACK = 20;
/** Around a date that the text only tells of, earlier and later days are told alike. */
const TOLD_SLACK = 60;

/** The year that puts a month (and day) on the side of the anchor that the sentence looks to; null when none is known. */
export function yearFor({ month, day, weekday }: DayInYear, anchor: Anchor, direction: Direction | null) {
  if (!anchor.day) return anchor.year;
  const year = yearOf(anchor.day);
  const distance = (candidate: number) =>
    daysBetween(anchor.day!, dayString(candidate, month, Math.min(day ?? 15, 28)));
  const slack = day === null ? MONTH_SLACK : anchor.isPublication ? DAY_SLACK : TOLD_SLACK;
  const allowed = [year - 1, year, year + 1].filter((candidate) =>
    direction === "past" ? distance(candidate) <= slack : direction === "future" ? distance(candidate) >= -slack : true,
  );
  const onWeekday = allowed.filter(
    (candidate) =>
      day !== null && isDay(candidate, month, day) && weekdayOf(dayString(candidate, month, day)) === weekday,
  );
  const nearest = (years: readonly number[]) =>
    [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  return nearest(onWeekday) ?? nearest(allowed) ?? year;
}

/** A weekday counted from the anchor: the nearest behind or ahead, or the nearest of all around a date of the text. */
export function weekdayDate(
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
export function dayOfMonth(
  day: number,
  anchor: string,
  weekday: number | null,
  direction: Direction | null,
): string | null {
  const near = daysAround(anchor, 31).filter(
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

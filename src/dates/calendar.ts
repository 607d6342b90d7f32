/** Calendar days as "YYYY-MM-DD" strings; nothing here knows of time zones or of today. */

const DAY = 86_400_000;
/** A day or month of two digits. */
export const two = (value: number): string => String(value).padStart(2, "0");

export const dayString = (year: number | string, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;
export const monthString = (year: number | string, month: number): string => `${year}-${two(month)}`;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const addDays = (day: string, days: number): string =>
  new Date(toTime(day) + days * DAY).toISOString().slice(0, 10);
/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((toTime(b) - toTime(a)) / DAY);
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(toTime(day)).getUTCDay();
export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** Whether the calendar has this day. An unknown year may be a leap year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** A year and month `months` later (or earlier). */
export function addMonths(date: string, months: number): string {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return monthString(Math.floor(count / 12), (count % 12) + 1);
}

/** Every day from `days` before to `days` after a day. */
export const daysAround = (day: string, days: number): string[] =>
  Array.from({ length: 2 * days + 1 }, (_, index) => addDays(day, index - days));

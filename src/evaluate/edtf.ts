import type { EdtfDate } from "../model/extraction.js";

/** What has a start and an end, each as far as it is known. */
export interface Dated {
  readonly startDate?: EdtfDate | null;
  readonly endDate?: EdtfDate | null;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** First and last month of EDTF's seasons, quarters and halves: `2026-40` is the first half of 2026. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const ALWAYS: Days = { first: "0000-01-01", last: "9999-12-31" };

/** Whether two dates cannot mean the same day. An absent date excludes nothing. */
export function exclude(a: EdtfDate | null | undefined, b: EdtfDate | null | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [daysOf(a, b), daysOf(b, a)];
  return x.last < y.first || y.last < x.first;
}

/**
 * How right a date is: 1 for the same one, ½ for a less precise one that contains it, and 0 for another date, none, or
 * one that claims more than the gold knows (a year where the text leaves it open).
 */
export function dateAgreement(gold: EdtfDate, predicted: EdtfDate | null): number {
  if (!predicted) return 0;
  if (spelled(gold) === spelled(predicted)) return 1;
  if (yearOf(gold) === undefined && yearOf(predicted) !== undefined) return 0;
  const [whole, part] = [daysOf(predicted, gold), daysOf(gold, predicted)];
  if (part.first < whole.first || whole.last < part.last) return 0;
  // One date can be spelled in two ways: 2031-03 and 2031-03-01/2031-03-31.
  const isWhole = whole.first === part.first && whole.last === part.last && yearOf(predicted) !== undefined;
  return isWhole ? 1 : 0.5;
}

/** A date as it reads best: no interval from a day to itself. */
export function spelled(date: EdtfDate): EdtfDate {
  const { start, end } = endsOf(date);
  return start === end ? start : `${start}/${end}`;
}

/** Start and end of an event as one EDTF interval; null when neither is known. */
export function when({ startDate, endDate }: Dated): EdtfDate | null {
  if (!startDate) return endDate ?? null;
  const { start, end } = endsOf(startDate);
  return `${start}/${endDate ? endsOf(endDate).end : end}`;
}

export const startOf = ({ startDate }: Dated): EdtfDate | null => (startDate ? endsOf(startDate).start : null);

export function endOf({ startDate, endDate }: Dated): EdtfDate | null {
  if (endDate) return endsOf(endDate).end;
  return startDate?.includes("/") ? endsOf(startDate).end : null;
}

function endsOf(date: EdtfDate): { start: string; end: string } {
  const [start = "", end = start] = date.replace(/[~?%]/g, "").split("/");
  return { start, end };
}

const yearOf = (date: EdtfDate): string | undefined =>
  date.startsWith("XXXX") ? undefined : /^[\dX]{4}/.exec(date)?.[0];

/** The days that a date may mean, its unknown year read as that of `other`. */
function daysOf(date: EdtfDate, other: EdtfDate): Days {
  const { start, end } = endsOf(date);
  const year = yearOf(other) ?? "2000";
  return { first: daysOfPoint(start, year).first, last: daysOfPoint(end, year).last };
}

function daysOfPoint(point: string, yearOtherwise: string): Days {
  if (point === "" || point === "..") return ALWAYS;
  const [given = "", month = "XX", day = "XX"] = (point.split("T")[0] ?? "").split("-");
  const year = given === "XXXX" ? yearOtherwise : given;
  const [from, to] = PARTS_OF_YEAR[month] ?? (month === "XX" ? [1, 12] : [month, month]);
  return {
    first: `${year.replaceAll("X", "0")}-${twoDigits(from)}-${day === "XX" ? "01" : day}`,
    // Day 31 of every month: bounds are only compared, as text.
    last: `${year.replaceAll("X", "9")}-${twoDigits(to)}-${day === "XX" ? "31" : day}`,
  };
}

const twoDigits = (number: number | string): string => String(number).padStart(2, "0");

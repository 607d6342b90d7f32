import type { EdtfDate } from "../model/extraction.js";
import { daysBetween, two } from "./calendar.js";

/** Months of EDTF's seasons, quarters and halves: `2026-40` is the first half of 2026. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 12],
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
  "40": [1, 6],
  "41": [7, 12],
};

export interface Days {
  readonly first: string;
  readonly last: string;
}

export const ALL_DAYS: Days = { first: "0000-01-01", last: "9999-12-31" };

/** The first and last day that a date or interval may mean: `2026-02` → `2026-02-01` to `2026-02-28`. */
export function daysOf(edtf: EdtfDate | null, year = "XXXX"): Days {
  if (edtf === null || edtf === "") return ALL_DAYS;
  const [start = "", end = start] = edtf.replace(/[~?%]/g, "").split("/");
  return { first: part(start, year).first, last: part(end, year).last };
}

function part(date: string, year: string): Days {
  if (date === "" || date === "..") return ALL_DAYS;
  const [given = "XXXX", month = "XX", day = "XX"] = date.split("T")[0]!.split("-");
  const stated = given === "XXXX" ? year : given;
  const span = PARTS_OF_YEAR[month];
  const from = span === undefined ? (month === "XX" ? "01" : month) : two(span[0]);
  const to = span === undefined ? (month === "XX" ? "12" : month) : two(span[1]);
  const [firstYear, lastYear] = [stated.replaceAll("X", "0"), stated.replaceAll("X", "9")];
  return {
    first: `${firstYear}-${from}-${day === "XX" ? "01" : day}`,
    last: `${lastYear}-${to}-${day === "XX" ? lastDayOf(lastYear, to) : day}`,
  };
}

function lastDayOf(year: string, month: string): string {
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return two(Number.isNaN(day) ? 31 : day);
}

/** The year a date states, or null: `XXXX-11-02` states none. */
export function yearOf(edtf: EdtfDate | null): string | null {
  const year = edtf === null ? undefined : /^(\d{4})/.exec(edtf)?.[1];
  return year ?? null;
}

/** The first day a date may mean, for reckoning; null when it states no year. */
export const dayOf = (edtf: EdtfDate | null): string | null =>
  edtf === null || yearOf(edtf) === null ? null : daysOf(edtf).first;

/** Days between the nearest days that two dates may mean; 0 when they can be the same. A missing year is the other's. */
export function daysApart(a: EdtfDate, b: EdtfDate): number {
  if (yearOf(a) === null && yearOf(b) === null) return gap(daysOf(a, "2000"), daysOf(b, "2000"));
  if (yearOf(a) !== null && yearOf(b) !== null) return gap(daysOf(a), daysOf(b));
  // The turn of the year: 2 January without a year is two days from 31 December of the year before.
  const [dated, bare] = yearOf(a) === null ? [b, a] : [a, b];
  const around = Number(yearOf(dated));
  return Math.min(...[around - 1, around, around + 1].map((year) => gap(daysOf(dated), daysOf(bare, year4(year)))));
}

const year4 = (year: number): string => String(year).padStart(4, "0");

function gap(a: Days, b: Days): number {
  if (a.last < b.first) return daysBetween(a.last, b.first);
  if (b.last < a.first) return daysBetween(b.last, a.first);
  return 0;
}

/** Whether two dates cannot mean the same day. */
export const exclude = (a: EdtfDate, b: EdtfDate): boolean => daysApart(a, b) > 0;

/** How much a date says: 3 for a day, 2 for a month, 1 for a year, and one half less without the year. */
export function precision(edtf: EdtfDate): number {
  const [start = ""] = edtf.replace(/[~?%]/g, "").split("/");
  const [year = "XXXX", month = "XX", day = "XX"] = start.split("-");
  const known = day !== "XX" ? 3 : month !== "XX" ? (PARTS_OF_YEAR[month] === undefined ? 2 : 1.5) : 1;
  return year === "XXXX" ? known - 0.5 : known;
}

/** The start of a date or interval: `2025-10-30/2025-11-01` → `2025-10-30`. */
export const startOf = (edtf: EdtfDate | null): EdtfDate | null => edtf?.split("/")[0] ?? null;

/** The end of an interval, null for a single date. */
export const endOf = (edtf: EdtfDate | null): EdtfDate | null => edtf?.split("/")[1] ?? null;

import type { LanguageData } from "../lexicon.js";
import { type MinutesFinder, minutesFinder } from "./minutes.js";

export interface CountMention {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|");

export interface Duration {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Quantities {
  /** Small whole numbers, in digits or words: "14", "a dozen". */
  counts(text: string): CountMention[];
  /** The first length of time in minutes or hours, in minutes. */
  readonly minutes: MinutesFinder;
  /** The last number of days: "a four-day" → 4. */
  days(text: string): number | null;
  /** The first number of years or months, whatever it says: "five years" → P5Y. */
  term(text: string): Duration | null;
  /** The first length of time for which something holds, as an ISO 8601 duration: "for five years" → P5Y. */
  duration(text: string): Duration | null;
  /** The last length of time that describes a noun: "a five-year loan" → P5Y. */
  attributive(text: string): Duration | null;
}

/** Finds counts and lengths of time in one language. */
export function quantities(data: LanguageData["amounts"], and: string): Quantities {
  const words = new Map(Object.entries(data.numbers).map(([word, value]) => [word.toLowerCase(), value]));
  const number = `\\d{1,3}(?:[.,]\\d)?|${alternatives(words.keys())}`;
  const list = (phrases: string) =>
    alternatives(
      phrases
        .split("|")
        .map((phrase) => phrase.trim())
        .filter(Boolean),
    );
  const read = (text: string) => words.get(text.toLowerCase().replace(/\s+/g, " ")) ?? Number(text.replace(",", "."));
  const before = "(?<![\\p{L}\\p{N}.,$€£])";
  const after = "(?![\\p{L}\\p{N}])";
  const count = new RegExp(`${before}(?:${number})${after}(?![.,]\\d)`, "giu");
  const days = new RegExp(`${before}(?<n>${number})[\\s\\u00a0‐‑-]*(?:${list(data.days)})${after}`, "giu");
  const term = new RegExp(
    `${before}(?<n>${number})[\\s\\u00a0\\u202f‐‑-]+(?:\\p{L}+[\\s-]+)?(?:(?<years>${list(data.years)})|(?<months>${list(data.months)}))${after}`,
    "iu",
  );
  const units = `(?:(?<years>${list(data.years)})|(?<months>${list(data.months)})|(?<days>${list(data.days)}))`;
  const duration = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list(data.during)})[\\s\\u00a0]+(?<n>${number})[\\s\\u00a0\\u202f‐‑-]+${units}${after}`,
    "iu",
  );
  const long = [data.yearsLong, data.monthsLong, data.daysLong].map(list);
  const stems = new Map(Object.entries(data.stems));
  const attributive = new RegExp(
    `${before}(?<n>${[number, ...stems.keys()].join("|")})[\\s\\u00a0‐‑-]*(?:(?<years>${long[0]})|(?<months>${long[1] || "$^"})|(?<days>${long[2] || "$^"}))${after}`,
    "giu",
  );
  const asDuration = (match: RegExpMatchArray | null | undefined): Duration | null => {
    const n = match?.groups?.n ?? "";
    const value = stems.get(n.toLowerCase()) ?? read(n);
    if (!match || !Number.isInteger(value) || value === 0) return null;
    const unit = match.groups?.years !== undefined ? "Y" : match.groups?.months !== undefined ? "M" : "D";
    const start = match.index ?? 0;
    return { value: `P${value}${unit}`, start, end: start + match[0].length };
  };
  return {
    counts: (text) =>
      [...text.matchAll(count)].flatMap((match) => {
        const value = read(match[0]);
        return Number.isInteger(value) && value > 0
          ? [{ value, start: match.index, end: match.index + match[0].length }]
          : [];
      }),
    minutes: minutesFinder(data, and),
    days(text) {
      const match = [...text.matchAll(days)].at(-1);
      const value = match ? read(match.groups?.n ?? "") : Number.NaN;
      return Number.isInteger(value) ? value : null;
    },
    term: (text) => asDuration(term.exec(text)),
    duration: (text) => asDuration(duration.exec(text)),
    attributive: (text) => (long[0] ? asDuration([...text.matchAll(attributive)].at(-1)) : null),
  };
}

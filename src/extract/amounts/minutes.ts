import type { LanguageData } from "../lexicon.js";
import { phraseFinder } from "../phrases.js";
import type { CountMention } from "./counts.js";

/**
 * The first length of time that a text gives in hours and minutes, in minutes: "90-minute", "two and a half hours", "une
 * heure et quart", "drei Stunden und zwanzig Minuten", "mezz'ora". Null where there is none.
 */
export type MinutesFinder = (text: string) => CountMention | null;

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
const oneOf = (words: Iterable<string>) =>
  [...words]
    .map((word) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|") || "$^";
const GAP = "['’]?[\\s\\u00a0\\u202f‐‑-]*";

/** Finds lengths of hours and minutes in one language; `and` are its words for "and". */
export function minutesFinder(data: LanguageData["amounts"], and: string): MinutesFinder {
  const words = new Map(Object.entries(data.numbers).map(([word, value]) => [word.toLowerCase(), value]));
  const number = `\\d{1,3}(?:[.,]\\d)?|${oneOf(words.keys())}`;
  const ofHour = new Map(Object.entries(data.pastHour));
  const spans = phraseFinder(Object.entries(data.spans).map(([phrase, minutes]) => [minutes, phrase] as const));
  const joined = `,?(?:\\s+(?:${oneOf(and.split("|"))}))?\\s+`;
  const minutes = `(?<minutes>${number})${GAP}(?:${oneOf(data.minutes.split("|"))})`;
  const hours =
    `(?<hours>${number})(?:\\s+(?<half>${oneOf(data.andHalf.split("|"))}))?${GAP}(?:${oneOf(data.hours.split("|"))})(?![\\p{L}\\p{N}])` +
    `(?:\\s+(?<past>${oneOf(ofHour.keys())})|${joined}${minutes.replace("<minutes>", "<further>")})?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,$€£])(?:${hours}|${minutes})(?![\\p{L}\\p{N}])`, "iu");
  const read = (text: string | undefined) =>
    text === undefined ? 0 : (words.get(text.toLowerCase().replace(/\s+/g, " ")) ?? Number(text.replace(",", ".")));
  const key = (text: string | undefined) => text?.toLowerCase().replace(/\s+/g, " ") ?? "";
  return (text) => {
    const span = spans.first(text);
    const match = pattern.exec(text);
    if (span && (!match || span.start <= match.index)) return { value: span.value, start: span.start, end: span.end };
    if (!match?.groups) return null;
    const { hours, half, past, further, minutes } = match.groups;
    const value =
      60 * read(hours) + (half === undefined ? 0 : 30) + (ofHour.get(key(past)) ?? 0) + read(further) + read(minutes);
    return Number.isFinite(value)
      ? { value: Math.round(value), start: match.index, end: match.index + match[0].length }
      : null;
  };
}

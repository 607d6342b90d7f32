import type { LanguageData } from "../lexicon.js";
import { phrases } from "../phrases.js";

/** What one shape of date found in a text. */
export interface ShapeMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export interface DateShapes {
  find(text: string): ShapeMatch[];
  /** 1 to 12. */
  month(word: string): number | null;
  /** 0 Sunday to 6 Saturday. */
  weekday(word: string): number | null;
  /** Days from today that a word such as "yesterday" stands for. */
  relativeDay(word: string): number | null;
  number(word: string): number | null;
  ordinal(word: string): number | null;
  /** EDTF's number of a season, 21 to 24. */
  season(word: string): number | null;
  /** Whether words such as "Published" or "Last updated" end right before `at`. */
  isPublished(text: string, at: number): boolean;
}

const LONGEST_NAME = 24;

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|");
const key = (word: string) => word.toLowerCase().replace(/\.$/, "").replace(/\s+/g, " ");

/** Names of months or weekdays in one language: `Intl`'s, long and short, and the language folder's own. */
function names(
  count: number,
  format: (date: Date, length: "long" | "short") => string,
  more: Readonly<Record<number, string>>,
): Map<string, number> {
  const map = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    for (const length of ["long", "short"] as const)
      map.set(
        key(format(new Date(Date.UTC(2024, count === 12 ? index : 8, count === 12 ? 1 : 1 + index)), length)),
        index,
      );
    for (const word of (more[count === 12 ? index + 1 : index] ?? "").split("|").filter(Boolean))
      map.set(key(word.trim()), index);
  }
  return map;
}

/** Compiles a language's shapes of dates. The first shape that fits at a place is taken, so longer ones come first. */
export function dateShapes(
  language: string,
  data: LanguageData["dates"],
  numbersInWords: Readonly<Record<string, number>>,
): DateShapes {
  const format = (options: Intl.DateTimeFormatOptions) => (date: Date, length: "long" | "short") =>
    new Intl.DateTimeFormat(language, {
      timeZone: "UTC",
      ...(options.month ? { month: length } : { weekday: length }),
    }).format(date);
  const months = names(12, format({ month: "long" }), data.months);
  const weekdays = names(7, format({ weekday: "long" }), data.weekdays); // 1 September 2024 was a Sunday
  const relative = new Map(Object.entries(data.days).map(([word, days]) => [key(word), days]));
  const byKey = (words: Readonly<Record<string, number>>) =>
    new Map(Object.entries(words).map(([word, value]) => [key(word), value]));
  const [ordinals, seasons] = [byKey(data.ordinals), byKey(data.seasons)];
  const numbers = new Map([...byKey(numbersInWords)].filter(([, value]) => Number.isInteger(value)));
  const published = phrases(data.published);
  const groups: Readonly<Record<string, string>> = {
    day: "\\d{1,2}",
    day2: "\\d{1,2}",
    month: `(?:${alternatives(months.keys())})\\.?`,
    month2: `(?:${alternatives(months.keys())})\\.?`,
    monthNumber: "0?[1-9]|1[0-2]",
    year: "(?:19|20)\\d{2}",
    weekday: `(?:${alternatives(weekdays.keys())})\\.?`,
    weekday2: `(?:${alternatives(weekdays.keys())})\\.?`,
    season: alternatives(seasons.keys()),
    nth: alternatives(ordinals.keys()),
    relative: alternatives(relative.keys()),
    number: `\\d{1,3}|${alternatives(numbers.keys())}`,
  };
  const compile = (shape: string) => {
    const source = shape
      .replace(
        /\{([a-z]\w*):([^}]*)\}/g,
        (_, name: string, list: string) => `(?<${name}>${list.replace(/ /g, "\\s+")})`,
      )
      .replace(/\{([a-z]\w*)\}/g, (_, name: string) => `(?<${name}>${groups[name] ?? ""})`)
      .replace(/ (\??)/g, (_, maybe: string) => (maybe ? "\\s*" : "\\s+"));
    return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, "yiu");
  };
  const shapes = data.shapes.map(compile);
  // "sat down", "may": where names of days and months have a capital, the same letters without one are another word
  const isCapitalised = /^\p{Lu}/u.test(format({ month: "long" })(new Date(0), "long"));
  const isCommonWord = (found: Readonly<Record<string, string | undefined>> | undefined) =>
    isCapitalised && [found?.weekday, found?.month].some((word) => word !== undefined && /^\p{Ll}/u.test(word));
  // "Santo Domingo": where names of days have no capital, one behind another capital is part of a name
  const isInName = (text: string, at: number, found: Readonly<Record<string, string | undefined>> | undefined) =>
    !isCapitalised &&
    found?.weekday !== undefined &&
    found.month === undefined &&
    /^\p{Lu}/u.test(found.weekday) &&
    /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+\s$/u.test(text.slice(Math.max(0, at - LONGEST_NAME), at));
  return {
    find(text) {
      const found: ShapeMatch[] = [];
      let from = 0;
      for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        if (word.index < from) continue;
        for (const shape of shapes) {
          shape.lastIndex = word.index;
          const match = shape.exec(text);
          if (!match || isCommonWord(match.groups) || isInName(text, match.index, match.groups)) continue;
          from = match.index + match[0].length;
          found.push({ start: match.index, end: from, groups: match.groups ?? {} });
          break;
        }
      }
      return found;
    },
    month: (word) => {
      const index = months.get(key(word));
      return index === undefined ? null : index + 1;
    },
    weekday: (word) => weekdays.get(key(word)) ?? null,
    relativeDay: (word) => relative.get(key(word)) ?? null,
    number: (word) => (/^\d+$/.test(word) ? Number(word) : (numbers.get(key(word)) ?? null)),
    ordinal: (word) => ordinals.get(key(word)) ?? null,
    season: (word) => seasons.get(key(word)) ?? null,
    isPublished(text, at) {
      const before = /[\p{L}\p{M} ]{1,30}[ :|–-]{0,3}$/u.exec(text.slice(Math.max(0, at - 34), at))?.[0] ?? "";
      const found = published.all(before).at(-1);
      return found !== undefined && before.length - found.end < 4;
    },
  };
}

import { nameKey } from "../../names/fold.js";
import { findCity, usualName } from "../gazetteer/cities.js";
import type { Lexicon } from "../lexicon.js";
import type { Place } from "../marks.js";

/** "ACCRA, 12 May (Agency) —": where a report was written, before its first sentence. */
export interface Dateline extends Place {
  /** English names; two for "Berlin/Ankara". */
  readonly cities: readonly string[];
}

const LINES = 8;
const LONGEST = 110;
const MOST_WORDS = 4;
const SEPARATOR = /\s(?:—|–|--|-)\s|(?:—|–|--)|\.[-–—]|:\s/gu;
const LINK = /^(?:de|do|da|del|la|le|el|of|am|an|sur|di|y|e|und|and|et|the|los|las)$/iu;
const AGENCY =
  /^(?:\p{Lu}{2,8}|dpa|epd|kna|sda|apa|efe|ansa|afp|reuters|xinhua|tass|lusa|agi|adnkronos|askanews|eds)$/u;

/** The dateline of a text: in front of a dash near its beginning, or on a line of its own with a date. */
export function findDateline(text: string, lexicon: Lexicon): Dateline | null {
  let start = 0;
  for (let count = 0; count < LINES && start < text.length; count++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const found = datelineOf(text.slice(start, Math.min(end, start + LONGEST)), end - start < LONGEST, lexicon);
    if (found) return { cities: found.cities, start: start + found.start, end: start + found.end };
    start = end + 1;
  }
  return null;
}

function datelineOf(head: string, isWholeLine: boolean, lexicon: Lexicon): Dateline | null {
  for (const separator of head.matchAll(SEPARATOR)) {
    const part = head.slice(0, separator.index);
    const read = placesIn(part, lexicon);
    if (read.cities.length === 0) continue;
    if (separator[0].startsWith(":") && !read.isDated && !read.hasAgency) continue;
    const rest = head.slice(separator.index + separator[0].length).trimStart();
    if (!/^["“„«'‘(\p{L}\d]/u.test(rest)) continue;
    return { cities: read.cities, start: 0, end: separator.index + separator[0].length };
  }
  if (!isWholeLine) return null;
  const whole = placesIn(head.replace(/\.$/, ""), lexicon);
  return whole.cities.length > 0 && whole.isDated ? { cities: whole.cities, start: 0, end: head.length } : null;
}

/** Reads "Berlin/Ankara, 3. Mai (Agency)": no cities when any of it is something else. */
function placesIn(part: string, lexicon: Lexicon) {
  const nothing = { cities: [], isDated: false, hasAgency: false };
  const plain = part.replace(/\([^()]{0,40}\)/gu, " ");
  let hasAgency = plain !== part;
  let isDated = false;
  const cities: string[] = [];
  const pieces = plain.split(/[,/|]|\s-\s/u).map((piece) => piece.trim());
  if (pieces.length > 6) return nothing;
  for (const piece of pieces) {
    const words = piece.split(/\s+/u).filter((word) => {
      const bare = word.replace(/(?<![.º°])[.º°]+$/u, "");
      const isDate =
        /^\d{1,4}(?:st|nd|rd|th|er|º)?$/u.test(bare) ||
        lexicon.dates.month(bare) !== null ||
        lexicon.dates.weekday(bare) !== null;
      isDated ||= isDate;
      return bare !== "" && !isDate;
    });
    while (words.length > 0 && LINK.test(words.at(-1)!)) words.pop(); // "3 de mayo de"
    if (words.length === 0) continue;
    const city = cityNamed(words, lexicon);
    if (city) cities.push(city);
    else if (words.length <= 2 && words.every((word) => AGENCY.test(word))) hasAgency = true;
    else if (cities.length === 0 || words.some((word) => /^\p{Ll}/u.test(word) && !LINK.test(word))) return nothing;
  }
  return { cities, isDated, hasAgency };
}

/** The English name of the city that the words are, or that stands before a date or an agency: "MADRID 3 May EFE". */
function cityNamed(words: readonly string[], lexicon: Lexicon): string | null {
  const place = words.filter((word, at) => at === 0 || !AGENCY.test(word) || words.length <= 2);
  for (const tried of [words, place]) {
    if (tried.length === 0 || tried.length > MOST_WORDS || !/^\p{Lu}/u.test(tried[0]!)) continue;
    const name = tried.join(" ").replace(/(?<![.,])[.,]+$/u, "");
    const english = lexicon.exonyms.get(nameKey(name)) ?? findCity(name)?.name;
    if (english) return usualName(english);
  }
  return null;
}

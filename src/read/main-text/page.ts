import { eld } from "eld/extrasmall";
import { isProse, type Line } from "./line.js";
import { kindOf, type LineKind } from "./line-kind.js";

/** A page with each line judged, before anything is dropped. */
export interface Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  /** Lines in another language than the article: frames, embedded posts. */
  readonly foreign: readonly boolean[];
  /** The language most of the running text is in; "und" when there is too little of it. */
  readonly language: string;
  /** The place of the headline among the lines, -1 without one. */
  readonly title: number;
}

/** Judges the lines of a page: the body's language first, since the frame is what differs from it. */
export function judgePage(lines: readonly Line[]): Page {
  const language = languageOfProse(lines);
  const known = new Map<string, LineKind>();
  const kinds = lines.map((line) => {
    const kind = known.get(line.text) ?? kindOf(line, language);
    known.set(line.text, kind);
    return kind;
  });
  const letters = lettersOf(
    lines.filter((_, at) => kinds[at] === "prose"),
    language,
  );
  const foreign = lines.map((line, at) => at < MOST_LINES_TOLD && isForeign(line, language, letters));
  return { lines, kinds, foreign, language, title: -1 };
}

/** Whether a line may be running text of the article. */
export const isBody = (page: Page, at: number): boolean => page.kinds[at] === "prose" && !page.foreign[at];

/** A line without a sentence's end: a headline, a subheading, a name, a menu item, or a sentence that was cut off. */
export const isHeading = (page: Page, at: number): boolean =>
  page.kinds[at] === "short" && !page.foreign[at] && !page.lines[at]!.endsSentence;

// Telling a language takes some 10 µs a line; a page of more lines is a table or an attack.
const MOST_LINES_TOLD = 2000;

function languageOfProse(lines: readonly Line[]): string {
  const words = new Map<string, number>();
  const prose = lines.filter((line) => isProse(line) && kindOf(line, "und") === "prose");
  for (const line of prose.slice(0, 400)) {
    const { language } = eld.detect(line.text.slice(0, 400));
    if (language) words.set(language, (words.get(language) ?? 0) + Math.min(line.words, 80));
  }
  let best = "und";
  for (const [language, count] of words) if (count > (words.get(best) ?? 0)) best = language;
  return best;
}

/** The letters beyond a to z of the article's own prose: another page frame's accents are not among them. */
function lettersOf(prose: readonly Line[], language: string): ReadonlySet<string> {
  const own = prose.slice(0, 200).filter(({ text }) => eld.detect(text.slice(0, 400)).language === language);
  return new Set(own.flatMap(({ text }) => text.toLowerCase().normalize("NFC").match(BEYOND_ASCII) ?? []));
}

const BEYOND_ASCII = /[^\P{L}a-z]/gu;

function isForeign({ text, words }: Line, language: string, letters: ReadonlySet<string>): boolean {
  if (language === "und" || words === 0) return false;
  const result = eld.detect(text.slice(0, 400));
  if (result.language === language || result.language === "") return isInOtherLetters(text, words, letters);
  const scores = result.getScores();
  const lead = (scores[result.language] ?? 0) - (scores[language] ?? 0);
  if (words >= 6) return result.isReliable() && lead > (KIN.get(language)?.has(result.language) ? 0.15 : 0.1);
  const names = text.split(" ").filter((word) => /^[\p{Lu}\d\p{P}]/u.test(word)).length;
  const isAllNames = names === text.split(" ").length;
  if (words >= 2 && !isAllNames && result.isReliable() && lead > 0.25) return true;
  return isInOtherLetters(text, words, letters);
}

/** Whether at least half of the words hold letters that the article itself never uses. */
function isInOtherLetters(text: string, words: number, letters: ReadonlySet<string>): boolean {
  if (words > 8 || letters.size > 200) return false;
  const tokens = text
    .normalize("NFC")
    .toLowerCase()
    .split(" ")
    .filter((token) => /\p{L}/u.test(token));
  const strange = tokens.filter((token) =>
    (token.match(BEYOND_ASCII) ?? []).some((letter) => !letters.has(letter) && !WESTERN.test(letter)),
  );
  return strange.length > 0 && strange.length * 2 >= tokens.length;
}

/** Accents of names that any newspaper prints: they make no line foreign. */
const WESTERN = /[à-öø-ÿœšžčćđłńśźżěřůğışőűăâîșțõãêôāēīōūėęąįų]/u;

/** Languages so near to each other that a short line may pass for either. */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "es pt ca gl it",
    "pt es gl ca",
    "it es ca fr ro pt",
    "fr ca it",
    "da no sv nb",
    "no da sv",
    "sv no da",
    "de nl",
    "nl de af",
    "sr hr bs sl",
    "hr sr bs sl",
    "cs sk",
    "sk cs",
    "ru uk bg be",
    "uk ru bg be",
    "bg ru uk sr",
    "ms id tl",
    "id ms tl",
  ].map((row) => [row.split(" ")[0]!, new Set(row.split(" ").slice(1))]),
);

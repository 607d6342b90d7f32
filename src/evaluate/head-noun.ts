import { foldedWords } from "../names/fold.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DETERMINERS = set(
  "the a an his her its one two three four several der die das den ein eine einen zwei drei vier " +
    "le la les l un une deux trois quatre el los las unos unas dos tres cuatro il lo gli i uno due tre o os as um uma",
);
const LINKS = set(
  "of for to from in on at with by and made de des du d del della dell dei di da do dos das en con y e et per para pour " +
    "au aux à a al avec der für von vom mit aus zu zur zum im und",
);
const HEAD_COMES_FIRST = set("fr es it pt ca ro ru uk be pl cs sk bg sr hr sl ar he fa");

/** Whether a phrase contains the head noun of another: `"defense minister"` has that of `"Minister of Defence"`. */
export function hasHeadOf(phrase: string, other: string, language: string): boolean {
  const head = headNoun(other, language);
  return head !== undefined && foldedWords(phrase).some((word) => isSameNoun(word, head));
}

/** The noun that a phrase is about: `"Chairman of the Standing Committee"` → `"chairman"`, `"Go board"` → `"board"`. */
export function headNoun(phrase: string, language: string): string | undefined {
  const beforeComma = phrase.split(/[,;(–—]/)[0] ?? "";
  const words = foldedWords(beforeComma.replace(/(?<!\p{L})(d|l|un|dell)['’]/giu, "$1 "));
  const first = words.findIndex(
    (word, at) => at === words.length - 1 || !(DETERMINERS.has(word) || /^\d+$/.test(word)),
  );
  const rest = words.slice(Math.max(first, 0));
  const link = rest.findIndex((word, at) => at > 0 && LINKS.has(word));
  const core = link > 0 ? rest.slice(0, link) : rest;
  return HEAD_COMES_FIRST.has(language) ? core[0] : core.at(-1);
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** One noun up to inflection and compounding: adviser and advisor, ministro and ministra, Präsident and Bundespräsidentin. */
function isSameNoun(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && /^(s|es|e|n|en|x)$/.test(long.slice(short.length))) return true;
  const isIdeographic = IDEOGRAPHS.test(short);
  if (short.length < (isIdeographic ? 2 : 5)) return false;
  const at = long.lastIndexOf(short);
  if (at >= 0 && at + short.length >= long.length - 2) return true;
  return !isIdeographic && sharedBeginning(short, long) >= long.length - 2;
}

function sharedBeginning(short: string, long: string): number {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared;
}

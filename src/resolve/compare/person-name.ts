import { personalWords } from "../../names/personal.js";
import { soundOf } from "../../names/sound.js";

export interface NameLikeness {
  /** 1 for the same name, 0 for names that cannot be one person's. */
  readonly score: number;
  readonly reason: string;
}

const APART: NameLikeness = { score: 0, reason: "the names differ" };

/**
 * How far two names can be one person's: case, accents, hyphens and order of the parts never matter; a transliteration,
 * a dropped middle name or an initial costs a little. "Lee Jae Myung" and "Jay Y. Lee" share a surname and are apart.
 */
export function compareNames(a: string, b: string): NameLikeness {
  const [x, y] = [personalWords(a), personalWords(b)];
  if (x.length === 0 || y.length === 0) return APART;
  if (x.join("") === y.join("")) return { score: 1, reason: "the same name" };
  if (x.length > 1 && y.length > 1) {
    const turned = turns(x).some((one) => turns(y).some((other) => one === other));
    if (turned) return { score: 0.97, reason: "the same name with its parts in another order" };
    if (soundOfAll(x) === soundOfAll(y) && soundOfAll(x).length >= 4 && isNear(x.join(""), y.join(""))) {
      return { score: 0.92, reason: "two spellings of one name" };
    }
  }
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return partByPart(short, long);
}

/** Every way to begin at another part: surname first or last. */
const turns = (words: readonly string[]): string[] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(""));

const soundOfAll = (words: readonly string[]): string => soundOf(words.join(""));

type PartMatch = "equal" | "spelling" | "initial" | null;

/** Every part of the shorter name must be found in the longer one; parts that both have in surplus set them apart. */
function partByPart(short: readonly string[], long: readonly string[]): NameLikeness {
  const free = [...long];
  const matches: PartMatch[] = [];
  for (const grade of ["equal", "spelling", "initial"] as const) {
    for (const [at, word] of short.entries()) {
      if (matches[at]) continue;
      const found = free.findIndex((other) => matchPart(word, other) === grade);
      if (found < 0) continue;
      matches[at] = grade;
      free.splice(found, 1);
    }
  }
  if (short.some((_, at) => !matches[at])) return APART;
  const full = short.filter((word, at) => matches[at] !== "initial" && word.length > 1);
  const initials = matches.filter((match) => match === "initial").length;
  const spellings = matches.filter((match) => match === "spelling").length;
  if (full.length === 0) return APART;
  if (short.length === 1) return { score: 0.5, reason: "a part of the name" };
  // Where surname and given name are both written out, only a name in the middle is missing.
  const ends = [short[0]!, short.at(-1)!];
  const spansName = ends.every((end) => [long[0]!, long.at(-1)!].some((other) => matchPart(end, other) !== null));
  if (full.length === 1 && initials > 0) return { score: 0.7, reason: "the same surname and initial" };
  const dropped = long.length - short.length;
  const score = 0.95 - 0.04 * spellings - 0.05 * initials - (spansName ? 0.03 : 0.1) * dropped;
  const reasons = [
    spellings > 0 ? "another spelling" : null,
    initials > 0 ? "an initial" : null,
    dropped > 0 ? "a part of the name left out" : null,
  ].filter((each) => each !== null);
  return { score, reason: `the same name but for ${reasons.join(" and ") || "its spelling"}` };
}

function matchPart(a: string, b: string): PartMatch {
  if (a === b) return "equal";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : null;
  if (Math.min(a.length, b.length) < 4) return null; // "Jae" and "Jay" are two names
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y && x.length >= 2 && isNear(a, b)) return "spelling";
  return Math.min(a.length, b.length) >= 6 && isNear(a, b, 1) ? "spelling" : null;
}

/** Whether two words differ in few letters: a third of the longer one unless told. */
export function isNear(
  a: string,
  b: string,
  most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)),
): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]! <= most;
}

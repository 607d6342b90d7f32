import type { CountryCode } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import { NAME_ORIGINS } from "./name-origins.js";

/** How much an origin is held to the average of all where its own list says little. */
const SMOOTHING = 25;
/** Letters that follow each other tell the same thing several times. */
const WEIGHT_OF_LETTERS = 0.45;

interface Model {
  /** By three letters, how often each origin has them. */
  readonly letters: ReadonlyMap<string, Float64Array>;
  readonly sums: Float64Array;
  readonly sum: number;
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
  readonly origins: ReadonlyMap<CountryCode, readonly number[]>;
}

/** Three letters at a time, with the word's ends. */
const trigrams = (word: string): string[] => {
  const bounded = `^${word}$`;
  return Array.from({ length: bounded.length - 2 }, (_, at) => bounded.slice(at, at + 3));
};

let model: Model | null = null;

function learn(): Model {
  const letters = new Map<string, Float64Array>();
  const sums = new Float64Array(NAME_ORIGINS.length);
  const words = new Map<string, Set<number>>();
  const origins = new Map<CountryCode, number[]>();
  for (const [at, { countries, names }] of NAME_ORIGINS.entries()) {
    for (const country of countries) origins.set(country, [...(origins.get(country) ?? []), at]);
    for (const word of new Set(foldedWords(names))) {
      words.set(word, (words.get(word) ?? new Set()).add(at));
      for (const three of trigrams(word)) {
        const counts = letters.get(three) ?? new Float64Array(NAME_ORIGINS.length);
        counts[at]! += 1;
        sums[at]! += 1;
        letters.set(three, counts);
      }
    }
  }
  return { letters, sums, sum: sums.reduce((a, b) => a + b), words, origins };
}

/** How much more often (as a logarithm) a word is a name of an origin than of any. */
function ofOrigin(word: string, at: number, { letters, sums, sum, words }: Model): number {
  let score = 0;
  for (const three of trigrams(word)) {
    const counts = letters.get(three);
    if (!counts) continue;
    const everywhere = counts.reduce((a, b) => a + b) / sum;
    score += Math.log((counts[at]! + SMOOTHING * everywhere) / (sums[at]! + SMOOTHING) / everywhere);
  }
  const bearers = words.get(word);
  const known = bearers ? (bearers.has(at) ? Math.log(NAME_ORIGINS.length / bearers.size) : -1) : 0;
  return score * WEIGHT_OF_LETTERS + known;
}

/**
 * How well a person's name suits a country, higher the better; null where nothing is known of the names there. Only the
 * distance from one country to the next counts: it tells which of those that an article speaks of somebody is likely
 * from, and never proves one.
 */
export function originFit(name: string, country: CountryCode): number | null {
  model ??= learn();
  const own = model.origins.get(country);
  if (!own) return null;
  const words = foldedWords(name).filter((word) => word.length > 1 && !/\d/.test(word));
  return Math.max(...own.map((at) => words.reduce((sum, word) => sum + ofOrigin(word, at, model!), 0)));
}

/** Whether a word is a common given or family name in any of the countries listed. */
export function isCommonName(word: string): boolean {
  model ??= learn();
  const words = foldedWords(word);
  return words.length > 0 && words.every((one) => one.length > 1 && model!.words.has(one));
}

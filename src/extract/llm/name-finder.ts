import { foldedWords, nameKey } from "../../names/fold.js";

/** Tells which names and words a text has, whatever their case, accents, hyphens and endings. */
export interface NameFinder {
  /** Whether the text has this name, its words side by side. */
  has(name: string): boolean;
  hasKey(key: string): boolean;
  /** Whether the text has every word of a phrase that is long enough to mean something, in any order. */
  hasWordsOf(phrase: string): boolean;
}

/** What a name may have behind it: a genitive or plural ending. Apostrophes are folded away: "Xi's" → "xis". */
const ENDINGS = new Set(["", "s", "es", "e", "n", "en", "ns"]);
/** Shorter words say little and have many forms. */
const LEAST_LETTERS = 4;
/** An inflected word keeps all but its last letters. */
const ENDING_LETTERS = 3;

/** Articles and pronouns that lean on the next word in French and Italian: "qu’Emmanuel", "dell’Élysée". */
const ELIDED = /(?<![\p{L}\p{M}])([ldnsjmtc]|qu|lorsqu|puisqu|jusqu|un|dell|nell|all|sull|dall|quell)['’](?=\p{L})/giu;

/** The folded words of a running text, those that lean on each other apart. */
export const wordsOfText = (text: string): string[] => foldedWords(text.replace(ELIDED, "$1 "));

export function nameFinder(text: string): NameFinder {
  const words = wordsOfText(text);
  const letters = words.join("");
  const ends: number[] = [];
  const starts = new Set<number>();
  let at = 0;
  for (const word of words) {
    starts.add(at);
    at += word.length;
    ends.push(at);
  }
  const stems = new Set(words.flatMap((word) => prefixesOf(word)));

  const hasKey = (key: string): boolean => {
    if (key === "") return false;
    for (let start = letters.indexOf(key); start >= 0; start = letters.indexOf(key, start + 1)) {
      if (!starts.has(start)) continue;
      const end = start + key.length;
      if (ENDINGS.has(letters.slice(end, endOfWord(ends, end)))) return true;
    }
    return false;
  };
  return {
    hasKey,
    has: (name) => hasKey(nameKey(name)),
    hasWordsOf: (phrase) => {
      const telling = foldedWords(phrase).filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word));
      if (telling.length === 0) return hasKey(nameKey(phrase));
      return telling.every((word) => stems.has(stemOf(word)));
    },
  };
}

/** The end of the word that a letter before `offset` belongs to. */
function endOfWord(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return ends[low] ?? offset;
}

const stemOf = (word: string): string => word.slice(0, Math.max(LEAST_LETTERS, word.length - ENDING_LETTERS));

/** Every beginning of a word that may be some other form's stem. */
function prefixesOf(word: string): string[] {
  if (word.length <= LEAST_LETTERS) return [word];
  const shortest = Math.max(LEAST_LETTERS, word.length - 2 * ENDING_LETTERS);
  return Array.from({ length: word.length - shortest + 1 }, (_, more) => word.slice(0, shortest + more));
}

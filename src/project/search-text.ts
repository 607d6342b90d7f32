import { foldedWords } from "../names/fold.js";

/** What full-text search looks through: folded words, then every name of several words run together. */
export function searchText(names: readonly (string | null | undefined)[]): string {
  const words = new Set<string>();
  const joined = new Set<string>();
  for (const name of names) {
    const folded = foldedWords(name ?? "");
    for (const word of folded) words.add(word);
    if (folded.length > 1 && folded.length <= 6) joined.add(folded.join(""));
  }
  return [...words, ...[...joined].filter((word) => !words.has(word))].join(" ");
}

import { foldedWords } from "../names/fold.js";

const HONORIFICS = new Set(
  "mr mrs ms miss dr prof sir herr frau m mme mlle monsieur madame sr sra signor signora".split(" "),
);

/** A name as one string of letters, without honorifics: `"Mr. Lee Jae-myung"` → `"leejaemyung"`. */
export function foldName(name: string | null | undefined): string {
  const words = foldedWords(name ?? "");
  const first = words.findIndex((word, at) => at === words.length - 1 || !HONORIFICS.has(word));
  return words.slice(Math.max(first, 0)).join("");
}

/** All folded forms of a person or organization. */
export const formsOf = ({ name, aliases }: { name: string; aliases?: readonly string[] }): string[] =>
  [name, ...(aliases ?? [])].map(foldName);

/** Whether a text begins with these words, whatever its quotation marks, case and spaces. */
export const beginsWith = (text: string, beginning: string): boolean =>
  foldedWords(text).join(" ").startsWith(foldedWords(beginning).join(" "));

/** How many words a text has, also in languages written without spaces. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language || "en", { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

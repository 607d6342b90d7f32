import { foldedWords } from "./fold.js";
import { latin } from "./latin.js";
import { remembered } from "./remembered.js";

/** Words before a name that are no part of it, in the languages the project reads. */
const HONORIFICS = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady hon excellency herr frau fraulein monsieur madame mademoiselle mme mlle m
   senor senora senorita sr sra srta don dona signor signora signorina sig dott dottor dottoressa senhor senhora`
    .trim()
    .split(/\s+/),
);

/** The words of a person's name as they are compared, without honorifics: `"Mr. Lee Jae-myung"` → `["lee", "jae", "myung"]`. */
export const personalWords: (name: string) => readonly string[] = remembered((name) => {
  const words = foldedWords(name).map(latin);
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  return words;
});

import { compileLexicon, type LanguageData, type Lexicon } from "../lexicon.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { fr } from "./fr/index.js";
import { it } from "./it/index.js";
import { pt } from "./pt/index.js";

/** The languages that Entente reads in full. */
const LANGUAGES: readonly LanguageData[] = [en, de, fr, es, it, pt];

const compiled = new Map<string, Lexicon>();

/** The language's lexicon; for a language without a folder one that knows its countries only. */
export function lexiconOf(language: string): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const data = LANGUAGES.find((one) => one.language === language);
  const lexicon = data ? compileLexicon(data) : compileLexicon({ ...en, language }, false);
  compiled.set(language, lexicon);
  return lexicon;
}

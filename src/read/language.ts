import { eld } from "eld/extrasmall";

/**
 * The language of a text as a BCP 47 primary subtag, "und" when it cannot be told: a few words, a list of names.
 * `"Die Präsidenten trafen sich."` → `"de"`.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/(?:https?:\/\/|www\.)\S+|[#@]\S+/g, " ");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const result = eld.detect(sample);
  if (result.language === "" || (letters < 40 && !result.isReliable())) return "und";
  if (letters > 200) return result.language;
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  // Short texts in a widely read language are often taken for a near one with fewer readers: Spanish for Galician.
  const near = READ_WELL.filter((language) => best - (scores[language] ?? 0) < 0.04);
  near.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return near[0] ?? result.language;
}

/** The languages that the project extracts from. */
const READ_WELL = ["en", "de", "fr", "es", "pt", "it"];

import { eld } from "eld/small";

/** The language of a text as a BCP 47 primary subtag, "und" when it cannot be told. */
export function languageOf(text: string): string {
  return eld.detect(text.slice(0, 20_000)).language || "und";
}

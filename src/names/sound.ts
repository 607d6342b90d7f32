import { remembered } from "./remembered.js";

/**
 * Spellings of one sound in the languages news is written in, longest first. Vowels fall, since transliterations differ
 * in them most: `"Zelenskyy"`, `"Selenskyj"` and `"Zelensky"` all become `"slnsk"`.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, "s"],
  [/tsch|tch|dsch|sch|sh|ch|zh|cz|sz/g, "s"],
  [/dj|dzh/g, "j"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh|gh/g, "h"],
  [/ts|tz|ds/g, "s"],
  [/ck|qu|q/g, "k"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/[aeiouyj]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The consonants of a folded Latin word as they sound: `"aleksandr"`, `"alexander"` and `"alexandre"` are `"lksndr"`. */
export const soundOf: (word: string) => string = remembered((word) =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word),
);

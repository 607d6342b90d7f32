const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The words of a text as they are compared and searched: lower case, without accents, apostrophes and punctuation;
 * hyphens part words. `"Lee Jae-myung"` → `["lee", "jae", "myung"]`.
 */
export function foldedWords(text: string): string[] {
  const plain = PLAIN.test(text) ? text.toLowerCase() : withoutAccents(text.toLowerCase());
  return plain.replace(/['’‘ʼʻ`´]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** ASCII, which most names are. */
const PLAIN = /^[\x20-\x7e]*$/;

const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);

/** A name as one key in which case, accents, hyphens and spaces do not matter: `"Lee Jae-myung"` → `"leejaemyung"`. */
export const nameKey = (name: string): string => foldedWords(name).join("");

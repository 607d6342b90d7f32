import type { EdtfDate } from "../../model/extraction.js";

/** The first list, unless the second has all of it and more. */
export function fuller(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length > a.length && a.every((item) => b.includes(item)) ? b : a;
}

/** The first date, unless the second says the same more precisely. */
export function preciser(a: EdtfDate | null, b: EdtfDate | null): EdtfDate | null {
  if (a === null || b === null) return a ?? b;
  const isRefined = b.length >= a.length && [...a].every((sign, at) => sign === "X" || sign === b[at]);
  return isRefined ? b : a;
}

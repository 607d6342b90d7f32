import type { CountryCode } from "../../../model/extraction.js";

/**
 * Persons by what they are or were, parted by `|`, each with the years in office where they matter: "Lula da Silva
 * 2003-2010 2023-". A spelling that sounds alike in another language needs no entry of its own.
 */
export interface Posts {
  /** Heads of state, also where a party's leader or a regent comes before the head in name. */
  readonly state?: string;
  readonly government?: string;
  /** Foreign ministers, deputies, advisers who negotiate, spouses: whom papers name without saying whose they are. */
  readonly others?: string;
}

export type Table = Readonly<Record<CountryCode, Posts>>;

/** First and last year; an office still held ends in `Infinity`. */
export type Term = readonly [from: number, to: number];

export interface Entry {
  readonly name: string;
  /** Empty where it does not matter when. */
  readonly terms: readonly Term[];
}

/** `"Lula da Silva 2003-2010 2023-|Itamar Franco 1992-1994"` as entries. */
export const entriesOf = (names: string): Entry[] => (names === "" ? [] : names.split("|").map(entryOf));

function entryOf(text: string): Entry {
  const years = text.search(/\d/);
  if (years < 0) return { name: text, terms: [] };
  return { name: text.slice(0, years - 1), terms: text.slice(years).split(" ").map(termOf) };
}

function termOf(years: string): Term {
  const [from, to] = years.split("-");
  return [Number(from), to === undefined ? Number(from) : to === "" ? Number.POSITIVE_INFINITY : Number(to)];
}

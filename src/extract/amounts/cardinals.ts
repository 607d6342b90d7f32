/**
 * The numbers from 2 to 100 in words, by a library's function for one language. One is left out: it is an article in most
 * languages, and each folder says whether it counts.
 */
export function cardinals(toCardinal: (value: number) => string): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from({ length: 99 }, (_, at) => [toCardinal(at + 2), at + 2]));
}

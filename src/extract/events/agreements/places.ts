import type { Place } from "../../marks.js";

/** How many of the places, which are in order, begin before `offset`. */
function countBefore(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the places that ends at or before `offset`. */
export function lastEndingBy<P extends Place>(places: readonly P[], offset: number): P | null {
  for (let at = countBefore(places, offset) - 1; at >= 0; at--) if (places[at]!.end <= offset) return places[at]!;
  return null;
}

/** The first of the places that begins at or after `offset`. */
export const firstStartingAt = <P extends Place>(places: readonly P[], offset: number): P | null =>
  places[countBefore(places, offset)] ?? null;

/** Those of the places that lie between two offsets. */
export function placesWithin<P extends Place>(places: readonly P[], from: number, to: number): P[] {
  const found: P[] = [];
  for (let at = countBefore(places, from); at < places.length && places[at]!.start < to; at++)
    if (places[at]!.end <= to) found.push(places[at]!);
  return found;
}

import { LRUCache } from "lru-cache";
import { type Placed, place } from "./place.js";

const known = new LRUCache<string, Map<string, Placed>>({ max: 50 });

/** `place`, worked out once for the same nodes and links: the four views and every selection share one picture. */
export const placeOnce: typeof place = (nodes, links) => {
  const key = JSON.stringify([
    nodes.map(({ id }) => id),
    links.map(({ source, target, weight }) => [source, target, weight]),
  ]);
  let placed = known.get(key);
  if (!placed) {
    placed = place(nodes, links);
    known.set(key, placed);
  }
  return placed;
};

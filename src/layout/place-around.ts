import { type Placed, STEP } from "./place.js";
import { seededBy } from "./seeded.js";

/**
 * Places for nodes that join a picture around one of its nodes, on rings with the most room. Nothing already placed
 * moves, and the same expansions in the same order give the same picture.
 */
export function placeAround(
  centre: string,
  joining: readonly string[],
  placed: Map<string, Placed>,
): Map<string, Placed> {
  const middle = placed.get(centre) ?? { x: 0, y: 0, community: 0 };
  const taken: { x: number; y: number }[] = [...placed.values()];
  const all = new Map(placed);
  for (const id of joining.filter((one) => !placed.has(one))) {
    const spot = freeSpot(middle, taken, seededBy(`${centre} ${id}`)());
    taken.push(spot);
    all.set(id, { ...spot, community: middle.community });
  }
  return all;
}

function freeSpot(middle: { x: number; y: number }, taken: readonly { x: number; y: number }[], turn: number) {
  for (let ring = 2; ; ring++) {
    const slots = ring * 6;
    const spots = Array.from({ length: slots }, (_, slot) => {
      const angle = ((slot + turn) / slots) * 2 * Math.PI;
      return {
        x: Math.round((middle.x + Math.cos(angle) * ring * STEP) * 100) / 100,
        y: Math.round((middle.y + Math.sin(angle) * ring * STEP) * 100) / 100,
      };
    });
    const roomiest = spots.reduce((best, spot) => (room(spot, taken) > room(best, taken) ? spot : best));
    if (room(roomiest, taken) >= STEP * 0.9) return roomiest;
  }
}

const room = (spot: { x: number; y: number }, taken: readonly { x: number; y: number }[]): number =>
  Math.min(...taken.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y)));

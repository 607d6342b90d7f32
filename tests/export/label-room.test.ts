import { describe, expect, it } from "vitest";
import { type Disc, placeLabels } from "../../src/export/label-room.js";

const disc = (text: string, x: number, y: number, radius = 5): Disc => ({ text, x, y, radius });
const sides = (discs: readonly Disc[], room: { most: number; width?: number }) =>
  [...placeLabels(discs, (one) => one, room)].map(([{ text }, { anchor, y }]) => `${text} ${anchor} ${y}`);

describe("the room for names", () => {
  it("is below a disc, or else above it", () => {
    // Oslo's name would lie on the disc below it.
    expect(sides([disc("Oslo", 100, 100), disc("Bonn", 100, 118)], { most: 9 })).toEqual([
      "Oslo middle 90",
      "Bonn middle 137",
    ]);
  });

  it("is beside a disc at the edge, and nowhere when there is none", () => {
    expect(sides([disc("Nairobi", 4, 100)], { most: 9, width: 200 })).toEqual(["Nairobi start 104"]);
    expect(sides([disc("Nairobi", 4, 100)], { most: 9, width: 20 })).toEqual([]);
  });

  it("goes to the first when two want the same", () => {
    const crowd = Array.from({ length: 40 }, (_, at) => disc(`Delegation ${at}`, 100, 100));
    expect(sides(crowd, { most: 40 }).length).toBeLessThanOrEqual(4);
    expect(sides(crowd, { most: 40 })[0]).toBe("Delegation 0 middle 119");
  });

  it("is given to so many and no more", () => {
    const row = Array.from({ length: 9 }, (_, at) => disc("A", 100 * at + 50, 100));
    expect(sides(row, { most: 3 })).toHaveLength(3);
  });
});

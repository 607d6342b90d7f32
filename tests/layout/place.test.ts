import { describe, expect, it } from "vitest";
import { place, STEP } from "../../src/layout/place.js";
import { placeAround } from "../../src/layout/place-around.js";

const nodes = Array.from({ length: 60 }, (_, n) => ({ id: `n${n}`, weight: n % 5 }));
const links = Array.from({ length: 120 }, (_, n) => ({
  source: `n${n % 50}`,
  target: `n${(n * 7 + 3) % 50}`,
  weight: 1,
}));

describe("place", () => {
  it("gives the same picture in whatever order nodes and links come", () => {
    const other = place(nodes.toReversed(), links.toReversed());
    for (const [id, spot] of place(nodes, links)) expect(other.get(id)).toEqual(spot);
  });

  it("leaves no two nodes in one place", () => {
    const spots = [...place(nodes, links).values()];
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length);
  });

  it("puts what is linked to nothing below the rest", () => {
    const placed = place(nodes, links);
    const lowest = Math.min(...nodes.slice(0, 50).map(({ id }) => placed.get(id)!.y));
    expect(nodes.slice(50).filter(({ id }) => placed.get(id)!.y >= lowest)).toEqual([]);
  });

  it("knows what to do with nothing, one node, and a link to itself", () => {
    expect(place([], [])).toEqual(new Map());
    expect([...place([{ id: "a", weight: 1 }], [{ source: "a", target: "a", weight: 1 }]).keys()]).toEqual(["a"]);
  });
});

describe("placeAround", () => {
  it("moves nothing, and gives what joins room of its own", () => {
    const placed = place(nodes, links);
    const after = placeAround("n1", ["new-1", "new-2", "n2"], placed);
    for (const [id, spot] of placed) expect(after.get(id)).toEqual(spot);
    for (const id of ["new-1", "new-2"]) {
      const { x, y } = after.get(id)!;
      const nearest = Math.min(
        ...[...after].filter(([other]) => other !== id).map(([, at]) => Math.hypot(at.x - x, at.y - y)),
      );
      expect(nearest).toBeGreaterThan(STEP * 0.85);
    }
  });
});

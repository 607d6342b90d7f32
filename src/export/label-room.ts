/** Something drawn as a disc, with a name that wants room beside it. */
export interface Disc {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name stands: `x` is its beginning, its middle or its end, `y` the line it stands on. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly most: number;
  /** Names do not run over the edge of a picture this wide. */
  readonly width?: number;
}

const LETTER_HEIGHT = 12;

/**
 * Which discs get their names shown, and where: first come first served, below the disc or else above or beside it.
 * No name covers another, nor a disc as large as its own; over smaller ones it stands only where it has no other place.
 */
export function placeLabels<Item>(
  items: readonly Item[],
  discOf: (item: Item) => Disc,
  { most, width = Number.POSITIVE_INFINITY }: Room,
): Map<Item, LabelPlace> {
  const discs = new Crowd();
  const names = new Crowd();
  for (const item of items) {
    const disc = discOf(item);
    discs.add(boxOfDisc(disc), disc.radius);
  }
  const placed = new Map<Item, LabelPlace>();
  // In a crowd most names find no room; looking for it everywhere would cost more than the drawing itself.
  for (const item of items.slice(0, most * TRIES)) {
    if (placed.size >= most) break;
    const own = discOf(item);
    const ownBox = boxOfDisc(own);
    const free = placesOf(own)
      .map((place) => ({ place, box: boxOf(place, own.text) }))
      .filter(({ box }) => box.left >= 0 && box.right <= width && !names.covers(box, 0))
      .filter(({ box }) => !discs.covers(box, own.radius, ownBox));
    const best = free.find(({ box }) => !discs.covers(box, 0, ownBox)) ?? free[0];
    if (!best) continue;
    names.add(best.box, 0);
    placed.set(item, best.place);
  }
  return placed;
}

const TRIES = 4;
const CELL = 64;

/** Boxes that are found by their place. */
class Crowd {
  readonly #cells = new Map<string, { box: Box; size: number }[]>();

  add(box: Box, size: number): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there) there.push({ box, size });
      else this.#cells.set(cell, [{ box, size }]);
    }
  }

  /** Whether a box would lie over one of at least that size; its own disc does not count. */
  covers(box: Box, size: number, own?: Box): boolean {
    return cellsOf(box).some((cell) =>
      this.#cells.get(cell)?.some((other) => other.size >= size && overlap(box, other.box) && !isSame(other.box, own)),
    );
  }
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

const isSame = (a: Box, b: Box | undefined): boolean => b !== undefined && a.left === b.left && a.top === b.top;

const placesOf = ({ x, y, radius }: Disc): LabelPlace[] => [
  { x, y: y + radius + LETTER_HEIGHT + 2, anchor: "middle" },
  { x, y: y - radius - 5, anchor: "middle" },
  { x: x + radius + 5, y: y + 4, anchor: "start" },
  { x: x - radius - 5, y: y + 4, anchor: "end" },
];

function boxOf({ x, y, anchor }: LabelPlace, text: string): Box {
  const wide = widthOf(text);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left: left - 2, right: left + wide + 2, top: y - LETTER_HEIGHT, bottom: y + 4 };
}

const boxOfDisc = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Wide scripts take about twice the room of Latin letters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 13 : 6.9), 0);

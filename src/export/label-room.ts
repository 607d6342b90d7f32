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
  const discs = items.map(discOf);
  const drawn = discs.map((disc) => ({ box: boxOfDisc(disc), radius: disc.radius }));
  const taken: Box[] = [];
  const placed = new Map<Item, LabelPlace>();
  for (const [at, item] of items.entries()) {
    if (placed.size >= most) break;
    const own = discs[at]!;
    const covers = (box: Box, atLeast: number) =>
      drawn.some((disc, other) => other !== at && disc.radius >= atLeast && overlap(box, disc.box));
    const free = placesOf(own)
      .map((place) => ({ place, box: boxOf(place, own.text) }))
      .filter(({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other)))
      .filter(({ box }) => !covers(box, own.radius));
    const best = free.find(({ box }) => !covers(box, 0)) ?? free[0];
    if (!best) continue;
    taken.push(best.box);
    placed.set(item, best.place);
  }
  return placed;
}

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

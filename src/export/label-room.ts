interface Words {
  readonly text: string;
  /** The middle of the words and their upper edge. */
  readonly x: number;
  readonly top: number;
}

/** Of labels those that cover no other, first come first served. */
export function labelsWithRoom<Item>(items: readonly Item[], wordsOf: (item: Item) => Words, most: number): Item[] {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
  return items.filter((item) => {
    if (boxes.length >= most) return false;
    const { text, x, top } = wordsOf(item);
    const half = widthOf(text) / 2 + 2;
    const box = { left: x - half, right: x + half, top, bottom: top + 16 };
    const covers = boxes.some(
      (b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom,
    );
    if (!covers) boxes.push(box);
    return !covers;
  });
}

/** Wide scripts take about twice the room of Latin letters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 13 : 6.9), 0);

/** Pairs items of two lists one to one, best first; a likeness of 0 means "cannot be the same". */
export function pairs<A, B>(as: readonly A[], bs: readonly B[], likeness: (a: A, b: B) => number): Map<B, A> {
  const candidates = as
    .flatMap((a, i) => bs.map((b, j) => ({ a, b, i, j, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const partners = new Map<B, A>();
  const taken = new Set<A>();
  for (const { a, b } of candidates) {
    if (partners.has(b) || taken.has(a)) continue;
    partners.set(b, a);
    taken.add(a);
  }
  return partners;
}

/** Joins two lists: what is the same becomes one, the rest stays, in order. */
export function joinLists<Item>(
  as: readonly Item[],
  bs: readonly Item[],
  likeness: (a: Item, b: Item) => number,
  join: (a: Item, b: Item) => Item,
): Item[] {
  const partners = pairs(as, bs, likeness);
  const joined = new Map([...partners].map(([b, a]) => [a, join(a, b)]));
  return [...as.map((a) => joined.get(a) ?? a), ...bs.filter((b) => !partners.has(b))];
}

/** Size of the intersection over size of the union; 0 when both are empty. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const shared = [...x].filter((item) => y.has(item)).length;
  return shared / (x.size + y.size - shared || 1);
}

/** A gold item and the prediction that was taken for it. */
export interface Pair<G, P> {
  readonly gold: G;
  readonly prediction: P;
}

export interface Pairing<G, P> {
  readonly pairs: readonly Pair<G, P>[];
  /** Pairs whose gold item is required; only they are rewarded. */
  readonly required: readonly Pair<G, P>[];
  readonly missed: readonly G[];
  readonly extra: readonly P[];
}

/**
 * Pairs gold items with predictions one to one, best first; an affinity of 0 means "cannot be the same". Among equals a
 * required gold item goes before an optional one, so that no prediction is wasted on the latter.
 */
export function pairUp<G, P>(
  golds: readonly G[],
  predictions: readonly P[],
  affinity: (gold: G, prediction: P) => number,
): Pairing<G, P> {
  const candidates = golds.flatMap((gold, g) =>
    predictions.map((prediction, p) => ({ gold, prediction, g, p, score: affinity(gold, prediction) })),
  );
  const bestFirst = candidates
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || Number(isOptional(a.gold)) - Number(isOptional(b.gold)) || a.g - b.g || a.p - b.p,
    );
  const pairs: Pair<G, P>[] = [];
  const takenGolds = new Set<number>();
  const takenPredictions = new Set<number>();
  for (const { gold, prediction, g, p } of bestFirst) {
    if (takenGolds.has(g) || takenPredictions.has(p)) continue;
    takenGolds.add(g);
    takenPredictions.add(p);
    pairs.push({ gold, prediction });
  }
  return {
    pairs,
    required: pairs.filter(({ gold }) => !isOptional(gold)),
    missed: golds.filter((gold, g) => !isOptional(gold) && !takenGolds.has(g)),
    extra: predictions.filter((_, p) => !takenPredictions.has(p)),
  };
}

const isOptional = (gold: unknown): boolean =>
  typeof gold === "object" && gold !== null && "optional" in gold && gold.optional === true;

/** Size of the intersection over size of the union; 0 when both are empty. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const shared = [...x].filter((item) => y.has(item)).length;
  return shared / (x.size + y.size - shared || 1);
}

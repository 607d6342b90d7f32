/** An item with the confidence it was given, and whether it is right. */
export interface Judged {
  readonly list: "meetings" | "visits" | "agreements";
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Items of like confidence: if it means something, `share` is near `confidence`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  /** The mean confidence of the items. */
  readonly confidence: number;
  readonly right: number;
  /** The share of the items that is right. */
  readonly share: number;
}

const BINS = 10;

/** The calibration table: ten bins of confidence, those without items left out. */
export function calibrate(judged: readonly Judged[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => [] as Judged[]);
  // The small term keeps 0.7, which is 6.999… tenths in floating point, out of the bin below.
  for (const item of judged) bins[Math.min(BINS - 1, Math.floor(item.confidence * BINS + 1e-9))]?.push(item);
  return bins.flatMap((items, at) => {
    if (items.length === 0) return [];
    const right = items.filter(({ isRight }) => isRight).length;
    const confidence = items.reduce((sum, item) => sum + item.confidence, 0) / items.length;
    return [
      { from: at / BINS, to: (at + 1) / BINS, items: items.length, confidence, right, share: right / items.length },
    ];
  });
}

/** How far confidence and share of right items lie apart on average, each bin weighing as many items as it has. */
export function calibrationError(bins: readonly Bin[]): number | null {
  const items = bins.reduce((sum, bin) => sum + bin.items, 0);
  if (items === 0) return null;
  return (
    bins.reduce((sum, { confidence, share, items: count }) => sum + Math.abs(confidence - share) * count, 0) / items
  );
}

/** What a model says of its own certainty means little: silence counts as this much, and nothing counts for more than the other. */
const UNSAID = 0.7;
const MOST = 0.9;

/** The confidence of an item that only the model has. */
export const confidenceOf = ({ confidence }: { readonly confidence: number | null }): number =>
  confidence === null || Number.isNaN(confidence) ? UNSAID : Math.min(MOST, Math.max(0, confidence));

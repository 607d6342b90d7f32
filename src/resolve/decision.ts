/** What is said of two mentions: one thing, two, or not to be told; with how sure and why. */
export interface Decision {
  readonly verdict: "same" | "different" | "unsure";
  /** 0 to 1: how likely the two are one. */
  readonly score: number;
  /** Why, for a person to read: "the same name and country". */
  readonly reason: string;
  /** A person's word: no rule goes against it. */
  readonly isFinal?: true;
}

export const same = (score: number, reason: string): Decision => ({ verdict: "same", score, reason });
export const different = (reason: string, score = 0): Decision => ({ verdict: "different", score, reason });
export const unsure = (score: number, reason: string): Decision => ({ verdict: "unsure", score, reason });

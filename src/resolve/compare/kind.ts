import type { Decision } from "../decision.js";

/** How one kind of thing is told apart: which mentions to compare, which say too little, and the comparison. */
export interface Kind<D> {
  /** Forms that share no key are never compared. */
  keys(form: D): readonly string[];
  isWeak(form: D): boolean;
  /** Symmetric, and of nothing but the two: the order of arrival cannot matter. */
  compare(a: D, b: D): Decision;
}

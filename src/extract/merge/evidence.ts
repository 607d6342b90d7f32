import type { Span } from "../../model/extraction.js";

/** All spans, each once. */
export const joinedSpans = (a: readonly Span[], b: readonly Span[]): Span[] => [
  ...a,
  ...b.filter(({ start, end }) => !a.some((span) => span.start === start && span.end === end)),
];

/** Whether some words are behind both. */
export const shareWords = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

import type { Span } from "./extraction.js";

/** What an item of an article is about; each kind becomes one kind of fact. */
export const MENTION_KINDS = [
  "country",
  "person",
  "organization",
  "issue",
  "meeting",
  "visit",
  "agreement",
  "statement",
  "gift",
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One property of one thing according to one article, with the words it rests on. */
export interface Claim {
  /** Derived from mention, property and value: the same article read again makes the same claim. */
  readonly id: string;
  readonly articleId: string;
  /** The item of the article that it is about: `sha256:…#meeting:m1`. */
  readonly mention: string;
  readonly kind: MentionKind;
  readonly property: string;
  /** As text, in the form the property uses; names as the article writes them, mentions by their last part. */
  readonly value: string;
  readonly confidence: number;
  readonly extractor: string;
  readonly evidence: readonly Span[];
}

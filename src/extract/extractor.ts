import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Trace } from "./trace.js";

/** Who read an article; stands on every claim. */
export interface ReadBy {
  readonly name: string;
  readonly version: string;
}

/** Whatever takes from an article what it says. */
export interface Extractor extends ReadBy {
  /** How many articles it likes to be given at once; 1 when absent. */
  readonly concurrency?: number;
  extract(article: Article, trace?: Trace): Promise<Extraction>;
  /** Who really read, where that may be somebody else: the rules where a language model gave no usable answer. */
  readBy?(extraction: Extraction): ReadBy;
  /** What the run took, for its summary: tokens, cost, time. */
  summary?(): readonly string[];
}

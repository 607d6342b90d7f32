import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Trace } from "./trace.js";

/** Whatever takes from an article what it says. Name and version stand on every claim. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  /** How many articles it likes to be given at once; 1 when absent. */
  readonly concurrency?: number;
  extract(article: Article, trace?: Trace): Promise<Extraction>;
  /** What the run took, for its summary: tokens, cost, time. */
  summary?(): readonly string[];
}

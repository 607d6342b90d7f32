import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Trace } from "./trace.js";

/** Whatever takes from an article what it says. Name and version stand on every claim. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(article: Article, trace?: Trace): Promise<Extraction>;
}

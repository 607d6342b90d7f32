import { extractByRules } from "../extract.js";
import type { Extractor } from "../extractor.js";
import type { Model } from "./model-reading.js";

/** The language model as an extractor. Where it gives no usable answer, the rules read the article, and a warning says so. */
export const llmExtractor = (model: Model): Extractor => ({
  name: "llm",
  version: model.version,
  concurrency: model.concurrency,
  summary: () => model.summary(),
  async extract(article, trace) {
    const reading = await model.read(article, trace);
    if (reading.kind === "read") return reading.extraction;
    const extraction = extractByRules(article, trace);
    return { ...extraction, warnings: [...extraction.warnings, fallback(reading.why)] };
  },
});

/** The warning of an article that the model did not read. */
export const fallback = (why: string): string => `the language model did not read this article (${why}); the rules did`;

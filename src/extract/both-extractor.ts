import { extractByRules, RULES_VERSION } from "./extract.js";
import type { Extractor } from "./extractor.js";
import { fallback } from "./llm/llm-extractor.js";
import type { Model } from "./llm/model-reading.js";
import { joinExtractions } from "./merge/join.js";

/** Nothing that machines read is certain. */
const MOST = 0.98;

/** Two readers who do not know of each other and agree are both wrong more rarely than either. */
export const agreedConfidence = (a: number, b: number): number => Math.max(a, b, Math.min(MOST, 1 - (1 - a) * (1 - b)));

/** Rules and language model together: what both find becomes surer, what one finds stays as sure as it was. */
export const bothExtractor = (model: Model): Extractor => ({
  name: "both",
  version: `rules ${RULES_VERSION}, llm ${model.version}`,
  concurrency: model.concurrency,
  summary: () => model.summary(),
  async extract(article, trace) {
    const byRules = extractByRules(article, trace);
    const reading = await model.read(article, trace);
    if (reading.kind === "read") return joinExtractions(byRules, reading.extraction, agreedConfidence);
    return { ...byRules, warnings: [...byRules.warnings, fallback(reading.why)] };
  },
});

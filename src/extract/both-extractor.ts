import { RULES_VERSION } from "./extract.js";
import type { Extractor, ReadBy } from "./extractor.js";
import { modelOrRules } from "./llm/llm-extractor.js";
import type { Model } from "./llm/model-reading.js";
import { joinExtractions } from "./merge/join.js";

/** Nothing that machines read is certain. */
const MOST = 0.98;

/** Two readers who do not know of each other and agree are both wrong more rarely than either. */
export const agreedConfidence = (a: number, b: number): number => Math.max(a, b, Math.min(MOST, 1 - (1 - a) * (1 - b)));

/** Rules and language model together: what both find becomes surer, what one finds stays as sure as it was. */
export function bothExtractor(model: Model): Extractor {
  const self: ReadBy = { name: "both", version: `rules ${RULES_VERSION}, llm ${model.version}` };
  return {
    ...self,
    ...modelOrRules(model, self, (byRules, byModel) => joinExtractions(byRules(), byModel, agreedConfidence)),
    concurrency: model.concurrency,
    summary: () => model.summary(),
  };
}

import type { Extraction } from "../model/extraction.js";
import { RULES_VERSION } from "./extract.js";
import type { Extractor, ReadBy } from "./extractor.js";
import { modelOrRules } from "./llm/llm-extractor.js";
import type { Model } from "./llm/model-reading.js";
import { isAtOdds } from "./merge/credibility.js";
import { joinExtractions } from "./merge/join.js";

/** Nothing that machines read is certain. */
const MOST = 0.98;

/** A reader who invents more than this share of an answer is not believed in the rest of it. */
const MOST_DROPPED = 0.5;

/** Two readers who do not know of each other and agree are both wrong more rarely than either. */
export const agreedConfidence = (a: number, b: number): number => Math.max(a, b, Math.min(MOST, 1 - (1 - a) * (1 - b)));

/** Rules and language model together: what both find becomes surer, what one finds stays as sure as it was. */
export function bothExtractor(model: Model): Extractor {
  const self: ReadBy = { name: "both", version: `rules ${RULES_VERSION}, llm ${model.version}` };
  return {
    ...self,
    ...modelOrRules(model, self, (rules, { extraction: byModel, count }) => {
      const byRules = rules();
      if (count.dropped > MOST_DROPPED * count.given)
        return warned(byRules, "most of what it said is not in the article");
      if (isAtOdds(byRules, byModel)) return warned(byRules, "it contradicts the rules far more often than it agrees");
      return joinExtractions(byRules, byModel, agreedConfidence);
    }),
    concurrency: model.concurrency,
    summary: () => model.summary(),
  };
}

const warned = (extraction: Extraction, why: string): Extraction => ({
  ...extraction,
  warnings: [...extraction.warnings, `the language model is not believed on this article: ${why}`],
});

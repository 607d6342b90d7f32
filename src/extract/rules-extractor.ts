import { extractByRules, RULES_VERSION } from "./extract.js";
import type { Extractor } from "./extractor.js";

/** The rules as an extractor: offline, without a key, and the same answer every time. */
export const rulesExtractor: Extractor = {
  name: "rules",
  version: RULES_VERSION,
  extract: async (article, trace) => extractByRules(article, trace),
};

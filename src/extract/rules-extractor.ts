import { extractByRules } from "./extract.js";
import type { Extractor } from "./extractor.js";

/** The rules as an extractor: offline, without a key, and the same answer every time. */
export const rulesExtractor: Extractor = {
  name: "rules",
  version: "1",
  extract: async (article, trace) => extractByRules(article, trace),
};

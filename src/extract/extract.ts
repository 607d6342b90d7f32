import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Trace } from "./trace.js";

/** What the rules take from an article. */
export function extractByRules({ sourceKey: _, ...article }: Article, _trace?: Trace): Extraction {
  return {
    article,
    countries: [],
    persons: [],
    organizations: [],
    meetings: [],
    visits: [],
    agreements: [],
    statements: [],
    gifts: [],
    issues: [],
    warnings: [],
  };
}

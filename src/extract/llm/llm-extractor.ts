import type { Extraction } from "../../model/extraction.js";
import { extractByRules } from "../extract.js";
import type { Extractor, ReadBy } from "../extractor.js";
import { rulesExtractor } from "../rules-extractor.js";
import type { Model, ModelReading } from "./model-reading.js";

type Reader = Pick<Extractor, "extract" | "readBy">;

/** The language model as an extractor. Where it gives no usable answer, the rules read the article, and a warning says so. */
export function llmExtractor(model: Model): Extractor {
  const self: ReadBy = { name: "llm", version: model.version };
  return {
    ...self,
    ...modelOrRules(model, self, (_, { extraction }) => extraction),
    concurrency: model.concurrency,
    summary: () => model.summary(),
  };
}

/** Reads with the rules and the model, or with the rules alone where the model fails; knows afterwards which it was. */
export function modelOrRules(
  model: Model,
  self: ReadBy,
  together: (byRules: () => Extraction, byModel: Extract<ModelReading, { kind: "read" }>) => Extraction,
): Reader {
  const byRulesAlone = new WeakSet<Extraction>();
  return {
    readBy: (extraction) => (byRulesAlone.has(extraction) ? rulesExtractor : self),
    async extract(article, trace) {
      const reading = await model.read(article, trace);
      if (reading.kind === "read") return together(() => extractByRules(article, trace), reading);
      const byRules = extractByRules(article, trace);
      const warning = `the language model did not read this article (${reading.why}); the rules did`;
      const extraction = { ...byRules, warnings: [...byRules.warnings, warning] };
      byRulesAlone.add(extraction);
      return extraction;
    },
  };
}

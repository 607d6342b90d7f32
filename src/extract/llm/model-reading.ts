import { performance } from "node:perf_hooks";
import type { Article } from "../../model/article.js";
import type { Extraction } from "../../model/extraction.js";
import { joinExtractions } from "../merge/join.js";
import type { Trace } from "../trace.js";
import { believe } from "./distrust/believe.js";
import type { Count } from "./distrust/doubts.js";
import { PROMPT_VERSION } from "./prompt.js";
import type { Reader } from "./reader.js";
import type { ModelSettings } from "./settings.js";
import type { Spending } from "./spending.js";

export type ModelReading =
  | { readonly kind: "read"; readonly extraction: Extraction; readonly count: Count }
  | { readonly kind: "failure"; readonly why: string };

/** A language model with everything that keeps it honest. */
export interface Model {
  readonly version: string;
  readonly concurrency: number;
  read(article: Article, trace?: Trace): Promise<ModelReading>;
  summary(): readonly string[];
}

/** The version of the checks; claims carry it beside the model's name and the prompt's version. */
const CHECKS_VERSION = "1";

/** What the model says of an article and the text bears out; the parts of a long article are joined. */
export function openModel(reader: Reader, spending: Spending, settings: ModelSettings): Model {
  const counts: Count[] = [];
  let milliseconds = 0;
  return {
    version: `${CHECKS_VERSION} (${settings.model}, ${PROMPT_VERSION})`,
    concurrency: settings.concurrency,
    async read({ sourceKey: _, ...article }, trace) {
      const start = performance.now();
      const reading = await reader.read(article);
      milliseconds += performance.now() - start;
      if (reading.kind === "failure") return reading;
      const believed = reading.answers.map((answer) => believe(answer, article, trace));
      const count = sumOf(believed.map((part) => part.count));
      counts.push(count);
      // Parts overlap: what stands in the overlap was seen twice, which makes it no surer.
      const extraction = believed
        .map((part) => part.extraction)
        .reduce((whole, part) => joinExtractions(whole, part, Math.max));
      return { kind: "read", extraction, count };
    },
    summary() {
      const { asked, cached, failed } = reader.asked;
      const { given, dropped, lost } = sumOf(counts);
      const { inputTokens, outputTokens, cost } = spending;
      return [
        `language model ${settings.model}: ${asked} asked, ${cached} from the cache, ${failed} failed; ${(milliseconds / 1000).toFixed(1)} s of waiting`,
        `  ${inputTokens} tokens in, ${outputTokens} out${cost === null ? "" : `; cost ${cost.toFixed(4)}`}`,
        `  ${given} items given, ${dropped} dropped${given > 0 ? ` (${((100 * dropped) / given).toFixed(1)} %)` : ""}, ${lost} values lost`,
      ];
    },
  };
}

const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { given, dropped, lost }) => ({
      given: sum.given + given,
      dropped: sum.dropped + dropped,
      lost: sum.lost + lost,
    }),
    { given: 0, dropped: 0, lost: 0 },
  );

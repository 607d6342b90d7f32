import { join, resolve } from "node:path";
import { UserError } from "../errors.js";
import type { Extractor } from "./extractor.js";
import { rulesExtractor } from "./rules-extractor.js";

export const EXTRACTORS = ["rules", "llm", "both"] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

export interface ExtractorChoice {
  /** One of EXTRACTORS, or ENTENTE_EXTRACTOR, or the rules. */
  readonly extractor?: string;
  /** The most that the language model may cost in this run. */
  readonly budget?: string;
}

/** The extractor that the user chose. A language model's code is loaded, and its settings are asked for, only when it is chosen. */
export async function openExtractor({ extractor, budget }: ExtractorChoice, env: Environment): Promise<Extractor> {
  const chosen = extractor ?? (env.ENTENTE_EXTRACTOR?.trim() || "rules");
  if (!isExtractorName(chosen)) {
    const where = extractor === undefined ? "ENTENTE_EXTRACTOR" : "--extractor";
    throw new UserError("EXTRACTOR", `${where} should be one of ${EXTRACTORS.join(", ")} (got "${chosen}")`);
  }
  if (chosen === "rules") return rulesExtractor;
  const [{ readModelSettings }, { openEndpoint }, { openReader }, { openModel }, { answerCache }, { Spending }] =
    await Promise.all([
      import("./llm/settings.js"),
      import("./llm/endpoint.js"),
      import("./llm/reader.js"),
      import("./llm/model-reading.js"),
      import("./llm/cache.js"),
      import("./llm/spending.js"),
    ]);
  const settings = readModelSettings(env, budget);
  const spending = new Spending(settings.prices, settings.budget);
  const cache = answerCache(join(resolve(env.ENTENTE_DATA_DIR?.trim() || ".entente"), "answers"));
  const model = openModel(openReader(openEndpoint(settings, spending), cache, settings), spending, settings);
  if (chosen === "llm") return (await import("./llm/llm-extractor.js")).llmExtractor(model);
  return (await import("./both-extractor.js")).bothExtractor(model);
}

const isExtractorName = (name: string): name is ExtractorName => EXTRACTORS.some((known) => known === name);

import { pMapIterable } from "p-map";
import { UserError } from "../errors.js";
import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Extractor, ReadBy } from "./extractor.js";
import type { TraceEvent } from "./trace.js";

interface Failure {
  readonly kind: "failure";
  readonly file: string;
  readonly message: string;
}
type Read = { readonly kind: "article"; readonly article: Article } | Failure;

export interface Extracted {
  readonly kind: "extracted";
  readonly article: Article;
  readonly extraction: Extraction;
  readonly readBy: ReadBy;
  /** What the steps did, when it was asked for. */
  readonly trace: readonly TraceEvent[];
}

/**
 * Extracts from articles as they come, as many at once as the extractor likes, in their order. An article that fails is
 * told and does not stop the others; neither does a budget that is spent, since answers of former runs cost nothing.
 */
export async function* extractAll(
  articles: AsyncIterable<Read>,
  extractor: Extractor,
  { explain = false } = {},
): AsyncGenerator<Extracted | Failure> {
  const extractOne = async (read: Read): Promise<Extracted | Failure> => {
    if (read.kind === "failure") return read;
    const { article } = read;
    const trace: TraceEvent[] = [];
    try {
      const extraction = await extractor.extract(article, explain ? (event) => trace.push(event) : undefined);
      const { name, version } = extractor.readBy?.(extraction) ?? extractor;
      return { kind: "extracted", article, extraction, readBy: { name, version }, trace };
    } catch (error) {
      // Settings that are at fault are at fault for every article.
      if (error instanceof UserError && error.code !== "BUDGET_SPENT") throw error;
      return { kind: "failure", file: article.file, message: `${article.file}: not read: ${(error as Error).message}` };
    }
  };
  const concurrency = extractor.concurrency ?? 1;
  yield* pMapIterable(articles, extractOne, { concurrency, backpressure: 2 * concurrency });
}

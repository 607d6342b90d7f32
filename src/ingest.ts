import type { Extractor } from "./extract/extractor.js";
import type { Graph } from "./graph/graph.js";
import type { Deciding } from "./load/change.js";
import { type Item, type LoadSummary, loadArticles, NOTHING_LOADED, sum } from "./load/load.js";
import { readArticles } from "./read/read-articles.js";

export interface Ingested extends LoadSummary {
  readonly read: number;
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

export interface IngestOptions {
  readonly graph: Graph;
  readonly paths: readonly string[];
  readonly extractor: Extractor;
  readonly deciding?: Deciding;
  /** Told after every batch. */
  readonly onProgress?: (so: Ingested) => void;
}

/** How many articles are read and extracted before they are loaded together. */
const AT_ONCE = 100;

/** Reads articles, extracts what they say and loads it: the one place where the stages meet. */
export async function ingest({ graph, paths, extractor, deciding, onProgress }: IngestOptions): Promise<Ingested> {
  let summary: LoadSummary = NOTHING_LOADED;
  let read = 0;
  const failures: { file: string; message: string }[] = [];
  let waiting: Item[] = [];
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) summary = sum(summary, await loadArticles(graph, batch, deciding));
    onProgress?.({ ...summary, read, failures });
  };
  for await (const result of readArticles(paths)) {
    if (result.kind === "failure") {
      failures.push({ file: result.file, message: result.message });
      continue;
    }
    const { article } = result;
    try {
      const extraction = await extractor.extract(article);
      waiting.push({ article, extraction, extractor: { name: extractor.name, version: extractor.version } });
      read++;
    } catch (error) {
      failures.push({ file: article.file, message: error instanceof Error ? error.message : String(error) });
    }
    if (waiting.length >= AT_ONCE) await flush();
  }
  await flush();
  return { ...summary, read, failures };
}

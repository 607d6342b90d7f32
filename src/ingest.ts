import { extractAll } from "./extract/extract-all.js";
import type { Extractor } from "./extract/extractor.js";
import type { Graph } from "./graph/graph.js";
import { type Item, type LoadSummary, loadArticles, NOTHING_LOADED, sum } from "./load/load.js";
import { readArticles } from "./read/read-articles.js";

export interface Ingested extends LoadSummary {
  readonly read: number;
  /** Each with the file and what to do about it. */
  readonly failures: readonly string[];
}

export interface IngestOptions {
  readonly graph: Graph;
  readonly paths: readonly string[];
  readonly extractor: Extractor;
  /** Told after every batch. */
  readonly onProgress?: (so: Ingested) => void;
}

/** How many articles are read and extracted before they are loaded together. */
const AT_ONCE = 200;

/** Reads articles, extracts what they say and loads it: the one place where the stages meet. */
export async function ingest({ graph, paths, extractor, onProgress }: IngestOptions): Promise<Ingested> {
  let summary: LoadSummary = NOTHING_LOADED;
  let read = 0;
  const failures: string[] = [];
  let waiting: Item[] = [];
  const load = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) summary = sum(summary, await loadArticles(graph, batch));
    onProgress?.({ ...summary, read, failures });
  };
  for await (const result of extractAll(readArticles(paths), extractor)) {
    if (result.kind === "failure") {
      failures.push(result.message);
      continue;
    }
    read++;
    waiting.push({ article: result.article, extraction: result.extraction, extractor: result.readBy });
    if (waiting.length >= AT_ONCE) await load();
  }
  await load();
  return { ...summary, read, failures };
}

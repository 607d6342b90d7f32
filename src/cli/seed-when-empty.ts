import { join, relative } from "node:path";
import { checkout } from "../checkout.js";
import type { Extractor } from "../extract/extractor.js";
import type { Graph } from "../graph/graph.js";
import type { Output } from "./output.js";

/** Reads the seed articles into a graph that holds no article yet, so that there is something to ask about. */
export async function seedWhenEmpty(graph: Graph, extractor: () => Promise<Extractor>, output: Output): Promise<void> {
  const { records } = await graph.driver.executeQuery(
    "RETURN EXISTS { (:Article) } AS hasArticles",
    {},
    graph.database === undefined ? {} : { database: graph.database },
  );
  if (records[0]?.get("hasArticles") === true) return;

  output.warn("Reading the seed articles into the empty graph");
  const [{ ingest }, { applyLedgerFile }] = await Promise.all([import("../ingest.js"), import("./ledger-file.js")]);
  await applyLedgerFile(graph, {}, output);
  // Named as `entente seed` from this checkout names them: an article carries the path it was read from.
  const paths = [relative(process.cwd(), join(checkout, "seed/articles"))];
  const { read, failures } = await ingest({ graph, paths, extractor: await extractor() });
  for (const failure of failures) output.warn(failure);
  output.warn(`${read} articles read`);
}

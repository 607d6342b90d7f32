import { join } from "node:path";
import { checkout } from "../../src/checkout.js";
import { rulesExtractor as extractor } from "../../src/extract/rules-extractor.js";
import type { Graph } from "../../src/graph/graph.js";
import { ingest } from "../../src/ingest.js";
import { makeSchema } from "../../src/load/schema.js";
import { testGraph, wipe } from "./graph.js";

/** The shared graph with the seed articles in it, and nothing else. */
export async function seededGraph(): Promise<Graph> {
  const graph = await testGraph();
  await wipe(graph);
  await makeSchema(graph);
  await ingest({ graph, paths: [join(checkout, "seed/articles")], extractor });
  return graph;
}

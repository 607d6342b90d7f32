import { beforeAll, describe, expect, it } from "vitest";
import { savedQueries } from "../../src/explorer/neo4j-browser/queries.js";
import type { Graph } from "../../src/graph/graph.js";
import { makeSchema } from "../../src/load/schema.js";
import { testGraph, wipe } from "../support/graph.js";

describe("the saved queries", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await testGraph();
    await wipe(graph);
    await makeSchema(graph);
  });

  it.each(savedQueries())("$title runs on an empty graph", async ({ cypher }) => {
    const { records } = await graph.driver.executeQuery(cypher, {}, graph.database ? { database: graph.database } : {});
    expect(records).toEqual([]);
  });
});

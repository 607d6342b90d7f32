import { afterAll, inject } from "vitest";
import { connect, type Graph } from "../../src/graph/graph.js";

let opened: Promise<Graph> | undefined;

/** The graph that tests share, one connection pool per file, closed when the file is done. */
export async function testGraph(): Promise<Graph> {
  opened ??= connect(inject("neo4j"), undefined);
  return opened;
}

/** Empties the graph; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  const session = graph.driver.session();
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
  } finally {
    await session.close();
  }
}

afterAll(async () => {
  await (await opened)?.close();
  opened = undefined;
});

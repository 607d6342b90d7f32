import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.js";
import { type GraphAddress, openGraph } from "../../src/graph/graph.js";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: GraphAddress;
    /** Where this Neo4j's Browser expects the explorer. */
    explorerPort: number;
  }
}

/**
 * Starts the one real Neo4j of a test run, in a data folder of its own and on free ports, so beside any that runs
 * already. A developer who runs tests often keeps one: `ENTENTE_DATA_DIR=/tmp/test-graph npx entente neo4j start`, then
 * `ENTENTE_TEST_DATA_DIR=/tmp/test-graph npx vitest --project graph`. The tests empty it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.ENTENTE_TEST_DATA_DIR;
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), "entente-test-"));
  const explorerPort = await freePort();
  const graph = await openGraph(
    readConfig({
      PORT: String(explorerPort),
      ENTENTE_DATA_DIR: dataDir,
      ENTENTE_BOLT_PORT: String(await freePort()),
      ENTENTE_HTTP_PORT: String(await freePort()),
      ENTENTE_NEO4J_HEAP: "512m",
    }),
  );
  project.provide("neo4j", graph.address);
  project.provide("explorerPort", explorerPort);
  return async () => {
    await graph.close();
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

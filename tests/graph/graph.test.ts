import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { isTooOld, openGraph } from "../../src/graph/graph.js";

let server: Server | undefined;
afterEach(() => server?.close());

/** A port that a test holds: its connections are ended at once, or never answered. */
async function listening(manner: "ends" | "silent"): Promise<number> {
  server = createServer((socket) => {
    if (manner === "ends") socket.end();
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return (server.address() as { port: number }).port;
}

async function faultAt(uri: string): Promise<{ message: string; seconds: number }> {
  const begin = Date.now();
  const message = await openGraph(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" })).then(
    () => "opened",
    (error: Error) => error.message,
  );
  return { message, seconds: (Date.now() - begin) / 1000 };
}

test.each(["bolt", "neo4j"])(
  "nobody at NEO4J_URI is said within ten seconds, with the address (%s://)",
  async (scheme) => {
    const port = await listening("ends");
    server!.close();
    const { message, seconds } = await faultAt(`${scheme}://127.0.0.1:${port}`);
    expect(message).toContain(`No Neo4j answers at ${scheme}://127.0.0.1:${port}`);
    expect(message).toContain("unset NEO4J_URI");
    expect(seconds).toBeLessThan(10);
  },
  15_000,
);

test.each(["silent", "ends"] as const)(
  "neither is a port that answers otherwise waited for (%s)",
  async (manner) => {
    const port = await listening(manner);
    const { message, seconds } = await faultAt(`bolt://127.0.0.1:${port}`);
    expect(message).toContain(`No Neo4j answers at bolt://127.0.0.1:${port}`);
    expect(seconds).toBeLessThan(10);
  },
  15_000,
);

test.each([
  ["Neo4j/5.26.31", false],
  ["Neo4j/5.26-aura", false],
  ["Neo4j/2025.10.1", false],
  ["Memgraph/2.0", false],
  ["Neo4j/5.25.1", true],
  ["Neo4j/4.4.40", true],
])("%s is too old: %s", (agent, old) => {
  expect(isTooOld(agent)).toBe(old);
});

import { afterEach, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { testGraph } from "../support/graph.js";
import { slowDriver } from "./support/slow-driver.js";

let server: RunningServer | undefined;
afterEach(() => server?.close());

const QUERY = JSON.stringify({ query: "{ stats { people } }" });

async function serve(timeoutMs: number) {
  const { driver, database } = await testGraph();
  const graph = { driver: slowDriver(driver), database };
  server = await startServer({ graph, config: { host: "127.0.0.1", port: 0, api: { timeoutMs } } });
  const ask = (signal?: AbortSignal) =>
    fetch(`${server!.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: QUERY,
      ...(signal ? { signal } : {}),
    });
  const running = async () => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'slowly %' AND status STARTS WITH 'Running' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n",
    );
    return records[0]!.get("n") as number;
  };
  return { ask, running };
}

it("Neo4j stops working on a question when the client goes away", async () => {
  const { ask, running } = await serve(60_000);
  const client = new AbortController();
  const asked = ask(client.signal).catch((error: Error) => error.name);
  await expect.poll(running, { timeout: 20_000 }).toBe(1);
  client.abort();
  expect(await asked).toBe("AbortError");
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

it("a question that takes too long ends in Neo4j too, and the client is told", async () => {
  const { ask, running } = await serve(500);
  const response = await ask();
  expect([response.status, await response.json()]).toEqual([
    504,
    {
      errors: [
        {
          message: "The question took too long; ask for less at a time.",
          locations: [{ line: 1, column: 1 }],
          extensions: { code: "TIMEOUT" },
        },
      ],
    },
  ]);
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

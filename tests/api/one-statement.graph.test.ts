import { getOperationAST, parse, validate } from "graphql";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { prepare } from "../../src/api/operation.js";
import { loadSchema } from "../../src/api/schema.js";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { connect, type Graph } from "../../src/graph/graph.js";
import { boltProxy } from "./support/bolt-proxy.js";
import { randomBy, randomOperation } from "./support/random-operation.js";
import { sampleGraph } from "./support/sample-graph.js";

/** More of them: `OPERATIONS=500 npx vitest run --project graph tests/api/one-statement.graph.test.ts`. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 20);

let proxy: Awaited<ReturnType<typeof boltProxy>>;
let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  await sampleGraph();
  const { uri, username, password } = inject("neo4j");
  proxy = await boltProxy(uri);
  graph = await connect({ uri: proxy.uri, username, password, browser: undefined }, undefined);
  server = await startServer({ graph, config: { host: "127.0.0.1", port: 0, api: { timeoutMs: 120_000 } } });
});

afterAll(async () => {
  await server?.close();
  await graph?.close();
  proxy?.close();
});

it("whatever an operation asks, one statement crosses the wire, and no transaction around it", async () => {
  const schema = loadSchema();
  let asked = 0;
  for (let seed = 1; asked < OPERATIONS; seed++) {
    const query = randomOperation(schema, randomBy(seed), 5);
    const document = parse(query);
    if (validate(schema, document).length > 0) continue; // fields of two types may conflict by chance
    const { statement } = prepare(schema, document, getOperationAST(document)!, { yes: true, no: false });
    // Once through Apollo, once as a question that is known.
    for (const time of [1, 2]) {
      const before = proxy.counted.runs;
      const response = await fetch(`${server.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, extensions: { time } }),
      });
      const { data } = (await response.json()) as { data?: unknown };
      const isAnswered = data !== undefined; // chance may write more than the limits allow
      expect(proxy.counted.runs - before, query).toBe(isAnswered && statement !== null ? 1 : 0);
      if (isAnswered) asked++;
    }
  }
  expect(proxy.counted.begins).toBe(0);
}, 600_000);

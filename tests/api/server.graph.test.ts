import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { testGraph } from "../support/graph.js";
import { countingDriver } from "./support/counting-driver.js";
import { sampleGraph } from "./support/sample-graph.js";

let server: RunningServer;
let statements: { count: number; texts: string[] };
const logged: string[] = [];

beforeAll(async () => {
  const graph = await sampleGraph();
  const counting = countingDriver(graph.driver);
  statements = counting.statements;
  const logger = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });
  server = await startServer({
    graph: { driver: counting.driver, database: graph.database },
    config: { host: "127.0.0.1", port: 0, api: { timeoutMs: 60_000 } },
    logger,
  });
});

afterAll(() => server?.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
// biome-ignore lint/suspicious/noExplicitAny: what comes back is whatever was asked for
const ask = async (query: string, variables: object = {}): Promise<any> => (await post({ query, variables })).json();
const code = (body: { errors?: { extensions?: { code?: string } }[] }) => body.errors?.[0]?.extensions?.code;

describe("over HTTP", () => {
  it("keeps every rule of GraphQL over HTTP", async () => {
    const failed: string[] = [];
    for (const audit of serverAudits({ url: `${server.address}/graphql`, fetchFn: fetch })) {
      const result = await audit.fn();
      if (result.status !== "ok") failed.push(`${audit.name}: ${result.reason}`);
    }
    expect(failed).toEqual([]);
  });

  it("one operation is one statement, whatever it asks; what is asked again is none", async () => {
    const query = `query ($id: ID!) { a: meeting(id: $id) { name } stats { people } b: meetings(first: 2) { totalCount
      edges { node { participants { person { name meetings { totalCount edges { node { id } } } } } } } } __schema { queryType { name } } }`;
    await ask(query, { id: "meeting-2" }); // Neo4j plans it: an answer that took a second is never kept
    const before = statements.count;
    expect((await ask(query, { id: "meeting-1" })).errors).toBeUndefined();
    expect(statements.count - before).toBe(1);
    await ask(query, { id: "meeting-1" });
    expect(statements.count - before).toBe(1);
  });

  it("the text of a statement depends on the shape of the operation alone", async () => {
    const query =
      "query ($n: Int, $c: [String!]) { meetings(first: $n, filter: { countries: $c }) { edges { node { id } } } }";
    await ask(query, { n: 3, c: ["KR"] });
    const one = statements.texts.at(-1);
    await ask(query, { n: 7, c: ["CN", "US"] });
    expect(statements.texts.at(-1)).toBe(one);
    await ask('{ meetings(first: 9, filter: { countries: ["KR"] }) { edges { node { id } } } }');
    expect(statements.texts.at(-1)).toBe(one);
  });

  it("tells an unchanged answer by its tag, and shows a change made elsewhere within a second", async () => {
    const query = '{ country(code: "US") { name } }';
    const first = await post({ query });
    const tag = first.headers.get("etag")!;
    expect([first.headers.get("cache-control"), tag]).toEqual(["no-cache", expect.stringMatching(/^W\/"\S+"$/)]);
    expect((await post({ query }, { "if-none-match": tag })).status).toBe(304);
    const { driver } = await testGraph();
    await driver.executeQuery("MATCH (c:Country {id: 'USA'}) SET c.name = 'The States'");
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    const changed = await post({ query }, { "if-none-match": tag });
    expect([changed.status, await changed.json()]).toEqual([200, { data: { country: { name: "The States" } } }]);
  });

  it("refuses what is too deep, too wide, too long, too costly or not a query", async () => {
    const nested = (levels: number) =>
      `{ node(id: "x") { ${"... on Meeting { partOf { ".repeat(levels)} id ${"} }".repeat(levels)} } }`;
    const aliases = Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(" ");
    expect(code(await ask(nested(40)))).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(code(await ask(`{ ${aliases} }`))).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(code(await ask(`{ ${"__typename ".repeat(500)} }`))).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(code(await ask(`{ ${"stats { people } ".repeat(3_000)} }`))).toBe("GRAPHQL_PARSE_FAILED");
    const costly =
      "{ people(first: 100) { edges { node { meetings(first: 100) { edges { node { statements(first: 100) { edges { node { id } } } } } } } } } }";
    expect(code(await ask(costly))).toBe("OPERATION_TOO_COSTLY");
    expect(code(await ask("mutation { load }"))).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_REQUEST/);
    expect((await post([{ query: "{ __typename }" }])).status).toBe(400);
    const form = await fetch(`${server.address}/graphql`, {
      method: "POST",
      body: new URLSearchParams({ query: "{ __typename }" }),
    });
    expect(form.status).toBe(415);
  });

  it("masks what breaks inside, under an id that the log has", async () => {
    const { driver } = await testGraph();
    await driver.executeQuery("CREATE (:Issue:Node {id: 'issue-broken', name: 7})");
    const whole = await ask('{ node(id: "issue-broken") { ... on Issue { id name aliases } } }');
    await driver.executeQuery("MATCH (i:Issue {id: 'issue-broken'}) DELETE i");
    expect(whole.errors[0].message).toBe("Cannot return null for non-nullable field Issue.aliases.");
    expect(JSON.stringify(whole)).not.toMatch(/Neo\.|at \w+ \(|COLLECT|MATCH/);
  });

  it("logs an operation by its digest, without its variables", async () => {
    await ask("query Secret($name: String) { person(name: $name) { id } }", { name: "somebody private" });
    const line = logged.find((each) => each.includes('"operation":"Secret"'));
    expect(line).toMatch(/"hash":"[0-9a-f]{64}"/);
    expect(logged.join("")).not.toContain("somebody private");
  });

  it("says whether it lives, is ready, and how it does", async () => {
    expect((await fetch(`${server.address}/livez`)).status).toBe(200);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.address}/metrics`)).text();
    expect(metrics).toMatch(/entente_graphql_phase_seconds_count\{phase="database"\} [1-9]/);
    expect(metrics).toMatch(/entente_answer_cache_total\{result="hit"\} [1-9]/);
  });

  it("a page elsewhere can send no question by link, form or picture", async () => {
    const address = `${server.address}/graphql?query=${encodeURIComponent("{ stats { people } }")}`;
    const { default: http } = await import("node:http");
    const status = (headers: Record<string, string>) =>
      new Promise((resolve) => http.get(address, { headers }, (response) => resolve(response.resume().statusCode)));
    expect(await status({})).toBe(400);
    expect(await status({ "sec-fetch-mode": "no-cors" })).toBe(400);
    expect(await status({ accept: "application/json" })).toBe(200);
  });
});

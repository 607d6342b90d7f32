import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { countingDriver } from "./support/counting-driver.js";
import { sampleGraph } from "./support/sample-graph.js";

const TRUSTED = "query Name($code: String!) { country(code: $code) { name } }";
const folder = mkdtempSync(join(tmpdir(), "entente-trusted-"));
let open: RunningServer;
let locked: RunningServer;
let statements: { count: number; texts: string[] };

beforeAll(async () => {
  const graph = await sampleGraph();
  const counting = countingDriver(graph.driver);
  statements = counting.statements;
  const given = { driver: counting.driver, database: graph.database };
  writeFileSync(join(folder, "name.graphql"), TRUSTED);
  const config = { host: "127.0.0.1", port: 0 };
  open = await startServer({ graph: given, config: { ...config, api: { timeoutMs: 60_000 } } });
  const api = { profile: "locked", trustedDocuments: folder, timeoutMs: 60_000 } as const;
  locked = await startServer({ graph: given, config: { ...config, api } });
});

afterAll(async () => {
  await open?.close();
  await locked?.close();
  rmSync(folder, { recursive: true });
});

const post = (server: RunningServer, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
// biome-ignore lint/suspicious/noExplicitAny: what comes back is whatever was asked for
const ask = async (server: RunningServer, body: unknown): Promise<any> => (await post(server, body)).json();
/** A request as a command-line tool sends it, which fetch would dress up as a browser's. */
const get = (server: RunningServer, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    http
      .get(`${server.address}${path}`, { headers: { accept: "*/*", ...headers } }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode!, body }));
      })
      .on("error", reject);
  });

/** What an auditor of GraphQL servers looks for, by its name there; true when it finds something. */
const CHECKS: Readonly<Record<string, (server: RunningServer) => Promise<boolean>>> = {
  "alias overloading": async (server) => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(" ");
    return Object.keys((await ask(server, { query: `query cop { ${aliases} }` })).data ?? {}).length > 100;
  },
  "batch queries": async (server) => {
    const batch = Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" }));
    return Array.isArray(await ask(server, batch));
  },
  "directive overloading": async (server) =>
    (await ask(server, { query: `query cop { __typename ${"@aa".repeat(10)} }` })).errors?.length >= 10,
  "introspection-based circular query": async (server) => {
    const nested = "fields { type { ".repeat(6);
    const query = `query cop { __schema { types { ${nested} name ${"} }".repeat(6)} } } }`;
    return ((await ask(server, { query })).data?.__schema?.types?.length ?? 0) > 0;
  },
  "field duplication": async (server) =>
    (await ask(server, { query: `query cop { ${"__typename ".repeat(500)} }` })).data?.__typename === "Query",
  "field suggestions": async (server) =>
    JSON.stringify(await ask(server, { query: "query cop { meetingz { id } __schema { directive } }" })).includes(
      "Did you mean",
    ),
  introspection: async (server) =>
    ((await ask(server, { query: getIntrospectionQuery() })).data?.__schema?.types?.length ?? 0) > 0,
  "GET queries": async (server) =>
    (await get(server, `/graphql?query=${encodeURIComponent("query cop { __typename }")}`)).body.includes('"Query"'),
  "mutation over GET": async (server) =>
    (await get(server, `/graphql?query=${encodeURIComponent("mutation cop { __typename }")}`)).body.includes(
      '"__typename"',
    ),
  "POST as a form": async (server) =>
    (
      await (
        await fetch(`${server.address}/graphql`, {
          method: "POST",
          body: new URLSearchParams({ query: "query cop { __typename }" }),
        })
      ).text()
    ).includes('"Query"'),
  "GraphQL IDE": async (server) =>
    /graphiql|graphql.playground/i.test((await get(server, "/graphql", { accept: "text/html" })).body),
  tracing: async (server) => "tracing" in ((await ask(server, { query: "{ __typename }" })).extensions ?? {}),
  "unhandled errors": async (server) => {
    const { errors } = await ask(server, { query: "qwerty cop { abc }" });
    return "exception" in errors[0].extensions || "stacktrace" in errors[0].extensions;
  },
};

async function findings(server: RunningServer): Promise<string[]> {
  const found: string[] = [];
  for (const [name, finds] of Object.entries(CHECKS)) if (await finds(server)) found.push(name);
  return found;
}

describe("in public", () => {
  it("an audit finds that the schema is told to everyone, which is meant, and nothing else", async () => {
    expect(await findings(open)).toEqual(["introspection"]);
  });

  it("labels, properties and clauses cannot be put into a statement by any argument", async () => {
    const evil = "x'}) DETACH DELETE n WITH 1 AS y MATCH (z {id: '`\"\\";
    const people = (await ask(open, { query: "{ stats { people } }" })).data;
    const { errors } = await ask(open, {
      query: `query ($t: ID!, $s: String!) { node(id: $t) { id } person(name: $s) { id } search(query: $s) { totalCount }
        meetings(filter: { text: $s, place: $s, participants: [$s], countries: [$s] }) { totalCount }
        path(from: $t, to: $t) { nodes { id } } network(filter: { around: [$t] }) { totalNodes } link(id: $t) { id } }`,
      variables: { t: evil, s: evil },
    });
    expect(errors).toBeUndefined();
    expect(statements.texts.filter((text) => /DETACH|evil|x'/.test(text))).toEqual([]);
    expect((await ask(open, { query: "{ stats { people } } " })).data).toEqual(people);
  });

  it("a body too long, a document too long and a page too long are refused with what would be right", async () => {
    expect((await post(open, { query: `{ __typename } #${"x".repeat(100_000)}` })).status).toBe(413);
    const long = await ask(open, { query: "{ people(first: 1000000) { edges { node { id } } } }" });
    expect(long.errors[0].message).toBe('Argument "first" of "people" must be a number from 1 to 100, not 1000000.');
    const costly = await ask(open, {
      query:
        "{ people(first: 100) { edges { node { meetings(first: 100) { edges { node { statements(first: 100) { totalCount edges { node { id } } } } } } } } } }",
    });
    expect(costly.errors[0]).toMatchObject({
      message: expect.stringMatching(/ask for shorter pages \("first"\) or fewer levels/),
      extensions: { code: "OPERATION_TOO_COSTLY", most: 200_000 },
    });
  });

  it("fragments that spread each other, or themselves, end at once", async () => {
    const circle = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
    expect((await ask(open, { query: circle })).errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    // Each spreads the next twice: 2^18 fields, were they ever written out.
    const levels = Array.from({ length: 18 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    const started = performance.now();
    await ask(open, { query: `{ ...F0 } ${levels.join(" ")} fragment F18 on Query { __typename }` });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("a question that was found sound once is held to the same limits the next time", async () => {
    const query = "query ($n: Int) { people(first: $n) { edges { node { id } } } }";
    expect((await ask(open, { query, variables: { n: 2 } })).data.people.edges).toHaveLength(2);
    expect((await ask(open, { query, variables: { n: 500 } })).errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect((await ask(open, { query, variables: { n: "many" } })).errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect((await ask(open, { query, operationName: "Other" })).errors).toHaveLength(1);
    const twice = "query A { stats { people } } query B { stats { meetings } }";
    expect((await ask(open, { query: twice, operationName: "A" })).data.stats).toHaveProperty("people");
    expect((await ask(open, { query: twice, operationName: "B" })).data.stats).toHaveProperty("meetings");
    expect((await ask(open, { query: twice })).errors).toHaveLength(1);
  });

  it("every answer tells browsers to take it for what it is, and pages elsewhere may not read it", async () => {
    for (const path of ["/livez", "/graphql", "/nothing"]) {
      const { headers } = await fetch(`${open.address}${path}`, { headers: { origin: "https://elsewhere.example" } });
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
      expect(headers.get("access-control-allow-origin"), path).toBeNull();
    }
  });
});

describe("locked", () => {
  it("an audit finds nothing", async () => {
    expect(await findings(locked)).toEqual([]);
  });

  it("answers trusted documents, by their text or their digest, and no others", async () => {
    const variables = { code: "KR" };
    const sha256Hash = createHash("sha256").update(TRUSTED).digest("hex");
    const named = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables };
    for (const body of [{ query: TRUSTED, variables }, named, named]) {
      expect((await ask(locked, body)).data).toEqual({ country: { name: "South Korea" } });
    }
    for (const query of [`${TRUSTED} `, "{ __typename }", "{ __schema { queryType { name } } }"]) {
      const response = await post(locked, { query, variables });
      // biome-ignore lint/suspicious/noExplicitAny: what comes back is whatever was asked for
      const { errors } = (await response.json()) as any;
      expect([response.status, errors[0].extensions.code]).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
    }
    expect((await get(locked, "/graphql", { accept: "text/html" })).status).toBe(403);
  });
});

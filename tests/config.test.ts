import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.js";

test("an empty environment is the embedded Neo4j on this machine alone", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    neo4j: {
      kind: "embedded",
      dataDir: resolve(".entente"),
      boltPort: 7687,
      httpPort: 7474,
      heap: "1g",
      explorer: "http://127.0.0.1:4000",
    },
    database: undefined,
  });
});

test("NEO4J_URI is somebody's own Neo4j", () => {
  const config = readConfig({
    NEO4J_URI: "neo4j+s://example.databases.neo4j.io",
    NEO4J_USERNAME: "reader",
    NEO4J_PASSWORD: "with space",
    NEO4J_DATABASE: "diplomacy",
  });
  expect(config.neo4j).toEqual({
    kind: "external",
    uri: "neo4j+s://example.databases.neo4j.io",
    username: "reader",
    password: "with space",
  });
  expect(config.database).toBe("diplomacy");
});

test("a variable that is set to nothing counts as unset, as docker compose passes it", () => {
  expect(readConfig({ NEO4J_URI: "", PORT: " ", NEO4J_DATABASE: "" })).toEqual(readConfig({}));
});

test("a password keeps the spaces around it", () => {
  const { neo4j } = readConfig({ NEO4J_URI: "bolt://127.0.0.1:7687", NEO4J_PASSWORD: " secret " });
  expect(neo4j).toMatchObject({ password: " secret " });
});

test("every fault is reported at once, with its name", () => {
  const wrong = { PORT: "http", ENTENTE_BOLT_PORT: "70000", ENTENTE_NEO4J_HEAP: "lots", NEO4J_URI: "127.0.0.1:7687" };
  expect(() => readConfig(wrong)).toThrow(
    expect.objectContaining({
      code: "CONFIG",
      message: `The environment (or .env) needs mending:
  NEO4J_URI should be an address such as bolt://127.0.0.1:7687 or neo4j+s://HOST (got "127.0.0.1:7687")
  ENTENTE_BOLT_PORT should be a port from 1 to 65535 (got "70000")
  ENTENTE_NEO4J_HEAP should be a size such as 512m or 4g (got "lots")
  PORT should be a port from 1 to 65535 (got "http")`,
    }),
  );
});

describe("what is refused", () => {
  test.each([
    ["a web address", { NEO4J_URI: "http://127.0.0.1:7474" }, "NEO4J_URI should be an address"],
    ["no host", { NEO4J_URI: "bolt://" }, "NEO4J_URI should be an address"],
    ["port 0", { PORT: "0" }, "PORT should be a port"],
    ["a fraction", { PORT: "40.5" }, "PORT should be a port"],
    ["one port twice", { ENTENTE_HTTP_PORT: "7687" }, "should differ"],
  ])("%s", (_, env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  test("a password in the address, without repeating it", () => {
    const env = { NEO4J_URI: "bolt://neo4j:hunter2@127.0.0.1:7687" };
    expect(() => readConfig(env)).toThrow("NEO4J_PASSWORD");
    expect(() => readConfig(env)).not.toThrow("hunter2");
  });
});

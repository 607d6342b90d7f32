import { readdirSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { checkout } from "../../src/checkout.js";
import { DataFolder } from "../../src/graph/embedded/folder.js";
import { entente, neo4jOn, ownEnvironment, start } from "../support/program.js";

// One data folder for all of them: only the first reads the seed articles.
let env: Awaited<ReturnType<typeof ownEnvironment>>;
beforeAll(async () => {
  env = await ownEnvironment();
});

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("serves until a signal, and leaves nothing running that it started", async () => {
  const program = entente(["serve"], env);
  await program.says("Ctrl-C ends it.");
  expect(program.printed()).toContain(`http://127.0.0.1:${env.PORT}/graphql`);
  expect(program.printed()).toMatch(
    new RegExp(`http://127.0.0.1:${env.ENTENTE_HTTP_PORT}/browser/ +user neo4j, password [0-9a-f]{32}`),
  );
  const ready = await fetch(`http://127.0.0.1:${env.PORT}/readyz`);
  expect(ready.status).toBe(200);
  const asked = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles { totalCount } }" }),
  });
  const seeds = readdirSync(join(checkout, "seed/articles"));
  expect(await asked.json()).toEqual({ data: { articles: { totalCount: seeds.length } } });

  program.process.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();
});

test("a signal that comes twice, as npm and the terminal send it, ends it once", async () => {
  const program = start("npm", ["start", "--silent", "--prefix", checkout], env);
  await program.says("Ctrl-C ends it.");
  program.process.kill("SIGINT");
  await sleep(100);
  program.process.kill("SIGINT");
  expect(await program.ended).toBe(0);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();
});

test("an impatient second signal leaves nothing running either", async () => {
  const program = entente(["serve"], env);
  await program.says("Ctrl-C ends it.");
  const { server } = new DataFolder(env.ENTENTE_DATA_DIR).running()!;
  // A request that is never completed holds the close up.
  const socket = connect(Number(env.PORT), "127.0.0.1").on("error", () => {});
  socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
  await sleep(300);
  program.process.kill("SIGTERM");
  await sleep(1_300);
  program.process.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  // the system may take a moment to let a killed process go
  await expect.poll(() => isRunning(server.pid), { timeout: 20_000 }).toBe(false);
  socket.destroy();
});

test("a Neo4j that goes away ends the service with a message", async () => {
  const program = entente(["serve"], env);
  await program.says("Ctrl-C ends it.");
  expect(await entente(["neo4j", "stop"], env).ended).toBe(0);
  expect(await program.ended).toBe(1);
  expect(program.complained()).toContain("Neo4j has ended, and so does the service.");
});

test("a taken port is said before Neo4j is started", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(Number(env.PORT), "127.0.0.1", resolve));
  const program = entente(["serve"], env);
  expect(await program.ended).toBe(2);
  other.close();
  expect(program.complained()).toBe(
    `entente: Port ${env.PORT} on 127.0.0.1 is taken by another program. Set PORT to a free port.\n`,
  );
});

test("no Neo4j at NEO4J_URI is said within ten seconds, with the address", async () => {
  const begin = Date.now();
  const program = entente(["serve"], { ...env, NEO4J_URI: `bolt://127.0.0.1:${env.ENTENTE_BOLT_PORT}` });
  expect(await program.ended).toBe(2);
  expect(Date.now() - begin).toBeLessThan(10_000);
  expect(program.complained()).toContain(`No Neo4j answers at bolt://127.0.0.1:${env.ENTENTE_BOLT_PORT}`);
});

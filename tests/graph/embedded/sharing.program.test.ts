import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { DataFolder } from "../../../src/graph/embedded/folder.js";
import { isAlive } from "../../../src/graph/embedded/liveness.js";
import { entente, holdGraph, neo4jOn, ownEnvironment } from "../../support/program.js";

test("two programs of one data folder share one Neo4j, and the last one out stops it", async () => {
  const env = await ownEnvironment();
  const [first, second] = [holdGraph(env), holdGraph(env)]; // at the same moment
  await Promise.all([first.says("open bolt://"), second.says("open bolt://")]);
  const server = neo4jOn(env.ENTENTE_DATA_DIR);
  expect(server).toBeDefined();
  expect((first.complained() + second.complained()).match(/Starting Neo4j/g)).toHaveLength(1);

  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  const answered = second.printed().length;
  await expect.poll(() => second.printed().length, { timeout: 10_000 }).toBeGreaterThan(answered);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBe(server);

  second.process.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();
});

test("after a crash of the starter the next program takes its Neo4j over, and stops it", async () => {
  const env = await ownEnvironment();
  const first = holdGraph(env);
  await first.says("open bolt://");
  const server = neo4jOn(env.ENTENTE_DATA_DIR);
  first.process.kill("SIGKILL");
  await first.ended;
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBe(server);

  const next = holdGraph(env);
  await next.says("open bolt://");
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBe(server);
  next.process.kill("SIGTERM");
  await next.ended;
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();
});

test("a starter killed while Neo4j starts leaves no lock that needs hands", async () => {
  const env = await ownEnvironment();
  const folder = new DataFolder(env.ENTENTE_DATA_DIR);
  const first = holdGraph(env);
  while (folder.running() === undefined) await sleep(50);
  first.process.kill("SIGKILL");
  await first.ended;

  const next = holdGraph(env);
  await next.says("open bolt://");
  next.process.kill("SIGTERM");
  expect(await next.ended).toBe(0);
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeUndefined();
});

test("after a crash of Neo4j itself the next program starts it anew", async () => {
  const env = await ownEnvironment();
  expect(await entente(["neo4j", "start"], env).ended).toBe(0);
  const server = neo4jOn(env.ENTENTE_DATA_DIR)!;
  process.kill(server, "SIGKILL");
  while (neo4jOn(env.ENTENTE_DATA_DIR) !== undefined) await sleep(20);

  const next = holdGraph(env);
  await next.says("open bolt://");
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).not.toBe(server);
});

test("a Neo4j started to stay outlives the programs that use it, until it is stopped", async () => {
  const env = await ownEnvironment();
  const started = entente(["neo4j", "start", "--json"], env);
  expect(await started.ended).toBe(0);
  const { running, uri, username, password, browser } = JSON.parse(started.printed());
  expect({ running, uri, browser }).toEqual({
    running: true,
    uri: `bolt://127.0.0.1:${env.ENTENTE_BOLT_PORT}`,
    browser: `http://127.0.0.1:${env.ENTENTE_HTTP_PORT}/browser/`,
  });
  expect((await fetch(browser)).status).toBe(200);
  expect(statSync(join(env.ENTENTE_DATA_DIR, "password")).mode & 0o777).toBe(0o600);
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery("RETURN 1");
  await driver.close();

  const program = holdGraph(env);
  await program.says("open bolt://");
  program.process.kill("SIGTERM");
  await program.ended;
  expect(neo4jOn(env.ENTENTE_DATA_DIR)).toBeDefined();

  const stopped = entente(["neo4j", "stop"], env);
  expect(await stopped.ended).toBe(0);
  const status = entente(["neo4j", "status", "--json"], env);
  await status.ended;
  expect(JSON.parse(status.printed())).toEqual({
    running: false,
    uri: null,
    username: null,
    password: null,
    browser: null,
  });
});

test("a signal during the start leaves no Neo4j behind", async () => {
  const env = await ownEnvironment();
  const folder = new DataFolder(env.ENTENTE_DATA_DIR);
  const program = entente(["neo4j", "start"], env);
  while (folder.running() === undefined) await sleep(50);
  const { server } = folder.running()!;
  program.process.kill("SIGINT");
  expect(await program.ended).toBe(130);
  // Killed, it is gone at once but for the kernel's own bookkeeping.
  await expect.poll(() => isAlive(server), { timeout: 2_000 }).toBe(false);
});

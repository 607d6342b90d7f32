import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { generate } from "../../src/generate/corpus.js";
import { digestOf } from "../../src/graph/digest.js";
import { type Graph, openGraph } from "../../src/graph/graph.js";
import { soundnessOf } from "../../src/load/soundness.js";
import { wipe } from "../support/graph.js";
import { freePort } from "../support/neo4j.js";
import { entente, type Program } from "../support/program.js";

/** More than are loaded in one go, so that there is a time between two batches; most of them say little. */
const ARTICLES = 210;
/** Random moments at which a seeding is killed; `ENTENTE_ROUNDS=20 npx vitest run --project program tests/cli/seed` for more. */
const KILLS = Number(process.env.ENTENTE_ROUNDS ?? 1);

const folder = mkdtempSync(join(tmpdir(), "entente-killed-"));
const articles = join(folder, "articles");
let env: Record<string, string>;
let graph: Graph;
/** The digest of the undisturbed run, and how long that took. */
let digest: string;
let duration: number;

const seed = (...paths: string[]): Program => entente(["seed", ...paths], env);

beforeAll(async () => {
  for (const half of ["a", "b"]) mkdirSync(join(articles, half), { recursive: true });
  const telling = generate(30, 5).map(({ article }) => article.text);
  for (let at = 0; at < ARTICLES; at++) {
    const text = telling[at / 7] ?? `Snow fell on hill ${at} of the Andes in Chile.`;
    writeFileSync(join(articles, at % 2 === 0 ? "a" : "b", `${at}.txt`), text);
  }
  env = {
    ENTENTE_DATA_DIR: join(folder, "graph"),
    ENTENTE_BOLT_PORT: String(await freePort()),
    ENTENTE_HTTP_PORT: String(await freePort()),
    ENTENTE_NEO4J_HEAP: "512m",
  };
  graph = await openGraph(readConfig(env));
  const begin = performance.now();
  const { ended, complained } = seed(articles);
  expect(await ended, complained()).toBe(0);
  duration = performance.now() - begin;
  digest = await digestOf(graph);
}, 300_000);

beforeEach(() => wipe(graph));

afterAll(async () => {
  await graph.close("stop");
  rmSync(folder, { recursive: true, force: true });
});

const articlesIn = async (): Promise<number> =>
  (await graph.driver.executeQuery("MATCH (a:Article) RETURN count(a) AS count")).records[0]!.get("count") as number;

/** Kills the program, and gives the same command again, which runs to its end. */
async function killAndRepeat(program: Program): Promise<void> {
  program.process.kill("SIGKILL");
  await program.ended;
  expect(await seed(articles).ended).toBe(0);
}

test("a seeding killed between two batches goes on when it is started again", async () => {
  const program = seed(articles);
  while (program.process.exitCode === null && (await articlesIn()) === 0) await pause(20);
  expect(await articlesIn()).toBeLessThan(ARTICLES);
  await killAndRepeat(program);
  expect(await digestOf(graph)).toBe(digest);
  expect((await soundnessOf(graph)).faults).toEqual([]);
});

test(
  "a seeding killed at any moment and started again gives the graph of the undisturbed one",
  async () => {
    for (let round = 0; round < KILLS; round++) {
      await wipe(graph);
      const program = seed(articles);
      const moment = Math.round(Math.random() * duration);
      await Promise.race([pause(moment), program.ended]);
      await killAndRepeat(program);
      expect(await digestOf(graph), `killed after ${moment} ms`).toBe(digest);
    }
  },
  60_000 + KILLS * 60_000,
);

test("two seedings at once, each in its own order, give the graph of one", async () => {
  const [a, b] = [join(articles, "a"), join(articles, "b")];
  const both = [seed(a, b), seed(b, a)];
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(await digestOf(graph)).toBe(digest);
});

test("a seeding that is given again changes nothing", async () => {
  expect(await seed(articles).ended).toBe(0);
  const { ended, printed } = seed(articles);
  expect(await ended).toBe(0);
  expect(printed()).toContain(`${ARTICLES} read, 0 new, ${ARTICLES} unchanged, 0 failed.`);
  expect(printed()).toContain("Nothing changed.");
  expect(await digestOf(graph)).toBe(digest);
});

import { beforeAll, expect, test } from "vitest";
import { extractAll } from "../../src/extract/extract-all.js";
import { rulesExtractor } from "../../src/extract/rules-extractor.js";
import { generate } from "../../src/generate/corpus.js";
import { Random } from "../../src/generate/random.js";
import { digestOf } from "../../src/graph/digest.js";
import type { Graph } from "../../src/graph/graph.js";
import { type Item, loadArticles } from "../../src/load/load.js";
import { rebuild } from "../../src/load/rebuild.js";
import { retractArticle } from "../../src/load/retract.js";
import { soundnessOf } from "../../src/load/soundness.js";
import { readArticles } from "../../src/read/read-articles.js";
import { testGraph, wipe } from "../support/graph.js";

/** `ENTENTE_ROUNDS=20 npx vitest run --project graph tests/load/order` tries as many orders of the whole seed corpus. */
const ROUNDS = Number(process.env.ENTENTE_ROUNDS ?? 0);
const extractor = { name: "given", version: "1" };
let items: Item[];
let graph: Graph;
let digest: string;

/** The seed corpus as the rules read it. */
async function corpus(): Promise<Item[]> {
  const read: Item[] = [];
  for await (const result of extractAll(readArticles(["seed/articles"]), rulesExtractor)) {
    if (result.kind === "extracted")
      read.push({ article: result.article, extraction: result.extraction, extractor: result.readBy });
  }
  return read;
}

beforeAll(async () => {
  items =
    ROUNDS > 0
      ? await corpus()
      : generate(24, 11).map(({ article, extraction }) => ({ article, extraction, extractor }));
  graph = await testGraph();
  await wipe(graph);
  await loadArticles(graph, items);
  digest = await digestOf(graph);
}, 240_000);

async function count(label: string): Promise<number> {
  const { records } = await graph.driver.executeQuery(`MATCH (n:${label}) RETURN count(n) AS count`);
  return records[0]!.get("count") as number;
}

test("the graph is sound", async () => {
  expect((await soundnessOf(graph)).faults).toEqual([]);
});

test(
  "any order and any batches give one digest",
  async () => {
    for (let round = 0; round < (ROUNDS || 2); round++) {
      await wipe(graph);
      const random = new Random(round + 1);
      const waiting = [...items].sort(() => random.next() - 0.5);
      while (waiting.length > 0) await loadArticles(graph, waiting.splice(0, 1 + random.below(9)));
      expect(await digestOf(graph)).toBe(digest);
    }
  },
  240_000 + ROUNDS * 120_000,
);

test("two loadings at once give the digest of one", async () => {
  await wipe(graph);
  const half = (from: number): Item[][] =>
    Array.from({ length: 4 }, (_, at) => items.slice((from + at) * 3, (from + at) * 3 + 3));
  const run = async (parts: Item[][]) => {
    for (const part of parts) await loadArticles(graph, part);
  };
  const rest = items.slice(24);
  await Promise.all([run([...half(0), ...half(4), rest]), run([...half(4), ...half(0), rest])]);
  expect(await digestOf(graph)).toBe(digest);
}, 240_000);

test(
  "an article that is taken back and read again leaves the digest as it was",
  async () => {
    for (const item of ROUNDS > 0 ? items : items.slice(0, 6)) {
      await retractArticle(graph, item.article.id);
      expect(await digestOf(graph)).not.toBe(digest);
      await loadArticles(graph, [item]);
      expect(await digestOf(graph)).toBe(digest);
    }
  },
  240_000 + ROUNDS * 60_000,
);

test("the facts are rebuilt from the claims to the same digest, and things keep their ids", async () => {
  const ids = async () =>
    (await graph.driver.executeQuery("MATCH (n:Fact) RETURN n.id AS id ORDER BY id")).records.map((record) =>
      record.get("id"),
    );
  const before = await ids();
  await rebuild(graph);
  expect(await digestOf(graph)).toBe(digest);
  expect(await ids()).toEqual(before);
}, 120_000);

test("once every article is taken back, no fact, claim, name or form is left", async () => {
  for (const { article } of items) await retractArticle(graph, article.id);
  const labels = [
    "Fact",
    "Claim",
    "Sentence",
    "Mention",
    "Form",
    "Block",
    "Name",
    "Dispute",
    "VisitDispute",
    "DisputeVersion",
    "Article",
  ];
  expect(Object.fromEntries(await Promise.all(labels.map(async (label) => [label, await count(label)])))).toEqual(
    Object.fromEntries(labels.map((label) => [label, 0])),
  );
}, 240_000);

import { beforeAll, expect, test } from "vitest";
import { extractAll } from "../../src/extract/extract-all.js";
import { rulesExtractor } from "../../src/extract/rules-extractor.js";
import { bcubed } from "../../src/generate/score.js";
import type { Graph } from "../../src/graph/graph.js";
import { type Item, loadArticles } from "../../src/load/load.js";
import { soundnessOf } from "../../src/load/soundness.js";
import { readArticles } from "../../src/read/read-articles.js";
import { testGraph, wipe } from "../support/graph.js";

/**
 * Invented events, each told by several invented papers in several languages, read by the rules and resolved: two
 * namesakes, two meetings of one pair, transliterations, a reprint, a plan that was put off, a call on two calendars.
 */
const ARTICLES = new URL("events", import.meta.url).pathname;

/** Which event an article tells of, by the beginning of its file's name. */
const eventOf = (file: string): string => file.split("/").at(-1)!.split(/[-.]/)[0]!.replace("alexandria", "cairo");

/** Who a name is; of the two Ana Ribeiros by the event. */
const personOf = (name: string, event: string): string => {
  const family = name.normalize("NFD").replace(/\p{M}/gu, "").split(" ").at(-1)!;
  const known: Readonly<Record<string, string>> = { Seitkalijew: "Seitkaliyev", Seitkaliev: "Seitkaliyev" };
  return family === "Ribeiro" ? `Ribeiro of ${event}` : (known[family] ?? family);
};

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await wipe(graph);
  const items: Item[] = [];
  for await (const result of extractAll(readArticles([ARTICLES]), rulesExtractor)) {
    if (result.kind === "failure") throw new Error(result.message);
    items.push({ ...result, extractor: result.readBy });
  }
  await loadArticles(graph, items.splice(0, 9));
  await loadArticles(graph, items);
}, 240_000);

async function rows(cypher: string): Promise<Record<string, string>[]> {
  return (await graph.driver.executeQuery(cypher)).records.map((record) => record.toObject() as Record<string, string>);
}

test("meetings come out as the events they were, and no two events as one", async () => {
  const mentions = await rows(
    // A dinner beside a summit is an event of its own.
    `MATCH (m:Mention {kind: 'meeting'})-[:IN]->(a:Article) WHERE NOT m.record CONTAINS '"BANQUET"'
     RETURN m.entity AS found, a.file AS file`,
  );
  const score = bcubed(mentions.map(({ found, file }) => [found!, eventOf(file!)]));
  expect(score.precision).toBeCloseTo(1, 9);
  expect(score.f1).toBeGreaterThanOrEqual(0.95);
  expect(score.distinct).toBeLessThanOrEqual(1.05);
});

test("people come out as who they are, and namesakes stay apart", async () => {
  const mentions = await rows(
    "MATCH (m:Mention {kind: 'person'})-[:IN]->(a:Article) MATCH (m)-[:HAS_FORM]->(f:Form) RETURN m.entity AS found, m.record AS record, a.file AS file",
  );
  const score = bcubed(
    mentions.map(({ found, record, file }) => [
      found!,
      personOf((JSON.parse(record!) as { name: string }).name, eventOf(file!)),
    ]),
  );
  expect(score.precision).toBeCloseTo(1, 9);
  expect(score.f1).toBeGreaterThanOrEqual(0.95);
});

test("exactly what the papers differ on is disputed, and each time the better version taken", async () => {
  const disputes = await rows(
    `MATCH (d:Dispute)-[:DISPUTES]->(s) OPTIONAL MATCH (s)-[:CONCLUDED_AT]->(m:Meeting)
     RETURN d.property AS property, d.accepted AS accepted, coalesce(m.name, s.name) AS of ORDER BY of, property`,
  );
  expect(disputes).toEqual([
    { property: "durationMinutes", accepted: "40", of: expect.stringContaining("Claire Beaumont – Haruto Kanzaki") },
    { property: "amount", accepted: "1200000000 EUR", of: expect.stringContaining("Marta Bellandi") },
    { property: "city", accepted: "Cairo", of: expect.stringContaining("Marta Bellandi") },
    { property: "count", accepted: "5", of: expect.stringContaining("Sigrid Halvorsen") },
    { property: "startDate", accepted: "2024-03-12", of: expect.stringContaining("Sigrid Halvorsen") },
  ]);
});

test("the reprint has one voice with what it repeats, and the reason says so", async () => {
  const voices = await rows("MATCH (a:Article) WITH a.voice AS voice, count(*) AS n WHERE n > 1 RETURN n");
  expect(voices).toEqual([{ n: 2 }]);
  expect(await rows("MATCH (d:Dispute {property: 'startDate'}) RETURN d.reason AS reason")).toEqual([
    { reason: "2 independent reports against 1; one more article repeats a text already counted." },
  ]);
});

test("the graph is sound", async () => {
  expect((await soundnessOf(graph)).faults).toEqual([]);
});

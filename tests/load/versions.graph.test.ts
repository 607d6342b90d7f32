import { beforeEach, expect, test } from "vitest";
import { digestOf } from "../../src/graph/digest.js";
import type { Graph } from "../../src/graph/graph.js";
import { loadArticles } from "../../src/load/load.js";
import { retractArticle } from "../../src/load/retract.js";
import { soundnessOf } from "../../src/load/soundness.js";
import { testGraph, wipe } from "../support/graph.js";
import { lee, report, xi } from "../support/report.js";

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await wipe(graph);
});

async function column(cypher: string): Promise<unknown[]> {
  return (await graph.driver.executeQuery(cypher)).records.map((record) => record.get(0));
}

const summit = { participants: ["Lee Jae Myung", "Xi Jinping"], countries: ["KOR", "CHN"], city: "Beijing" };
const first = report({
  persons: [lee, xi],
  meetings: [{ ...summit, startDate: "2026-01-06" }],
  sourceKey: "story-1",
  publishedOn: "2026-01-07",
});
const corrected = report({
  persons: [lee, xi],
  meetings: [{ ...summit, startDate: "2026-01-05" }],
  sourceKey: "story-1",
  publishedOn: "2026-01-08",
});

test("a corrected article takes the place of the first, and it is kept that it did", async () => {
  await loadArticles(graph, [first]);
  expect(await loadArticles(graph, [corrected])).toMatchObject({ new: 0, changed: 1 });
  expect(await column("MATCH (m:Meeting) RETURN m.startDate")).toEqual(["2026-01-05"]);
  expect(await column("MATCH (:Article)-[:REPLACES]->(f:FormerArticle) RETURN f.id")).toEqual([first.article.id]);
  expect(await column("MATCH (d:Dispute) RETURN d")).toEqual([]);
});

test("the later of two versions stands whichever is read first", async () => {
  await loadArticles(graph, [first, corrected]);
  const digest = await digestOf(graph);
  await wipe(graph);
  await loadArticles(graph, [corrected]);
  expect(await loadArticles(graph, [first])).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(await digestOf(graph)).toBe(digest);
});

test("taking back the one who differed ends the dispute", async () => {
  const other = report({ persons: [lee, xi], meetings: [{ ...summit, startDate: "2026-01-06" }] });
  await loadArticles(graph, [corrected, other]);
  expect(await column("MATCH (d:Dispute) RETURN d.property")).toEqual(["startDate"]);
  await retractArticle(graph, other.article.id);
  expect(await column("MATCH (d:Dispute) RETURN d.property")).toEqual([]);
  expect(await column("MATCH (c:Claim) WHERE c.status <> 'ACCEPTED' RETURN c")).toEqual([]);
});

test("a fact that is changed by hand is found out", async () => {
  await loadArticles(graph, [corrected]);
  expect((await soundnessOf(graph)).faults).toEqual([]);
  await graph.driver.executeQuery("MATCH (m:Meeting) SET m.startDate = '2026-02-05'");
  const [id] = await column("MATCH (m:Meeting) RETURN m.id");
  expect((await soundnessOf(graph)).faults).toEqual([`${id} is not what its claims give.`]);
});

test("words that do not stand in the article are found out", async () => {
  await loadArticles(graph, [corrected]);
  await graph.driver.executeQuery("MATCH (c:Claim {property: 'startDate'}) SET c.evidenceText = 'never written'");
  expect((await soundnessOf(graph)).faults).toHaveLength(1);
});

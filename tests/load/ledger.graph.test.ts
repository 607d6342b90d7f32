import { beforeEach, expect, test } from "vitest";
import { digestOf } from "../../src/graph/digest.js";
import type { Graph } from "../../src/graph/graph.js";
import { applyLedger } from "../../src/load/ledger.js";
import { loadArticles } from "../../src/load/load.js";
import { rebuild } from "../../src/load/rebuild.js";
import { soundnessOf } from "../../src/load/soundness.js";
import { unsurePairs } from "../../src/load/unsure.js";
import type { LedgerLine } from "../../src/resolve/ledger.js";
import { testGraph, wipe } from "../support/graph.js";
import { report } from "../support/report.js";

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await wipe(graph);
});

async function column(cypher: string): Promise<unknown[]> {
  return (await graph.driver.executeQuery(cypher)).records.map((record) => record.get(0));
}

const minister = { name: "Anna Velberg", office: "Minister", country: "EST" };
const namesake = { name: "Anna Velberg", office: "Minister", country: "LVA" };
const isOne: LedgerLine = {
  decide: "same",
  kind: "person",
  these: ["Anna Velberg", "Anna Belova"],
  because: "her name before she married",
};

test("one name in two countries is unsure, listed with its reason, and not merged", async () => {
  await loadArticles(graph, [report({ persons: [minister] }), report({ persons: [namesake] })]);
  expect(await column("MATCH (p:Person) RETURN p.name")).toEqual(["Anna Velberg", "Anna Velberg"]);
  const pairs = await unsurePairs(graph);
  expect(pairs.map(({ reason, score }) => ({ reason, score }))).toEqual([
    { score: 0.4, reason: "the same name, but another country" },
  ]);
});

test("a person's word joins what no rule would, survives a rebuilding, and can be taken back", async () => {
  await loadArticles(graph, [
    report({ persons: [minister] }),
    report({ persons: [{ ...minister, name: "Anna Belova" }] }),
  ]);
  const apart = await digestOf(graph);
  expect(await column("MATCH (p:Person) RETURN count(p)")).toEqual([2]);
  await applyLedger(graph, [isOne]);
  expect(await column("MATCH (p:Person) RETURN count(p)")).toEqual([1]);
  expect(
    await column(
      "MATCH (f:FormerId)-[:IS_NOW]->(p:Person) UNWIND [p.name] + p.aliases AS name RETURN name ORDER BY name",
    ),
  ).toEqual(["Anna Belova", "Anna Velberg"]);
  const joined = await digestOf(graph);
  await rebuild(graph);
  expect(await digestOf(graph)).toBe(joined);
  expect((await soundnessOf(graph)).faults).toEqual([]);
  await applyLedger(graph, []);
  expect(await digestOf(graph)).toBe(apart);
});

test("a ledger that is there first and one that comes later give the same graph", async () => {
  const items = [report({ persons: [minister] }), report({ persons: [{ ...minister, name: "Anna Belova" }] })];
  await applyLedger(graph, [isOne]);
  await loadArticles(graph, items);
  const first = await digestOf(graph);
  await wipe(graph);
  await loadArticles(graph, items);
  await applyLedger(graph, [isOne]);
  expect(await digestOf(graph)).toBe(first);
});

test("the version a person holds right is shown, with the person's reason", async () => {
  const meeting = { participants: ["Anna Velberg", "Ivo Tarkov"], countries: ["EST", "BGR"], city: "Tallinn" };
  const persons = [minister, { name: "Ivo Tarkov", country: "BGR" }];
  const wrong = report({ persons, meetings: [{ ...meeting, startDate: "2024-05-03" }] });
  const alsoWrong = report({ persons, meetings: [{ ...meeting, startDate: "2024-05-03" }] });
  const right = report({ persons, meetings: [{ ...meeting, startDate: "2024-05-02" }] });
  await loadArticles(graph, [wrong, alsoWrong, right]);
  expect(await column("MATCH (d:Dispute) RETURN d.accepted + ': ' + d.reason")).toEqual([
    "2024-05-03: 2 independent reports against 1.",
  ]);
  const of = `${right.article.id}#meeting:m1`;
  await applyLedger(graph, [
    {
      decide: "version",
      kind: "meeting",
      of,
      property: "startDate",
      value: "2024-05-02",
      because: "the host published its diary",
    },
  ]);
  expect(await column("MATCH (d:Dispute) RETURN d.accepted + ': ' + d.reason")).toEqual([
    "2024-05-02: A person decided: the host published its diary",
  ]);
  expect(await column("MATCH (m:Meeting) RETURN m.startDate")).toEqual(["2024-05-02"]);
  expect(await column("MATCH (c:Claim {property: 'startDate', status: 'OUTVOTED'}) RETURN count(c)")).toEqual([2]);
});

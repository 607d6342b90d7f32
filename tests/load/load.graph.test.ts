import { beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/graph.js";
import { loadArticles } from "../../src/load/load.js";
import { testGraph, wipe } from "../support/graph.js";
import { lee, report, xi } from "../support/report.js";

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await wipe(graph);
});

async function rows(cypher: string): Promise<Record<string, unknown>[]> {
  const session = graph.driver.session();
  try {
    return (await session.run(cypher)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const gyeongju = {
  participants: ["Lee Jae Myung", "Xi Jinping"],
  countries: ["KOR", "CHN"],
  startDate: "2025-11-01",
  city: "Gyeongju",
  country: "KOR",
  partOf: "APEC summit",
};

test("two papers that date a summit differently tell of one, and the dates are a dispute", async () => {
  await loadArticles(graph, [
    report({ persons: [lee, xi], meetings: [gyeongju] }),
    report({
      persons: [{ ...lee, name: "Lee Jae-myung" }, xi],
      meetings: [{ ...gyeongju, participants: ["Lee Jae-myung", "Xi Jinping"], startDate: "XXXX-11-02" }],
    }),
  ]);
  expect(
    await rows(
      "MATCH (m:Meeting) RETURN m.name AS name, m.startDate AS startDate, m.disputed AS disputed ORDER BY name",
    ),
  ).toEqual([
    { name: "APEC summit", startDate: null, disputed: false },
    { name: "Lee Jae Myung – Xi Jinping summit, Gyeongju, 2025-11-01", startDate: "2025-11-01", disputed: true },
  ]);
  expect(await rows("MATCH (p:Person) RETURN p.name AS name, p.aliases AS aliases ORDER BY name")).toEqual([
    { name: "Lee Jae Myung", aliases: ["Lee Jae-myung"] },
    { name: "Xi Jinping", aliases: [] },
  ]);
  expect(
    await rows("MATCH (d:Dispute) RETURN d.property AS property, d.accepted AS accepted, d.reason AS reason"),
  ).toEqual([
    {
      property: "startDate",
      accepted: "2025-11-01",
      reason: "As many independent reports for either (1); this one gives the date more exactly.",
    },
  ]);
});

test("loading an article twice changes nothing", async () => {
  const items = [report({ persons: [lee, xi], meetings: [gyeongju] })];
  expect(await loadArticles(graph, items)).toMatchObject({ new: 1, unchanged: 0 });
  const before = await rows("MATCH (n) RETURN count(n) AS nodes");
  expect(await loadArticles(graph, items)).toMatchObject({ new: 0, unchanged: 1, added: {} });
  expect(await rows("MATCH (n) RETURN count(n) AS nodes")).toEqual(before);
});

const oslo = {
  kind: "TALKS" as const,
  countries: ["NOR", "CHL"],
  startDate: "2025-05-03",
  city: "Oslo",
  country: "NOR",
};
const solberg = { name: "Ingrid Solberg", office: "Foreign Minister", country: "NOR" };
const rivas = { name: "Pablo Rivas", office: "Foreign Minister", country: "CHL" };
const disputes =
  "MATCH (d:Dispute)-[:DISPUTES]->(s) RETURN d.property AS property, d.accepted AS accepted, s.name AS subject";

test("two names for one foreign minister at one table are a dispute over who took part", async () => {
  const gomez = { ...rivas, name: "Marta Gómez", office: "ministra de Exteriores" };
  const meeting = (guest: string) => ({ ...oslo, participants: ["Ingrid Solberg", guest] });
  await loadArticles(graph, [
    report({ persons: [solberg, rivas], meetings: [meeting("Pablo Rivas")] }),
    report({ persons: [solberg, rivas], meetings: [meeting("Pablo Rivas")] }),
    report({ language: "es", persons: [solberg, gomez], meetings: [meeting("Marta Gómez")] }),
  ]);
  expect(await rows(disputes)).toMatchObject([{ property: "participants", accepted: "Pablo Rivas" }]);
  expect(await rows("MATCH (p:Person)-[:ATTENDED]->(m) RETURN p.name AS name ORDER BY name")).toEqual([
    { name: "Ingrid Solberg" },
    { name: "Pablo Rivas" },
  ]);
});

test("a president and a prime minister who each met the guest that day are two meetings", async () => {
  const banda = { name: "Joseph Banda", office: "Prime Minister", country: "NOR" };
  await loadArticles(graph, [
    report({ persons: [solberg, rivas], meetings: [{ ...oslo, participants: ["Ingrid Solberg", "Pablo Rivas"] }] }),
    report({ persons: [banda, rivas], meetings: [{ ...oslo, participants: ["Joseph Banda", "Pablo Rivas"] }] }),
  ]);
  expect(await rows("MATCH (m:Meeting) RETURN count(m) AS meetings")).toEqual([{ meetings: 2 }]);
  expect(await rows(disputes)).toEqual([]);
});

test("one minister with two ministries in reports of the same days is a dispute over the office", async () => {
  const wrong = { ...rivas, office: "Finance Minister" };
  await loadArticles(graph, [
    report({ publishedOn: "2025-05-04", persons: [rivas] }),
    report({ publishedOn: "2025-05-05", persons: [{ ...rivas, office: "canciller" }] }),
    report({ publishedOn: "2025-05-05", persons: [wrong] }),
  ]);
  expect(await rows(disputes)).toEqual([{ property: "office", accepted: "Foreign Minister", subject: "Pablo Rivas" }]);
  expect(
    await rows("MATCH (:Person)-[held:REPRESENTS]->() RETURN held.office AS office, held.disputed AS disputed"),
  ).toEqual([{ office: "Foreign Minister", disputed: true }]);
});

test("a minister who changed ministries within a year held both", async () => {
  await loadArticles(graph, [
    report({ publishedOn: "2024-05-04", persons: [rivas] }),
    report({ publishedOn: "2025-01-05", persons: [{ ...rivas, office: "Finance Minister" }] }),
  ]);
  expect(await rows(disputes)).toEqual([]);
  expect(await rows("MATCH (:Person)-[held:REPRESENTS]->() RETURN held.office AS office ORDER BY office")).toEqual([
    { office: "Finance Minister" },
    { office: "Foreign Minister" },
  ]);
});

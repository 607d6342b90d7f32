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

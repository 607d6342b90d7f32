import { beforeEach, expect, test } from "vitest";
import type { Graph } from "../../src/graph/graph.js";
import { applyLedger } from "../../src/load/ledger.js";
import { loadArticles } from "../../src/load/load.js";
import { testGraph, wipe } from "../support/graph.js";
import { report } from "../support/report.js";
import { asking } from "./support/ask.js";

let graph: Graph;
let ask: ReturnType<typeof asking>;
beforeEach(async () => {
  graph = await testGraph();
  await wipe(graph);
  ask = asking(graph);
});

const velberg = { name: "Anna Velberg", office: "Minister", country: "EST" };
const tarkov = { name: "Ivo Tarkov", office: "President", country: "BGR" };
const talks = {
  participants: ["Anna Velberg", "Ivo Tarkov"],
  countries: ["EST", "BGR"],
  city: "Tallinn",
  startDate: "2024-05-02",
};

test("what could not be told is listed with both things, a score and a reason", async () => {
  await loadArticles(graph, [
    report({ persons: [velberg] }),
    report({ persons: [{ ...velberg, country: "LVA" }] }),
    report({ persons: [tarkov] }),
  ]);
  const { unsure } = await ask(
    "{ unsure { one { ... on Person { name country { code } } } other { ... on Person { name country { code } } } score reason } }",
  );
  expect(unsure).toHaveLength(1);
  expect([unsure[0].one.name, unsure[0].other.name]).toEqual(["Anna Velberg", "Anna Velberg"]);
  expect([unsure[0].one.country.code, unsure[0].other.country.code].sort()).toEqual(["EST", "LVA"]);
  expect(unsure[0]).toMatchObject({ score: 0.4, reason: "the same name, but another country" });
});

test("an id that was merged away still finds the person and the meeting", async () => {
  const belova = { ...velberg, name: "Anna Belova" };
  await loadArticles(graph, [
    report({ persons: [velberg, tarkov], meetings: [talks] }),
    report({ persons: [belova, tarkov], meetings: [{ ...talks, participants: ["Anna Belova", "Ivo Tarkov"] }] }),
  ]);
  const idsOf = async (list: string): Promise<string[]> =>
    (await ask(`{ ${list} { edges { node { id } } } }`))[list].edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );
  const before = { people: await idsOf("people"), meetings: await idsOf("meetings") };
  expect([before.people.length, before.meetings.length]).toEqual([3, 2]);
  const mentions = await graph.driver.executeQuery("MATCH (m:Mention {kind: 'meeting'}) RETURN m.id AS id");
  const [one, other] = mentions.records.map((record) => record.get("id") as string);
  await applyLedger(graph, [
    { decide: "same", kind: "person", these: ["Anna Velberg", "Anna Belova"], because: "her name before she married" },
    { decide: "same", kind: "meeting", these: [one!, other!], because: "the same talks" },
  ]);
  const [meeting] = await idsOf("meetings");
  for (const id of before.meetings) {
    const found = await ask(`{ meeting(id: "${id}") { id } node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`);
    expect(found).toEqual({ meeting: { id: meeting }, node: { id: meeting }, nodes: [{ id: meeting }] });
  }
  expect(await idsOf("people")).toHaveLength(2);
  for (const id of before.people) {
    const found = await ask(`{ person(id: "${id}") { name } node(id: "${id}") { ... on Person { name } } }`);
    expect(found.person).toEqual(found.node);
    expect(found.person).not.toBeNull();
  }
});

test("a meeting that was planned, put off and then held keeps how that came, and nothing of it is disputed", async () => {
  const told = (status: "PLANNED" | "POSTPONED" | "HELD", publishedOn: string, startDate: string) =>
    report({ publishedOn, persons: [velberg, tarkov], meetings: [{ ...talks, status, startDate }] });
  await loadArticles(graph, [
    told("HELD", "2024-05-03", "2024-05-02"),
    told("PLANNED", "2024-04-20", "2024-04-28"),
    told("PLANNED", "2024-04-22", "2024-04-28"),
    told("POSTPONED", "2024-04-27", "2024-04-28"),
  ]);
  const { meetings } = await ask(
    "{ meetings { edges { node { status startDate disputes { property } history { status reportedOn claim { value evidence { text } } } } } } }",
  );
  expect(meetings.edges).toHaveLength(1);
  expect(meetings.edges[0].node).toMatchObject({
    status: "HELD",
    startDate: "2024-05-02",
    disputes: [],
    history: [
      { status: "PLANNED", reportedOn: "2024-04-20" },
      { status: "POSTPONED", reportedOn: "2024-04-27" },
      { status: "HELD", reportedOn: "2024-05-03" },
    ],
  });
});

test("a visit tells what the reports of the whole journey differ on, and days on the way are no dispute", async () => {
  const told = (startDate: string, endDate: string | null = "2024-05-04") =>
    report({
      persons: [tarkov],
      visits: [{ country: "EST", visitors: ["Ivo Tarkov"], startDate, endDate, kind: "STATE_VISIT" }],
    });
  await loadArticles(graph, [told("2024-05-01"), told("2024-05-01"), told("2024-05-02"), told("2024-05-03", null)]);
  const { person, disputes } = await ask(`{
    person(name: "Ivo Tarkov") { visits { edges { node {
      startDate disputes { property accepted reason subject { name } versions { value articles { id } } }
    } } } }
    disputes { totalCount }
  }`);
  const [visit] = person.visits.edges.map((edge: { node: unknown }) => edge.node);
  expect(visit).toMatchObject({
    startDate: "2024-05-01",
    disputes: [
      {
        property: "startDate",
        accepted: "2024-05-01",
        reason: "2 independent reports against 1.",
        versions: [{ value: "2024-05-01" }, { value: "2024-05-02" }],
      },
    ],
  });
  expect(disputes.totalCount).toBe(0);
});

test("a corrected article names the version it took the place of", async () => {
  const first = report({ persons: [tarkov], sourceKey: "story-9", publishedOn: "2024-05-01" });
  const second = report({ persons: [tarkov, velberg], sourceKey: "story-9", publishedOn: "2024-05-02" });
  await loadArticles(graph, [first]);
  await loadArticles(graph, [second]);
  const { articles } = await ask("{ articles { edges { node { id replaces } } } }");
  expect(articles.edges).toEqual([{ node: { id: second.article.id, replaces: [first.article.id] } }]);
});

test("copies of one text are told as a group", async () => {
  const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
  const items = [report({ text, persons: [tarkov] }), report({ text: `${text} and a little more`, persons: [tarkov] })];
  await loadArticles(graph, [...items, report({ persons: [tarkov] })]);
  const { articles } = await ask("{ articles { edges { node { id voice copies { id } } } } }");
  const nodes: { id: string; copies: { id: string }[] }[] = articles.edges.map((edge: { node: unknown }) => edge.node);
  const grouped = nodes.filter(({ copies }) => copies.length > 0);
  expect(grouped.map(({ id }) => id).sort()).toEqual(items.map(({ article }) => article.id).sort());
  expect(new Set(nodes.map((node) => (node as unknown as { voice: string }).voice)).size).toBe(2);
});

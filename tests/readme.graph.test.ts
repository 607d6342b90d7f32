import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { checkout } from "../src/checkout.js";
import { rulesExtractor as extractor } from "../src/extract/rules-extractor.js";
import { ingest } from "../src/ingest.js";
import { makeSchema } from "../src/load/schema.js";
import { asking } from "./api/support/ask.js";
import { testGraph, wipe } from "./support/graph.js";

const readme = readFileSync(join(checkout, "README.md"), "utf8");
const questions = [...readme.matchAll(/(?:^\d+\. (?<title>.*)\n\n)?```graphql\n(?<query>[^`]*)```/gm)].map((match) => ({
  title: match.groups?.title ?? "the answer to check",
  query: match.groups?.query ?? "",
}));

let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  const graph = await testGraph();
  await wipe(graph);
  await makeSchema(graph);
  await ingest({ graph, paths: [join(checkout, "seed/articles")], extractor });
  ask = asking(graph);
}, 600_000);

test("the README asks ten questions and one whose answer it prints", () => {
  expect(questions.length).toBe(11);
});

test.each(questions)("the README's question is answered from the seed articles: $title", async ({ query }) => {
  expect(leavesOf(await ask(query)).length).toBeGreaterThan(0);
});

test("the answer that the README prints is the one that the seed articles give", async () => {
  const printed = /```json\n([^`]*)```/.exec(readme)?.[1];
  expect(await ask(questions[0]?.query ?? "")).toEqual(JSON.parse(printed ?? "null"));
});

/** Values that say something: an empty list, null and the names of types do not. */
function leavesOf(value: unknown, name = ""): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, each]) => leavesOf(each, key));
  return value === null || name === "__typename" ? [] : [value];
}

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { extractByRules } from "../../../src/extract/extract.js";
import { extractAll } from "../../../src/extract/extract-all.js";
import { openExtractor } from "../../../src/extract/open-extractor.js";
import type { Article } from "../../../src/model/article.js";
import { ANSWER, article, EMPTY, TEXT } from "./answers.js";
import {
  type Asked,
  INPUT_TOKENS,
  OUTPUT_TOKENS,
  type ScriptedEndpoint,
  scriptedEndpoint,
  type Turn,
} from "./scripted-endpoint.js";

let folder: string;
let endpoint: ScriptedEndpoint | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-answers-"));
});
afterEach(async () => {
  await endpoint?.close();
  await rm(folder, { recursive: true });
});

const CAREFUL = { content: JSON.stringify(ANSWER) };

async function extractor(
  script: (asked: Asked, turn: number) => Turn,
  { extractor = "llm", budget, ...env }: Record<string, string> = {},
) {
  await endpoint?.close();
  endpoint = await scriptedEndpoint(script);
  const settings = { OPENAI_BASE_URL: endpoint.url, ENTENTE_MODEL: "scripted", ENTENTE_DATA_DIR: folder, ...env };
  return openExtractor({ extractor, ...(budget === undefined ? {} : { budget }) }, settings);
}

async function* stream(articles: readonly Article[]) {
  for (const one of articles) yield { kind: "article", article: one } as const;
}

test("the model is asked with a strict schema and the whole main text alone in one message", async () => {
  const llm = await extractor(() => CAREFUL);
  await llm.extract(article());
  const [asked] = endpoint!.asked;
  expect(asked?.text).toBe(TEXT);
  expect(asked?.system).toContain("2031-03-05");
  expect(asked?.body.response_format).toMatchObject({
    type: "json_schema",
    json_schema: { strict: true, schema: { additionalProperties: false } },
  });
  expect(asked?.body).not.toHaveProperty("tools");
});

test.each<[string, Turn]>([
  ["an answer that is no JSON", { content: "Sure! Here is the record you asked for." }],
  ["an answer that does not fit the schema", { content: JSON.stringify({ ...ANSWER, persons: "none" }) }],
  ["an answer that is cut off", { content: JSON.stringify(ANSWER).slice(0, 200), finish: "length" }],
  ["an empty answer", { content: "" }],
  ["a 500", { status: 500 }],
  ["a 503", { status: 503 }],
  ["a 429 with Retry-After", { status: 429, headers: { "retry-after": "1" } }],
  ["a body that breaks off", { breaksOff: true }],
  ["a body that is none", { status: 200, raw: "<html>" }],
])("%s is asked for again", { timeout: 20_000 }, async (_, fault) => {
  const llm = await extractor((_, turn) => (turn === 0 ? fault : CAREFUL));
  const { meetings, warnings } = await llm.extract(article());
  expect({ asked: endpoint!.asked.length, meetings: meetings.length, warnings }).toEqual({
    asked: 2,
    meetings: 1,
    warnings: [],
  });
});

test("Retry-After is waited for", { timeout: 20_000 }, async () => {
  const llm = await extractor((_, turn) => (turn === 0 ? { status: 429, headers: { "retry-after": "2" } } : CAREFUL));
  const start = performance.now();
  await llm.extract(article());
  expect(performance.now() - start).toBeGreaterThan(1900);
});

test("a request that hangs is given up and asked again", { timeout: 20_000 }, async () => {
  const llm = await extractor((_, turn) => (turn === 0 ? { hangs: true } : CAREFUL), { ENTENTE_MODEL_TIMEOUT: "0.3" });
  const { meetings } = await llm.extract(article());
  expect(meetings).toHaveLength(1);
});

test.each<[string, Turn, string]>([
  ["useless answers without end", { content: "I would rather not." }, "of no use"],
  ["answers that are always cut off", { content: "{", finish: "length" }, "cut off"],
  ["a request that no repetition mends", { status: 400 }, "400"],
  ["bodies that always break off", { breaksOff: true }, "could not be read"],
])("after %s the rules read the article, with a warning", { timeout: 20_000 }, async (_, fault, why) => {
  const llm = await extractor(() => fault);
  const { warnings, ...record } = await llm.extract(article());
  const { warnings: own, ...byRules } = extractByRules(article());
  expect(record).toEqual(byRules);
  expect(warnings.slice(own.length)).toEqual([expect.stringContaining(why)]);
  expect(endpoint!.asked.length).toBeLessThanOrEqual(3);
});

test("a server that is always down ends in the rules too, after a bounded number of requests", {
  timeout: 30_000,
}, async () => {
  const llm = await extractor(() => ({ status: 500 }));
  const { warnings } = await llm.extract(article());
  expect([endpoint!.asked.length, warnings.at(-1)]).toEqual([4, expect.stringContaining("the rules did")]);
});

test("a wrong key ends the run at once, with what to look at", async () => {
  const llm = await extractor(() => ({ status: 401 }));
  await expect(llm.extract(article())).rejects.toThrow(/OPENAI_API_KEY/);
  expect(endpoint!.asked).toHaveLength(1);
});

test("a second run asks nothing, also of another process, and gives the same", async () => {
  const first = await (await extractor(() => CAREFUL)).extract(article());
  const again = await extractor(() => ({ status: 500 }));
  expect(await again.extract(article())).toEqual(first);
  expect(endpoint!.asked).toHaveLength(0);
});

test("another text, date or model is asked anew", async () => {
  const llm = await extractor(() => CAREFUL);
  await llm.extract(article());
  await llm.extract(article(`${TEXT}\nIt rained.`));
  await llm.extract({ ...article(), publishedOn: "2031-03-06" });
  expect(endpoint!.asked).toHaveLength(3);
  const other = await extractor(() => CAREFUL, { ENTENTE_MODEL: "another" });
  await other.extract(article());
  expect(endpoint!.asked).toHaveLength(1);
});

test("a run that was killed left only whole answers, and the next asks for the rest", async () => {
  const texts = ["one", "two", "three"].map((word) => article(`${TEXT}\nPart ${word}.`, `${word}.txt`));
  const first = await extractor(() => CAREFUL);
  await first.extract(texts[0]!);
  await first.extract(texts[1]!);
  const second = await extractor(() => CAREFUL);
  for (const text of texts) await second.extract(text);
  expect(endpoint!.asked.map(({ text }) => text)).toEqual([texts[2]!.text]);
  const left = (await readdir(join(folder, "answers"), { recursive: true })).filter(
    (name) => !/^..$|^..\/[0-9a-f]{64}\.json$/.test(name),
  );
  expect(left).toEqual([]);
});

test("two copies of a text that come together are asked for once", async () => {
  const llm = await extractor(() => ({ ...CAREFUL, afterMs: 50 }));
  await Promise.all([llm.extract(article()), llm.extract(article(TEXT, "copy.txt"))]);
  expect(endpoint!.asked).toHaveLength(1);
});

test("many are asked at once, but no more than allowed, and come in their order", async () => {
  const articles = Array.from({ length: 12 }, (_, at) => article(`${TEXT}\nNumber ${at}.`, `${at}.txt`));
  const llm = await extractor((_, turn) => ({ ...CAREFUL, afterMs: turn % 2 ? 10 : 60 }), {
    ENTENTE_MODEL_CONCURRENCY: "3",
  });
  const files: string[] = [];
  for await (const one of extractAll(stream(articles), llm))
    files.push(one.kind === "extracted" ? one.article.file : one.message);
  expect(files).toEqual(articles.map(({ file }) => file));
  expect(endpoint!.mostAtOnce).toBe(3);
});

test("a long article is read in overlapping parts, and joined without doubles", async () => {
  const filler = Array.from({ length: 60 }, (_, at) => `On the ${at + 1}th page the clerks noted the weather.`).join(
    " ",
  );
  const long = `${TEXT}\n${filler}\n${TEXT}`;
  const llm = await extractor(
    ({ text }) => ({ content: JSON.stringify(text.includes("Ilse Roth, in Oslo") ? ANSWER : EMPTY) }),
    { ENTENTE_MODEL_PART: "1000" },
  );
  const { meetings, persons, agreements, statements, gifts } = await llm.extract(article(long));
  expect(endpoint!.asked.length).toBeGreaterThan(3);
  for (const { text } of endpoint!.asked) expect(text.length).toBeLessThanOrEqual(1000);
  expect([meetings.length, persons.length, agreements.length, statements.length, gifts.length]).toEqual([
    1, 2, 1, 1, 1,
  ]);
});

test("a budget stops the asking before it is overrun; a later run goes on from there", async () => {
  const articles = Array.from({ length: 8 }, (_, at) => article(`${TEXT}\nNumber ${at}.`, `${at}.txt`));
  const prices = { ENTENTE_PRICE_INPUT: "1", ENTENTE_PRICE_OUTPUT: "10" };
  const cost = (INPUT_TOKENS * 1 + OUTPUT_TOKENS * 10) / 1e6;
  const run = async (budget: string) => {
    const llm = await extractor(() => CAREFUL, { ...prices, budget });
    const results = { extracted: 0, failed: 0 };
    for await (const one of extractAll(stream(articles), llm))
      results[one.kind === "extracted" ? "extracted" : "failed"] += 1;
    return { ...results, asked: endpoint!.asked.length, summary: llm.summary?.().join("\n") ?? "" };
  };
  const first = await run("0.1");
  expect(first.asked).toBeGreaterThan(0);
  expect(first.asked * cost).toBeLessThanOrEqual(0.1);
  expect(first).toMatchObject({ extracted: first.asked, failed: 8 - first.asked });
  const second = await run("1");
  expect(second).toMatchObject({ extracted: 8, failed: 0, asked: 8 - first.asked });
  expect(second.summary).toContain(`${first.asked} from the cache`);
});

test("the summary tells tokens, cost and what was dropped", async () => {
  const invented = { ...ANSWER, organizations: [{ ...ANSWER.organizations[0]!, name: "Nordic Rail" }] };
  const llm = await extractor(() => ({ content: JSON.stringify(invented) }), {
    ENTENTE_PRICE_INPUT: "1",
    ENTENTE_PRICE_OUTPUT: "10",
  });
  await llm.extract(article());
  const summary = llm.summary?.().join("\n");
  expect(summary).toContain("1 asked, 0 from the cache, 0 failed");
  expect(summary).toContain(`${INPUT_TOKENS} tokens in, ${OUTPUT_TOKENS} out; cost 0.0060`);
  expect(summary).toMatch(/11 items given, 1 dropped \(9\.1 %\)/);
});

test("a model that thinks aloud, fences its JSON, adds fields and leaves null ones out is understood", async () => {
  const { visits: _, ...rest } = ANSWER;
  const loose = { ...rest, comment: "done", persons: ANSWER.persons.map(({ organization: __, ...person }) => person) };
  const llm = await extractor(() => ({
    content: `<think>Let me see.</think>\n\`\`\`json\n${JSON.stringify(loose)}\n\`\`\``,
  }));
  const { persons, visits } = await llm.extract(article());
  expect([persons.length, persons[0]?.organization, visits]).toEqual([2, null, []]);
});

test("settings that are wrong are told all at once", async () => {
  const wrong = openExtractor(
    { extractor: "llm", budget: "1" },
    { OPENAI_BASE_URL: "ollama", ENTENTE_MODEL_TIMEOUT: "soon" },
  );
  await expect(wrong).rejects.toThrow(
    /ENTENTE_MODEL should[\s\S]*OPENAI_BASE_URL[\s\S]*--budget[\s\S]*ENTENTE_MODEL_TIMEOUT/,
  );
  await expect(openExtractor({}, { ENTENTE_EXTRACTOR: "magic" })).rejects.toThrow(
    /ENTENTE_EXTRACTOR should be one of rules, llm, both/,
  );
});

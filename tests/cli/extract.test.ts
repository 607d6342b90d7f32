import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import schema from "../../schema/extraction.schema.json" with { type: "json" };
import { run } from "../../src/cli/extract.js";
import type { Extractor } from "../../src/extract/extractor.js";
import { rulesExtractor } from "../../src/extract/rules-extractor.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-extract-"));
  await writeFile(
    join(folder, "oslo.txt"),
    "President Ada Berg of Norway met Ilse Roth, the president of Austria, in Oslo on 4 March 2031.\n",
  );
  await writeFile(
    join(folder, "graz.txt"),
    "Die österreichische Präsidentin Ilse Roth empfing am 9. Mai 2031 in Graz ihre norwegische Kollegin Ada Berg.\n",
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function extract(paths: readonly string[], options = {}, extractor?: Extractor) {
  const [printed, warned]: [string[], string[]] = [[], []];
  const output = {
    print: async (line: string) => void printed.push(line),
    warn: (line: string) => void warned.push(line),
  };
  const code = await run(paths, options, output, extractor);
  return { code, records: printed.map((line) => JSON.parse(line)), warned };
}

test("every record fits the schema, and every span is the text at its place", { timeout: 30_000 }, async () => {
  const { code, records } = await extract([folder]);
  expect([code, records.length]).toEqual([0, 2]);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const record of records) {
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    for (const { evidence } of record.persons) {
      for (const { start, end, text } of evidence) expect(record.article.text.slice(start, end)).toBe(text);
    }
  }
});

test("an article that cannot be read is named on standard error, and the others are printed", {
  timeout: 30_000,
}, async () => {
  const { code, records, warned } = await extract([join(folder, "nothing.txt"), join(folder, "oslo.txt")]);
  expect([code, records.length, warned.length]).toEqual([1, 1, 1]);
  expect(warned[0]).toContain("nothing.txt");
});

test("--explain tells on standard error what each step did", async () => {
  const extractor: Extractor = {
    ...rulesExtractor,
    extract: async (article, trace) => {
      trace?.({ step: "titles", action: "made", item: "person Ada Berg", why: "a title before the name" });
      return rulesExtractor.extract(article);
    },
  };
  const { warned, records } = await extract([join(folder, "oslo.txt")], { explain: true }, extractor);
  expect(warned[0]).toContain("oslo.txt:");
  expect(warned[1]).toMatch(/titles +made +person Ada Berg: a title before the name/);
  expect(records).toHaveLength(1);
});

test("an extractor that does not exist is wrong use", async () => {
  await expect(extract([folder], { extractor: "magic" })).rejects.toThrow(/--extractor should be one of/);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluation.js";
import { type Gold, readGold } from "../../src/evaluate/gold.js";
import { ROWS, type Summary, scoreOf } from "../../src/evaluate/rows.js";
import { CHANGES } from "./changes.js";
import { perfectRecord } from "./perfect-record.js";

/** A folder with another program of the same rules, extraction.mjs; beside it, where they are, gold and articles. */
const scorer = process.env.ENTENTE_SCORER;
if (!scorer) console.log("ENTENTE_SCORER names no folder: the agreement with the shared scorer is not checked");

interface Corpus {
  readonly gold: string;
  readonly articles: string;
}
const corpora: readonly Corpus[] = [
  { gold: "seed/gold", articles: "seed/articles" },
  ...(scorer && existsSync(join(scorer, "../gold"))
    ? [{ gold: join(scorer, "../gold"), articles: join(scorer, "../articles") }]
    : []),
];

describe.skipIf(!scorer).each(corpora)("over $gold", ({ gold: folder, articles }) => {
  const golds = readGold(folder).filter(({ file }) => existsSync(join(articles, file)));
  const texts = new Map(golds.map(({ file }) => [file, readFileSync(join(articles, file), "utf8")]));

  test("every row of any record is what the shared scorer says, to three decimals", { timeout: 300_000 }, async () => {
    const shared = await import(join(scorer ?? "", "extraction.mjs"));
    const sharedGolds = new Map([...shared.readGold(folder)].filter(([file]) => texts.has(file)));
    const change = fc.record({ article: fc.nat(), change: fc.nat(CHANGES.length - 1), at: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300, size: "max" }), (changes) => {
        const records = golds.map((gold) => perfectRecord(gold, texts.get(gold.file) ?? ""));
        for (const { article, change, at } of changes) CHANGES[change]?.spoil(records[article % records.length]!, at);
        const lines = records.map((record) => JSON.stringify(record)).join("\n");
        const theirs = shared.scoreExtraction(sharedGolds, lines, articles);
        const ours = evaluate(golds.map((gold, at) => ({ gold, record: records[at]!, raw: rawOf(gold) })));
        expect(theirs.invalid).toEqual([]);
        expect(valuesOf(ours)).toEqual(valuesOf(theirs));
        for (const [language, summary] of Object.entries(ours.languages))
          expect(valuesOf(summary)).toEqual(valuesOf(theirs.languages[language]));
        for (const { file } of golds) expect(valuesOf(ours.byArticle[file]!)).toEqual(valuesOf(theirs.byArticle[file]));
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  const rawOf = ({ file }: Gold) => ({ text: texts.get(file) ?? "", isPlain: file.endsWith(".txt") });
});

/** The overall score and every row's value, to three decimals. */
function valuesOf({ overall, scores }: Summary): Record<string, string | undefined> {
  const rounded = (value: number | null) => value?.toFixed(3);
  return { overall: rounded(overall), ...Object.fromEntries(ROWS.map((row) => [row, rounded(scoreOf(scores[row]))])) };
}

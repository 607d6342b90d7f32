import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { rulesExtractor } from "../extract/rules-extractor.js";
import type { Generated } from "../generate/articles.js";
import { generate } from "../generate/corpus.js";
import { type Bcubed, scoreResolution } from "../generate/score.js";
import { type Graph, openGraph } from "../graph/graph.js";
import { type Item, loadArticles } from "../load/load.js";
import { rules } from "../resolve/rules.js";
import { type Output, terminal } from "./output.js";

interface Options {
  readonly articles: string;
  readonly seed: string;
  readonly out?: string;
  readonly load?: boolean;
  readonly extract?: boolean;
}

/** Articles between two measurements of the rate. */
const STEP = 1_000;
/** Articles that are loaded one by one in the end, to tell what one more costs. */
const SINGLE = 10;

/** `entente generate`: articles about invented summits; how well they are resolved, and how fast they load. */
export default async function run(
  _args: readonly string[],
  options: Options,
  output: Output = terminal,
): Promise<number> {
  const count = Number(options.articles);
  if (!Number.isInteger(count) || count < 1)
    throw new UserError("USAGE", `--articles should be a number (got "${options.articles}").`);
  const made = generate(count, Number(options.seed));
  const corpus = options.extract ? await extracted(made) : made;
  if (options.out !== undefined) {
    mkdirSync(options.out, { recursive: true });
    for (const { article } of corpus) writeFileSync(join(options.out, article.file), `${article.text}\n`);
    const truth = corpus.map(({ article, truth }) => JSON.stringify({ file: article.file, ...truth }));
    writeFileSync(join(options.out, "truth.jsonl"), `${truth.join("\n")}\n`);
    await output.print(`${corpus.length} articles and truth.jsonl written to ${options.out}.`);
  }
  if (options.load) return load(corpus, output);
  const scores = await scoreResolution(corpus, rules);
  await output.print(
    `${corpus.length} articles about ${new Set(corpus.map(({ truth }) => truth.summit)).size} summits`,
  );
  await output.print("            B³ precision  recall     F1  found ÷ true");
  await output.print(lineOf("people", scores.people));
  await output.print(lineOf("meetings", scores.meetings));
  await output.print(lineOf("copies", scores.copies));
  return 0;
}

const lineOf = (name: string, { precision, recall, f1, distinct }: Bcubed): string =>
  `${name.padEnd(12)}${[precision, recall, f1, distinct].map((score) => score.toFixed(3).padStart(9)).join("")}`;

/** What the rules take from the generated texts instead of what a perfect reader would. */
const extracted = (corpus: readonly Generated[]): Promise<Generated[]> =>
  Promise.all(corpus.map(async (each) => ({ ...each, extraction: await rulesExtractor.extract(each.article) })));

async function load(corpus: readonly Generated[], output: Output): Promise<number> {
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    await assertEmpty(graph);
    const items = corpus.map(
      ({ article, extraction }): Item => ({ article, extraction, extractor: { name: "given", version: "1" } }),
    );
    const single = items.splice(-SINGLE);
    for (let at = 0; at < items.length; at += STEP) {
      const part = items.slice(at, at + STEP);
      const rate = part.length / (await secondsOf(() => loadArticles(graph, part)));
      const memory = Math.round(process.memoryUsage().rss / 1_048_576);
      await output.print(
        `${String(at + part.length).padStart(6)} articles  ${rate.toFixed(1).padStart(6)} a second  ${memory} MB`,
      );
    }
    const times: number[] = [];
    for (const item of single) times.push(await secondsOf(() => loadArticles(graph, [item])));
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    await output.print(`One more article takes ${Math.round(median * 1_000)} ms (median of ${times.length}).`);
    return 0;
  } finally {
    await graph.close();
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}

/** Inventions must not get among what people read. */
async function assertEmpty(graph: Graph): Promise<void> {
  const { records } = await graph.driver.executeQuery(
    "RETURN EXISTS { (:Article) } AS has",
    {},
    graph.database === undefined ? {} : { database: graph.database },
  );
  if (records[0]?.get("has") === true)
    throw new UserError(
      "NOT_EMPTY",
      "This graph holds articles: name an empty one with ENTENTE_DATA_DIR, since invented summits must not get among real ones.",
    );
}

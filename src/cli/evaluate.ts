import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { UserError } from "../errors.js";
import { type Evaluation, evaluate, type Reading } from "../evaluate/evaluation.js";
import { type Gold, readGold } from "../evaluate/gold.js";
import { qualityPage } from "../evaluate/quality-page.js";
import { report } from "../evaluate/report.js";
import type { Extractor } from "../extract/extractor.js";
import { rulesExtractor } from "../extract/rules-extractor.js";
import { readArticles } from "../read/read-articles.js";
import type { Output } from "./output.js";

export interface EvaluateOptions {
  readonly articles: string;
  readonly gold: string;
  readonly json?: boolean;
  readonly details?: boolean;
  /** A Markdown file to write the scores to. */
  readonly write?: string;
}

/** Extracts from the articles that have gold, scores, and prints the scores. */
export async function run(
  options: EvaluateOptions,
  output: Output,
  extractor: Extractor = rulesExtractor,
): Promise<number> {
  const files = await filesByName(options.articles);
  const readings: Reading[] = [];
  for (const gold of readGold(options.gold))
    readings.push(await readingOf(gold, files.get(gold.file), extractor, output));
  const evaluation = evaluate(readings);
  if (options.write) await writeFile(options.write, qualityPage(evaluation, extractor));
  await output.print(
    options.json ? JSON.stringify(trimmed(evaluation, options), null, 2) : report(evaluation, options),
  );
  return 0;
}

async function readingOf(gold: Gold, path: string | undefined, extractor: Extractor, output: Output): Promise<Reading> {
  if (path === undefined) return { gold, record: null, raw: null };
  const raw = { text: await readFile(path, "utf8"), isPlain: path.endsWith(".txt") };
  for await (const result of readArticles([path])) {
    if (result.kind === "article") return { gold, record: await extractor.extract(result.article), raw };
    output.warn(result.message);
  }
  return { gold, record: null, raw };
}

/** Gold names articles without their folder, so they are looked for by name. */
async function filesByName(folder: string): Promise<Map<string, string>> {
  try {
    const paths = await readdir(folder, { recursive: true });
    return new Map(paths.sort().map((path) => [basename(path), join(folder, path)]));
  } catch (cause) {
    throw new UserError("ARTICLES_UNREADABLE", `${folder}: is no folder that can be read; name one with articles`, {
      cause,
    });
  }
}

/** The notes are long: they are printed when asked for. */
function trimmed(evaluation: Evaluation, { details = false }: EvaluateOptions): unknown {
  if (details) return evaluation;
  const withoutNotes = Object.entries(evaluation.byArticle).map(([file, { misses, falseAlarms, wrong, ...scores }]) => [
    file,
    scores,
  ]);
  return { ...evaluation, byArticle: Object.fromEntries(withoutNotes) };
}

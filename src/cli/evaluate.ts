import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { UserError } from "../errors.js";
import { type Evaluation, evaluate, type Reading } from "../evaluate/evaluation.js";
import { readGold } from "../evaluate/gold.js";
import { qualityPage } from "../evaluate/quality-page.js";
import { report } from "../evaluate/report.js";
import { extractAll } from "../extract/extract-all.js";
import type { Extractor } from "../extract/extractor.js";
import { type ExtractorChoice, openExtractor } from "../extract/open-extractor.js";
import type { Extraction } from "../model/extraction.js";
import { readArticles } from "../read/read-articles.js";
import type { Run } from "./command.js";
import { type Output, terminal } from "./output.js";

export interface EvaluateOptions extends ExtractorChoice {
  readonly articles: string;
  readonly gold: string;
  readonly json?: boolean;
  readonly details?: boolean;
  /** A Markdown file to write the scores to. */
  readonly write?: string;
}

const command: Run<EvaluateOptions> = (_, options) => run(options, terminal);
export default command;

/** Extracts from the articles that have gold, scores, and prints the scores. */
export async function run(options: EvaluateOptions, output: Output, given?: Extractor): Promise<number> {
  const extractor = given ?? (await openExtractor(options, process.env));
  const files = await filesByName(options.articles);
  const golds = readGold(options.gold);
  const paths = golds.flatMap(({ file }) => files.get(file) ?? []);
  const records = new Map<string, Extraction>();
  for await (const result of extractAll(readArticles(paths), extractor)) {
    if (result.kind === "failure") output.warn(result.message);
    else records.set(basename(result.article.file), result.extraction);
  }
  const readings = golds.map(async (gold): Promise<Reading> => {
    const path = files.get(gold.file);
    const raw = path === undefined ? null : { text: await readFile(path, "utf8"), isPlain: path.endsWith(".txt") };
    return { gold, record: records.get(gold.file) ?? null, raw };
  });
  const evaluation = evaluate(await Promise.all(readings));
  if (options.write) await writeFile(options.write, qualityPage(evaluation, extractor));
  await output.print(
    options.json ? JSON.stringify(trimmed(evaluation, options), null, 2) : report(evaluation, options),
  );
  for (const line of extractor.summary?.() ?? []) output.warn(line);
  return 0;
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

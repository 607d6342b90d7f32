import type { Extractor } from "../extract/extractor.js";
import { rulesExtractor } from "../extract/rules-extractor.js";
import type { Trace } from "../extract/trace.js";
import { readArticles } from "../read/read-articles.js";
import type { Output } from "./output.js";

export interface ExtractOptions {
  readonly explain?: boolean;
}

/** Prints one record per article and line; exit code 1 when some could not be read. */
export async function run(
  paths: readonly string[],
  { explain = false }: ExtractOptions,
  output: Output,
  extractor: Extractor = rulesExtractor,
): Promise<number> {
  let failed = 0;
  for await (const result of readArticles(paths)) {
    if (result.kind === "failure") {
      failed += 1;
      output.warn(result.message);
      continue;
    }
    const { article } = result;
    if (explain) output.warn(`${article.file}:`);
    const record = await extractor.extract(article, explain ? explainTo(output) : undefined);
    await output.print(JSON.stringify(record));
  }
  return failed > 0 ? 1 : 0;
}

/** One line a step, on standard error, so that the records stay clean. */
const explainTo =
  (output: Output): Trace =>
  ({ step, action, item, why, span }) => {
    const words = span ? `  [${span.start}–${span.end} “${span.text.slice(0, 60)}”]` : "";
    output.warn(`  ${step.padEnd(24)} ${action.padEnd(8)} ${item}: ${why}${words}`);
  };

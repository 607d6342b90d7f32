import { extractAll } from "../extract/extract-all.js";
import type { Extractor } from "../extract/extractor.js";
import { type ExtractorChoice, openExtractor } from "../extract/open-extractor.js";
import type { TraceEvent } from "../extract/trace.js";
import { readArticles } from "../read/read-articles.js";
import type { Run } from "./command.js";
import { type Output, terminal } from "./output.js";

export interface ExtractOptions extends ExtractorChoice {
  readonly explain?: boolean;
}

const command: Run<ExtractOptions> = (paths, options) => run(paths, options, terminal);
export default command;

/** Prints one record per article and line; exit code 1 when some could not be read. */
export async function run(
  paths: readonly string[],
  options: ExtractOptions,
  output: Output,
  given?: Extractor,
): Promise<number> {
  const extractor = given ?? (await openExtractor(options, process.env));
  let failed = 0;
  for await (const result of extractAll(readArticles(paths), extractor, options)) {
    if (result.kind === "failure") {
      failed += 1;
      output.warn(result.message);
      continue;
    }
    if (options.explain) for (const line of [`${result.article.file}:`, ...result.trace.map(lineOf)]) output.warn(line);
    await output.print(JSON.stringify(result.extraction));
  }
  for (const line of extractor.summary?.() ?? []) output.warn(line);
  return failed > 0 ? 1 : 0;
}

/** One line a step, on standard error, so that the records stay clean. */
function lineOf({ step, action, item, why, span }: TraceEvent): string {
  const words = span ? `  [${span.start}–${span.end} “${span.text.slice(0, 60)}”]` : "";
  return `  ${step.padEnd(24)} ${action.padEnd(8)} ${item}: ${why}${words}`;
}

import { readConfig } from "../config.js";
import { type ExtractorChoice, openExtractor } from "../extract/open-extractor.js";
import { openGraph } from "../graph/graph.js";
import { type Ingested, ingest } from "../ingest.js";
import type { LoadSummary } from "../load/load.js";
import { applyLedgerFile, type LedgerChoice } from "./ledger-file.js";
import { type Output, terminal } from "./output.js";

const SEED = "seed/articles";

/** `entente seed [PATH…]`: reads articles into the graph. 0 all read, 1 some failed, 2 nothing could be done. */
export default async function run(
  paths: readonly string[],
  options: ExtractorChoice & LedgerChoice = {},
  output: Output = terminal,
): Promise<number> {
  const extractor = await openExtractor(options, process.env);
  const graph = await openGraph(readConfig(process.env), output.warn);
  const show = progress(process.stderr);
  try {
    await applyLedgerFile(graph, options, output);
    const onProgress = show;
    const summary = await ingest({ graph, paths: paths.length > 0 ? paths : [SEED], extractor, onProgress });
    show(null);
    for (const failure of summary.failures) output.warn(failure);
    for (const line of [...summaryLines(summary), ...(extractor.summary?.() ?? [])]) await output.print(line);
    if (summary.read === 0 && summary.failures.length > 0) return 2;
    return summary.failures.length > 0 ? 1 : 0;
  } finally {
    await graph.close();
  }
}

/** One line that is written over and over on a terminal, and not at all elsewhere; `null` clears it. */
function progress(stream: NodeJS.WriteStream): (so: Ingested | null) => void {
  if (!stream.isTTY) return () => {};
  return (so) => {
    const line =
      so === null ? "" : `${so.read} read, ${so.new} new, ${so.unchanged} unchanged, ${so.failures.length} failed`;
    stream.write(`\r\u001b[K${line}`);
  };
}

/** "12 read, 10 new, 2 unchanged, 0 failed" and what came of it. */
export function summaryLines({ read, failures, ...did }: Ingested): string[] {
  const changed = did.changed > 0 ? `, ${did.changed} of them anew` : "";
  const lines = [
    `Articles: ${read} read, ${did.new + did.changed} new${changed}, ${did.unchanged} unchanged, ${failures.length} failed.`,
  ];
  const added = listOf(did.added);
  const removed = listOf(did.removed);
  if (added !== "") lines.push(`Added: ${added}.`);
  if (removed !== "") lines.push(`Gone: ${removed}.`);
  if (added === "" && removed === "") lines.push("Nothing changed.");
  return lines;
}

const PLURAL: Readonly<Record<string, readonly [string, string]>> = {
  country: ["country", "countries"],
  person: ["person", "people"],
};

export function listOf(counts: LoadSummary["added"]): string {
  return Object.entries(counts)
    .map(([kind, count]) => {
      const [one, many] = PLURAL[kind] ?? [kind, `${kind}s`];
      return `${count} ${count === 1 ? one : many}`;
    })
    .join(", ");
}

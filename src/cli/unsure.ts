import { readConfig } from "../config.js";
import { openGraph } from "../graph/graph.js";
import { unsurePairs } from "../load/unsure.js";
import { type Output, terminal } from "./output.js";

/** `entente unsure`: what may be one thing and could not be told, likeliest first. */
export default async function run(
  _args: readonly string[],
  { json }: { json?: boolean } = {},
  output: Output = terminal,
): Promise<number> {
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    const pairs = await unsurePairs(graph);
    if (json) for (const pair of pairs) await output.print(JSON.stringify(pair));
    else
      for (const { a, b, score, reason } of pairs)
        await output.print(`${score.toFixed(2)}  ${a.name} (${a.id})\n      ${b.name} (${b.id})\n      ${reason}`);
    if (!json)
      await output.print(
        pairs.length === 0
          ? "Nothing is unsure."
          : `${pairs.length} unsure. Decide with: entente decide same|different A B --because "…"`,
      );
    return 0;
  } finally {
    await graph.close();
  }
}

import { readConfig } from "../config.js";
import { openGraph } from "../graph/graph.js";
import { rebuild } from "../load/rebuild.js";
import { type Output, terminal } from "./output.js";

/** `entente rebuild`: makes the facts anew from articles and claims. */
export default async function run(
  _args: readonly string[] = [],
  _options: unknown = {},
  output: Output = terminal,
): Promise<number> {
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    const articles = await rebuild(graph);
    await output.print(`Rebuilt the facts from the claims of ${articles} article${articles === 1 ? "" : "s"}.`);
    return 0;
  } finally {
    await graph.close();
  }
}

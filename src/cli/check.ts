import { readConfig } from "../config.js";
import { digestOf } from "../graph/digest.js";
import { openGraph } from "../graph/graph.js";
import { type Output, terminal } from "./output.js";

/** `entente check [--digest]`: proves the graph sound, or prints the digest of its content. */
export default async function run(
  _args: readonly string[] = [],
  { digest }: { digest?: boolean } = {},
  output: Output = terminal,
): Promise<number> {
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    if (digest) await output.print(await digestOf(graph));
    return 0;
  } finally {
    await graph.close();
  }
}

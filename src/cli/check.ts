import { readConfig } from "../config.js";
import { digestOf } from "../graph/digest.js";
import { openGraph } from "../graph/graph.js";
import { soundnessOf } from "../load/soundness.js";
import { type Output, terminal } from "./output.js";

/** `entente check [--digest]`: proves the graph sound, or prints the digest of its content. 1 when it is not sound. */
export default async function run(
  _args: readonly string[] = [],
  { digest }: { digest?: boolean } = {},
  output: Output = terminal,
): Promise<number> {
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    if (digest) {
      await output.print(await digestOf(graph));
      return 0;
    }
    const { articles, claims, facts, faults } = await soundnessOf(graph);
    for (const fault of faults) output.warn(fault);
    const looked = `${articles} articles, ${claims} claims, ${facts} facts`;
    await output.print(faults.length === 0 ? `Sound: ${looked}.` : `Not sound: ${looked}, ${faults.length} faults.`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
}

import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { openGraph } from "../graph/graph.js";
import { retractArticle } from "../load/retract.js";
import { type Output, terminal } from "./output.js";
import { listOf } from "./seed.js";

/** `entente retract ARTICLE_ID`: takes an article back. */
export default async function run(
  [id]: readonly string[],
  _options: unknown = {},
  output: Output = terminal,
): Promise<number> {
  if (id === undefined) throw new UserError("USAGE", "Which article? entente retract sha256:…");
  const graph = await openGraph(readConfig(process.env), output.warn);
  try {
    const { removed } = await retractArticle(graph, id);
    const gone = listOf(removed);
    await output.print(`Retracted ${id}.`);
    await output.print(gone === "" ? "Everything it told is still told by others." : `Gone with it: ${gone}.`);
    return 0;
  } finally {
    await graph.close();
  }
}

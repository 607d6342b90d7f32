import { UserError } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { follow, type Outcome, removeEvidence } from "./change.js";
import { makeSchema } from "./schema.js";
import { writing } from "./transaction.js";

/**
 * Takes an article back: its text, its claims and what only it supported go, the rest stays and is judged anew. Loading
 * the article again brings all of it back.
 */
export async function retractArticle(graph: Graph, id: string): Promise<Outcome> {
  await makeSchema(graph);
  return writing(graph, async (tx) => {
    const found = await tx.run("MATCH (article:Article {id: $id}) RETURN article.id AS id", { id });
    if (found.length === 0) {
      throw new UserError(
        "NO_ARTICLE",
        `No article ${id} is in the graph: ids are "sha256:…", as \`entente extract\` and the API print them.`,
      );
    }
    // Whatever it took the place of may be read again.
    await tx.run("MATCH (:Article {id: $id})-[:REPLACES]->(former:FormerArticle) DETACH DELETE former", { id });
    const removed = await removeEvidence(tx, [id]);
    return follow(tx, { added: [], removed });
  });
}

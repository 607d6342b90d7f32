import type { Graph } from "../graph/graph.js";
import type { Article } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { follow, NOTHING_REMOVED } from "./change.js";
import { inParts } from "./parameters.js";
import { makeSchema } from "./schema.js";
import { type Transaction, writing } from "./transaction.js";
import { type Dissected, identify, mentionRows } from "./write-evidence.js";

/** Articles whose mentions are put together and resolved in one transaction. */
const AT_ONCE = 100;

/**
 * Makes the facts anew from articles and claims alone: resolves every mention again, as after a change of the rules.
 * Ids stay with the things that keep most of what they were made of. Readers see the graph grow back meanwhile.
 */
export async function rebuild(
  graph: Graph,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  await makeSchema(graph);
  const ids = await writing(graph, async (tx) => {
    await keepIds(tx);
    return (await tx.run("MATCH (article:Article) RETURN article.id AS id ORDER BY id")).map(({ id }) => id as string);
  });
  await clearFacts(graph);
  let done = 0;
  for (const part of inParts(ids, AT_ONCE)) {
    await writing(graph, async (tx) => {
      const dissected = await readBack(tx, part);
      await tx.run(
        `UNWIND $items AS item MATCH (article:Article {id: item.id})
         UNWIND item.mentions AS row CREATE (mention:Mention)-[:IN]->(article) SET mention = row`,
        { items: dissected.map(({ article, records }) => ({ id: article.id, mentions: mentionRows(records) })) },
      );
      await follow(tx, { added: dissected, removed: NOTHING_REMOVED });
    });
    done += part.length;
    onProgress(done, ids.length);
  }
  return ids.length;
}

/** Notes on every claim what it is about, so that things can take their former ids again. */
async function keepIds(tx: Transaction): Promise<void> {
  await tx.run(
    `MATCH (form:Form) WHERE form.entity IS NOT NULL
     MERGE (kept:KeptId {form: form.id}) SET kept.entity = form.entity`,
  );
}

async function clearFacts(graph: Graph): Promise<void> {
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    for (const label of ["Mention", "Form", "Block", "Dispute", "DisputeVersion", "Name", "Fact"]) {
      await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
    }
    await session.run("MATCH (n:Article) CALL (n) { SET n.voice = n.id } IN TRANSACTIONS OF 1000 ROWS");
  } finally {
    await session.close();
  }
}

/** Articles with their claims, as they were loaded. */
export async function readBack(tx: Transaction, ids: readonly string[]): Promise<Dissected[]> {
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (article:Article {id: id})
     RETURN article{.*} AS article, [(article)<-[:FROM]-(claim:Claim) | claim{.id, .mention, .kind, .property, .value, .evidenceStart, .evidenceEnd, .evidenceText}] AS claims`,
    { ids },
  );
  return rows.map((row) => {
    const {
      title = null,
      publisher = null,
      uri = null,
      publishedOn = null,
      sourceKey = null,
      ...rest
    } = row.article as Article;
    const article: Article = { ...rest, title, publisher, uri, publishedOn, sourceKey };
    const claims = (row.claims as Record<string, unknown>[]).map((claim) => ({
      ...claim,
      evidence: [{ start: claim.evidenceStart, end: claim.evidenceEnd, text: claim.evidenceText }],
    })) as unknown as Claim[];
    return {
      article,
      extractor: (row.article as { extractor: string }).extractor,
      claims,
      ...identify(article, claims),
    };
  });
}

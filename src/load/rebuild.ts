import type { Graph } from "../graph/graph.js";
import type { Article } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { UNDISPUTED } from "../project/facts.js";
import { follow, NOTHING_REMOVED } from "./change.js";
import { inParts } from "./parameters.js";
import { makeSchema } from "./schema.js";
import { reading, type Transaction, writing } from "./transaction.js";
import { type Dissected, identify, mentionRows } from "./write-evidence.js";

/** Articles whose mentions are put together and resolved in one transaction. */
const AT_ONCE = 200;

/**
 * Makes the facts anew from articles and claims alone: resolves every mention again, as after a change of the rules.
 * Ids stay with the things that keep most of what they were made of. Readers see the graph grow back meanwhile; if it
 * is broken off, the next loading or rebuilding finishes it.
 */
export async function rebuild(
  graph: Graph,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  await makeSchema(graph);
  await writing(graph, keepIds);
  await clearFacts(graph);
  const ids = await writing(graph, async (tx) =>
    (
      await tx.run(
        "MATCH (article:Article) WHERE NOT EXISTS { (article)<-[:IN]-(:Mention) } RETURN article.id AS id ORDER BY id",
      )
    ).map(({ id }) => id as string),
  );
  let done = 0;
  for (const part of inParts(ids, AT_ONCE)) {
    await writing(graph, (tx) => rebuildArticles(tx, part));
    done += part.length;
    onProgress(done, ids.length);
  }
  await writing(graph, forgetIds);
  return ids.length;
}

/** Whether a rebuilding was broken off. */
export async function isHalfRebuilt(graph: Graph): Promise<boolean> {
  const rows = await reading(graph, (tx) =>
    tx.run("MATCH (state:GraphState {isRebuilding: true}) RETURN state LIMIT 1"),
  );
  return rows.length > 0;
}

async function rebuildArticles(tx: Transaction, ids: readonly string[]): Promise<void> {
  // Another program may have come to finish what this one began.
  const waiting = await tx.run(
    "UNWIND $ids AS id MATCH (article:Article {id: id}) WHERE NOT EXISTS { (article)<-[:IN]-(:Mention) } RETURN id",
    { ids },
  );
  const dissected = await readBack(
    tx,
    waiting.map(({ id }) => id as string),
  );
  await tx.run(
    `UNWIND $items AS item MATCH (article:Article {id: item.id})
     UNWIND item.mentions AS row CREATE (mention:Mention)-[:IN]->(article) SET mention = row`,
    { items: dissected.map(({ article, records }) => ({ id: article.id, mentions: mentionRows(records) })) },
  );
  await follow(tx, { added: dissected, removed: NOTHING_REMOVED, formerIds: await formerIdsOf(tx, dissected) });
}

/** Which thing each mention was of, unless a form already holds that thing's id again. */
async function formerIdsOf(tx: Transaction, dissected: readonly Dissected[]): Promise<Map<string, string>> {
  const forms = new Map(
    dissected.flatMap(({ forms }) => [...forms].map(([mention, form]) => [mention, form.id] as const)),
  );
  const rows = await tx.run(
    `UNWIND $mentions AS id MATCH (kept:KeptId {mention: id}) WHERE NOT EXISTS { (:Form {entity: kept.entity}) }
     RETURN id, kept.entity AS entity`,
    { mentions: [...forms.keys()].sort() },
  );
  return new Map(rows.map(({ id, entity }) => [forms.get(id as string)!, entity as string]));
}

/** Notes which thing every mention is of; what a rebuilding that was broken off has noted stays. */
async function keepIds(tx: Transaction): Promise<void> {
  await tx.run(`MATCH (state:GraphState {id: "graph"}) SET state.isRebuilding = true`);
  await tx.run(
    `MATCH (mention:Mention)-[:HAS_FORM]->(:Form) WHERE mention.entity IS NOT NULL
     MERGE (kept:KeptId {mention: mention.id}) ON CREATE SET kept.entity = mention.entity`,
  );
  await tx.run("MATCH (former:FormerId)-[:IS_NOW]->(thing) SET former.now = thing.id");
}

async function forgetIds(tx: Transaction): Promise<void> {
  await tx.run("MATCH (kept:KeptId) DELETE kept");
  await tx.run(
    `MATCH (former:FormerId) WHERE former.now IS NOT NULL AND NOT EXISTS { (former)-[:IS_NOW]->() }
     OPTIONAL MATCH (thing:Fact {id: former.now})
     OPTIONAL MATCH (:FormerId {id: former.now})-[:IS_NOW]->(further:Fact)
     WITH former, coalesce(thing, further) AS now WHERE now IS NOT NULL
     MERGE (former)-[:IS_NOW]->(now)`,
  );
  await tx.run("MATCH (former:FormerId) REMOVE former.now");
  await tx.run(`MATCH (state:GraphState {id: "graph"}) REMOVE state.isRebuilding`);
}

async function clearFacts(graph: Graph): Promise<void> {
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    for (const label of ["Mention", "Form", "Block", "Dispute", "VisitDispute", "DisputeVersion", "Name", "Fact"]) {
      await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 200 ROWS`);
    }
    await session.run(
      "MATCH (n:Claim) WHERE n.reason <> $undisputed CALL (n) { SET n.status = 'ACCEPTED', n.reason = $undisputed } IN TRANSACTIONS OF 1000 ROWS",
      { undisputed: UNDISPUTED },
    );
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

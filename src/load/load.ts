import type { Graph } from "../graph/graph.js";
import type { MentionKind } from "../model/claim.js";
import { follow, NOTHING_REMOVED, type Outcome, removeEvidence } from "./change.js";
import { isHalfRebuilt, rebuild } from "./rebuild.js";
import { makeSchema } from "./schema.js";
import { type Transaction, writing } from "./transaction.js";
import { type Dissected, dissect, type Item, writeEvidence } from "./write-evidence.js";

export type { Item } from "./write-evidence.js";

/** What loading some articles did. */
export interface LoadSummary {
  /** Articles that were not there before. */
  readonly new: number;
  /** Articles read anew: by another extractor, or a changed version of one that was there. */
  readonly changed: number;
  /** Articles that were there already, and versions that a newer one has replaced. */
  readonly unchanged: number;
  readonly added: Readonly<Partial<Record<MentionKind, number>>>;
  readonly removed: Readonly<Partial<Record<MentionKind, number>>>;
}

export const NOTHING_LOADED: LoadSummary = { new: 0, changed: 0, unchanged: 0, added: {}, removed: {} };

/** Characters of text that one transaction takes at most: it must fit the memory of a small server. */
const BATCH_TEXT = 800_000;
const BATCH_ARTICLES = 200;

/**
 * Loads articles with what was extracted from them, in batches, each of which is written wholly or not at all. Loading
 * an article that is there changes nothing.
 */
export async function loadArticles(graph: Graph, items: readonly Item[]): Promise<LoadSummary> {
  await makeSchema(graph);
  if (await isHalfRebuilt(graph)) await rebuild(graph);
  let summary = NOTHING_LOADED;
  for (const batch of batches(items)) {
    const dissected = batch.map(dissect);
    summary = sum(summary, await writing(graph, (tx) => loadBatch(tx, dissected)));
  }
  return summary;
}

function batches(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const last = all.at(-1);
    if (last === undefined || last.length >= BATCH_ARTICLES || size + item.article.text.length > BATCH_TEXT) {
      all.push([item]);
      size = item.article.text.length;
    } else {
      last.push(item);
      size += item.article.text.length;
    }
  }
  return all;
}

async function loadBatch(tx: Transaction, batch: readonly Dissected[]): Promise<LoadSummary> {
  const plan = await planOf(tx, batch);
  if (plan.write.length === 0) return { ...NOTHING_LOADED, unchanged: plan.unchanged };
  const removed = plan.remove.length === 0 ? NOTHING_REMOVED : await removeEvidence(tx, plan.remove);
  await writeEvidence(tx, plan.write);
  await tx.run(
    `UNWIND $rows AS row MATCH (article:Article {id: row.by})
     MERGE (former:FormerArticle {id: row.former}) SET former.sourceKey = row.sourceKey
     MERGE (article)-[:REPLACES]->(former)`,
    { rows: plan.replaced },
  );
  const outcome: Outcome = await follow(tx, { added: plan.write, removed });
  return { new: plan.write.length - plan.changed, changed: plan.changed, unchanged: plan.unchanged, ...outcome };
}

interface Plan {
  readonly write: readonly Dissected[];
  readonly remove: readonly string[];
  readonly replaced: readonly { by: string; former: string; sourceKey: string }[];
  readonly changed: number;
  readonly unchanged: number;
}

/** Which articles of a batch are new, which take the place of another, and which are there already. */
async function planOf(tx: Transaction, batch: readonly Dissected[]): Promise<Plan> {
  const rows = await tx.run(
    `UNWIND $rows AS row
     OPTIONAL MATCH (own:Article {id: row.id})
     OPTIONAL MATCH (former:FormerArticle {id: row.id})<-[:REPLACES]-(:Article)
     OPTIONAL MATCH (other:Article {sourceKey: row.sourceKey}) WHERE other.id <> row.id
     RETURN row.id AS id, own.extractor AS extractor, former.id IS NOT NULL AS isFormer, collect(other {.id, .publishedOn}) AS others`,
    { rows: batch.map(({ article }) => ({ id: article.id, sourceKey: article.sourceKey })) },
  );
  const known = new Map(rows.map((row) => [row.id as string, row as unknown as Known]));
  const write = new Map<string, Dissected>();
  const current = new Map<string, { id: string; publishedOn: string | null }>();
  for (const { others } of known.values()) for (const other of others) current.set(other.id, other);
  const remove = new Set<string>();
  const replaced: { by: string; former: string; sourceKey: string }[] = [];
  const changed = new Set<string>();
  let unchanged = 0;
  for (const each of batch) {
    const { id, sourceKey, publishedOn } = each.article;
    const { extractor, isFormer, others } = known.get(id)!;
    if (write.has(id) || isFormer || extractor === each.extractor) {
      unchanged++;
      continue;
    }
    if (extractor !== null) {
      remove.add(id);
      changed.add(id);
    }
    const rivals =
      sourceKey === null
        ? []
        : [
            ...others,
            ...[...write.values()]
              .filter(({ article }) => article.sourceKey === sourceKey)
              .map(({ article }) => article),
          ];
    // Of two versions the one with the later date stands; on one day, the one read last.
    const newer = rivals.find((rival) => (rival.publishedOn ?? "") > (publishedOn ?? ""));
    if (newer !== undefined) {
      replaced.push({ by: newer.id, former: id, sourceKey: sourceKey! });
      unchanged++;
      continue;
    }
    for (const rival of rivals) {
      if (write.delete(rival.id)) changed.delete(rival.id);
      else remove.add(rival.id);
      replaced.push({ by: id, former: rival.id, sourceKey: sourceKey! });
      changed.add(id);
    }
    write.set(id, each);
  }
  return { write: [...write.values()], remove: [...remove], replaced, changed: changed.size, unchanged };
}

interface Known {
  readonly extractor: string | null;
  readonly isFormer: boolean;
  readonly others: readonly { id: string; publishedOn: string | null }[];
}

export function sum(a: LoadSummary, b: LoadSummary): LoadSummary {
  const counts = (x: LoadSummary["added"], y: LoadSummary["added"]): LoadSummary["added"] => {
    const all: Partial<Record<MentionKind, number>> = { ...x };
    for (const [kind, count] of Object.entries(y)) all[kind as MentionKind] = (all[kind as MentionKind] ?? 0) + count;
    return all;
  };
  return {
    new: a.new + b.new,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    added: counts(a.added, b.added),
    removed: counts(a.removed, b.removed),
  };
}

import type { MentionKind } from "../model/claim.js";
import { MENTION_KINDS } from "../model/claim.js";
import type { Words } from "../project/view.js";
import { RESOLVED } from "../resolve/compare/kinds.js";
import type { Form, FormKind, TextForm } from "../resolve/form.js";
import { type Doubt, type Placed, settle } from "../resolve/settle.js";
import { formStore, placed } from "./form-store.js";
import { kindOf } from "./kept-record.js";
import { openLedger } from "./ledger.js";
import { mintIds } from "./mint.js";
import { inParts } from "./parameters.js";
import type { Row, Transaction } from "./transaction.js";
import { project } from "./views.js";
import type { Dissected } from "./write-evidence.js";
import { makeThings, removeThings, writeFacts } from "./write-facts.js";

/** What a change did to the facts, by kind. */
export interface Outcome {
  readonly added: Readonly<Partial<Record<MentionKind, number>>>;
  readonly removed: Readonly<Partial<Record<MentionKind, number>>>;
}

/** Things whose projection has to be made anew. */
type Touched = Map<MentionKind, Set<string>>;

const touch = (touched: Touched, kind: string, id: string | null | undefined): void => {
  if (!id) return;
  const of = touched.get(kind as MentionKind) ?? new Set<string>();
  touched.set(kind as MentionKind, of.add(id));
};

/** What changed below the facts. */
export interface Change {
  readonly added: readonly Dissected[];
  readonly removed: Removed;
  /** Forms that a person spoke of, as they were placed, and things a person gave a version of. */
  readonly spokenOf?: { readonly forms: readonly Placed[]; readonly things: readonly string[] };
  /** In a rebuilding: by form, the id of the thing that it was of. */
  readonly formerIds?: ReadonlyMap<string, string>;
}

/**
 * Brings identity and facts to where the evidence is: places the forms of new mentions, follows what moves, and projects
 * the things that this touches. What is not touched is not read.
 */
export async function follow(tx: Transaction, { added, removed, spokenOf, formerIds }: Change): Promise<Outcome> {
  const touched: Touched = new Map();
  for (const { mention, entity } of removed.mentions) touch(touched, kindOf(mention), entity);
  for (const id of spokenOf?.things ?? []) touch(touched, id.slice(0, id.indexOf("-")), id);
  const fresh = await writeForms(tx, added);
  const ledger = await openLedger(tx);
  const withMore = (form: Form): Form => ({ ...form, keys: [...form.keys, ...ledger.moreKeys(form)] });
  await writeBlocks(tx, fresh.map(withMore));

  const articles = new Set(added.map(({ article }) => article.id));
  for (const kind of RESOLVED) {
    const again = (spokenOf?.forms ?? []).filter(({ form }) => form.kind === kind);
    const former = fresh.flatMap((form): Placed[] => {
      const entity = form.kind === kind ? formerIds?.get(form.id) : undefined;
      return entity === undefined ? [] : [{ form, entity, group: form.id }];
    });
    const gone = [...removed.forms.filter(({ form }) => form.kind === kind), ...again, ...former];
    const news = [...fresh.filter((form) => form.kind === kind), ...again.map(({ form }) => form)].map(withMore);
    if (gone.length === 0 && news.length === 0) continue;
    const settlement = await settle(news, gone, formStore(tx, kind, ledger.moreKeys), ledger.decide, mintIds(tx, kind));
    const moved = await writePlacements(tx, kind, settlement.placements);
    if (kind === "text") {
      for (const id of await writeVoices(
        tx,
        settlement.placements.map(({ entity }) => entity),
      ))
        articles.add(id);
      continue;
    }
    for (const { article, before, after } of moved) {
      articles.add(article);
      touch(touched, kind, before);
      touch(touched, kind, after);
    }
    await writeDoubts(tx, settlement.doubts);
    await writeFormer(tx, kind, settlement.merged);
  }
  await touchArticles(tx, [...articles], touched);
  await touchDependents(tx, touched);
  return writeTouched(tx, [...articles], touched, await ledger.words());
}

export interface Removed {
  readonly mentions: readonly { readonly mention: string; readonly entity: string | null }[];
  readonly forms: readonly Placed[];
}

export const NOTHING_REMOVED: Removed = { mentions: [], forms: [] };

/** Writes the forms that are new, links every mention to its form, and says which are new. */
async function writeForms(tx: Transaction, added: readonly Dissected[]): Promise<Form[]> {
  const all = new Map<string, Form>();
  const links: { mention: string; form: string }[] = [];
  for (const { forms, text } of added) {
    all.set(text.id, text);
    for (const [mention, form] of forms) {
      all.set(form.id, form);
      links.push({ mention, form: form.id });
    }
  }
  const known = new Set(
    (await tx.run("UNWIND $ids AS id MATCH (form:Form {id: id}) RETURN id", { ids: [...all.keys()] })).map(
      ({ id }) => id,
    ),
  );
  const fresh = [...all.values()].filter(({ id }) => !known.has(id));
  await tx.run("UNWIND $forms AS row CREATE (form:Form) SET form = row", {
    forms: fresh.map(({ id, kind, data, isWeak }) => ({ id, kind, isWeak, data: JSON.stringify(data) })),
  });
  await tx.run(
    `UNWIND $links AS link MATCH (mention:Mention {id: link.mention}), (form:Form {id: link.form})
     CREATE (mention)-[:HAS_FORM]->(form) SET mention.entity = form.entity`,
    { links },
  );
  const texts = added.map(({ article, text }) => ({ article: article.id, form: text.id }));
  await tx.run(
    "UNWIND $texts AS row MATCH (article:Article {id: row.article}), (form:Form {id: row.form}) CREATE (article)-[:HAS_FORM]->(form)",
    { texts },
  );
  return fresh;
}

/** Puts forms under their keys. */
export async function writeBlocks(tx: Transaction, forms: readonly Form[]): Promise<void> {
  await tx.run(
    `UNWIND $rows AS row MATCH (form:Form {id: row.id})
     UNWIND row.keys AS key MERGE (block:Block {key: key}) CREATE (form)-[:IN_BLOCK]->(block)`,
    { rows: forms.map(({ id, keys }) => ({ id, keys: [...new Set(keys)] })) },
  );
}

/** Notes the pairs that could not be told, for a person to look at. */
async function writeDoubts(tx: Transaction, doubts: readonly Doubt[]): Promise<void> {
  await tx.run(
    `UNWIND $doubts AS row MATCH (a:Form {id: row.a}), (b:Form {id: row.b})
     MERGE (a)-[doubt:UNSURE]->(b) SET doubt.score = row.score, doubt.reason = row.reason`,
    { doubts },
  );
}

interface Move {
  readonly article: string;
  readonly before: string | null;
  readonly after: string;
}

/** Writes where forms are placed now; mentions follow their form. */
async function writePlacements(
  tx: Transaction,
  kind: FormKind,
  placements: readonly { id: string; entity: string; group: string | null }[],
): Promise<Move[]> {
  const moves: Move[] = [];
  for (const rows of inParts(placements, 5_000)) {
    const changed = await tx.run(
      `UNWIND $rows AS row MATCH (form:Form {id: row.id})
       WHERE form.entity IS NULL OR form.entity <> row.entity OR coalesce(form.group, "") <> coalesce(row.group, "")
       WITH form, row, form.entity AS before
       SET form.entity = row.entity, form.group = row.group
       WITH form, before WHERE before IS NULL OR before <> form.entity
       MATCH (form)<-[:HAS_FORM]-(mention:Mention)-[:IN]->(article:Article)
       SET mention.entity = form.entity
       RETURN DISTINCT article.id AS article, before, form.entity AS after`,
      { rows },
    );
    if (kind !== "text") moves.push(...(changed as unknown as Move[]));
  }
  return moves;
}

/** Gives every article of a group of copies the group's voice: the smallest id among them. */
async function writeVoices(tx: Transaction, groups: readonly string[]): Promise<string[]> {
  const rows = await tx.run(
    `UNWIND $groups AS group MATCH (form:Form {entity: group}) RETURN DISTINCT group, form.id AS form, form.data AS data`,
    { groups: [...new Set(groups)] },
  );
  const voices = new Map<string, string[]>();
  for (const row of rows) {
    const { articleId } = (
      placed("text", { id: row.form, data: row.data, entity: null, group: null } as Row).form as Form<TextForm>
    ).data;
    voices.set(row.group as string, [...(voices.get(row.group as string) ?? []), articleId]);
  }
  const wanted = [...voices.values()].flatMap((ids) => ids.map((id) => ({ id, voice: [...ids].sort()[0]! })));
  const changed = await tx.run(
    `UNWIND $wanted AS row MATCH (article:Article {id: row.id}) WHERE article.voice <> row.voice
     SET article.voice = row.voice RETURN article.id AS id`,
    { wanted },
  );
  return changed.map(({ id }) => id as string);
}

/** Ids that were merged away keep leading to where their things went. */
async function writeFormer(tx: Transaction, kind: MentionKind, merged: ReadonlyMap<string, string>): Promise<void> {
  if (merged.size === 0) return;
  const rows = [...merged].map(([before, after]) => ({ before, after }));
  await makeThings(tx, kind, [...new Set(merged.values())]);
  await tx.run(
    `UNWIND $rows AS row MATCH (after:Fact {id: row.after})
     MERGE (former:FormerId {id: row.before}) MERGE (former)-[:IS_NOW]->(after)
     WITH row, after MATCH (older:FormerId)-[old:IS_NOW]->(:Fact {id: row.before})
     DELETE old MERGE (older)-[:IS_NOW]->(after)`,
    { rows },
  );
}

/** Whatever an article mentions is looked at again: what it refers to may have moved, or its voice changed. */
async function touchArticles(tx: Transaction, ids: readonly string[], touched: Touched): Promise<void> {
  for (const part of inParts(ids, 500)) {
    const rows = await tx.run(
      `UNWIND $part AS id MATCH (:Article {id: id})<-[:IN]-(mention:Mention)
       RETURN DISTINCT mention.kind AS kind, mention.entity AS entity`,
      { part },
    );
    for (const { kind, entity } of rows) touch(touched, kind as string, entity as string);
  }
}

/** Agreements take their day from their meeting, so they follow it. */
async function touchDependents(tx: Transaction, touched: Touched): Promise<void> {
  const meetings = [...(touched.get("meeting") ?? [])];
  const rows = await tx.run(
    `UNWIND $meetings AS id MATCH (:Fact {id: id})<-[:CONCLUDED_AT]-(agreement:Agreement) RETURN DISTINCT agreement.id AS id`,
    { meetings },
  );
  for (const { id } of rows) touch(touched, "agreement", id as string);
}

async function writeTouched(
  tx: Transaction,
  articles: readonly string[],
  touched: Touched,
  words: (id: string) => Words,
): Promise<Outcome> {
  const added: Partial<Record<MentionKind, number>> = {};
  const removed: Partial<Record<MentionKind, number>> = {};
  for (const kind of MENTION_KINDS) {
    const ids = [...(touched.get(kind) ?? [])];
    const fresh = await tx.run(
      `UNWIND $ids AS id MATCH (mention:Mention {entity: id}) WITH DISTINCT id WHERE NOT EXISTS { (:Fact {id: id}) } RETURN id`,
      { ids },
    );
    await makeThings(
      tx,
      kind,
      fresh.map(({ id }) => id as string),
    );
    if (fresh.length > 0) added[kind] = fresh.length;
  }
  await linkEvidence(tx, articles);
  for (const kind of MENTION_KINDS) {
    for (const ids of inParts([...(touched.get(kind) ?? [])].sort(), 1_000)) {
      const { facts, gone } = await project(tx, kind, ids, words);
      await writeFacts(tx, kind, facts);
      const known = await tx.run("UNWIND $gone AS id MATCH (:Fact {id: id}) RETURN id", { gone });
      await removeThings(
        tx,
        kind,
        known.map(({ id }) => id as string),
      );
      if (known.length > 0) removed[kind] = (removed[kind] ?? 0) + known.length;
    }
  }
  return { added, removed };
}

/** Claims point at the things they are about, articles at what they mention. */
async function linkEvidence(tx: Transaction, articles: readonly string[]): Promise<void> {
  for (const ids of inParts(articles, 200)) {
    await tx.run(
      `UNWIND $ids AS id MATCH (article:Article {id: id})<-[:FROM]-(claim:Claim)
       MATCH (mention:Mention {id: claim.mention})
       OPTIONAL MATCH (claim)-[old:ABOUT]->(about)
       WITH claim, mention, old, about WHERE about IS NULL OR about.id <> mention.entity
       DELETE old
       WITH claim, mention MATCH (thing:Fact {id: mention.entity}) CREATE (claim)-[:ABOUT]->(thing)`,
      { ids },
    );
    await tx.run(
      `UNWIND $ids AS id MATCH (article:Article {id: id})
       CALL (article) { MATCH (article)-[old:MENTIONS]->(thing) WHERE NOT EXISTS { (article)<-[:IN]-(:Mention {entity: thing.id}) } DELETE old }
       CALL (article) { MATCH (article)<-[:IN]-(mention:Mention) WITH DISTINCT article, mention.entity AS entity
         MATCH (thing:Fact {id: entity}) MERGE (article)-[:MENTIONS]->(thing) }
       CALL (article) { MATCH (article)<-[:IN]-(mention:Mention {kind: "statement"}) MATCH (statement:Fact {id: mention.entity})
         MERGE (statement)-[:FROM]->(article) }`,
      { ids },
    );
  }
}

/** Takes articles out with all evidence of theirs, and says what went. Facts are for `follow` to mend. */
export async function removeEvidence(tx: Transaction, ids: readonly string[]): Promise<Removed> {
  if (ids.length === 0) return NOTHING_REMOVED;
  const mentions = await tx.run(
    "UNWIND $ids AS id MATCH (:Article {id: id})<-[:IN]-(mention:Mention) RETURN mention.id AS mention, mention.entity AS entity",
    { ids },
  );
  const forms = await tx.run(
    `UNWIND $ids AS id MATCH (article:Article {id: id})
     CALL (article) {
       MATCH (article)-[:HAS_FORM]->(form:Form) RETURN form
       UNION MATCH (article)<-[:IN]-(:Mention)-[:HAS_FORM]->(form:Form) RETURN form
     }
     WITH DISTINCT form
     RETURN form.id AS id, form.kind AS kind, form.data AS data, form.entity AS entity, form.group AS group`,
    { ids },
  );
  await tx.run(
    `UNWIND $ids AS id MATCH (article:Article {id: id})
     CALL (article) { MATCH (article)<-[:IN]-(mention:Mention) DETACH DELETE mention }
     CALL (article) { MATCH (article)<-[:FROM]-(claim:Claim) DETACH DELETE claim }
     CALL (article) { MATCH (article)<-[:OF]-(sentence:Sentence) DETACH DELETE sentence }
     DETACH DELETE article`,
    { ids },
  );
  const left = await tx.run(
    `UNWIND $forms AS id MATCH (form:Form {id: id}) WHERE NOT EXISTS { (form)<-[:HAS_FORM]-() }
     OPTIONAL MATCH (form)-[:IN_BLOCK]->(block:Block)
     WITH id, form, collect(block) AS blocks
     DETACH DELETE form
     WITH id, blocks UNWIND CASE blocks WHEN [] THEN [null] ELSE blocks END AS block
     CALL (block) { WITH block WHERE block IS NOT NULL AND NOT EXISTS { (block)<-[:IN_BLOCK]-() } DELETE block }
     RETURN DISTINCT id`,
    { forms: forms.map(({ id }) => id) },
  );
  const gone = new Set(left.map(({ id }) => id));
  return {
    mentions: mentions as unknown as Removed["mentions"],
    forms: forms.filter(({ id }) => gone.has(id)).map((row) => placed(row.kind as FormKind, row)),
  };
}

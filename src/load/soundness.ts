import type { Graph } from "../graph/graph.js";
import { MENTION_KINDS, type MentionKind } from "../model/claim.js";
import { type Facts, OWNED } from "../project/facts.js";
import { RESOLVED } from "../resolve/compare/kinds.js";
import type { Form } from "../resolve/form.js";
import { MemoryStore } from "../resolve/memory-store.js";
import { keptRecord } from "./kept-record.js";
import { openLedger } from "./ledger.js";
import { inParts } from "./parameters.js";
import { readBack } from "./rebuild.js";
import { type Row, reading, type Transaction } from "./transaction.js";
import { project } from "./views.js";

/** What was looked at, and every fault found, each a sentence. */
export interface Soundness {
  readonly articles: number;
  readonly claims: number;
  readonly facts: number;
  readonly faults: readonly string[];
}

/** Of one kind of fault so many are told; the rest are counted. */
const TOLD = 20;

/**
 * Proves the graph sound: every claim has words that stand in its article, every fact has a claim, and the facts are
 * what resolving and judging the claims anew would give.
 */
export async function soundnessOf(graph: Graph): Promise<Soundness> {
  return reading(graph, async (tx) => {
    const faults: string[] = [];
    const ids = (await tx.run("MATCH (article:Article) RETURN article.id AS id ORDER BY id")).map(
      ({ id }) => id as string,
    );
    const forms = new Map<string, Form>();
    let claims = 0;
    for (const part of inParts(ids, 100)) {
      claims += await checkSpans(tx, part, faults);
      await checkMentions(tx, part, forms, faults);
    }
    await checkClaims(tx, faults);
    await checkIdentity(tx, forms, faults);
    const facts = await checkFacts(tx, faults);
    return { articles: ids.length, claims, facts, faults: shortened(faults) };
  });
}

function shortened(faults: readonly string[]): string[] {
  return faults.length <= TOLD ? [...faults] : [...faults.slice(0, TOLD), `… and ${faults.length - TOLD} more.`];
}

async function checkSpans(tx: Transaction, ids: readonly string[], faults: string[]): Promise<number> {
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (article:Article {id: id})
     RETURN id, article.text AS text,
            [(article)<-[:FROM]-(claim:Claim) | {id: claim.id, start: claim.evidenceStart, end: claim.evidenceEnd, words: claim.evidenceText,
              spans: [(claim)-[span:SUPPORTED_BY]->(sentence:Sentence) | {start: span.start, end: span.end, words: span.text, sentence: sentence.start}]}] AS claims`,
    { ids },
  );
  let count = 0;
  for (const row of rows) {
    const text = row.text as string;
    for (const claim of row.claims as (Span & { id: string; spans: (Span & { sentence: number })[] })[]) {
      count++;
      if (claim.spans.length === 0) faults.push(`${claim.id} of ${row.id} rests on no words.`);
      for (const { start, end, words } of [claim, ...claim.spans]) {
        if (text.slice(start, end) !== words)
          faults.push(`${claim.id} says "${words}" stands at ${start} of ${row.id}; it does not.`);
      }
      for (const { start, sentence } of claim.spans) {
        if (start < sentence) faults.push(`${claim.id} points at a sentence that begins after its words.`);
      }
    }
  }
  return count;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Mentions are what the claims say, nothing more and nothing less. */
async function checkMentions(
  tx: Transaction,
  ids: readonly string[],
  forms: Map<string, Form>,
  faults: string[],
): Promise<void> {
  const kept = await tx.run(
    "UNWIND $ids AS id MATCH (:Article {id: id})<-[:IN]-(mention:Mention) OPTIONAL MATCH (mention)-[:HAS_FORM]->(form:Form) RETURN mention.id AS id, mention.record AS record, form.id AS form",
    { ids },
  );
  const stored = new Map(kept.map((row) => [row.id as string, row]));
  for (const { records, forms: own, text } of await readBack(tx, ids)) {
    forms.set(text.id, text);
    for (const record of records) {
      const form = own.get(record.id);
      if (form !== undefined) forms.set(form.id, form);
      const row = stored.get(record.id);
      stored.delete(record.id);
      if (row?.record !== keptRecord(record) || (row.form ?? undefined) !== form?.id)
        faults.push(`${record.id} is not what its claims say.`);
    }
  }
  for (const id of stored.keys()) faults.push(`${id} has no claim.`);
}

async function checkClaims(tx: Transaction, faults: string[]): Promise<void> {
  const astray = await tx.run(
    `MATCH (claim:Claim) OPTIONAL MATCH (mention:Mention {id: claim.mention})
     WITH claim, mention, [(claim)-[:ABOUT]->(thing) | thing.id] AS about
     WHERE mention IS NULL OR size(about) <> 1 OR about[0] <> mention.entity
     RETURN claim.id AS id LIMIT 100`,
  );
  for (const { id } of astray) faults.push(`${id} is not about the thing that its mention is of.`);
  const bare = await tx.run(
    "MATCH (fact:Fact) WHERE NOT fact:Place AND NOT EXISTS { (fact)<-[:ABOUT]-(:Claim) } RETURN fact.id AS id LIMIT 100",
  );
  for (const { id } of bare) faults.push(`${id} has no claim.`);
  const empty = await tx.run(
    "MATCH (place:Place) WHERE NOT EXISTS { (place)<-[:HELD_IN]-() } RETURN place.id AS id LIMIT 100",
  );
  for (const { id } of empty) faults.push(`${id} is a place where nothing was held.`);
}

/** The same forms resolved in memory, all at once, must come out as the same things. */
async function checkIdentity(tx: Transaction, forms: ReadonlyMap<string, Form>, faults: string[]): Promise<void> {
  const ledger = await openLedger(tx);
  const rows = await tx.run("MATCH (form:Form) RETURN form.id AS id, form.entity AS entity");
  const stored = new Map(rows.map(({ id, entity }) => [id as string, entity as string]));
  for (const id of stored.keys()) if (!forms.has(id)) faults.push(`${id} is a form that no mention has.`);
  for (const kind of RESOLVED) {
    const store = new MemoryStore();
    const own = [...forms.values()].filter((form) => form.kind === kind);
    await store.change(
      own.map((form) => ({ ...form, keys: [...form.keys, ...ledger.moreKeys(form)] })),
      [],
      ledger.decide,
    );
    const seen = new Map<string, string>();
    for (const ids of store.things().values()) {
      const entities = new Set(ids.map((id) => stored.get(id)));
      const [entity] = entities;
      if (entities.size !== 1 || entity === undefined || seen.has(entity)) {
        faults.push(`${[...entities].join(" and ")}: resolving the mentions anew parts them otherwise.`);
      } else seen.set(entity, ids[0]!);
    }
  }
}

async function checkFacts(tx: Transaction, faults: string[]): Promise<number> {
  const words = await (await openLedger(tx)).words();
  let count = 0;
  for (const kind of MENTION_KINDS) {
    const rows = await tx.run("MATCH (mention:Mention {kind: $kind}) RETURN DISTINCT mention.entity AS id", { kind });
    for (const ids of inParts(rows.map(({ id }) => id as string).sort(), 500)) {
      const { facts } = await project(tx, kind, ids, words);
      const actual = await actualFacts(tx, kind, ids);
      count += facts.length;
      for (const each of facts) {
        if (canonical(expected(each)) !== canonical(actual.get(each.id)))
          faults.push(`${each.id} is not what its claims give.`);
      }
    }
  }
  return count;
}

const expected = ({ properties, links, disputes }: Facts) => ({
  properties,
  links: links.map(({ type, from, to, properties }) => canonical([type, from, to, properties])).sort(),
  disputes: disputes.map(({ property, accepted, reason }) => canonical([property, accepted, reason])).sort(),
});

async function actualFacts(
  tx: Transaction,
  kind: MentionKind,
  ids: readonly string[],
): Promise<Map<string, ReturnType<typeof expected>>> {
  const { out, in: into } = OWNED[kind];
  const side = (types: readonly string[], pattern: string): string =>
    types.length === 0
      ? "[]"
      : `[${pattern.replace("TYPES", types.join("|"))} | {type: type(link), from: startNode(link).id, to: endNode(link).id, properties: link{.*}}]`;
  const rows: Row[] = await tx.run(
    `UNWIND $ids AS id MATCH (thing:Fact {id: id})
     RETURN id, thing{.*} AS properties,
            ${side(out, "(thing)-[link:TYPES]->(:Fact)")} + ${side(into, "(thing)<-[link:TYPES]-(:Fact)")} AS links,
            [(thing)<-[:DISPUTES]-(dispute:Dispute|VisitDispute) | [dispute.property, dispute.accepted, dispute.reason]] AS disputes`,
    { ids },
  );
  return new Map(
    rows.map((row) => {
      const { id, print, ...properties } = row.properties as Record<string, never>;
      const links = row.links as { type: string; from: string; to: string; properties: unknown }[];
      return [
        row.id as string,
        {
          properties,
          links: links.map(({ type, from, to, properties }) => canonical([type, from, to, properties])).sort(),
          disputes: (row.disputes as unknown[]).map(canonical).sort(),
        },
      ];
    }),
  );
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each as Row).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

import { claimsOf } from "../claims/claims-of.js";
import { shortHash } from "../claims/hash.js";
import { mentionsOf } from "../claims/mentions-of.js";
import { ALL_DAYS } from "../dates/edtf.js";
import type { Article } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Extraction } from "../model/extraction.js";
import type { MentionRecord } from "../model/mention.js";
import { UNDISPUTED } from "../project/facts.js";
import { searchText } from "../project/search-text.js";
import type { Form } from "../resolve/form.js";
import { formsOf, textFormOf } from "../resolve/forms-of.js";
import { keptRecord } from "./kept-record.js";
import { integers } from "./parameters.js";
import { sentencesOf } from "./sentences.js";
import type { Transaction } from "./transaction.js";

export interface Item {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly extractor: { readonly name: string; readonly version: string };
}

/** An article taken apart into what is written of it. */
export interface Dissected {
  readonly article: Article;
  readonly extractor: string;
  readonly claims: readonly Claim[];
  readonly records: readonly MentionRecord[];
  /** By mention id; countries and statements have none. */
  readonly forms: ReadonlyMap<string, Form>;
  readonly text: Form;
}

export function dissect({ article, extraction, extractor }: Item): Dissected {
  const name = `${extractor.name}@${extractor.version}`;
  const claims = claimsOf(extraction, name);
  return { article, extractor: name, claims, ...identify(article, claims) };
}

/** Mentions and forms of an article, from its claims alone. */
export function identify(
  article: Article,
  claims: readonly Pick<Claim, "mention" | "kind" | "property" | "value" | "evidence">[],
) {
  const records = mentionsOf(article.id, claims);
  const order = new Map<string, number>();
  for (const { mention, evidence } of claims) {
    const start = evidence[0]?.start ?? 0;
    order.set(mention, Math.min(start, order.get(mention) ?? start));
  }
  return { records, forms: formsOf(article, records), text: textFormOf(article, records, order) };
}

/** Where a mention belongs before anything is resolved: countries by code, every statement by itself. */
export function ownEntity(record: MentionRecord): string | null {
  if (record.kind === "country") return record.code;
  return record.kind === "statement" ? `statement-${shortHash(record.id).slice(0, 16)}` : null;
}

const WRITE = `
UNWIND $items AS item
CREATE (article:Article:Node) SET article = item.article
WITH article, item
CALL (article, item) { UNWIND item.sentences AS row CREATE (sentence:Sentence)-[:OF]->(article) SET sentence = row }
CALL (article, item) { UNWIND item.mentions AS row CREATE (mention:Mention)-[:IN]->(article) SET mention = row }
WITH article, item
UNWIND item.claims AS row
CREATE (claim:Claim:Node)-[:FROM]->(article) SET claim = row.claim
WITH claim, row
UNWIND row.supports AS support
MATCH (sentence:Sentence {id: support.sentence})
CREATE (claim)-[:SUPPORTED_BY {start: support.start, end: support.end, text: support.text}]->(sentence)`;

/** Writes articles with sentences, claims and mentions; none of them may be there yet. */
export async function writeEvidence(tx: Transaction, items: readonly Dissected[]): Promise<void> {
  await tx.run(WRITE, { items: items.map(rowsOf) });
}

function rowsOf({ article, extractor, claims, records }: Dissected) {
  const { sentences, supports } = sentencesOf(article, claims);
  const supportsOf = new Map<string, Record<string, unknown>[]>();
  for (const { claim, ...support } of supports)
    supportsOf.set(claim, [...(supportsOf.get(claim) ?? []), integers(support)]);
  return {
    article: integers({
      ...article,
      firstDay: article.publishedOn ?? ALL_DAYS.first,
      voice: article.id,
      extractor,
      searchText: searchText([article.title]),
    }),
    sentences: sentences.map((sentence) => integers({ ...sentence })),
    mentions: mentionRows(records),
    claims: claims.map((claim) => {
      const { id, mention, kind, property, value, confidence, extractor, evidence } = claim;
      const first = evidence[0];
      return {
        claim: {
          ...integers({
            id,
            mention,
            kind,
            property,
            value,
            extractor,
            evidenceStart: first?.start,
            evidenceEnd: first?.end,
            evidenceText: first?.text,
          }),
          confidence,
          status: "ACCEPTED",
          reason: UNDISPUTED,
        },
        supports: supportsOf.get(id) ?? [],
      };
    }),
  };
}

export function mentionRows(records: readonly MentionRecord[]): Record<string, unknown>[] {
  return records.map((record) => ({
    id: record.id,
    kind: record.kind,
    record: keptRecord(record),
    ...(ownEntity(record) !== null && { entity: ownEntity(record) }),
    ...(record.kind === "person" && record.organizationMention !== null && { seat: record.organizationMention }),
  }));
}

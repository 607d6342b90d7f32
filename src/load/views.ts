import { claimId } from "../claims/claims-of.js";
import type { MentionKind } from "../model/claim.js";
import type { Span } from "../model/extraction.js";
import type { MeetingRecord, MentionRecord, PersonRecord } from "../model/mention.js";
import { projectAgreement } from "../project/agreement.js";
import type { Facts } from "../project/facts.js";
import { NAMED_CLAIMS } from "../project/facts.js";
import { projectGift } from "../project/gift.js";
import { projectCountry, projectIssue, projectOrganization, projectPerson } from "../project/known.js";
import { projectMeeting } from "../project/meeting.js";
import { projectStatement } from "../project/statement.js";
import type { ArticleView, KnownView, MentionView, Refer, Saying, ThingView, Words } from "../project/view.js";
import { projectVisit } from "../project/visit.js";
import { recordOf } from "./kept-record.js";
import type { Row, Transaction } from "./transaction.js";

const KNOWN: ReadonlySet<MentionKind> = new Set(["person", "organization", "issue", "country"]);

/** Projects things anew from what is said of them; those that nothing is said of any more come back as gone. */
export async function project(
  tx: Transaction,
  kind: MentionKind,
  ids: readonly string[],
  words: (id: string) => Words,
): Promise<{ facts: Facts[]; gone: string[] }> {
  const facts = KNOWN.has(kind) ? await projectKnown(tx, kind, ids, words) : await projectThings(tx, kind, ids, words);
  const found = new Set(facts.map(({ id }) => id));
  return { facts, gone: ids.filter((id) => !found.has(id)) };
}

const SAYINGS = `
UNWIND $ids AS id
CALL (id) {
  MATCH (mention:Mention {entity: id})-[:IN]->(article:Article)
  WITH mention, article ORDER BY mention.id
  WITH mention.record AS record, count(DISTINCT article.voice) AS voices,
       min(article.publishedOn) AS first, max(article.publishedOn) AS last,
       collect(DISTINCT article.language) AS languages,
       collect(mention.id)[..${NAMED_CLAIMS}] AS mentions, collect(article.voice)[..${NAMED_CLAIMS}] AS mentionVoices, collect(mention.seat)[0] AS seat
  OPTIONAL MATCH (held:Mention {id: seat})
  RETURN record, voices, first, last, languages, mentions, mentionVoices, held.entity AS seat
}
RETURN id, record, voices, first, last, languages, mentions, mentionVoices, seat`;

const VOICES = `
UNWIND $ids AS id
MATCH (mention:Mention {entity: id})-[:IN]->(article:Article)
RETURN id, count(DISTINCT article.voice) AS voices`;

async function projectKnown(
  tx: Transaction,
  kind: MentionKind,
  ids: readonly string[],
  words: (id: string) => Words,
): Promise<Facts[]> {
  const voices = new Map((await tx.run(VOICES, { ids })).map((row) => [row.id as string, row.voices as number]));
  if (kind === "country") return [...voices].map(([code, count]) => projectCountry(code, count));
  const sayings = new Map<string, Saying[]>();
  for (const row of await tx.run(SAYINGS, { ids })) {
    const id = row.id as string;
    const mentions = row.mentions as string[];
    const record = recordOf(mentions[0]!, row.record as string, null);
    const { voices, first, last, languages, mentionVoices, seat } = row as unknown as Saying;
    sayings.set(id, [
      ...(sayings.get(id) ?? []),
      { record, voices, first, last, languages: [...languages].sort(), mentions, mentionVoices, seat },
    ]);
  }
  const one = { person: projectPerson, organization: projectOrganization, issue: projectIssue }[
    kind as "person"
  ] as typeof projectPerson;
  return [...sayings].map(([id, all]) => {
    all.sort((a, b) => (a.mentions[0]! < b.mentions[0]! ? -1 : 1));
    const view = { id, voices: voices.get(id) ?? 0, sayings: all };
    return one(view as unknown as KnownView<PersonRecord>, words(id));
  });
}

const MENTIONS = `
UNWIND $ids AS id
MATCH (mention:Mention {entity: id})-[:IN]->(article:Article)
RETURN id, mention.id AS mention, mention.record AS record, article.id AS article`;

const ARTICLES = `
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.language AS language, article.publisher AS publisher, article.publishedOn AS publishedOn, article.voice AS voice`;

const REFERRED = `
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN id, mention.entity AS entity, mention.record AS record, mention.seat AS seat`;

const BESIDE = `
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(mention:Mention {kind: $kind})
RETURN id, mention.id AS mention, mention.entity AS entity, mention.record AS record`;

const WORDS_OF_STATEMENTS = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.evidenceStart AS start, claim.evidenceEnd AS end, claim.evidenceText AS text`;

async function projectThings(
  tx: Transaction,
  kind: MentionKind,
  ids: readonly string[],
  words: (id: string) => Words,
): Promise<Facts[]> {
  const rows = await tx.run(MENTIONS, { ids });
  const articles = await articlesOf(tx, rows);
  const things = new Map<string, MentionView[]>();
  for (const row of rows) {
    const id = row.id as string;
    const record = recordOf(row.mention as string, row.record as string, null);
    things.set(id, [...(things.get(id) ?? []), { record, article: articles.get(row.article as string)! }]);
  }
  for (const mentions of things.values()) mentions.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const views = [...things].map(([id, mentions]) => ({ id, mentions }));
  const all = views.flatMap(({ mentions }) => mentions.map(({ record }) => record));
  const beside =
    kind === "visit"
      ? await besideOf(tx, articles, "meeting")
      : kind === "statement"
        ? await besideOf(tx, articles, "issue")
        : new Map<string, Beside[]>();
  const others = [...beside.values()].flat().map(({ record }) => record);
  const refer = await referTo(tx, [...all, ...others]);

  switch (kind) {
    case "meeting":
      return views.map((view) => projectMeeting(view as ThingView<MeetingRecord>, refer, words(view.id)));
    case "visit":
      return views.map((view) =>
        projectVisit(view as never, refer, words(view.id), (id) => (beside.get(id) ?? []) as never),
      );
    case "agreement":
      return views.map((view) => projectAgreement(view as never, refer, words(view.id)));
    case "gift":
      return views.map((view) => projectGift(view as never, refer));
    default: {
      const spans = await statementSpans(tx, all);
      return views.map((view) => {
        const { record, article } = view.mentions[0]!;
        return projectStatement(view as never, refer, spans.get(record.id)!, (beside.get(article.id) ?? []) as never);
      });
    }
  }
}

interface Beside {
  readonly entity: string;
  readonly record: MentionRecord;
}

async function articlesOf(tx: Transaction, rows: readonly Row[]): Promise<Map<string, ArticleView>> {
  const ids = [...new Set(rows.map(({ article }) => article as string))];
  return new Map((await tx.run(ARTICLES, { ids })).map((row) => [row.id as string, row as unknown as ArticleView]));
}

async function besideOf(
  tx: Transaction,
  articles: ReadonlyMap<string, ArticleView>,
  kind: MentionKind,
): Promise<Map<string, Beside[]>> {
  const beside = new Map<string, Beside[]>();
  for (const row of await tx.run(BESIDE, { ids: [...articles.keys()], kind })) {
    const id = row.id as string;
    const record = recordOf(row.mention as string, row.record as string, null);
    beside.set(id, [...(beside.get(id) ?? []), { entity: row.entity as string, record }]);
  }
  for (const list of beside.values()) list.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return beside;
}

async function referTo(tx: Transaction, records: readonly MentionRecord[]): Promise<Refer> {
  const ids = [...new Set(records.flatMap(references))];
  const rows = ids.length === 0 ? [] : await tx.run(REFERRED, { ids });
  const found = new Map(
    rows.map((row) => [
      row.id as string,
      {
        entity: row.entity as string,
        record: recordOf(row.id as string, row.record as string, row.seat as string | null),
      },
    ]),
  );
  return (mention) => found.get(mention);
}

/** The mentions that a record points at. */
export function references(record: MentionRecord): string[] {
  const one = (id: string | null): string[] => (id === null ? [] : [id]);
  switch (record.kind) {
    case "meeting":
      return [...record.participants, ...record.organizations, ...record.issues, ...one(record.partOf)];
    case "visit":
      return [...record.visitors];
    case "agreement":
      return [...record.signatories, ...record.issues, ...one(record.meeting)];
    case "statement":
      return [...one(record.speaker), ...one(record.meeting)];
    case "gift":
      return [...one(record.giver), ...one(record.recipient), ...one(record.meeting)];
    default:
      return [];
  }
}

async function statementSpans(tx: Transaction, records: readonly MentionRecord[]): Promise<Map<string, Span>> {
  const claims = new Map(
    records.flatMap((record) =>
      record.kind === "statement" ? [[claimId(record.id, "text", record.text), record.id] as const] : [],
    ),
  );
  const rows = await tx.run(WORDS_OF_STATEMENTS, { ids: [...claims.keys()] });
  return new Map(rows.map(({ id, start, end, text }) => [claims.get(id as string)!, { start, end, text } as Span]));
}

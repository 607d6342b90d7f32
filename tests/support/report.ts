import { createHash } from "node:crypto";
import type { Item } from "../../src/load/load.js";
import type { Article } from "../../src/model/article.js";
import type {
  AgreementMention,
  GiftMention,
  MeetingMention,
  OrganizationMention,
  PersonMention,
  Span,
  StatementMention,
  VisitMention,
} from "../../src/model/extraction.js";

type Loose<T> = Partial<Omit<T, "evidence">>;

export interface Report {
  readonly text?: string;
  readonly title?: string;
  readonly language?: string;
  readonly publishedOn?: string | null;
  readonly sourceKey?: string | null;
  readonly publisher?: string;
  readonly persons?: readonly (Loose<PersonMention> & { name: string })[];
  readonly organizations?: readonly (Loose<OrganizationMention> & { name: string })[];
  readonly meetings?: readonly Loose<MeetingMention>[];
  readonly visits?: readonly (Loose<VisitMention> & { country: string })[];
  readonly agreements?: readonly Loose<AgreementMention>[];
  readonly statements?: readonly (Loose<StatementMention> & { text: string })[];
  readonly gifts?: readonly (Loose<GiftMention> & { item: string })[];
  readonly issues?: readonly string[];
}

let count = 0;

/** An article with what was extracted from it, from the parts a test cares about; every report has words of its own. */
export function report(of: Report, name = `report ${++count}`): Item {
  const text = of.text ?? wordsOf(name);
  const id = `sha256:${createHash("sha256")
    .update(`${name}\n${text}\n${of.publishedOn ?? ""}`)
    .digest("hex")}`;
  const article: Article = {
    id,
    file: `${name}.txt`,
    title: of.title ?? null,
    publisher: of.publisher ?? null,
    uri: null,
    language: of.language ?? "en",
    publishedOn: of.publishedOn ?? null,
    text,
    sourceKey: of.sourceKey ?? null,
  };
  const evidence: Span[] = [{ start: 0, end: Math.min(40, text.length), text: text.slice(0, 40) }];
  const { sourceKey, ...shown } = article;
  const confidence = 0.9;
  return {
    article,
    extractor: { name: "test", version: "1" },
    extraction: {
      article: shown,
      countries: [],
      persons: (of.persons ?? []).map((each) => ({
        aliases: [],
        office: null,
        country: null,
        organization: null,
        ...each,
        evidence,
      })),
      organizations: (of.organizations ?? []).map((each) => ({ aliases: [], country: null, ...each, evidence })),
      meetings: (of.meetings ?? []).map((each, at) => ({
        key: `m${at + 1}`,
        kind: "SUMMIT",
        status: "HELD",
        name: null,
        participants: [],
        countries: [],
        organizations: [],
        startDate: null,
        endDate: null,
        durationMinutes: null,
        city: null,
        country: null,
        partOf: null,
        issues: [],
        confidence,
        ...each,
        evidence,
      })),
      visits: (of.visits ?? []).map((each) => ({
        visitors: [],
        kind: null,
        status: "HELD",
        startDate: null,
        endDate: null,
        confidence,
        ...each,
        evidence,
      })),
      agreements: (of.agreements ?? []).map((each) => ({
        kind: "MOU",
        status: "SIGNED",
        level: "STATE",
        count: 1,
        name: null,
        parties: [],
        signatories: [],
        amounts: [],
        term: null,
        issues: [],
        signedOn: null,
        meeting: null,
        confidence,
        ...each,
        evidence,
      })),
      statements: (of.statements ?? []).map((each) => ({
        speaker: null,
        direct: true,
        meeting: null,
        ...each,
        evidence,
      })),
      gifts: (of.gifts ?? []).map((each) => ({ giver: null, recipient: null, meeting: null, ...each, evidence })),
      issues: (of.issues ?? []).map((issue) => ({ name: issue, evidence })),
      warnings: [],
    },
  };
}

/** Some forty words that no other report has, so that nothing is taken for a copy. */
function wordsOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  return Array.from({ length: 40 }, (_, at) => `w${hash.slice(at, at + 6)}`).join(" ");
}

export const lee = { name: "Lee Jae Myung", office: "President", country: "KOR" };
export const xi = { name: "Xi Jinping", office: "President", country: "CHN" };

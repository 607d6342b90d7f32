import type { Article } from "./article.js";

/** A span of `Article.text`: UTF-16 offsets, `text` is exactly `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An EDTF date (ISO 8601-2): `2026-01-05`, `2026-01`, `2026`, `XXXX-11-02`, `2025-10-30/2025-11-01`. */
export type EdtfDate = string;
/** An ISO 3166-1 alpha-3 code. */
export type CountryCode = string;

export const MEETING_KINDS = [
  "SUMMIT",
  "MULTILATERAL_SUMMIT",
  "TALKS",
  "CALL",
  "FORUM",
  "BANQUET",
  "CEREMONY",
  "OTHER",
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const EVENT_STATUSES = ["PLANNED", "HELD", "POSTPONED", "CANCELLED"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
export const AGREEMENT_KINDS = [
  "MOU",
  "TREATY",
  "CURRENCY_SWAP",
  "TRADE_AGREEMENT",
  "JOINT_STATEMENT",
  "COMMITMENT",
  "OTHER",
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export const AGREEMENT_STATUSES = [
  "PROPOSED",
  "AGREED",
  "SIGNED",
  "RENEWED",
  "RATIFIED",
  "IN_FORCE",
  "LAPSED",
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];
export type AgreementLevel = "STATE" | "BUSINESS";

interface Evidenced {
  readonly evidence: readonly Span[];
}

export interface CountryMention extends Evidenced {
  readonly code: CountryCode;
}

export interface PersonMention extends Evidenced {
  /** The fullest form in the article, without honorific or title. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: string | null;
  readonly country: CountryCode | null;
  readonly organization: string | null;
}

export interface OrganizationMention extends Evidenced {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface MeetingMention extends Evidenced {
  /** Unique within its article; visits, agreements, statements and gifts point at it. */
  readonly key: string;
  readonly kind: MeetingKind;
  readonly status: EventStatus;
  readonly name: string | null;
  /** Names of `persons`. */
  readonly participants: readonly string[];
  readonly countries: readonly CountryCode[];
  /** Names of `organizations`. */
  readonly organizations: readonly string[];
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
  readonly durationMinutes: number | null;
  readonly city: string | null;
  readonly country: CountryCode | null;
  /** The key of the larger meeting that this one belongs to, or its name when it is no item of its own. */
  readonly partOf: string | null;
  /** Names of `issues`. */
  readonly issues: readonly string[];
  /** The share of items given this confidence that are right, 0 to 1. */
  readonly confidence: number;
}

export interface VisitMention extends Evidenced {
  readonly visitors: readonly string[];
  readonly country: CountryCode;
  /** STATE_VISIT, OFFICIAL_VISIT, WORKING_VISIT, PRIVATE_VISIT, or null. */
  readonly kind: string | null;
  readonly status: EventStatus;
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
  readonly confidence: number;
}

export interface Money {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface AgreementMention extends Evidenced {
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly level: AgreementLevel;
  /** How many instruments the item stands for. */
  readonly count: number;
  readonly name: string | null;
  readonly parties: readonly CountryCode[];
  /** Names of `persons` or `organizations`. */
  readonly signatories: readonly string[];
  readonly amounts: readonly Money[];
  /** An ISO 8601 duration, such as P5Y. */
  readonly term: string | null;
  readonly issues: readonly string[];
  readonly signedOn: EdtfDate | null;
  readonly meeting: string | null;
  readonly confidence: number;
}

export interface StatementMention extends Evidenced {
  readonly speaker: string | null;
  /** True for words in quotation marks. */
  readonly direct: boolean;
  readonly text: string;
  readonly meeting: string | null;
}

export interface GiftMention extends Evidenced {
  readonly giver: string | null;
  readonly recipient: string | null;
  readonly item: string;
  readonly meeting: string | null;
}

export interface IssueMention extends Evidenced {
  readonly name: string;
}

/** What one extractor takes from one article: the record that `extract` prints (schema/extraction.schema.json). */
export interface Extraction {
  readonly article: Omit<Article, "sourceKey">;
  readonly countries: readonly CountryMention[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly meetings: readonly MeetingMention[];
  readonly visits: readonly VisitMention[];
  readonly agreements: readonly AgreementMention[];
  readonly statements: readonly StatementMention[];
  readonly gifts: readonly GiftMention[];
  readonly issues: readonly IssueMention[];
  readonly warnings: readonly string[];
}

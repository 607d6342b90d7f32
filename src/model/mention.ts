import type {
  AgreementKind,
  AgreementLevel,
  AgreementStatus,
  CountryCode,
  EdtfDate,
  EventStatus,
  MeetingKind,
  Money,
} from "./extraction.js";

/** The id of another mention of the same article. */
export type MentionId = string;

interface InArticle {
  readonly id: MentionId;
  readonly articleId: string;
}

export interface CountryRecord extends InArticle {
  readonly kind: "country";
  readonly code: CountryCode;
}

export interface PersonRecord extends InArticle {
  readonly kind: "person";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: string | null;
  readonly country: CountryCode | null;
  readonly organization: string | null;
  readonly organizationMention: MentionId | null;
}

export interface OrganizationRecord extends InArticle {
  readonly kind: "organization";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface IssueRecord extends InArticle {
  readonly kind: "issue";
  readonly name: string;
}

export interface MeetingRecord extends InArticle {
  readonly kind: "meeting";
  readonly meetingKind: MeetingKind;
  readonly status: EventStatus;
  readonly name: string | null;
  readonly participants: readonly MentionId[];
  readonly countries: readonly CountryCode[];
  readonly organizations: readonly MentionId[];
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
  readonly durationMinutes: number | null;
  readonly city: string | null;
  readonly country: CountryCode | null;
  readonly partOf: MentionId | null;
  readonly issues: readonly MentionId[];
}

export interface VisitRecord extends InArticle {
  readonly kind: "visit";
  readonly visitors: readonly MentionId[];
  readonly country: CountryCode;
  readonly visitKind: string | null;
  readonly status: EventStatus;
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
}

export interface AgreementRecord extends InArticle {
  readonly kind: "agreement";
  readonly agreementKind: AgreementKind;
  readonly status: AgreementStatus;
  readonly level: AgreementLevel;
  readonly count: number;
  readonly name: string | null;
  readonly parties: readonly CountryCode[];
  readonly signatories: readonly MentionId[];
  readonly amounts: readonly Money[];
  readonly term: string | null;
  readonly issues: readonly MentionId[];
  readonly signedOn: EdtfDate | null;
  readonly meeting: MentionId | null;
}

export interface StatementRecord extends InArticle {
  readonly kind: "statement";
  readonly speaker: MentionId | null;
  readonly direct: boolean;
  readonly text: string;
  readonly meeting: MentionId | null;
}

export interface GiftRecord extends InArticle {
  readonly kind: "gift";
  readonly giver: MentionId | null;
  readonly recipient: MentionId | null;
  readonly item: string;
  readonly meeting: MentionId | null;
}

/** What one article says of one thing, put together again from its claims; what it names is given by mention id. */
export type MentionRecord =
  | CountryRecord
  | PersonRecord
  | OrganizationRecord
  | IssueRecord
  | MeetingRecord
  | VisitRecord
  | AgreementRecord
  | StatementRecord
  | GiftRecord;

export type RecordOf<K extends MentionRecord["kind"]> = Extract<MentionRecord, { kind: K }>;

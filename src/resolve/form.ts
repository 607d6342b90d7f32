import type { CountryCode, EdtfDate, EventStatus, MeetingKind } from "../model/extraction.js";
import type { Office } from "./office.js";

/**
 * A form is what identity is decided on: the parts of a mention that tell who or what it is. Mentions that agree in them
 * share one form, so that a president named in ten thousand articles is a handful of forms.
 */
export interface Form<D = FormData> {
  /** A hash of `kind` and `data`. */
  readonly id: string;
  readonly kind: FormKind;
  readonly data: D;
  /** Two forms are compared when they share a key. */
  readonly keys: readonly string[];
  /** Says too little to be told apart from others ("Lee", an undated meeting): joins a thing, and never links two. */
  readonly isWeak: boolean;
}

export type FormKind = FormData["kind"];

export interface PersonForm {
  readonly kind: "person";
  readonly name: string;
  /** Other full names in the same article; never a surname alone. */
  readonly aliases: readonly string[];
  readonly office: string | null;
  readonly country: CountryCode | null;
  readonly organization: string | null;
}

export interface OrganizationForm {
  readonly kind: "organization";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface IssueForm {
  readonly kind: "issue";
  readonly name: string;
}

/** Someone at a meeting, as far as it takes to compare two meetings. */
export interface Attendee {
  readonly name: string;
  readonly country: CountryCode | null;
  /** The office, where a country has one holder of it at a time. */
  readonly seat: Office | null;
}

export interface MeetingForm {
  readonly kind: "meeting";
  readonly meetingKind: MeetingKind;
  readonly status: EventStatus;
  readonly name: string | null;
  readonly participants: readonly Attendee[];
  readonly countries: readonly CountryCode[];
  readonly organizations: readonly string[];
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
  readonly city: string | null;
  readonly country: CountryCode | null;
  readonly partOf: string | null;
  /** When the article appeared, or when the meetings belonging to this one were, as a hint to an undated one. */
  readonly around: EdtfDate | null;
  /** Like meetings that the same article tells of beside this one (`coreOf`). */
  readonly apart: readonly string[];
}

export interface VisitForm {
  readonly kind: "visit";
  readonly visitors: readonly Attendee[];
  readonly country: CountryCode;
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
  readonly around: EdtfDate | null;
}

export interface AgreementForm {
  readonly kind: "agreement";
  readonly agreementKind: string;
  readonly level: string;
  readonly count: number;
  readonly name: string | null;
  readonly parties: readonly CountryCode[];
  readonly signatories: readonly string[];
  readonly amounts: readonly string[];
  readonly issues: readonly string[];
  readonly signedOn: EdtfDate | null;
  readonly meeting: MeetingForm | null;
  readonly around: EdtfDate | null;
  readonly apart: readonly string[];
}

export interface GiftForm {
  readonly kind: "gift";
  readonly item: string;
  readonly giver: string | null;
  readonly recipient: string | null;
  readonly meeting: MeetingForm | null;
}

/** The whole text of an article, to find copies. */
export interface TextForm {
  readonly kind: "text";
  readonly articleId: string;
  readonly language: string;
  /** The smallest hashes of the text's runs of words. */
  readonly sketch: readonly number[];
  readonly words: number;
  /** Who is quoted, in order, with how much is said. */
  readonly quotations: readonly (readonly [speaker: string, length: number])[];
}

/** Statements and countries are never compared: each is its own. */
export interface OwnForm {
  readonly kind: "country" | "statement";
  readonly own: string;
}

export type FormData =
  | PersonForm
  | OrganizationForm
  | IssueForm
  | MeetingForm
  | VisitForm
  | AgreementForm
  | GiftForm
  | TextForm
  | OwnForm;

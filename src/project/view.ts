import type { IssueRecord, MentionRecord, OrganizationRecord, PersonRecord } from "../model/mention.js";

/** What the projection needs to know of an article. */
export interface ArticleView {
  readonly id: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly voice: string;
}

/** One mention with the article that it is in. */
export interface MentionView<R extends MentionRecord = MentionRecord> {
  readonly record: R;
  readonly article: ArticleView;
}

/** Everything that is said of one thing. */
export interface ThingView<R extends MentionRecord = MentionRecord> {
  readonly id: string;
  readonly mentions: readonly MentionView<R>[];
}

/** What is known by a name through any number of articles. */
export type Named = PersonRecord | OrganizationRecord | IssueRecord;

/**
 * Mentions that say the same of a person, an organization or an issue, counted: a president named in ten thousand
 * articles is projected from a few of these.
 */
export interface Saying<R extends MentionRecord = MentionRecord> {
  readonly record: R;
  readonly voices: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly languages: readonly string[];
  /** Some of the mentions: the first in order of id. */
  readonly mentions: readonly string[];
  /** The voices of those mentions, in the same order. */
  readonly mentionVoices: readonly string[];
  /** The organization that a person's office is held in. */
  readonly seat: string | null;
}

export interface KnownView<R extends MentionRecord = MentionRecord> {
  readonly id: string;
  readonly voices: number;
  readonly sayings: readonly Saying<R>[];
}

/** A mention that another one refers to, and the thing it is of. */
export interface Referred {
  readonly entity: string;
  readonly record: MentionRecord;
}

/** What a mention refers to in its article. */
export type Refer = (mention: string) => Referred | undefined;

/** A person's word on one property of one thing. */
export interface Word {
  readonly value: string;
  readonly because: string;
}
export type Words = (property: string) => Word | undefined;

/**
 * The filtered graph as every export and drawing takes it: plain values, no formats. `src/export/read-view.ts` makes it
 * from the GraphQL API; a test writes it down.
 */
export interface View {
  readonly nodes: readonly ViewNode[];
  readonly links: readonly ViewLink[];
  /** There was more than the limit let through. */
  readonly truncated: boolean;
  /** The address of the page that shows this same view. */
  readonly permalink: string;
}

export interface ViewNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly community: number;
  readonly permalink: string;
  /** Only meetings, visits and agreements happen at a time. */
  readonly event: ViewEvent | null;
}

export interface ViewEvent {
  /** EDTF, as the API says it. */
  readonly since: string | null;
  readonly until: string | null;
  readonly type: string;
  readonly status: string;
  readonly place: string | null;
  /** Alpha-3 codes: where it was, and who took part or is party to it. */
  readonly placeCountry: string | null;
  readonly countries: readonly string[];
  readonly disputed: boolean;
}

export interface ViewLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The relationship, such as `ATTENDED`. */
  readonly type: string;
  readonly weight: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: number;
  readonly disputed: boolean;
  readonly permalink: string;
  readonly evidence: readonly ViewEvidence[];
}

export interface ViewEvidence {
  readonly text: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  /** The page with the sentence marked. */
  readonly url: string;
}

export const NODE_KINDS = [
  "PERSON",
  "COUNTRY",
  "ORGANIZATION",
  "MEETING",
  "VISIT",
  "AGREEMENT",
  "STATEMENT",
  "ISSUE",
  "ARTICLE",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What the operations in `operations/` return, fragment by fragment. */

export interface Connection<Node> {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** The nodes of a connection, without its edges. */
export const nodesOf = <Node>(connection: Connection<Node> | null | undefined): Node[] =>
  connection?.edges.map(({ node }) => node) ?? [];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface CountryName {
  readonly code: string;
  readonly name: string;
}

export interface ArticleParts {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly uri: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  /** Copies of one text have one voice, and count as one source. */
  readonly voice: string;
}

export interface SpanParts {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EvidenceParts extends SpanParts {
  readonly article: ArticleParts;
}

export interface ClaimParts {
  readonly id: string;
  readonly property: string;
  readonly value: string;
  readonly status: "ACCEPTED" | "OUTVOTED" | "RETRACTED";
  readonly reason: string;
  readonly extractor: string;
  readonly evidence: EvidenceParts;
  readonly subject?: (Named & { readonly __typename: string }) | null;
}

export interface MeetingParts extends Named {
  readonly __typename?: "Meeting";
  readonly meetingKind: string;
  readonly meetingStatus: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly place: { readonly name: string; readonly country: CountryName | null } | null;
  readonly countries: readonly CountryName[];
  readonly disputes: readonly { readonly property: string }[];
}

export interface VisitParts {
  readonly __typename?: "Visit";
  readonly id: string;
  readonly visitName: string | null;
  readonly visitKind: string | null;
  readonly visitStatus: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly visitors: readonly Named[];
  readonly country: CountryName;
}

export interface AgreementParts extends Named {
  readonly __typename?: "Agreement";
  readonly agreementKind: string;
  readonly agreementStatus: string;
  readonly level: string;
  readonly count: number;
  readonly signedOn: string | null;
  readonly parties: readonly CountryName[];
  readonly meeting: (Named & { readonly startDate: string | null }) | null;
  readonly disputes: readonly { readonly property: string }[];
}

export interface StatementParts {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly direct: boolean;
  readonly speaker: Named | null;
  readonly meeting: Named | null;
  readonly article: ArticleParts;
  readonly evidence: SpanParts;
}

export interface GiftParts {
  readonly item: string;
  readonly giver: Named | null;
  readonly recipient: Named | null;
  readonly meeting: Named | null;
  readonly evidence: readonly EvidenceParts[];
}

export interface Tenure {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly country: CountryName | null;
  readonly organization: Named | null;
}

export interface DisputeParts {
  readonly subject: Named & { readonly __typename: string };
  readonly property: string;
  readonly accepted: string | null;
  readonly reason: string;
  readonly versions: readonly {
    readonly value: string;
    readonly articles: readonly ArticleParts[];
    readonly claims: readonly ClaimParts[];
  }[];
}

export interface LinkParts {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: number;
  readonly disputed: boolean;
  readonly claims?: Connection<ClaimParts>;
}

export interface NetworkResult {
  readonly network: {
    readonly truncated: boolean;
    readonly totalNodes: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly label: string;
      readonly weight: number;
    }[];
    readonly links: readonly LinkParts[];
  };
}

/** How many independent sources articles are: copies of one text count once. */
export const independentSources = (articles: readonly ArticleParts[]): number =>
  new Set(articles.map(({ voice }) => voice)).size;

/** How the API is offered. */
export interface ApiOptions {
  /** `public` tells its schema to everyone; `locked` answers trusted documents only and does not. */
  readonly profile: "public" | "locked";
  /** A folder of `.graphql` files: the documents that `locked` answers. */
  readonly trustedDocuments?: string | undefined;
  /** Web pages of these origins may ask from a browser; `*` for all. */
  readonly origins: readonly string[];
  /** Requests per minute and address; this machine itself is not counted. */
  readonly ratePerMinute: number;
  /** Whether the address of a client is what a proxy in front says it is. */
  readonly trustProxy: boolean;
  /** How long the graph may work on one operation. */
  readonly timeoutMs: number;
  /** How many values one operation may bring. */
  readonly maxCost: number;
}

export const API_OPTIONS: ApiOptions = {
  profile: "public",
  origins: [],
  ratePerMinute: 1_200,
  trustProxy: false,
  timeoutMs: 20_000,
  maxCost: 200_000,
};

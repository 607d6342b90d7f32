/** What is written for one thing: its node, the relationships it owns, its names and its disputes. */
export interface Facts {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
  readonly links: readonly Link[];
  /** Names it is called by, unfolded. */
  readonly names: readonly string[];
  readonly disputes: readonly DisputeFact[];
  /** Claims that are not plainly accepted. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Nodes beside it that it brings along: places. */
  readonly places: readonly PlaceFact[];
}

export type Value = string | number | boolean | readonly string[] | readonly number[];

export interface Link {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Relationships between facts, by the kind of thing that owns them, and on which side it stands. */
export const OWNED = {
  person: { out: ["REPRESENTS", "CITIZEN_OF"], in: [] },
  organization: { out: ["BASED_IN"], in: [] },
  country: { out: [], in: [] },
  issue: { out: [], in: [] },
  meeting: { out: ["HELD_IN", "PART_OF", "DISCUSSED"], in: ["ATTENDED", "TOOK_PART_IN"] },
  visit: { out: ["TO"], in: ["MADE", "DURING"] },
  agreement: { out: ["CONCLUDED_AT", "CONCERNS"], in: ["PARTY_TO", "SIGNED"] },
  statement: { out: ["MADE_AT", "CONCERNS"], in: ["SAID"] },
  gift: { out: ["GIVEN_TO", "GIVEN_AT"], in: ["GAVE"] },
} as const;

export type LinkType = (typeof OWNED)[keyof typeof OWNED]["out" | "in"][number];

export interface DisputeFact {
  readonly property: string;
  readonly accepted: string;
  readonly reason: string;
  readonly versions: readonly {
    readonly value: string;
    readonly claims: readonly string[];
    readonly articles: readonly string[];
  }[];
}

export interface Verdict {
  readonly status: "ACCEPTED" | "OUTVOTED";
  readonly reason: string;
}

export interface PlaceFact {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

/** Claims are accepted for this reason until something speaks against them. */
export const UNDISPUTED = "No source says otherwise.";

/** How many claims a relationship names at most; the first in order of id. */
export const NAMED_CLAIMS = 100;

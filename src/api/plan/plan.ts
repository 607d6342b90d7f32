import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from "graphql";

/**
 * What one operation asks of the graph, made once per shape of operation: a row of Cypher expressions to be fetched, and
 * how the response is read from that row. Rows are lists by position; an object that is always there with its parent
 * (an edge, its node, an evidence) shares its parent's row.
 */
export interface Plan {
  readonly row: Row;
  readonly fields: readonly FieldPlan[];
  readonly parameters: readonly Parameter[];
  readonly calls: readonly Call[];
  /** How many values the answer may have: each field as often as the lists it stands in are long. */
  readonly costs: readonly Cost[];
}

export type Row = Value[];

/** One place of a row: what Cypher computes it from. Variables are already named, and unique in the statement. */
export type Value =
  | { readonly kind: "expression"; readonly cypher: string }
  | { readonly kind: "row"; readonly row: Row }
  /** The value when the test holds, else null. */
  | { readonly kind: "when"; readonly test: string; readonly value: Value }
  /** The value of the first test that holds: what an object of one of several types is asked. */
  | { readonly kind: "choice"; readonly branches: readonly { readonly test: string; readonly value: Value }[] }
  /** A list with the values of all rows that clauses find, or of the first alone. */
  | { readonly kind: "collect"; readonly clauses: string; readonly value: Value; readonly first: boolean };

/** One field of the response, and where it is read from. */
export interface FieldPlan {
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  readonly read: Read;
}

export type Read =
  | { readonly kind: "typename" }
  | { readonly kind: "value"; readonly slot: number }
  /** An object of the same row. */
  | { readonly kind: "inline"; readonly object: ObjectPlan }
  /** An object with a row of its own, or a list of such; `finish` adds to the row what no Cypher gives. */
  | {
      readonly kind: "rows";
      readonly slot: number;
      readonly object: ObjectPlan;
      /** The slot holds a list of which only the first row counts, if there is one. */
      readonly first?: boolean;
      readonly finish?: (row: unknown[]) => void;
    }
  | { readonly kind: "edges"; readonly slot: number; readonly page: PageRead; readonly object: ObjectPlan }
  | { readonly kind: "cursor"; readonly page: PageRead }
  | { readonly kind: "pageInfo"; readonly slot: number; readonly page: PageRead; readonly what: string };

/** What the shaper needs to know of a page: which call says how long it is, and where an item's row has its keys. */
export interface PageRead {
  readonly call: number;
  readonly order: readonly OrderKey[];
  keys: number | null;
}

export interface OrderKey {
  readonly cypher: string;
  /** As cursors name it. */
  readonly name: string;
  readonly descending: boolean;
  /** What the cursor holds for it. */
  readonly type: "text" | "number";
}

/** The fields of an object; by type, where it may be of several. */
export interface ObjectPlan {
  /** The name of the type at each position of the row's first value; null when only one type is possible. */
  readonly types: readonly GraphQLObjectType[];
  readonly tagged: boolean;
  /** For each type, the index of its branch. */
  readonly branchOf: readonly number[];
  readonly branches: readonly (readonly FieldPlan[])[];
}

/** Some fields that stand in the same lists: a list is as long as its call says, or of a length assumed. */
export interface Cost {
  readonly fields: number;
  readonly lists: readonly Length[];
}
export type Length = number | { readonly call: number };

/** One field with arguments; its values are worked out anew for every request. */
export interface Call {
  readonly node: FieldNode;
  values(variables: Record<string, unknown>): CallValues;
}

export interface CallValues {
  readonly arguments: Record<string, unknown>;
  page?: { readonly limit: number; readonly backward: boolean; readonly after: boolean; readonly before: boolean };
}

/** A parameter of the statement. */
export interface Parameter {
  readonly name: string;
  value(calls: readonly CallValues[]): unknown;
}

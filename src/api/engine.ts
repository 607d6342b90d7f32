import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { reckonCost } from "./cost.js";
import { type Answered, makeReader, type Source } from "./graph-reader.js";
import { type Operation, prepare, type Shaped } from "./operation.js";
import type { CallValues } from "./plan/plan.js";
import { shapeOfVariables } from "./variable-shape.js";

/** One request for one operation. */
export interface Request {
  readonly document: DocumentNode;
  /** A digest of the document. */
  readonly hash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** A request found sound, ready to be asked of the graph. */
export interface Ready {
  readonly operation: Operation;
  readonly calls: readonly CallValues[];
  readonly variables: Record<string, unknown>;
  readonly cost: number;
  /** Whether its plan had to be made. */
  readonly isNew: boolean;
}

export interface EngineOptions {
  readonly timeoutMs: number;
  readonly maxCost: number;
}

/** How long each part of an answer took, in milliseconds. */
export interface Timings {
  readonly databaseMs: number;
  readonly shapeMs: number;
}

export interface Answer extends Shaped, Timings {
  /** The state of the graph that it shows; null when that is not known. */
  readonly state: string | null;
  readonly isSettled: boolean;
  /** Whether any of it came from the graph. */
  readonly fromGraph: boolean;
}

export interface Engine {
  /** Null when the variables do not fit the operation: graphql-js says best what is wrong with them. */
  ready(request: Request): Ready | null;
  answer(ready: Ready, signal?: AbortSignal): Promise<Answer>;
}

const PLANS = 2_000;
const NOTHING: Answered = { row: [], state: null, isSettled: false };

/** Answers operations from the graph, each by one statement. */
export function makeEngine(schema: GraphQLSchema, source: Source, options: EngineOptions): Engine {
  const plans = new LRUCache<string, Operation>({ max: PLANS });
  const read = makeReader(source);

  return {
    ready({ document, hash, operation, variables: raw }) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
      if (!coerced) return null;
      const key = `${hash} ${operation.name?.value ?? ""} ${shapeOfVariables(schema, operation, coerced)}`;
      const known = plans.get(key);
      let prepared = known;
      if (!prepared) {
        prepared = prepare(schema, document, operation, coerced);
        plans.set(key, prepared);
      }
      const calls = prepared.calls(coerced);
      const cost = reckonCost(prepared.plan, calls);
      if (cost > options.maxCost) throw tooCostly(cost, options.maxCost);
      return { operation: prepared, calls, variables: coerced, cost, isNew: !known };
    },

    async answer({ operation, calls, variables }, signal) {
      const started = performance.now();
      const { row, ...known } = operation.statement
        ? await read(operation.statement, operation.parameters(calls), { timeoutMs: options.timeoutMs, signal })
        : NOTHING;
      const fetched = performance.now();
      const { data, errors } = operation.shape(row, calls, variables);
      const fromGraph = operation.statement !== null;
      return { data, errors, ...known, fromGraph, databaseMs: fetched - started, shapeMs: performance.now() - fetched };
    },
  };
}

const tooCostly = (cost: number, most: number) =>
  new GraphQLError(
    `The operation may bring ${cost} values, more than ${most}: ask for shorter pages ("first") or fewer levels.`,
    { extensions: { code: "OPERATION_TOO_COSTLY", cost, most, http: { status: 400 } } },
  );

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { reckonCost } from "./cost.js";
import { type Answered, type Client, makeReader, type Source } from "./graph-reader.js";
import { type Operation, prepare } from "./operation.js";
import type { CallValues } from "./plan/plan.js";
import { variableShape } from "./variable-shape.js";

/** An operation of a document that was found sound. */
export interface Question {
  readonly document: DocumentNode;
  /** A digest of the document. */
  readonly hash: string;
  readonly operation: OperationDefinitionNode;
}

/** A question as the engine knows it: it can be asked again with other variables. */
export interface Known extends Question {
  /** Null when the variables do not fit the operation: graphql-js says best what is wrong with them. */
  ready(variables: Record<string, unknown>): Ready | null;
}

/** A request found sound, ready to be asked of the graph. */
export interface Ready {
  readonly operation: Operation;
  readonly calls: readonly CallValues[];
  readonly variables: Record<string, unknown>;
  readonly cost: number;
  /** Whether its plan had to be made, and how long it took to be ready, in milliseconds. */
  readonly isNew: boolean;
  readonly planMs: number;
}

export interface EngineOptions {
  readonly timeoutMs: number;
  readonly maxCost: number;
}

export interface Engine {
  know(question: Question): Known;
  /** What the one statement of an operation brings; nothing when it asks nothing of the graph. */
  fetch(ready: Ready, client?: Client): Promise<Answered>;
}

const PLANS = 2_000;
const NOTHING: Answered = { row: [], state: null, isSettled: false };

/** Answers operations from the graph, each by one statement. */
export function makeEngine(schema: GraphQLSchema, source: Source, { timeoutMs, maxCost }: EngineOptions): Engine {
  const plans = new LRUCache<string, Operation>({ max: PLANS });
  const read = makeReader(source, timeoutMs);

  return {
    know(question) {
      const { document, hash, operation } = question;
      const definitions = operation.variableDefinitions ?? [];
      const shapeOf = variableShape(schema, definitions);
      const name = `${hash} ${operation.name?.value ?? ""} `;
      return {
        ...question,
        ready(raw) {
          const startedAt = performance.now();
          const { coerced } = getVariableValues(schema, definitions, raw);
          if (!coerced) return null;
          const key = name + shapeOf(coerced);
          const known = plans.get(key);
          const prepared = known ?? prepare(schema, document, operation, coerced);
          if (!known) plans.set(key, prepared);
          const calls = prepared.calls(coerced);
          const cost = reckonCost(prepared.plan, calls);
          if (cost > maxCost) throw tooCostly(cost, maxCost);
          return {
            operation: prepared,
            calls,
            variables: coerced,
            cost,
            isNew: !known,
            planMs: performance.now() - startedAt,
          };
        },
      };
    },

    fetch({ operation, calls }, client) {
      if (operation.statement === null) return Promise.resolve(NOTHING);
      return read(operation.statement, operation.parameters(calls), client);
    },
  };
}

const tooCostly = (cost: number, most: number) =>
  new GraphQLError(
    `The operation may bring ${cost} values, more than ${most}: ask for shorter pages ("first") or fewer levels.`,
    { extensions: { code: "OPERATION_TOO_COSTLY", cost, most, http: { status: 400 } } },
  );

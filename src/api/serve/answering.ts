import { type GraphQLFormattedError, locatedError } from "graphql";
import type { Engine, Known, Ready } from "../engine.js";
import type { Client } from "../graph-reader.js";
import type { Metrics } from "./metrics.js";
import { inSpan } from "./spans.js";

export type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
export type Log = { info(details: object, message: string): void };

/** What there is to say to one operation. */
export interface Answer {
  readonly status: number;
  /** The data as JSON; undefined when there is none because the question failed as a whole. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** The state of the graph that it shows; null when that is not known, undefined when it does not come from the graph. */
  readonly state: string | null | undefined;
  /** Whether the graph has been in that state from before the question was asked. */
  readonly isSettled: boolean;
  readonly startedAt: number;
}

export type Answering = (known: Known, ready: Ready, client?: Client) => Promise<Answer>;

export interface AnsweringParts {
  readonly engine: Engine;
  readonly metrics: Metrics;
  readonly format: Format;
  readonly log: Log;
}

/** Makes the function that answers what is ready to be asked, and notes how that went. */
export function makeAnswering({ engine, metrics, format, log }: AnsweringParts): Answering {
  const answer = async ({ operation }: Known, ready: Ready, client: Client | undefined): Promise<Answer> => {
    const startedAt = performance.now();
    metrics.running.inc();
    try {
      const { row, state, isSettled } = await inSpan("entente.answer", operation.name?.value, () =>
        engine.fetch(ready, client),
      );
      const fetchedAt = performance.now();
      const fromGraph = ready.operation.statement !== null;
      const base = { status: 200, state: fromGraph ? state : undefined, isSettled, startedAt };
      const written = ready.operation.write(row, ready.calls);
      const result = written === null ? shaped(ready, row, format) : { data: written, errors: [] };
      metrics.database.observe((fetchedAt - startedAt) / 1000);
      metrics.shape.observe((performance.now() - fetchedAt) / 1000);
      return { ...base, ...result };
    } catch (error) {
      const found = locatedError(error, [operation]);
      const formatted = found.extensions.code ? found.toJSON() : format(found.toJSON(), found);
      const status = statusOf(formatted.extensions?.code);
      return {
        status,
        data: undefined,
        errors: [withoutHttp(formatted)],
        state: undefined,
        isSettled: false,
        startedAt,
      };
    } finally {
      metrics.running.dec();
    }
  };

  return async (known, ready, client) => {
    const answered = await answer(known, ready, client);
    const outcome = answered.data === undefined ? "failed" : answered.errors.length > 0 ? "errors" : "ok";
    metrics.outcome[outcome].inc();
    metrics.plan[ready.isNew ? "miss" : "hit"].inc();
    metrics.planning.observe(ready.planMs / 1000);
    metrics.values.observe(ready.cost);
    const ms = Math.round((performance.now() - answered.startedAt) * 100) / 100;
    log.info({ hash: known.hash, operation: known.operation.name?.value, outcome, cost: ready.cost, ms }, "operation");
    return answered;
  };
}

/** The response as GraphQL's rules have it when something in the row is not as it should be, or is about the schema. */
function shaped({ operation, calls, variables }: Ready, row: readonly unknown[], format: Format) {
  const { data, errors } = operation.shape(row, calls, variables);
  return { data: JSON.stringify(data), errors: errors.map((error) => format(error.toJSON(), error)) };
}

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  OPERATION_TOO_COSTLY: 400,
  TIMEOUT: 504,
  GRAPH_UNAVAILABLE: 503,
};
const statusOf = (code: unknown): number => STATUS[String(code)] ?? 500;

/** Apollo reads the status from an error's extensions; callers need not see it. */
function withoutHttp(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _, ...extensions } = (formatted.extensions ?? {}) as Record<string, unknown>;
  return { ...formatted, extensions };
}

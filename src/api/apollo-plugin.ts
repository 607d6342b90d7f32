import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError, locatedError } from "graphql";
import type { Engine, Ready } from "./engine.js";
import type { Metrics } from "./serve/metrics.js";
import { inSpan } from "./serve/spans.js";

/** What an answer tells the route that sends it. */
export interface Told {
  /** The state of the graph when it was read, if that is known, and whether it has been in it all the while. */
  state?: string | null;
  isSettled?: boolean;
  startedAt?: number;
  /** Whether it holds for everyone who asks the same: it has no errors. */
  isWhole?: boolean;
}

/** What every request carries. */
export interface ApiContext extends BaseContext {
  /** Aborted when the client goes away. */
  readonly signal?: AbortSignal;
  readonly told?: Told;
}

export interface PluginParts {
  readonly engine: Engine;
  readonly metrics: Metrics;
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly log: { info(details: object, message: string): void };
}

/**
 * Puts the engine in the place of field-by-field execution. Whatever is no question to the graph (a mutation, variables
 * that do not fit) is left to graphql-js, which says what is wrong.
 */
export function answerFromGraph({ engine, metrics, format, log }: PluginParts): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      let ready: Ready | null = null;
      let outcome = "ok";
      return {
        async didResolveOperation({ document, queryHash, operation, request }) {
          if (!operation) return;
          if (operation.operation !== "query") throw readOnly(operation.operation);
          const planned = performance.now();
          ready = engine.ready({ document, hash: queryHash, operation, variables: request.variables ?? {} });
          metrics.phases.observe({ phase: "plan" }, (performance.now() - planned) / 1000);
          if (ready) metrics.plans.inc({ result: ready.isNew ? "miss" : "hit" });
        },

        async responseForOperation({ contextValue, response, operation }) {
          if (!ready) return null;
          const { http } = response;
          const { told, signal } = contextValue;
          const asked = performance.now();
          metrics.connections.inc();
          try {
            const of = ready;
            const answer = await inSpan("entente.answer", operation?.name?.value, () => engine.answer(of, signal));
            metrics.phases.observe({ phase: "database" }, answer.databaseMs / 1000);
            metrics.phases.observe({ phase: "shape" }, answer.shapeMs / 1000);
            metrics.values.observe(ready.cost);
            const { data, errors } = answer;
            if (told && answer.fromGraph) {
              const { state, isSettled } = answer;
              Object.assign(told, { state, isSettled, startedAt: asked, isWhole: errors.length === 0 });
            }
            if (errors.length === 0) return { http, body: { kind: "single", singleResult: { data } } };
            outcome = "errors";
            const formatted = errors.map((error) => format(error.toJSON(), error));
            return { http, body: { kind: "single", singleResult: { errors: formatted, data } } };
          } catch (error) {
            outcome = "failed";
            const found = locatedError(error, operation ? [operation] : []);
            const formatted = found.extensions.code ? found.toJSON() : format(found.toJSON(), found);
            http.status = statusOf(formatted.extensions?.code);
            return { http, body: { kind: "single", singleResult: { errors: [withoutHttp(formatted)] } } };
          } finally {
            metrics.connections.dec();
          }
        },

        async willSendResponse({ errors, queryHash, operationName, request, response }) {
          if (errors?.length) {
            outcome = "refused";
            const accept = request.http?.headers.get("accept");
            if (!accept?.includes("application/graphql-response+json") && isAboutDocument(errors)) {
              response.http.status = 200;
            }
          }
          metrics.requests.inc({ outcome });
          const ms = Math.round((performance.now() - startedAt) * 100) / 100;
          log.info(
            { hash: queryHash, operation: operationName ?? undefined, outcome, cost: ready?.cost, ms },
            "operation",
          );
        },
      };
    },
  };
}

/** The graph is written by `entente seed`, never through the API. */
const readOnly = (kind: string) =>
  new GraphQLError(`This API answers queries; it has no ${kind}s.`, {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });

const DOCUMENT_CODES = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

/** GraphQL over HTTP: in plain JSON, a request that was understood is answered with 200, whatever its document is worth. */
const isAboutDocument = (errors: readonly GraphQLError[]): boolean =>
  errors.every((error) => DOCUMENT_CODES.includes(String(error.extensions.code)));

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

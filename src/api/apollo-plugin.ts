import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Engine, Known, Ready } from "./engine.js";
import type { Client } from "./graph-reader.js";
import type { KnownQuestions } from "./known-questions.js";
import type { Answer, Answering, Log } from "./serve/answering.js";
import type { Metrics } from "./serve/metrics.js";

/** What every request carries. */
export interface ApiContext extends BaseContext {
  readonly client?: Client;
  /** Where the route that sends the answer looks for what the graph had to say; Apollo copies the context itself. */
  readonly note?: { answer?: Answer };
}

export interface PluginParts {
  readonly engine: Engine;
  readonly questions: KnownQuestions;
  readonly answering: Answering;
  readonly metrics: Metrics;
  readonly log: Log;
}

/**
 * Puts the engine in the place of field-by-field execution. Whatever is no question to the graph (a mutation, variables
 * that do not fit) is left to graphql-js, which says what is wrong.
 */
export function answerFromGraph(parts: PluginParts): ApolloServerPlugin<ApiContext> {
  const { engine, questions, answering, metrics, log } = parts;
  return {
    async requestDidStart() {
      let known: Known | null = null;
      let ready: Ready | null = null;
      return {
        async didResolveOperation({ document, queryHash, operation, request, source }) {
          if (!operation) return;
          if (operation.operation !== "query") throw readOnly(operation.operation);
          known = engine.know({ document, hash: queryHash, operation });
          questions.note(source, request.operationName, known);
          ready = known.ready(request.variables ?? {});
        },

        async responseForOperation({ contextValue, response: { http } }) {
          if (!known || !ready) return null;
          const answer = await answering(known, ready, contextValue.client);
          if (contextValue.note) contextValue.note.answer = answer;
          const { status, data, errors } = answer;
          if (status !== 200) http.status = status;
          const parsed = data === undefined ? {} : { data: JSON.parse(data) as Record<string, unknown> };
          const singleResult = errors.length > 0 ? { errors, ...parsed } : parsed;
          return { http, body: { kind: "single", singleResult } };
        },

        async willSendResponse({ contextValue, errors, queryHash, operationName, request, response }) {
          if (contextValue.note?.answer) return;
          if (errors?.length) {
            const accept = request.http?.headers.get("accept");
            if (!accept?.includes("application/graphql-response+json") && isAboutDocument(errors)) {
              response.http.status = 200;
            }
          }
          metrics.outcome.refused.inc();
          log.info({ hash: queryHash, operation: operationName ?? undefined, outcome: "refused" }, "operation");
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

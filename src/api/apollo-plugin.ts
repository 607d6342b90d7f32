import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { Engine, Ready } from "./engine.js";

/** What every request carries. */
export interface ApiContext extends BaseContext {
  /** Aborted when the client goes away. */
  readonly signal?: AbortSignal;
}

/**
 * Puts the engine in the place of field-by-field execution. Whatever is no question to the graph (a mutation, variables
 * that do not fit) is left to graphql-js, which says what is wrong.
 */
export function answerFromGraph(engine: Engine): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      let ready: Ready | null = null;
      return {
        async didResolveOperation({ document, queryHash, operation, request }) {
          if (operation?.operation !== "query") return;
          ready = engine.ready({ document, hash: queryHash, operation, variables: request.variables ?? {} });
        },
        async responseForOperation({ contextValue, response }) {
          if (!ready) return null;
          const { data, errors } = await engine.answer(ready, contextValue.signal);
          const singleResult = errors.length > 0 ? { errors: errors.map((error) => error.toJSON()), data } : { data };
          return { http: response.http, body: { kind: "single", singleResult } };
        },
      };
    },
  };
}

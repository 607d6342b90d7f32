import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Neo4jError } from "neo4j-driver";

/** Where faults are written to, with all that is known of them. */
export interface FaultLog {
  error(details: object, message: string): void;
}

/** An error as callers see it: expected ones as written, any other as a plain apology with an id that the log has. */
export function masked(log: FaultLog) {
  return (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const cause = raw instanceof GraphQLError && raw.originalError ? raw.originalError : raw;
    const code = formatted.extensions?.code;
    // What GraphQL itself has to say, such as a null where none may be, is no secret.
    const isFault = (code === undefined || code === "INTERNAL_SERVER_ERROR") && !(cause instanceof GraphQLError);
    if (!isFault) return formatted;
    const expected = expectedFault(cause);
    if (expected) return { ...expected, ...places(formatted) };
    const id = randomUUID();
    log.error({ id, err: cause }, "an operation failed");
    return {
      message: "Something went wrong here. It is noted under the id given with this message.",
      ...places(formatted),
      extensions: { code: "INTERNAL_SERVER_ERROR", id },
    };
  };
}

const places = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
});

/** Faults that a caller can do something about. */
export function expectedFault(cause: unknown): { message: string; extensions: { code: string } } | null {
  if (!(cause instanceof Neo4jError)) return null;
  if (/TransactionTimedOut|Terminated/.test(cause.code)) {
    return { message: "The question took too long; ask for less at a time.", extensions: { code: "TIMEOUT" } };
  }
  if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionTimedOut/i.test(cause.code)) {
    return { message: "The graph cannot be reached just now; try again.", extensions: { code: "GRAPH_UNAVAILABLE" } };
  }
  if (/MemoryPoolOutOfMemory|MemoryLimit/i.test(cause.code)) {
    return { message: "The question needs too much memory; ask for less.", extensions: { code: "TOO_LARGE" } };
  }
  return null;
}

import neo4j, { type Driver } from "neo4j-driver";

/** What one statement brought. */
export interface Answered {
  readonly row: readonly unknown[];
  /** The state the graph was in when the statement ended; null when the server does not tell. */
  readonly state: string | null;
  /** Whether it was in that state from before the statement began. */
  readonly isSettled: boolean;
}

/** Whom the answer is for. */
export interface Client {
  readonly isGone: boolean;
  /** Calls `stop` should the client go away; gives the function that takes this back. */
  whenGone(stop: () => void): () => void;
}

/** Where the API reads from. */
export interface Source {
  readonly driver: Driver;
  readonly database?: string | undefined;
}

export type Read = (statement: string, parameters: Record<string, unknown>, client?: Client) => Promise<Answered>;

/** Nobody is there any more to hear what was asked. */
export class ClientGone extends Error {}

/**
 * Makes the function that runs one read-only statement, which a cluster may send to a secondary. When the client goes
 * away, the connection is reset, and with that Neo4j stops working on it.
 *
 * Neo4j ends every statement with a bookmark: its last transaction, by whichever program. A server that gave the same
 * bookmark before the statement began and after it ended has not changed in between, so the bookmark names the state that
 * was read, and nothing more has to be asked for it.
 */
export function makeReader({ driver, database }: Source, timeoutMs: number): Read {
  const config = { defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) };
  const limits = { timeout: timeoutMs };
  let last: ReadonlyMap<string, string> = new Map();

  return async (statement, parameters, client) => {
    if (client?.isGone) throw new ClientGone();
    const session = driver.session(config);
    const takeBack = client?.whenGone(() => void session.close());
    const before = last;
    try {
      const { records, summary } = await withoutStack(() => session.run(statement, parameters, limits));
      const server = summary.server.address ?? "";
      const state = session.lastBookmarks()[0] ?? null;
      if (state !== null && last.get(server) !== state) last = new Map(last).set(server, state);
      return { row: records[0]!.get(0) as unknown[], state, isSettled: before.get(server) === state };
    } finally {
      takeBack?.();
      await session.close();
    }
  };
}

/**
 * The driver notes by a formatted stack where each statement was run from, which costs a quarter of its work on a small
 * one. All of ours are run from here, and the log names the operation.
 */
function withoutStack<Started>(start: () => Started): Started {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

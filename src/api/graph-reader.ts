import neo4j, { type Driver } from "neo4j-driver";

/** What one statement brought. */
export interface Answered {
  readonly row: readonly unknown[];
  /** The state the graph was in when the statement ended; null when the server does not tell. */
  readonly state: string | null;
  /** Whether it was in that state from before the statement began. */
  readonly isSettled: boolean;
}

export interface ReadOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Where the API reads from. */
export interface Source {
  readonly driver: Driver;
  readonly database?: string | undefined;
}

export type Read = (statement: string, parameters: Record<string, unknown>, options: ReadOptions) => Promise<Answered>;

/**
 * Makes the function that runs one read-only statement, which a cluster may send to a secondary. When the caller goes
 * away, the connection is reset, and with that Neo4j stops working on it.
 *
 * Neo4j ends every statement with a bookmark: its last transaction, by whichever program. A server that gave the same
 * bookmark before the statement began and after it ended has not changed in between, so the bookmark names the state that
 * was read, and nothing more has to be asked for it.
 */
export function makeReader({ driver, database }: Source): Read {
  const config = { defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) };
  let last: ReadonlyMap<string, string> = new Map();

  return async (statement, parameters, { timeoutMs, signal }) => {
    signal?.throwIfAborted();
    const session = driver.session(config);
    const stop = () => void session.close();
    signal?.addEventListener("abort", stop, { once: true });
    const before = last;
    try {
      const { records, summary } = await session.run(statement, parameters, { timeout: timeoutMs });
      const server = summary.server.address ?? "";
      const state = session.lastBookmarks()[0] ?? null;
      if (state !== null && last.get(server) !== state) last = new Map(last).set(server, state);
      return { row: records[0]!.get(0) as unknown[], state, isSettled: before.get(server) === state };
    } finally {
      signal?.removeEventListener("abort", stop);
      await session.close();
    }
  };
}

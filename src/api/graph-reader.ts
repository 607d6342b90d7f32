import neo4j, { type Driver } from "neo4j-driver";
import { ROW_COLUMN, VERSION_COLUMN } from "./plan/print.js";

/** What one statement brought. */
export interface Answered {
  /** The version of the graph it was read from, or one before it. */
  readonly version: number;
  readonly row: readonly unknown[];
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

/**
 * Runs one read-only statement, which a cluster may send to a secondary. When the caller goes away, the connection is
 * reset, and with that Neo4j stops working on it.
 */
export async function readRow(
  { driver, database }: Source,
  statement: string,
  parameters: Record<string, unknown>,
  { timeoutMs, signal }: ReadOptions,
): Promise<Answered> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  const stop = () => void session.close();
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const { records } = await session.run(statement, parameters, { timeout: timeoutMs });
    const record = records[0]!;
    return { version: Number(record.get(VERSION_COLUMN) ?? 0), row: record.get(ROW_COLUMN) as unknown[] };
  } finally {
    signal?.removeEventListener("abort", stop);
    await session.close();
  }
}

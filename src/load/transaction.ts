import type { ManagedTransaction } from "neo4j-driver";
import type { Graph } from "../graph/graph.js";

export type Row = Record<string, unknown>;

/** A running transaction, reduced to asking and getting rows. */
export interface Transaction {
  run(cypher: string, parameters?: Record<string, unknown>): Promise<Row[]>;
}

const wrap = (tx: ManagedTransaction): Transaction => ({
  async run(cypher, parameters) {
    const list = /^\s*UNWIND \$(\w+)/.exec(cypher)?.[1];
    // Nothing to go through is nothing to do: not worth a way to the server and back.
    if (list !== undefined && (parameters?.[list] as readonly unknown[] | undefined)?.length === 0) return [];
    const result = await tx.run(cypher, parameters);
    return result.records.map((record) => record.toObject() as Row);
  },
});

/**
 * One change of the graph: all of it or nothing, and one at a time. Raising the version of the one state node takes its
 * lock before anything is read, so two programs that load at once take turns, and each sees what the other wrote.
 */
export async function writing<T>(graph: Graph, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    return await session.executeWrite(async (managed) => {
      const tx = wrap(managed);
      await tx.run(`MERGE (state:GraphState {id: "graph"}) SET state.version = coalesce(state.version, 0) + 1`);
      return work(tx);
    });
  } finally {
    await session.close();
  }
}

export async function reading<T>(graph: Graph, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const session = graph.driver.session({
    defaultAccessMode: "READ",
    ...(graph.database !== undefined && { database: graph.database }),
  });
  try {
    return await session.executeRead((managed) => work(wrap(managed)));
  } finally {
    await session.close();
  }
}

import { readFileSync } from "node:fs";
import type { Graph } from "../graph/graph.js";

const FILE = new URL("../../schema/graph.cypher", import.meta.url);
const ready = new WeakSet<object>();

/** The statements of `schema/graph.cypher`. */
export function schemaStatements(text: string = readFileSync(FILE, "utf8")): string[] {
  const bare = text.replace(/^[ \t]*\/\/.*$/gm, "");
  return bare.split(";").flatMap((statement) => statement.trim() || []);
}

const nameOf = (statement: string): string => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement)?.[1] ?? "";

/** Makes the constraints and indexes that are not there yet, once per driver, and waits until they serve. */
export async function makeSchema(graph: Graph): Promise<void> {
  if (ready.has(graph.driver)) return;
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    const there = new Set<string>();
    for (const kind of ["CONSTRAINTS", "INDEXES"]) {
      const { records } = await session.run(`SHOW ${kind} YIELD name`);
      for (const record of records) there.add(record.get("name") as string);
    }
    // Planning a statement costs more than looking what is there.
    const missing = schemaStatements().filter((statement) => !there.has(nameOf(statement)));
    for (const statement of missing) await session.run(statement);
    if (missing.length > 0) await session.run("CALL db.awaitIndexes(300)");
  } finally {
    await session.close();
  }
  ready.add(graph.driver);
}

import { readFileSync } from "node:fs";
import type { Graph } from "../graph/graph.js";

const FILE = new URL("../../schema/graph.cypher", import.meta.url);
const ready = new WeakSet<object>();

/** The statements of `schema/graph.cypher`. */
export function schemaStatements(text: string = readFileSync(FILE, "utf8")): string[] {
  const bare = text.replace(/^\s*\/\/.*$/gm, "");
  return bare.split(";").flatMap((statement) => statement.trim() || []);
}

/** Makes the constraints and indexes that are not there yet, once per driver, and waits until they serve. */
export async function makeSchema(graph: Graph): Promise<void> {
  if (ready.has(graph.driver)) return;
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    for (const statement of schemaStatements()) await session.run(statement);
    await session.run("CALL db.awaitIndexes(300)");
  } finally {
    await session.close();
  }
  ready.add(graph.driver);
}

import { readdirSync, readFileSync } from "node:fs";

/** A query that is saved for Neo4j Browser: its title and what it shows are the first comments of its file. */
export interface SavedQuery {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly cypher: string;
  /** The file as it is: Neo4j Browser shows the first comment as the name of a favourite. */
  readonly text: string;
}

const FOLDER = new URL("../../../neo4j/browser/queries/", import.meta.url);

/** The saved queries in the order of their files, which is the order of the guide. */
export function savedQueries(): SavedQuery[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".cypher"));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const [, title = file, about = "", cypher = text] = /^\/\/ (.*)\n\/\/ (.*)\n([\s\S]*)$/.exec(text) ?? [];
    return { file, title, about, cypher: cypher.trim(), text };
  });
}

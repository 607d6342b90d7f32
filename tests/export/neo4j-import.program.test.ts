import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { linkColumns, nodeColumns } from "../../src/export/columns.js";
import { neo4jNodes, neo4jRelationships } from "../../src/export/neo4j-csv.js";
import { DataFolder } from "../../src/graph/embedded/folder.js";
import { installJars, lib } from "../../src/graph/embedded/jars.js";
import { findJava } from "../../src/graph/embedded/java.js";
import { openGraph } from "../../src/graph/graph.js";
import { ownEnvironment } from "../support/program.js";
import { view } from "./invented-view.js";

test("neo4j-admin fills an empty store with the same nodes, links, times and names", async () => {
  const env = await ownEnvironment();
  const folder = new DataFolder(env.ENTENTE_DATA_DIR);
  folder.create();
  writeFileSync(join(folder.path, "nodes.csv"), neo4jNodes(view));
  writeFileSync(join(folder.path, "relationships.csv"), neo4jRelationships(view));
  await installJars(console.warn);
  const java = await findJava();
  const admin = (words: string) =>
    promisify(execFile)(java, ["-Xmx256m", "-cp", join(lib, "*"), "org.neo4j.cli.AdminTool", ...words.split(" ")], {
      cwd: folder.path,
      env: { ...process.env, NEO4J_HOME: folder.home, NEO4J_CONF: join(folder.home, "conf") },
    });
  await admin(`dbms set-initial-password ${folder.password()}`);
  const importing = "database import full neo4j --nodes=nodes.csv --relationships=relationships.csv";
  const { stdout } = await admin(importing);
  expect(stdout).toContain("IMPORT DONE");

  const graph = await openGraph(readConfig(env), () => {});
  try {
    const rows = async (query: string) => {
      const { records } = await graph.driver.executeQuery(query, {}, { routing: neo4j.routing.READ });
      return records.map((record) => record.get(0));
    };
    const known = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

    expect(await rows("MATCH (n) RETURN n {.*, labels: labels(n)} ORDER BY n.id")).toEqual(
      view.nodes
        .map((node) =>
          known({
            ...nodeColumns(node, view),
            id: node.id,
            name: node.label,
            status: node.event?.status ?? null,
            weight: node.weight,
            x: node.x,
            y: node.y,
            community: node.community,
            labels: [node.kind.charAt(0) + node.kind.slice(1).toLowerCase()],
          }),
        )
        .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    );
    const ends = "of: startNode(r).id + ' ' + type(r) + ' ' + endNode(r).id";
    expect(await rows(`MATCH ()-[r]->() RETURN r {.*, ${ends}} ORDER BY r.id`)).toEqual(
      view.links
        .map((link) => known({ ...linkColumns(link), id: link.id, weight: link.weight, of: link.id }))
        .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    );
  } finally {
    await graph.close("stop");
  }
});

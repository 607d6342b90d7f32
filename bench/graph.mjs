/** The measured graph: the same on every machine, nothing left to chance. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openGraph } from "../dist/graph/graph.js";
import { makeSchema } from "../dist/load/schema.js";
import { freePort } from "./free-port.mjs";

export const SIZE = {
  countries: 190,
  people: 5_000,
  meetings: 33_000,
  agreements: 16_500,
  statements: 100_000,
  articles: 10_000,
};

/** Raise it when the graph changes: another is then made. */
const VERSION = 2;

const code = "substring(letters, $ % 26, 1) + substring(letters, ($ / 26) % 26, 1) + 'X'";
const codeOf = (number) => code.replaceAll("$", number);
const link = "{claims: [], sources: 1, disputed: false}";

const STEPS = [
  [
    "countries",
    `CREATE (:Country:Node:Entity {id: ${codeOf("i")}, code: ${codeOf("i")}, alpha2: left(${codeOf("i")}, 2), name: 'Country ' + i, aliases: [], sources: 1, disputed: false, searchText: 'country ' + i + ' country' + i})`,
  ],
  [
    "people",
    `CREATE (p:Person:Node:Entity {id: 'person-' + i, name: 'Person Number ' + i, aliases: [], sources: 1 + i % 9, disputed: false, searchText: 'person number ' + i + ' personnumber' + i})
    CREATE (p)-[:CALLED]->(:Name {key: 'personnumber' + i})
    WITH p, i, letters MATCH (c:Country {id: ${codeOf("(i % 190)")}}) CREATE (p)-[:CITIZEN_OF ${link}]->(c)`,
  ],
  [
    "meetings",
    `WITH i, toString(date('1990-01-01') + duration({days: (i * 7919) % 13000})) AS day
    CREATE (m:Meeting:Node:Entity {id: 'meeting-' + i, name: 'Meeting Number ' + i, aliases: [], kind: 'SUMMIT', status: 'HELD', startDate: day, firstDay: day, lastDay: day, sources: 1 + i % 5, disputed: false, searchText: 'meeting number ' + i + ' meetingnumber' + i})
    CREATE (m)-[:CALLED]->(:Name {key: 'meetingnumber' + i})
    WITH m, i UNWIND range(0, 2) AS k
    MATCH (p:Person {id: 'person-' + ((i * 3 + k) * 31 % 5000)})-[:CITIZEN_OF]->(c)
    CREATE (p)-[:ATTENDED {office: 'Minister', country: c.id, claims: [], sources: 1, disputed: false}]->(m)
    MERGE (c)-[t:TOOK_PART_IN]->(m) ON CREATE SET t.claims = [], t.sources = 1, t.disputed = false`,
  ],
  [
    "agreements",
    `MATCH (m:Meeting {id: 'meeting-' + (i * 2)})
    CREATE (a:Agreement:Node:Entity {id: 'agreement-' + i, name: 'Agreement Number ' + i, aliases: [], kind: 'MOU', status: 'SIGNED', level: 'STATE', count: 1, amountValues: [], amountCurrencies: [], firstDay: m.firstDay, lastDay: m.lastDay, signedOn: m.startDate, sources: 1, disputed: false, searchText: 'agreement number ' + i + ' agreementnumber' + i})
    CREATE (a)-[:CONCLUDED_AT ${link}]->(m)
    WITH a, m MATCH (c:Country)-[:TOOK_PART_IN]->(m) CREATE (c)-[:PARTY_TO ${link}]->(a)`,
  ],
  [
    "articles",
    `WITH i, toString(date('1990-01-01') + duration({days: (i * 7919) % 13000})) AS day
    CREATE (n:Article:Node {id: 'article-' + i, title: 'Ministers meet again, part ' + i, publisher: 'Paper ' + i % 40, language: 'en', publishedOn: day, firstDay: day, text: 'Ministers met.', voice: 'article-' + i, searchText: 'ministers meet again part ' + i})
    WITH n, i UNWIND range(0, 2) AS k
    MATCH (m:Meeting {id: 'meeting-' + (i * 3 + k) % 33000}), (p:Person {id: 'person-' + ((i * 3 + k) * 31 % 5000)})
    CREATE (n)-[:MENTIONS]->(m), (n)-[:MENTIONS]->(p)`,
  ],
  [
    "statements",
    `CREATE (s:Statement:Node {id: 'statement-' + i, text: 'We agreed on point ' + i + ' of the programme.', language: 'en', direct: i % 2 = 0, evidenceStart: 0, evidenceEnd: 2, evidenceText: 'We', sources: 1, disputed: false, searchText: 'we agreed on point ' + i + ' of the programme'})
    WITH s, i MATCH (p:Person {id: 'person-' + (i % 5000)}), (m:Meeting {id: 'meeting-' + (i % 33000)}), (n:Article {id: 'article-' + (i % 10000)})
    CREATE (p)-[:SAID ${link}]->(s), (s)-[:MADE_AT ${link}]->(m), (s)-[:FROM]->(n)`,
  ],
];

/** Opens the graph in a data folder of its own below `folder`; one that is there whole is not made again. */
export async function openBenchGraph(folder, say) {
  const dataDir = join(folder, String(VERSION));
  const whole = join(dataDir, "whole");
  if (!existsSync(whole)) rmSync(dataDir, { recursive: true, force: true }); // left half-made
  const config = { boltPort: await freePort(), httpPort: await freePort(), heap: "1g", explorer: "http://127.0.0.1" };
  const graph = await openGraph({ neo4j: { kind: "embedded", dataDir, ...config }, database: undefined }, say);
  try {
    if (!existsSync(whole)) {
      await makeGraph(graph, say);
      writeFileSync(whole, "");
    }
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function makeGraph(graph, say) {
  await makeSchema(graph);
  const session = graph.driver.session();
  try {
    for (const [what, clauses] of STEPS) {
      say(`making ${SIZE[what]} ${what}`);
      await session.run(
        `UNWIND range(0, $count - 1) AS i CALL (i) { WITH i, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' AS letters ${clauses} } IN TRANSACTIONS OF 2000 ROWS`,
        { count: SIZE[what] },
      );
    }
    await session.run("MERGE (g:GraphState {id: 'graph'}) SET g.version = 1");
    await session.run("CALL db.awaitIndexes(300)");
    await session.run("CALL db.prepareForReplanning()");
  } finally {
    await session.close();
  }
}

/** How many nodes and relationships the graph has. */
export async function sizeOf({ driver }) {
  const one = async (statement) => (await driver.executeQuery(statement)).records[0].get(0);
  return { nodes: await one("MATCH (n) RETURN count(n)"), relationships: await one("MATCH ()-->() RETURN count(*)") };
}

/** The measured graph: the same on every machine, nothing left to chance. */
import { makeSchema } from "../dist/load/schema.js";

export const SIZE = { countries: 190, people: 5_000, meetings: 33_000, agreements: 16_500, statements: 100_000 };

const VERSION = 1;
const code = "substring(letters, $ % 26, 1) + substring(letters, ($ / 26) % 26, 1) + 'X'";
const codeOf = (number) => code.replaceAll("$", number);

const STEPS = [
  [
    "countries",
    `CREATE (:Country:Node:Entity {id: ${codeOf("i")}, code: ${codeOf("i")}, alpha2: left(${codeOf("i")}, 2), name: 'Country ' + i, aliases: [], sources: 1, disputed: false})`,
  ],
  [
    "people",
    `CREATE (p:Person:Node:Entity {id: 'person-' + i, name: 'Person Number ' + i, aliases: [], sources: 1 + i % 9, disputed: false, searchText: 'person number ' + i + ' personnumber' + i})
    WITH p, i MATCH (c:Country {id: ${codeOf("(i % 190)").replaceAll("letters", "'ABCDEFGHIJKLMNOPQRSTUVWXYZ'")}}) CREATE (p)-[:CITIZEN_OF {claims: [], sources: 1, disputed: false}]->(c)`,
  ],
  [
    "meetings",
    `WITH i, toString(date('1990-01-01') + duration({days: (i * 7919) % 13000})) AS day
    CREATE (m:Meeting:Node:Entity {id: 'meeting-' + i, name: 'Meeting Number ' + i, aliases: [], kind: 'SUMMIT', status: 'HELD', startDate: day, firstDay: day, lastDay: day, sources: 1 + i % 5, disputed: false, searchText: 'meeting number ' + i + ' meetingnumber' + i})
    WITH m, i UNWIND range(0, 2) AS k
    MATCH (p:Person {id: 'person-' + ((i * 3 + k) * 31 % 5000)})-[:CITIZEN_OF]->(c)
    CREATE (p)-[:ATTENDED {office: 'Minister', country: c.id, claims: [], sources: 1, disputed: false}]->(m)
    MERGE (c)-[t:TOOK_PART_IN]->(m) ON CREATE SET t.claims = [], t.sources = 1, t.disputed = false`,
  ],
  [
    "agreements",
    `MATCH (m:Meeting {id: 'meeting-' + (i * 2)})
    CREATE (a:Agreement:Node:Entity {id: 'agreement-' + i, name: 'Agreement Number ' + i, aliases: [], kind: 'MOU', status: 'SIGNED', level: 'STATE', count: 1, amountValues: [], amountCurrencies: [], firstDay: m.firstDay, lastDay: m.lastDay, signedOn: m.startDate, sources: 1, disputed: false})
    CREATE (a)-[:CONCLUDED_AT {claims: [], sources: 1, disputed: false}]->(m)
    WITH a, m MATCH (c:Country)-[:TOOK_PART_IN]->(m) CREATE (c)-[:PARTY_TO {claims: [], sources: 1, disputed: false}]->(a)`,
  ],
  [
    "statements",
    `CREATE (s:Statement:Node {id: 'statement-' + i, text: 'We agreed on point ' + i + ' of the programme.', language: 'en', direct: i % 2 = 0, evidenceStart: 0, evidenceEnd: 2, evidenceText: 'We', sources: 1, disputed: false})
    WITH s, i MATCH (p:Person {id: 'person-' + (i % 5000)}), (m:Meeting {id: 'meeting-' + (i % 33000)})
    CREATE (p)-[:SAID {claims: [], sources: 1, disputed: false}]->(s), (s)-[:MADE_AT {claims: [], sources: 1, disputed: false}]->(m)`,
  ],
];

/** Makes the graph in an empty database, unless it is there already. */
export async function makeGraph(graph, say) {
  const session = graph.driver.session();
  try {
    const { records } = await session.run("MATCH (g:GraphState {id: 'graph'}) RETURN g.bench AS bench");
    if (records[0]?.get("bench") === VERSION) return;
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    await makeSchema(graph);
    for (const [what, clauses] of STEPS) {
      say(`making ${SIZE[what]} ${what}`);
      await session.run(
        `UNWIND range(0, $count - 1) AS i CALL (i) { WITH i, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' AS letters ${clauses} } IN TRANSACTIONS OF 2000 ROWS`,
        { count: SIZE[what] },
      );
    }
    await session.run("MERGE (g:GraphState {id: 'graph'}) SET g.version = 1, g.bench = $version", { version: VERSION });
    await session.run("CALL db.awaitIndexes(300)");
    await session.run("CALL db.prepareForReplanning()");
  } finally {
    await session.close();
  }
}

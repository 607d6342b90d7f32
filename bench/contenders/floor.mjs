/** The floor: an endpoint on the raw driver, one hand-written statement per question, lists instead of maps. */
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { openDriver } from "./driver.mjs";

const driver = openDriver();

const first = (list, make) => (list.length > 0 ? make(list[0]) : null);
const edges = (rows, make) => ({ edges: rows.map((row) => ({ node: make(row) })) });
const country = ([code, name]) => ({ code, name });

/** By the name of the question: its Cypher, its parameters from the variables, its answer from the one row. */
const ENDPOINTS = {
  small: {
    cypher: "MATCH (m:Meeting {id: $id}) RETURN [m.id, m.name, m.kind, m.status, m.startDate] AS row",
    answer: (row) => ({
      meeting: row && { id: row[0], name: row[1], kind: row[2], status: row[3], startDate: row[4] },
    }),
  },
  medium: {
    cypher: `MATCH (p:Person {id: $id}) RETURN [p.id, p.name, [(p)-[:CITIZEN_OF]->(c:Country) | [c.code, c.name]],
      COLLECT { MATCH (p)-[:ATTENDED]->(m:Meeting) WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 20
        RETURN [m.id, m.name, m.startDate] },
      COLLECT { MATCH (p)-[:SAID]->(s:Statement) WITH s ORDER BY s.id LIMIT 20 RETURN [s.id, s.text, s.direct] }] AS row`,
    answer: (row) => ({
      person: row && {
        id: row[0],
        name: row[1],
        country: first(row[2], country),
        meetings: edges(row[3], ([id, name, startDate]) => ({ id, name, startDate })),
        statements: edges(row[4], ([id, text, direct]) => ({ id, text, direct })),
      },
    }),
  },
  deep: {
    cypher: `MATCH (m:Meeting) WHERE m.firstDay <= $to AND m.firstDay > '0000-01-01' AND m.id IS NOT NULL
      WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 25
      RETURN collect([m.id, m.name, m.startDate,
        COLLECT { MATCH (m)<-[:ATTENDED]-(p:Person) WITH p ORDER BY p.id
          RETURN [p.id, p.name, [(p)-[:CITIZEN_OF]->(c:Country) | [c.code, c.name]]] },
        COLLECT { MATCH (m)<-[:TOOK_PART_IN]-(c:Country) WITH c ORDER BY c.name, c.id RETURN [c.code, c.name] },
        COLLECT { MATCH (m)<-[:CONCLUDED_AT]-(a:Agreement) WITH a ORDER BY a.firstDay DESC, a.id DESC LIMIT 20
          RETURN [a.id, a.name, a.kind,
            COLLECT { MATCH (a)<-[:PARTY_TO]-(c:Country) WITH c ORDER BY c.name, c.id RETURN [c.code, c.name] }] }
      ]) AS row`,
    answer: (rows) => ({
      meetings: edges(rows, ([id, name, startDate, people, countries, agreements]) => ({
        id,
        name,
        startDate,
        participants: people.map(([personId, personName, of]) => ({
          person: { id: personId, name: personName, country: first(of, country) },
        })),
        countries: countries.map(country),
        agreements: edges(agreements, ([agreementId, agreementName, kind, parties]) => ({
          id: agreementId,
          name: agreementName,
          kind,
          parties: parties.map(country),
        })),
      })),
    }),
  },
};

const app = Fastify();
app.post("/:question", async (request) => {
  const { cypher, answer } = ENDPOINTS[request.params.question];
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, request.body.variables);
    return { data: answer(records[0]?.get("row")) };
  } finally {
    await session.close();
  }
});
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
process.send?.("ready");

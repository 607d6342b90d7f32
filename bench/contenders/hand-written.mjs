/** What a careful hand writes for each question: its Cypher, and the answer from its one row. */

const first = (list, make) => (list.length > 0 ? make(list[0]) : null);
const edges = (rows, make) => ({ edges: rows.map((row) => ({ node: make(row) })) });
const country = ([code, name]) => ({ code, name });

const EDGES =
  "ATTENDED|TOOK_PART_IN|REPRESENTS|CITIZEN_OF|BASED_IN|PART_OF|DISCUSSED|MADE|TO|DURING|CONCLUDED_AT|PARTY_TO|" +
  "SIGNED|CONCERNS|SAID|MADE_AT|FROM|MENTIONS";
const KINDS = "Person|Country|Organization|Meeting|Visit|Agreement|Statement|Issue|Article";
const pageOf = (rows) => ({ meetings: edges(rows, ([id, name, startDate]) => ({ id, name, startDate })) });
const page = (bound) => `MATCH (m:Meeting) WHERE m.firstDay IS NOT NULL AND m.id IS NOT NULL${bound}
  WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 20 RETURN collect([m.id, m.name, m.startDate]) AS row`;

/** By the name of the question: its Cypher, its parameters from the variables, its answer from the one row. */
export const ENDPOINTS = {
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
  first: { cypher: page(""), answer: pageOf },
  after: {
    cypher: page(" AND m.firstDay <= $day AND CASE WHEN m.firstDay = $day THEN m.id < $id ELSE true END"),
    answer: pageOf,
  },
  search: {
    cypher: `CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
      WITH node, score + CASE WHEN EXISTS { (node)-[:CALLED]->(:Name {key: $key}) } THEN 1000.0 ELSE 0.0 END AS rank
      ORDER BY rank DESC, node.id LIMIT 10
      RETURN collect([rank, node.id, CASE WHEN node:Entity THEN node.name END]) AS row`,
    answer: (rows) => ({
      search: {
        edges: rows.map(([score, id, name]) => ({ score, node: name === null ? { id } : { id, name } })),
      },
    }),
  },
  network: {
    cypher: `MATCH (a:Node {id: $id})
      CALL (a) { MATCH (a)-[:${EDGES}]-(b:${KINDS}) WHERE b <> a
        WITH DISTINCT b ORDER BY b.sources DESC, b.id LIMIT 501 RETURN collect(b) AS near }
      CALL (a, near) { UNWIND near AS b MATCH (b)-[:${EDGES}]-(c:${KINDS}) WHERE c <> a AND NOT c IN near
        WITH DISTINCT c ORDER BY c.sources DESC, c.id LIMIT 501 RETURN collect(c) AS far }
      WITH [a] + near + far AS met WITH met[..500] AS shown, size(met) > 500 AS truncated
      CALL (shown) { UNWIND shown AS s MATCH (s)-[l:${EDGES}]->(t) WHERE t IN shown
        WITH s, l, t ORDER BY s.id, type(l), t.id
        RETURN collect([s.id, t.id, type(l), toFloat(coalesce(l.sources, 1))]) AS links }
      RETURN [[n IN shown | [n.id, [k IN labels(n) WHERE k <> 'Node' AND k <> 'Entity'][0],
        coalesce(n.name, n.title, n.text, n.id), toFloat(coalesce(n.sources, 1))]], links, truncated] AS row`,
    answer: ([nodes, links, truncated]) => ({
      network: {
        nodes: nodes.map(([id, kind, label, weight]) => ({ id, kind: kind.toUpperCase(), label, weight })),
        links: links.map(([source, target, type, weight]) => ({ source, target, type, weight })),
        truncated,
      },
    }),
  },
};

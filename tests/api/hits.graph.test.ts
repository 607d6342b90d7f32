import { getOperationAST, parse } from "graphql";
import type { ProfiledPlan } from "neo4j-driver";
import { beforeAll, expect, it } from "vitest";
import { prepare } from "../../src/api/operation.js";
import { loadSchema } from "../../src/api/schema.js";
import type { Graph } from "../../src/graph/graph.js";
import { sampleGraph } from "./support/sample-graph.js";

/** An operation, and the Cypher that one would write by hand for the same values. */
const GOLDEN: readonly (readonly [operation: string, byHand: string])[] = [
  ['{ meeting(id: "meeting-1") { name } }', "MATCH (m:Meeting {id: 'meeting-1'}) RETURN m.name"],
  ['{ country(code: "KR") { name aliases } }', "MATCH (c:Country {code: 'KOR'}) RETURN c.name, c.aliases"],
  [
    '{ person(id: "person-ann") { name country { name } } }',
    "MATCH (p:Person {id: 'person-ann'}) RETURN p.name, COLLECT { MATCH (p)-[:CITIZEN_OF]->(c:Country) RETURN c.name }",
  ],
  [
    '{ person(id: "person-ann") { meetings(first: 5) { edges { node { name } } } } }',
    "MATCH (p:Person {id: 'person-ann'}) RETURN COLLECT { MATCH (p)-[:ATTENDED]->(m:Meeting) WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 5 RETURN m.name }",
  ],
  [
    '{ person(id: "person-ann") { statements(first: 5) { edges { node { text } } } } }',
    "MATCH (p:Person {id: 'person-ann'}) RETURN COLLECT { MATCH (p)-[:SAID]->(s:Statement) WITH s ORDER BY s.id LIMIT 5 RETURN s.text }",
  ],
  [
    '{ meeting(id: "meeting-1") { countries { name } } }',
    "MATCH (m:Meeting {id: 'meeting-1'}) RETURN COLLECT { MATCH (m)<-[:TOOK_PART_IN]-(c:Country) WITH c ORDER BY c.name, c.id RETURN c.name }",
  ],
  [
    '{ meeting(id: "meeting-1") { issues { name } } }',
    "MATCH (m:Meeting {id: 'meeting-1'}) RETURN COLLECT { MATCH (m)-[:DISCUSSED]->(i:Issue) WITH i ORDER BY i.name, i.id RETURN i.name }",
  ],
  [
    '{ meeting(id: "meeting-1") { agreements(first: 5) { edges { node { name parties { code } } } } } }',
    "MATCH (m:Meeting {id: 'meeting-1'}) RETURN COLLECT { MATCH (m)<-[:CONCLUDED_AT]-(a:Agreement) WITH a ORDER BY a.firstDay DESC, a.id DESC LIMIT 5 RETURN [a.name, COLLECT { MATCH (a)<-[:PARTY_TO]-(c:Country) WITH c ORDER BY c.name, c.id RETURN c.code }] }",
  ],
  [
    '{ meeting(id: "meeting-1") { partOf { name } } }',
    "MATCH (m:Meeting {id: 'meeting-1'}) RETURN COLLECT { MATCH (m)-[:PART_OF]->(o:Meeting) RETURN o.name LIMIT 1 }",
  ],
  [
    "{ meetings(first: 3) { edges { node { name startDate } } } }",
    "MATCH (m:Meeting) WHERE m.firstDay IS NOT NULL AND m.id IS NOT NULL WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 3 RETURN collect([m.name, m.startDate])",
  ],
  [
    '{ meetings(first: 3, filter: { to: "2025-12-31" }) { edges { node { name } } } }',
    "MATCH (m:Meeting) WHERE m.firstDay <= '2025-12-31' AND m.firstDay > '0000-01-01' AND m.id IS NOT NULL WITH m ORDER BY m.firstDay DESC, m.id DESC LIMIT 3 RETURN collect(m.name)",
  ],
  ["{ meetings { totalCount } }", "MATCH (m:Meeting) RETURN count(m)"],
  [
    "{ people(first: 3) { edges { node { name } } } }",
    "MATCH (p:Person) WHERE p.name IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.name, p.id LIMIT 3 RETURN collect(p.name)",
  ],
  [
    "{ articles(first: 2) { edges { node { title publisher } } } }",
    "MATCH (a:Article) WHERE a.firstDay IS NOT NULL AND a.id IS NOT NULL WITH a ORDER BY a.firstDay DESC, a.id DESC LIMIT 2 RETURN collect([a.title, a.publisher])",
  ],
  ['{ article(id: "sha256:one") { title } }', "MATCH (a:Article {id: 'sha256:one'}) RETURN a.title"],
  [
    '{ agreement(id: "agreement-1") { name issues { name } } }',
    "MATCH (a:Agreement {id: 'agreement-1'}) RETURN a.name, COLLECT { MATCH (a)-[:CONCERNS]->(i:Issue) WITH i ORDER BY i.name, i.id RETURN i.name }",
  ],
  ['{ node(id: "KOR") { id } }', "MATCH (n:Node {id: 'KOR'}) RETURN n.id"],
  [
    '{ nodes(ids: ["KOR", "person-ann"]) { id } }',
    "UNWIND ['KOR', 'person-ann'] AS id OPTIONAL MATCH (n:Node {id: id}) OPTIONAL MATCH (:FormerId {id: id})-[:IS_NOW]->(f:Node) RETURN coalesce(n, f).id",
  ],
  [
    "{ timeline(first: 3) { edges { node { id } } } }",
    "CALL () { MATCH (n:Meeting) WHERE n.firstDay > '0000-01-01' AND n.id IS NOT NULL WITH n ORDER BY n.firstDay, n.id LIMIT 3 RETURN n UNION ALL MATCH (n:Visit) WHERE n.firstDay > '0000-01-01' AND n.id IS NOT NULL WITH n ORDER BY n.firstDay, n.id LIMIT 3 RETURN n UNION ALL MATCH (n:Agreement) WHERE n.firstDay > '0000-01-01' AND n.id IS NOT NULL WITH n ORDER BY n.firstDay, n.id LIMIT 3 RETURN n } WITH n ORDER BY n.firstDay, n.id LIMIT 3 RETURN collect(n.id)",
  ],
  ["{ stats { people meetings } }", "RETURN COUNT { MATCH (:Person) }, COUNT { MATCH (:Meeting) }"],
];

let graph: Graph;
const schema = loadSchema();

beforeAll(async () => {
  graph = await sampleGraph();
});

async function hits(statement: string, parameters: Record<string, unknown> = {}): Promise<number> {
  const { summary } = await graph.driver.executeQuery(`PROFILE ${statement}`, parameters);
  const sum = ({ dbHits = 0, children = [] }: ProfiledPlan): number =>
    children.reduce((total, child) => total + sum(child as ProfiledPlan), dbHits);
  return sum(summary.profile as ProfiledPlan);
}

/** What the look under a former id may cost on top, which is the same in a graph of any size. */
const FORMER = 2;

it.each(GOLDEN)("Neo4j looks up no more for %s than for Cypher by hand", async (source, byHand) => {
  const document = parse(source);
  const operation = prepare(schema, document, getOperationAST(document)!, {});
  const ours = await hits(operation.statement!, operation.parameters(operation.calls({})));
  expect(ours).toBeLessThanOrEqual((await hits(byHand)) * 1.1 + FORMER);
});

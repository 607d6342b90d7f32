import type { Graph } from "../../../src/graph/graph.js";
import { makeSchema } from "../../../src/load/schema.js";
import { nameKey } from "../../../src/names/fold.js";
import { testGraph, wipe } from "../../support/graph.js";

/**
 * A small invented graph with one of everything: two summits of Arcadia (KOR) and Borduria (CHN), one of them disputed,
 * a forum between, what was signed, said and given, and where each is reported.
 */
export const SAMPLE = `
CREATE (:GraphState {id: "graph", version: 7})
CREATE (kor:Country:Node:Entity {id: "KOR", code: "KOR", alpha2: "KR", name: "South Korea", aliases: ["Korea"], searchText: "south korea southkorea", sources: 2, disputed: false})
CREATE (chn:Country:Node:Entity {id: "CHN", code: "CHN", alpha2: "CN", name: "China", aliases: [], searchText: "china", sources: 2, disputed: false})
CREATE (usa:Country:Node:Entity {id: "USA", code: "USA", alpha2: "US", name: "United States", aliases: [], searchText: "united states unitedstates", sources: 1, disputed: false})
CREATE (apec:Organization:Node:Entity {id: "organization-apec", name: "Pacific Forum", aliases: ["PF"], searchText: "pacific forum pacificforum pf", sources: 1, disputed: false})
CREATE (ann:Person:Node:Entity {id: "person-ann", name: "Ann Ko-Lee", aliases: ["Ann Kolee"], searchText: "ann ko lee annkolee kolee", sources: 2, disputed: false})
CREATE (bo:Person:Node:Entity {id: "person-bo", name: "Bo Zheng", aliases: [], searchText: "bo zheng bozheng", sources: 2, disputed: false})
CREATE (cy:Person:Node:Entity {id: "person-cy", name: "Cy Müller", aliases: ["Cyrus Müller"], searchText: "cy muller cymuller cyrus muller", sources: 1, disputed: false})
CREATE (ann)-[:CITIZEN_OF {claims: ["claim-9"], sources: 1, disputed: false}]->(kor)
CREATE (bo)-[:CITIZEN_OF {claims: [], sources: 1, disputed: false}]->(chn)
CREATE (ann)-[:REPRESENTS {office: "President", from: "2025-06", claims: ["claim-9"], sources: 2, disputed: false}]->(kor)
CREATE (ann)-[:REPRESENTS {office: "Mayor", from: "2010", to: "2018", claims: [], sources: 1, disputed: false}]->(kor)
CREATE (bo)-[:REPRESENTS {office: "President", claims: [], sources: 1, disputed: false}]->(chn)
CREATE (cy)-[:REPRESENTS {office: "Secretary", claims: [], sources: 1, disputed: false}]->(apec)
CREATE (apec)-[:BASED_IN {claims: [], sources: 1, disputed: false}]->(usa)
CREATE (harbour:Place {id: "place-harbour", name: "Harbour City", key: "harbourcity"})-[:IN]->(kor)
CREATE (m1:Meeting:Node:Entity {id: "meeting-1", name: "Harbour City summit", aliases: ["the harbour talks"], kind: "SUMMIT", status: "HELD", startDate: "2025-11-01", firstDay: "2025-11-01", lastDay: "2025-11-01", durationMinutes: 97, searchText: "harbour city summit harbourcitysummit the harbour talks", sources: 2, disputed: true})
CREATE (m2:Meeting:Node:Entity {id: "meeting-2", name: "Second summit", aliases: [], kind: "SUMMIT", status: "PLANNED", startDate: "2026-01", firstDay: "2026-01-01", lastDay: "2026-01-31", searchText: "second summit secondsummit", sources: 1, disputed: false})
CREATE (m3:Meeting:Node:Entity {id: "meeting-3", name: "Forum week", aliases: [], kind: "FORUM", status: "HELD", startDate: "2025-10-30/2025-11-01", endDate: "2025-11-01", firstDay: "2025-10-30", lastDay: "2025-11-01", searchText: "forum week forumweek", sources: 1, disputed: false})
CREATE (m4:Meeting:Node:Entity {id: "meeting-4", name: "A call", aliases: [], kind: "CALL", status: "HELD", firstDay: "0000-01-01", lastDay: "9999-12-31", searchText: "a call acall", sources: 1, disputed: false})
CREATE (m1)-[:PART_OF {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (m1)-[:HELD_IN {claims: ["claim-2"], sources: 1, disputed: false}]->(harbour)
CREATE (ann)-[:ATTENDED {office: "President", country: "KOR", claims: ["claim-1", "claim-2"], sources: 2, disputed: false}]->(m1)
CREATE (bo)-[:ATTENDED {office: "President", country: "CHN", claims: ["claim-1"], sources: 1, disputed: false}]->(m1)
CREATE (ann)-[:ATTENDED {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (bo)-[:ATTENDED {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (cy)-[:ATTENDED {office: "Secretary", claims: [], sources: 1, disputed: false}]->(m3)
CREATE (ann)-[:ATTENDED {claims: [], sources: 1, disputed: false}]->(m2)
CREATE (bo)-[:ATTENDED {claims: [], sources: 1, disputed: false}]->(m2)
CREATE (kor)-[:TOOK_PART_IN {claims: ["claim-1"], sources: 2, disputed: false}]->(m1)
CREATE (chn)-[:TOOK_PART_IN {claims: [], sources: 2, disputed: false}]->(m1)
CREATE (kor)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m2)
CREATE (chn)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m2)
CREATE (kor)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (chn)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (usa)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (apec)-[:TOOK_PART_IN {claims: [], sources: 1, disputed: false}]->(m3)
CREATE (trade:Issue:Node:Entity {id: "issue-trade", name: "trade", aliases: ["commerce"], searchText: "trade commerce", sources: 2, disputed: false})
CREATE (m1)-[:DISCUSSED {claims: [], sources: 2, disputed: false}]->(trade)
CREATE (v:Visit:Node {id: "visit-1", name: "Bo Zheng in South Korea", kind: "STATE_VISIT", status: "HELD", startDate: "2025-10-31", endDate: "2025-11-02", firstDay: "2025-10-31", lastDay: "2025-11-02", searchText: "bo zheng south korea", sources: 1, disputed: false})
CREATE (bo)-[:MADE {claims: [], sources: 1, disputed: false}]->(v)-[:TO {claims: [], sources: 1, disputed: false}]->(kor)
CREATE (m1)-[:DURING {claims: [], sources: 1, disputed: false}]->(v)
CREATE (a1:Agreement:Node:Entity {id: "agreement-1", name: "Seven memoranda", aliases: [], kind: "MOU", status: "SIGNED", level: "STATE", count: 7, amountValues: [70000000000000.0, 400.5], amountCurrencies: ["KRW", "CNY"], term: "P5Y", signedOn: "2025-11-01", firstDay: "2025-11-01", lastDay: "2025-11-01", searchText: "seven memoranda sevenmemoranda", sources: 2, disputed: false})
CREATE (a2:Agreement:Node:Entity {id: "agreement-2", name: "Joint pledge", aliases: [], kind: "COMMITMENT", status: "PROPOSED", level: "BUSINESS", count: 1, amountValues: [], amountCurrencies: [], firstDay: "0000-01-01", lastDay: "9999-12-31", searchText: "joint pledge jointpledge", sources: 1, disputed: false})
CREATE (a1)-[:CONCLUDED_AT {claims: [], sources: 1, disputed: false}]->(m1)
CREATE (kor)-[:PARTY_TO {claims: [], sources: 1, disputed: false}]->(a1)
CREATE (chn)-[:PARTY_TO {claims: [], sources: 1, disputed: false}]->(a1)
CREATE (kor)-[:PARTY_TO {claims: [], sources: 1, disputed: false}]->(a2)
CREATE (ann)-[:SIGNED {office: "President", country: "KOR", claims: [], sources: 1, disputed: false}]->(a1)
CREATE (apec)-[:SIGNED {claims: [], sources: 1, disputed: false}]->(a1)
CREATE (a1)-[:CONCERNS {claims: [], sources: 1, disputed: false}]->(trade)
CREATE (p1:Article:Node {id: "sha256:one", title: "Leaders meet by the harbour", publisher: "The Gazette", uri: "https://gazette.example/1", language: "en", publishedOn: "2025-11-01", firstDay: "2025-11-01", text: "The leaders met on 1 November. “Trade helps us all,” Ms Ko-Lee said.", voice: "sha256:one", searchText: "leaders meet by the harbour the leaders met on 1 november trade helps us all ms ko lee said"})
CREATE (p2:Article:Node {id: "sha256:two", title: "Gipfel am Hafen", publisher: "Der Bote", language: "de", publishedOn: "2025-11-02", firstDay: "2025-11-02", text: "Das Treffen am 2. November.", voice: "sha256:two", searchText: "gipfel am hafen das treffen am 2 november"})
CREATE (p3:Article:Node {id: "sha256:three", language: "en", firstDay: "0000-01-01", text: "The leaders met.", voice: "sha256:one", searchText: "the leaders met"})
CREATE (s:Statement:Node {id: "statement-1", text: "Trade helps us all", language: "en", direct: true, evidenceStart: 32, evidenceEnd: 50, evidenceText: "Trade helps us all", searchText: "trade helps us all", sources: 1, disputed: false})
CREATE (ann)-[:SAID {claims: [], sources: 1, disputed: false}]->(s)-[:FROM]->(p1)
CREATE (s)-[:MADE_AT {claims: [], sources: 1, disputed: false}]->(m1)
CREATE (s)-[:CONCERNS {claims: [], sources: 1, disputed: false}]->(trade)
CREATE (g:Gift {id: "gift-1", item: "a go board", sources: 1, disputed: false})
CREATE (ann)-[:GAVE {claims: ["claim-4"], sources: 1, disputed: false}]->(g)-[:GIVEN_TO {claims: ["claim-4"], sources: 1, disputed: false}]->(bo)
CREATE (g)-[:GIVEN_AT {claims: [], sources: 1, disputed: false}]->(m1)
CREATE (c1:Claim:Node {id: "claim-1", mention: "m1", kind: "meeting", property: "startDate", value: "2025-11-01", extractor: "rules 1", confidence: 0.9, evidenceStart: 0, evidenceEnd: 15, evidenceText: "The leaders met", status: "ACCEPTED", reason: "more sources"})-[:FROM]->(p1)
CREATE (c2:Claim:Node {id: "claim-2", mention: "m1", kind: "meeting", property: "startDate", value: "2025-11-02", extractor: "rules 1", confidence: 0.7, evidenceStart: 0, evidenceEnd: 11, evidenceText: "Das Treffen", status: "OUTVOTED", reason: "fewer sources"})-[:FROM]->(p2)
CREATE (c4:Claim:Node {id: "claim-4", mention: "g1", kind: "gift", property: "item", value: "a go board", extractor: "rules 1", confidence: 0.8, evidenceStart: 0, evidenceEnd: 15, evidenceText: "The leaders met", status: "ACCEPTED", reason: "one source"})-[:FROM]->(p1)
CREATE (c9:Claim:Node {id: "claim-9", mention: "p1", kind: "person", property: "office", value: "President", extractor: "rules 1", confidence: 1, evidenceStart: 53, evidenceEnd: 62, evidenceText: "Ms Ko-Lee", status: "ACCEPTED", reason: "one source"})-[:FROM]->(p1)
CREATE (c1)-[:ABOUT]->(m1) CREATE (c2)-[:ABOUT]->(m1) CREATE (c4)-[:ABOUT]->(g) CREATE (c9)-[:ABOUT]->(ann)
CREATE (d:Dispute {id: "dispute-1", property: "startDate", accepted: "2025-11-01", reason: "more sources"})-[:DISPUTES]->(m1)
CREATE (d)-[:HAS_VERSION]->(d1:DisputeVersion {id: "dispute-1-0", value: "2025-11-01", position: 0})-[:CLAIMED_BY]->(c1)
CREATE (d)-[:HAS_VERSION]->(d2:DisputeVersion {id: "dispute-1-1", value: "2025-11-02", position: 1})-[:CLAIMED_BY]->(c2)
CREATE (d1)-[:REPORTED_BY]->(p1) CREATE (d2)-[:REPORTED_BY]->(p2)
CREATE (:FormerId {id: "meeting-0"})-[:IS_NOW]->(m1)
CREATE (:FormerId {id: "person-anne"})-[:IS_NOW]->(ann)
FOREACH (x IN [m1, m2, m3, ann, bo, kor, chn, trade, a1, s] | CREATE (p1)-[:MENTIONS]->(x))
FOREACH (x IN [m1, ann, bo, kor, chn, g] | CREATE (p2)-[:MENTIONS]->(x))
`;

/** Fills an empty graph with the sample. */
async function buildSample({ driver }: Pick<Graph, "driver">): Promise<void> {
  const session = driver.session();
  try {
    await session.run(SAMPLE);
    const { records } = await session.run("MATCH (n:Entity) RETURN n.id AS id, [n.name] + n.aliases AS names");
    const keys = records.flatMap((record) =>
      (record.get("names") as string[]).map((name) => ({ id: record.get("id") as string, key: nameKey(name) })),
    );
    await session.run(
      "UNWIND $keys AS k MATCH (n:Entity {id: k.id}) MERGE (name:Name {key: k.key}) MERGE (n)-[:CALLED]->(name)",
      { keys },
    );
    await session.run("CALL db.awaitIndexes(60)");
  } finally {
    await session.close();
  }
}

/** The database of the tests, empty but for the sample. */
export async function sampleGraph(): Promise<Graph> {
  const graph = await testGraph();
  await wipe(graph);
  await makeSchema(graph);
  await buildSample(graph);
  return graph;
}

import { beforeAll, describe, expect, it } from "vitest";
import { testGraph } from "../support/graph.js";
import { asking } from "./support/ask.js";
import { sampleGraph } from "./support/sample-graph.js";

let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  const graph = await sampleGraph();
  ask = asking(graph);
});

const ids = (connection: { edges: { node: { id: string } }[] }) => connection.edges.map(({ node }) => node.id);

describe("one thing", () => {
  it("is found by its id, a former id, any name and any case of a code", async () => {
    const data = await ask(`{
      node(id: "meeting-0") { __typename id ... on Meeting { name } }
      nodes(ids: ["KOR", "nothing", "person-anne"]) { __typename id }
      a: person(name: "ANN KOLEE") { id }  b: person(name: "cyrus muller") { id }  c: person(id: "person-anne") { id }
      kr: country(code: "kr") { code }  kor: country(code: "Kor") { code }  none: country(code: "XX") { code }
      organization(name: "pf") { id }
    }`);
    expect(data.node).toEqual({ __typename: "Meeting", id: "meeting-1", name: "Harbour City summit" });
    expect(data.nodes).toEqual([
      { __typename: "Country", id: "KOR" },
      null,
      { __typename: "Person", id: "person-ann" },
    ]);
    expect([data.a.id, data.b.id, data.c.id]).toEqual(["person-ann", "person-cy", "person-ann"]);
    expect([data.kr.code, data.kor.code, data.none, data.organization.id]).toEqual([
      "KOR",
      "KOR",
      null,
      "organization-apec",
    ]);
  });

  it("a meeting tells who took part as what, what came of it and what is disputed", async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting-1") {
      kind status startDate durationMinutes place { name country { code } } partOf { id }
      participants { person { name } country { code } organization { name } office } countries { code }
      agreements { edges { node { count amounts { value currency } term signatories { person { name } organization { name } } } } }
      statements { edges { node { text direct speaker { name } article { id } evidence { text start end } } } }
      issues { name } gifts { item giver { name } recipient { name } evidence { text article { publisher } } }
      disputes { property accepted reason versions { value claims { id } articles { id } } subject { id } }
    } }`);
    expect(meeting.participants).toEqual([
      { person: { name: "Ann Ko-Lee" }, country: { code: "KOR" }, organization: null, office: "President" },
      { person: { name: "Bo Zheng" }, country: { code: "CHN" }, organization: null, office: "President" },
    ]);
    expect(meeting.countries).toEqual([{ code: "CHN" }, { code: "KOR" }]);
    expect(meeting.agreements.edges[0].node).toEqual({
      count: 7,
      amounts: [
        { value: 70_000_000_000_000, currency: "KRW" },
        { value: 400.5, currency: "CNY" },
      ],
      term: "P5Y",
      signatories: [
        { person: null, organization: { name: "Pacific Forum" } },
        { person: { name: "Ann Ko-Lee" }, organization: null },
      ],
    });
    expect(meeting.gifts[0].evidence).toEqual([{ text: "The leaders met", article: { publisher: "The Gazette" } }]);
    expect(meeting.disputes[0].versions).toEqual([
      { value: "2025-11-01", claims: [{ id: "claim-1" }], articles: [{ id: "sha256:one" }] },
      { value: "2025-11-02", claims: [{ id: "claim-2" }], articles: [{ id: "sha256:two" }] },
    ]);
    expect(meeting.place).toEqual({ name: "Harbour City", country: { code: "KOR" } });
  });

  it("counterparts and relations count only what was held", async () => {
    const { person, country } = await ask(`{
      person(id: "person-ann") { counterparts { person { name } meetings lastMet } offices { title from to country { code } } }
      country(code: "KR") { relations { country { code } meetings agreements lastMet } }
    }`);
    expect(person.counterparts).toEqual([
      { person: { name: "Bo Zheng" }, meetings: 2, lastMet: "2025-11-01" },
      { person: { name: "Cy Müller" }, meetings: 1, lastMet: "2025-10-30/2025-11-01" },
    ]);
    expect(person.offices.map((office: { title: string }) => office.title)).toEqual(["President", "Mayor"]);
    expect(country.relations).toEqual([
      { country: { code: "CHN" }, meetings: 2, agreements: 1, lastMet: "2025-11-01" },
      { country: { code: "USA" }, meetings: 1, agreements: 0, lastMet: "2025-10-30/2025-11-01" },
    ]);
  });
});

describe("lists", () => {
  it("filters are joined, and an empty list narrows nothing", async () => {
    const data = await ask(
      `query ($none: [String!]) {
        all: meetings(filter: { participants: ["ann kolee", "person-bo"], countries: ["kr", "CHN"], place: "harbour city",
          from: "2025-11-01", to: "2025-11-30", text: "harb", status: [HELD], kind: [SUMMIT] }) { totalCount edges { node { id } } }
        none: meetings(filter: { countries: $none }) { totalCount }
        inKorea: meetings(filter: { place: "Korea" }) { edges { node { id } } }
        dated: meetings(filter: { to: "2099-01-01" }) { edges { node { id } } }
        trade: agreements(filter: { issue: "commerce", parties: ["KOR", "CHN"] }) { edges { node { id } } }
        said: statements(speaker: "ann kolee", issue: "trade", text: "help") { totalCount }
        german: articles(language: "de", text: "haf") { edges { node { id } } }
        people(country: "kr") { totalCount edges { node { id } } }
        disputes(property: "startDate", countries: ["KR"]) { totalCount }
      }`,
      { none: [] },
    );
    expect([ids(data.all), data.all.totalCount, data.none.totalCount]).toEqual([["meeting-1"], 1, 4]);
    expect(ids(data.inKorea)).toEqual(["meeting-1"]);
    expect(ids(data.dated)).toEqual(["meeting-2", "meeting-1", "meeting-3"]);
    expect([ids(data.trade), data.said.totalCount, ids(data.german)]).toEqual([["agreement-1"], 1, ["sha256:two"]]);
    expect([data.people.totalCount, ids(data.people), data.disputes.totalCount]).toEqual([1, ["person-ann"], 1]);
  });

  it("pages follow each other in both directions, and stay right when something is inserted before them", async () => {
    const page = (args: string) =>
      ask(
        `{ meetings(${args}) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
    const first = (await page("first: 2")).meetings;
    expect([ids(first), first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([
      ["meeting-2", "meeting-1"],
      true,
      false,
    ]);
    const { driver } = await testGraph();
    await driver.executeQuery("CREATE (:Meeting:Node {id: 'meeting-new', name: 'New', firstDay: '2030-01-01'})");
    const second = (await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).meetings;
    await driver.executeQuery("MATCH (m:Meeting {id: 'meeting-new'}) DELETE m");
    expect([ids(second), second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([
      ["meeting-3", "meeting-4"],
      false,
      true,
    ]);
    const back = (await page(`last: 1, before: "${second.pageInfo.startCursor}"`)).meetings;
    expect([ids(back), back.pageInfo.hasPreviousPage, back.pageInfo.hasNextPage]).toEqual([["meeting-1"], true, true]);
  });

  it("says which argument is wrong and what would be right", async () => {
    const refused = (query: string) => ask(query).catch((error: Error) => error.message);
    expect(await refused("{ meetings(first: 500) { totalCount } }")).toBe(
      'Argument "first" of "meetings" must be a number from 1 to 100, not 500.',
    );
    expect(await refused("{ meetings(first: 1, last: 1) { totalCount } }")).toMatch(/"first" or "last"/);
    expect(await refused('{ meetings(after: "zzz") { edges { cursor } } }')).toMatch(/^Argument "after" of "meetings"/);
    expect(await refused("{ person { id } }")).toBe('"person" needs the argument "id" or "name".');
  });
});

describe("search, path, timeline and network", () => {
  it("search finds beginnings, accents and hyphens either way, exact names first", async () => {
    const found = async (query: string) =>
      ids(
        (await ask("query ($q: String!) { search(query: $q) { edges { score node { id } } } }", { q: query })).search,
      );
    expect(await found("mull")).toEqual(["person-cy"]);
    expect(await found("annko-lee")).toContain("person-ann");
    expect((await found("Harbour City summit"))[0]).toBe("meeting-1");
    expect(await found('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND')).toEqual([]);
    expect((await found("trade"))[0]).toBe("issue-trade");
  });

  it("a timeline is ordered, dated and complete", async () => {
    const { timeline, of } = await ask(`{
      timeline { totalCount edges { date node { id } } }
      of: timeline(people: ["bo zheng"], issues: ["commerce"]) { edges { node { id } } }
    }`);
    expect(timeline.edges.map((edge: { date: string; node: { id: string } }) => [edge.node.id, edge.date])).toEqual([
      ["meeting-3", "2025-10-30/2025-11-01"],
      ["visit-1", "2025-10-31"],
      ["agreement-1", "2025-11-01"],
      ["meeting-1", "2025-11-01"],
      ["meeting-2", "2026-01"],
    ]);
    expect([timeline.totalCount, ids(of)]).toEqual([5, ["visit-1", "agreement-1", "meeting-1"]]);
  });

  it("a path has its nodes and links in order, and is null when there is none short enough", async () => {
    const data = await ask(`{
      path(from: "person-ann", to: "organization-apec") { nodes { id } links { source target type } }
      same: path(from: "person-ann", to: "person-ann") { nodes { id } links { id } }
      short: path(from: "person-ann", to: "person-cy", maxLength: 1) { nodes { id } }
    }`);
    expect(data.path.nodes).toHaveLength(3);
    expect([data.path.nodes[0].id, data.path.nodes[2].id]).toEqual(["person-ann", "organization-apec"]);
    expect(data.path.links).toHaveLength(2);
    expect([data.same, data.short]).toEqual([{ nodes: [{ id: "person-ann" }], links: [] }, null]);
  });

  it("a network is laid out the same way twice, and a link leads to its claims", async () => {
    const question = `{ network(filter: { around: ["meeting-0"], kinds: [PERSON, MEETING, COUNTRY] }) {
      nodes { id kind label x y community } links { id source target type sources } truncated totalNodes } }`;
    const { network } = await ask(question);
    expect(network).toEqual((await ask(question)).network);
    expect(network.nodes.map((node: { id: string }) => node.id)).toEqual([
      "meeting-1",
      "CHN",
      "KOR",
      "person-ann",
      "person-bo",
      "meeting-3",
    ]);
    expect(network.nodes.every((node: { x: unknown; community: unknown }) => Number.isFinite(node.x))).toBe(true);
    expect([network.truncated, network.totalNodes]).toEqual([false, 6]);
    const { link } = await ask(
      '{ link(id: "person-ann ATTENDED meeting-1 President") { since claims { edges { node { id } } } } }',
    );
    expect([link.since, ids(link.claims)]).toEqual(["2025-11-01", ["claim-1", "claim-2"]]);
  });

  it("a network keeps to its limit and says so; events are narrowed by country and status", async () => {
    const data = await ask(`{
      some: network(limit: 3) { nodes { id } truncated totalNodes }
      american: network(filter: { countries: ["USA"], status: [HELD], kinds: [MEETING, COUNTRY] }) { nodes { id } links { type } }
    }`);
    expect([data.some.nodes.length, data.some.truncated, data.some.totalNodes]).toEqual([3, true, 19]);
    expect(data.american.nodes.map((node: { id: string }) => node.id)).toEqual(["meeting-3", "CHN", "KOR", "USA"]);
  });

  it("asks about the schema and the graph in one operation", async () => {
    const data = await ask('{ __type(name: "Gift") { name } stats { people disputes } __typename }');
    expect(data).toEqual({ __type: { name: "Gift" }, stats: { people: 3, disputes: 1 }, __typename: "Query" });
  });
});

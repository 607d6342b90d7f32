/**
 * What is asked, in the words of each contender. `variables(n)` are those of the nth request; where a contender has to be
 * told the same in another way, it has variables of its own.
 */
import { encodeCursor } from "../dist/api/cursor.js";
import { searchQuery } from "../dist/api/plan/conversions.js";
import { nameKey } from "../dist/names/fold.js";
import { SIZE } from "./graph.mjs";

const small = "id name kind status startDate";
const page = (fields) => `{ edges { node { ${fields} } } }`;
const person = (n) => `person-${(n * 2741) % SIZE.people}`;
const PAGE = 20;

/** A page of all meetings, newest first, after so many others; `place` is that of the meeting before it. */
const meetings = (says, skip, place) => ({
  says,
  variables: () => ({ after: place && encodeCursor("-firstDay,-id", [place.day, place.id]) }),
  ours: `query ($after: String) { meetings(first: ${PAGE}, after: $after) ${page("id name startDate")} }`,
  floor: { variables: () => ({ day: place?.day, id: place?.id }), endpoint: place ? "after" : "first" },
  peer: {
    query: `query ($skip: Int!) { meetings(limit: ${PAGE}, offset: $skip, sort: [{ firstDay: DESC }, { id: DESC }]) { id name startDate } }`,
    variables: () => ({ skip }),
  },
  loader: {
    query: "query ($skip: Int!) { page(skip: $skip) { id name startDate } }",
    variables: () => ({ skip }),
  },
});

/** The questions; the two pages begin after meetings that are looked up in the graph. */
export async function questions({ driver }) {
  const { records } = await driver.executeQuery(
    `MATCH (m:Meeting) WHERE m.firstDay IS NOT NULL AND m.id IS NOT NULL
     RETURN m.firstDay AS day, m.id AS id ORDER BY day DESC, id DESC SKIP ${999 * PAGE - 1} LIMIT 1`,
  );
  return {
    small: {
      says: "a meeting by its id",
      variables: (n) => ({ id: `meeting-${(n * 7919) % SIZE.meetings}` }),
      ours: `query ($id: ID!) { meeting(id: $id) { ${small} } }`,
      loader: { query: `query ($id: ID!) { meeting(id: $id) { ${small} } }` },
      peer: { query: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { ${small} } }` },
    },
    medium: {
      says: "a person with country, 20 meetings and 20 statements",
      variables: (n) => ({ id: person(n) }),
      ours: `query ($id: ID!) { person(id: $id) { id name country { code name }
        meetings(first: 20) ${page("id name startDate")} statements(first: 20) ${page("id text direct")} } }`,
      loader: {
        query: `query ($id: ID!) { person(id: $id) { id name country { code name }
          meetings { id name startDate } statements { id text direct } } }`,
      },
      peer: {
        query: `query ($id: ID!) { people(where: { id: { eq: $id } }) { id name country { code name }
          meetings(limit: 20, sort: [{ firstDay: DESC }, { id: DESC }]) { id name startDate }
          statements(limit: 20, sort: [{ id: ASC }]) { id text direct } } }`,
      },
    },
    deep: {
      says: "25 meetings before a day with participants and their countries, countries, agreements and their parties",
      variables: (n) => ({
        to: new Date(Date.UTC(1991, 0, 1) + ((n * 4447) % 12_500) * 86_400_000).toISOString().slice(0, 10),
      }),
      ours: `query ($to: Date!) { meetings(filter: { to: $to }, first: 25) ${page(`id name startDate
        participants { person { id name country { code name } } } countries { code name }
        agreements(first: 20) ${page("id name kind parties { code name }")}`)} }`,
      loader: {
        query: `query ($to: String!) { meetings(to: $to) { id name startDate
          participants { id name country { code name } } countries { code name }
          agreements { id name kind parties { code name } } } }`,
      },
      peer: {
        query: `query ($to: String!) { meetings(where: { firstDay: { lte: $to } }, limit: 25, sort: [{ firstDay: DESC }, { id: DESC }]) { id name startDate
          participants(sort: [{ id: ASC }]) { id name country { code name } } countries(sort: [{ name: ASC }, { id: ASC }]) { code name }
          agreements(limit: 20, sort: [{ firstDay: DESC }, { id: DESC }]) { id name kind parties(sort: [{ name: ASC }, { id: ASC }]) { code name } } } }`,
      },
    },
    "page 1": meetings(`the first ${PAGE} of all meetings, newest first`, 0),
    "page 1,000": meetings("the thousandth page of the same list", 999 * PAGE, records[0].toObject()),
    search: {
      says: "the ten best of what has words beginning so, by name",
      variables: (n) => ({ text: `person number ${(n * 37) % SIZE.people}` }),
      ours: "query ($text: String!) { search(query: $text, first: 10) { edges { score node { id ... on Entity { name } } } } }",
      floor: { variables: ({ text }) => ({ query: searchQuery(text), key: nameKey(text) }) },
    },
    network: {
      says: "a person's neighbourhood two links deep, 500 nodes and the links between them",
      variables: (n) => ({ id: person(n) }),
      ours: `query ($id: ID!) { network(filter: { around: [$id], depth: 2 }, limit: 500) {
        nodes { id kind label weight } links { source target type weight } truncated } }`,
    },
  };
}

let asked = 0;

/** A request to a contender. No two are the same, so that nothing is answered from memory. */
export function request(contender, name, question, n) {
  const words = question[contender];
  const given = question.variables(n);
  const variables = words?.variables?.(given) ?? given;
  const path = contender === "floor" ? `/${words?.endpoint ?? name}` : "/graphql";
  const query = typeof words === "string" ? words : words?.query;
  return { path, body: JSON.stringify({ query, variables, extensions: { request: asked++ } }) };
}

/** Who can be asked a question: the product, the floor, and peers that have words for it. */
export const asks = (contender, question) => contender === "floor" || question[contender] !== undefined;

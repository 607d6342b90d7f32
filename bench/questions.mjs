/** What is asked, in the words of each contender, and the variables of the nth request: no request is made twice. */
import { SIZE } from "./graph.mjs";

const small = "id name kind status startDate";
const page = (fields) => `{ edges { node { ${fields} } } }`;

export const QUESTIONS = {
  small: {
    variables: (n) => ({ id: `meeting-${(n * 7919) % SIZE.meetings}` }),
    ours: `query ($id: ID!) { meeting(id: $id) { ${small} } }`,
    loader: `query ($id: ID!) { meeting(id: $id) { ${small} } }`,
    peer: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { ${small} } }`,
  },
  medium: {
    variables: (n) => ({ id: `person-${(n * 2741) % SIZE.people}` }),
    ours: `query ($id: ID!) { person(id: $id) { id name country { code name }
      meetings(first: 20) ${page("id name startDate")} statements(first: 20) ${page("id text direct")} } }`,
    loader: `query ($id: ID!) { person(id: $id) { id name country { code name }
      meetings { id name startDate } statements { id text direct } } }`,
    peer: `query ($id: ID!) { people(where: { id: { eq: $id } }) { id name country { code name }
      meetings(limit: 20, sort: [{ firstDay: DESC }, { id: DESC }]) { id name startDate }
      statements(limit: 20, sort: [{ id: ASC }]) { id text direct } } }`,
  },
  deep: {
    variables: (n) => ({
      to: new Date(Date.UTC(1991, 0, 1) + ((n * 4447) % 12_500) * 86_400_000).toISOString().slice(0, 10),
    }),
    ours: `query ($to: Date!) { meetings(filter: { to: $to }, first: 25) ${page(`id name startDate
      participants { person { id name country { code name } } } countries { code name }
      agreements(first: 20) ${page("id name kind parties { code name }")}`)} }`,
    loader: `query ($to: String!) { meetings(to: $to) { id name startDate
      participants { id name country { code name } } countries { code name }
      agreements { id name kind parties { code name } } } }`,
    peer: `query ($to: String!) { meetings(where: { firstDay: { lte: $to } }, limit: 25, sort: [{ firstDay: DESC }, { id: DESC }]) { id name startDate
      participants(sort: [{ id: ASC }]) { id name country { code name } } countries(sort: [{ name: ASC }, { id: ASC }]) { code name }
      agreements(limit: 20, sort: [{ firstDay: DESC }, { id: DESC }]) { id name kind parties(sort: [{ name: ASC }, { id: ASC }]) { code name } } } }`,
  },
};

/** Asked of the product alone. */
export const OWN = {
  search: {
    variables: (n) => ({ text: `person ${(n * 37) % SIZE.people}` }),
    ours: "query ($text: String!) { search(query: $text, first: 10) { edges { score node { id ... on Entity { name } } } } }",
  },
  network: {
    variables: (n) => ({ id: `person-${(n * 2741) % SIZE.people}` }),
    ours: `query ($id: ID!) { network(filter: { around: [$id], depth: 3 }, limit: 500) {
      nodes { id kind label weight } links { id source target type weight } truncated } }`,
  },
};

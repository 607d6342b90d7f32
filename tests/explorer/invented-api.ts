import { readFileSync } from "node:fs";
import Fastify, { type FastifyInstance } from "fastify";
import { buildSchema, graphql } from "graphql";

/** An API with invented answers behind the real schema, for pages that are looked at without a database. */
export async function inventedServer(): Promise<FastifyInstance> {
  const sdl = readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8");
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const app = Fastify();
  app.post("/graphql", async (request) => {
    const { query, variables, operationName } = request.body as {
      query: string;
      variables: object;
      operationName: string;
    };
    return graphql({ schema, source: query, variableValues: variables as never, operationName, rootValue: root });
  });
  return app;
}

const connection = (nodes: readonly object[]) => ({
  edges: nodes.map((node, at) => ({ node, cursor: String(at), score: 1 })),
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

export const TEXT =
  "Wanjiru Kamau received Ingrid Aas in Nairobi on 3 March 2025. <script>alert(1)</script> was on the agenda.\n\n" +
  "“We shall plant ten million trees,” Aas said. Norway and Kenya signed a forest treaty worth 40 million kroner.";

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

export const article: Record<string, unknown> = {
  __typename: "Article",
  id: "sha256:aa11",
  title: "A treaty for the forests",
  publisher: "The Nairobi Courier",
  uri: "https://courier.example/forests",
  language: "en",
  publishedOn: "2025-03-04",
  text: TEXT,
  voice: "sha256:aa11",
  copies: [],
};
const other: Record<string, unknown> = {
  ...article,
  id: "sha256:bb22",
  title: "“Waldvertrag” unterzeichnet",
  publisher: "Nordlicht",
  uri: "javascript:alert(1)",
  language: "de",
  voice: "sha256:bb22",
  publishedOn: null,
};

const norway: Record<string, unknown> = {
  __typename: "Country",
  id: "NOR",
  code: "NOR",
  alpha2: "NO",
  name: "Norway",
  aliases: ["Kingdom of Norway"],
};
const kenya: Record<string, unknown> = {
  __typename: "Country",
  id: "KEN",
  code: "KEN",
  alpha2: "KE",
  name: "Kenya",
  aliases: [],
};
const aas: Record<string, unknown> = {
  __typename: "Person",
  id: "person-aas",
  name: "Ingrid Aas",
  aliases: ["잉그리드 오스"],
  country: norway,
};
const kamau: Record<string, unknown> = {
  __typename: "Person",
  id: "person-kamau",
  name: "Wanjiru Kamau",
  aliases: [],
  country: kenya,
};
const forests: Record<string, unknown> = { __typename: "Issue", id: "issue-forests", name: "forests", aliases: [] };

const meeting: Record<string, unknown> = {
  __typename: "Meeting",
  id: "meeting-nairobi",
  name: "Talks in Nairobi",
  aliases: [],
  kind: "SUMMIT",
  status: "HELD",
  startDate: "2025-03-03",
  endDate: null,
  durationMinutes: 95,
  place: { name: "Nairobi", country: kenya },
  partOf: null,
  parts: [],
  countries: [kenya, norway],
  issues: [forests],
};
const planned: Record<string, unknown> = {
  ...meeting,
  id: "meeting-oslo",
  name: "Return visit to Oslo",
  status: "PLANNED",
  startDate: "2025-11",
  durationMinutes: null,
  place: { name: "Oslo", country: norway },
  issues: [],
};
const treaty: Record<string, unknown> = {
  __typename: "Agreement",
  id: "agreement-forest",
  name: "Forest treaty",
  aliases: [],
  kind: "TREATY",
  status: "SIGNED",
  level: "STATE",
  count: 1,
  parties: [kenya, norway],
  signatories: [],
  amounts: [{ value: 40_000_000, currency: "NOK" }],
  term: "P5Y",
  issues: [forests],
  meeting,
  signedOn: "2025-03-03",
};

const claim = (id: string, subject: object, property: string, value: string, words: string, more: object = {}) => ({
  __typename: "Claim",
  id: `claim-${id}`,
  subject,
  property,
  value,
  status: "ACCEPTED",
  reason: "All sources that tell it agree.",
  confidence: 0.9,
  extractor: "rules 1",
  evidence: { article, ...at(words) },
  ...more,
});
const outvoted = {
  status: "OUTVOTED",
  reason: "One source against two.",
  evidence: { article: other, ...at("on 3 March 2025") },
};
const claims = [
  claim("1", meeting, "startDate", "2025-03-03", "on 3 March 2025"),
  claim("2", meeting, "startDate", "2025-03-04", "on 3 March 2025", outvoted),
  claim("3", meeting, "participant", "Ingrid Aas", "Ingrid Aas"),
  claim("4", kamau, "name", "Wanjiru Kamau", "Wanjiru Kamau"),
  claim("5", treaty, "amount", "40000000 NOK", "Norway and Kenya signed a forest treaty worth 40 million kroner"),
  claim("6", treaty, "term", "P5Y", "a forest treaty"),
];
const about = (thing: Record<string, unknown>) => connection(claims.filter(({ subject }) => subject === thing));

const dispute = {
  subject: meeting,
  property: "startDate",
  accepted: "2025-03-03",
  reason: "Two independent sources against one.",
  versions: [
    { value: "2025-03-03", articles: [article], claims: [claims[0]] },
    { value: "2025-03-04", articles: [other], claims: [claims[1]] },
  ],
};

const statement: Record<string, unknown> = {
  __typename: "Statement",
  id: "statement-trees",
  text: "We shall plant ten million trees,",
  language: "en",
  direct: true,
  speaker: aas,
  meeting,
  issues: [forests],
  article,
  evidence: at("We shall plant ten million trees,"),
};

for (const event of [meeting, planned, treaty]) {
  event.disputes = event === meeting ? [dispute] : [];
  event.articles = connection([article, other]);
  event.claims = about(event);
}
for (const event of [meeting, planned]) {
  event.participants = [
    { person: aas, country: norway, organization: null, office: "Prime Minister" },
    { person: kamau, country: kenya, organization: null, office: "President of Kenya" },
  ];
  event.gifts = [];
  event.agreements = connection(event === meeting ? [treaty] : []);
  event.statements = connection(event === meeting ? [statement] : []);
}
for (const person of [aas, kamau]) {
  person.offices = [{ title: "Prime Minister", country: person.country, organization: null, from: "2021", to: null }];
  person.counterparts = [{ person: person === aas ? kamau : aas, meetings: 1, lastMet: "2025-03-03" }];
  person.meetings = connection([planned, meeting]);
  person.visits = connection([]);
  person.statements = connection(person === aas ? [statement] : []);
  person.giftsGiven = [];
  person.giftsReceived = [];
  person.claims = about(person);
}
for (const country of [norway, kenya]) {
  country.relations = [
    { country: country === norway ? kenya : norway, meetings: 1, agreements: 1, lastMet: "2025-03-03" },
  ];
  country.people = connection([country === norway ? aas : kamau]);
  country.meetings = connection([planned, meeting]);
  country.agreements = connection([treaty]);
}
forests.meetings = connection([meeting]);
forests.agreements = connection([treaty]);
forests.statements = connection([statement]);
article.claims = connection(claims.filter(({ evidence }) => evidence.article === article));
other.claims = connection([claims[1]!]);

const all = [norway, kenya, aas, kamau, forests, meeting, planned, treaty, statement, article, other, ...claims];
const byId = (id: string) => all.find((thing) => thing["id" as keyof typeof thing] === id) ?? null;

interface Link {
  source: Record<string, unknown>;
  type: string;
  target: Record<string, unknown>;
  disputed?: boolean;
  sources?: number;
}
const links = (
  [
    { source: aas, type: "ATTENDED", target: meeting, sources: 2 },
    { source: kamau, type: "ATTENDED", target: meeting, disputed: true },
    { source: norway, type: "TOOK_PART_IN", target: meeting, sources: 2 },
    { source: kenya, type: "TOOK_PART_IN", target: meeting, sources: 2 },
    { source: norway, type: "TOOK_PART_IN", target: planned },
    { source: kenya, type: "TOOK_PART_IN", target: planned },
    { source: norway, type: "PARTY_TO", target: treaty, sources: 2 },
    { source: kenya, type: "PARTY_TO", target: treaty, sources: 2 },
    { source: treaty, type: "CONCLUDED_AT", target: meeting },
    { source: meeting, type: "DISCUSSED", target: forests },
    { source: aas, type: "REPRESENTS", target: norway },
  ] as Link[]
).map(({ source, type, target, disputed = false, sources = 1 }) => ({
  id: `${source.id} ${type} ${target.id}`,
  source: source.id,
  target: target.id,
  type,
  weight: sources,
  since: target.startDate ?? target.signedOn ?? null,
  until: null,
  sources,
  disputed,
  claims: () => connection([claims[0]!, ...(disputed ? [claims[1]!] : [])]),
}));

interface Filter {
  around?: string[];
  kinds?: string[];
  countries?: string[];
  disputedOnly?: boolean;
  from?: string;
}

function network({ filter, limit = 500 }: { filter?: Filter; limit?: number }) {
  const linked = (id: string) =>
    links.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])) as string[];
  const drawn = [kenya, norway, meeting, treaty, planned, aas, kamau, forests];
  const near = filter?.around && new Set(filter.around.flatMap((id) => [id, ...linked(id)]));
  const found = drawn.filter((node) => {
    if (filter?.kinds && !filter.kinds.includes(String(node.__typename).toUpperCase())) return false;
    if (filter?.from && filter.from > "2026") return false;
    return !near || near.has(String(node.id));
  });
  const nodes = found.slice(0, limit);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    truncated: nodes.length < found.length,
    totalNodes: found.length,
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: String(node.__typename).toUpperCase(),
      label: node.name,
      weight: 2,
    })),
    links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

const root = {
  node: ({ id }: { id: string }) => byId(id),
  nodes: ({ ids }: { ids: string[] }) => ids.map(byId),
  article: ({ id }: { id: string }) => byId(id),
  link: ({ id }: { id: string }) => links.find((link) => link.id === id) ?? null,
  network,
  search: ({ query, kinds }: { query: string; kinds?: string[] }) => {
    const wanted = query.toLowerCase();
    const named = all.filter((thing) => "name" in thing && String(thing.name).toLowerCase().includes(wanted)) as Record<
      string,
      unknown
    >[];
    return connection(named.filter((thing) => !kinds || kinds.includes(String(thing.__typename).toUpperCase())));
  },
  meetings: () => connection([planned, meeting]),
  agreements: () => connection([treaty]),
  disputes: () => connection([dispute]),
  stats: {
    articles: 2,
    people: 2,
    countries: 2,
    organizations: 0,
    meetings: 2,
    visits: 0,
    agreements: 1,
    statements: 1,
    issues: 1,
    claims: 6,
    disputes: 1,
  },
};

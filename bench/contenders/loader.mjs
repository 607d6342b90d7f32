/** What most do by hand: resolvers on the driver, one query per level, batched by DataLoader. */
import DataLoader from "dataloader";
import { buildSchema } from "graphql";
import { serveApollo } from "./serve-apollo.mjs";

const typeDefs = `
  type Query { meeting(id: ID!): Meeting person(id: ID!): Person meetings(to: String!): [Meeting!]! page(skip: Int!): [Meeting!]! }
  type Country { id: ID! code: String! name: String! }
  type Person { id: ID! name: String! country: Country meetings: [Meeting!]! statements: [Statement!]! }
  type Statement { id: ID! text: String! direct: Boolean! }
  type Meeting {
    id: ID! name: String! kind: String! status: String! startDate: String
    participants: [Person!]! countries: [Country!]! agreements: [Agreement!]!
  }
  type Agreement { id: ID! name: String! kind: String! parties: [Country!]! }
`;

const read = (driver, cypher, parameters) =>
  driver.executeQuery(cypher, parameters, { routing: "READ", database: "neo4j" }).then(({ records }) => records);

/** For a list of ids, what a pattern leads to from each, in one query. */
const along = (driver, match, order = "o.id") =>
  new DataLoader(async (ids) => {
    const cypher = `UNWIND $ids AS id MATCH ${match} WITH id, o ORDER BY ${order} RETURN id, collect(o{.*}) AS found`;
    const found = new Map((await read(driver, cypher, { ids })).map((row) => [row.get("id"), row.get("found")]));
    return ids.map((id) => found.get(id) ?? []);
  });

const newest = "o.firstDay DESC, o.id DESC";
const loaders = (driver) => ({
  country: along(driver, "(:Person {id: id})-[:CITIZEN_OF]->(o:Country)"),
  meetings: along(driver, "(:Person {id: id})-[:ATTENDED]->(o:Meeting)", newest),
  statements: along(driver, "(:Person {id: id})-[:SAID]->(o:Statement)"),
  participants: along(driver, "(:Meeting {id: id})<-[:ATTENDED]-(o:Person)"),
  countries: along(driver, "(:Meeting {id: id})<-[:TOOK_PART_IN]-(o:Country)", "o.name, o.id"),
  agreements: along(driver, "(:Meeting {id: id})<-[:CONCLUDED_AT]-(o:Agreement)", newest),
  parties: along(driver, "(:Agreement {id: id})<-[:PARTY_TO]-(o:Country)", "o.name, o.id"),
});

const by = (name) => (from, _, context) => context.loaders[name].load(from.id);
const one =
  (label) =>
  async (_, { id }, { driver }) =>
    (await read(driver, `MATCH (o:${label} {id: $id}) RETURN o{.*} AS o`, { id }))[0]?.get("o") ?? null;
const RESOLVERS = {
  Query: {
    meeting: one("Meeting"),
    person: one("Person"),
    meetings: async (_, { to }, { driver }) =>
      (
        await read(
          driver,
          "MATCH (o:Meeting) WHERE o.firstDay <= $to WITH o ORDER BY o.firstDay DESC, o.id DESC LIMIT 25 RETURN o{.*} AS o",
          { to },
        )
      ).map((row) => row.get("o")),
    page: async (_, { skip }, { driver }) =>
      (
        await read(
          driver,
          `MATCH (o:Meeting) WHERE o.firstDay IS NOT NULL AND o.id IS NOT NULL
           WITH o ORDER BY o.firstDay DESC, o.id DESC SKIP toInteger($skip) LIMIT 20 RETURN o{.*} AS o`,
          { skip },
        )
      ).map((row) => row.get("o")),
  },
  Person: {
    country: async (...all) => (await by("country")(...all))[0] ?? null,
    meetings: async (...all) => (await by("meetings")(...all)).slice(0, 20),
    statements: async (...all) => (await by("statements")(...all)).slice(0, 20),
  },
  Meeting: { participants: by("participants"), countries: by("countries"), agreements: by("agreements") },
  Agreement: { parties: by("parties") },
};

function makeSchema() {
  const schema = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(RESOLVERS)) {
    for (const [name, resolve] of Object.entries(fields)) schema.getType(type).getFields()[name].resolve = resolve;
  }
  return schema;
}

await serveApollo(makeSchema, (driver) => ({ driver, loaders: loaders(driver) }));

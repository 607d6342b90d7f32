/** Tuned @neo4j/graphql: the same graph described for it, on the same fastify, without Apollo's cache-control plugin. */
import { Neo4jGraphQL } from "@neo4j/graphql";
import { serveApollo } from "./serve-apollo.mjs";

const typeDefs = `
  type Person @node {
    id: ID!
    name: String!
    country: [Country!]! @relationship(type: "CITIZEN_OF", direction: OUT)
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT)
    statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
  }
  type Country @node { id: ID! code: String! name: String! }
  type Statement @node { id: ID! text: String! direct: Boolean! }
  type Agreement @node {
    id: ID! name: String! kind: String! firstDay: String!
    parties: [Country!]! @relationship(type: "PARTY_TO", direction: IN)
  }
  type Meeting @node {
    id: ID! name: String! kind: String! status: String! startDate: String firstDay: String!
    participants: [Person!]! @relationship(type: "ATTENDED", direction: IN)
    countries: [Country!]! @relationship(type: "TOOK_PART_IN", direction: IN)
    agreements: [Agreement!]! @relationship(type: "CONCLUDED_AT", direction: IN)
  }
`;

await serveApollo(
  (driver) => new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { LTE: true } } } }).getSchema(),
  (driver) => ({
    executionContext: driver,
    sessionConfig: { database: "neo4j" },
  }),
);

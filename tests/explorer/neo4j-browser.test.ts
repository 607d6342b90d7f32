import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { savedQueries } from "../../src/explorer/neo4j-browser/queries.js";
import { neo4jBrowserFiles } from "../../src/explorer/neo4j-browser/routes.js";
import { style } from "../../src/explorer/neo4j-browser/style.js";

describe("what Neo4j Browser fetches", () => {
  it("has ten queries, each with a title and what it shows", () => {
    const queries = savedQueries();
    expect(queries).toHaveLength(10);
    expect(queries.filter(({ title, about, cypher }) => !title || !about || cypher.startsWith("//"))).toEqual([]);
  });

  it("styles a type that is added to the schema without a further word", () => {
    const grass = style('type Border implements Node @node(label: "Border") { id: ID! }');
    expect(grass).toContain("node.Border {\n  diameter: 44px;\n  color: #8b93a1;");
    expect(grass).toContain('caption: "{name}"');
  });

  it("gives a guide with a runnable query in every step, to a page of any origin", async () => {
    const server = Fastify();
    await server.register(neo4jBrowserFiles);
    const guide = await server.inject({ url: "/explore/guide.html", headers: { host: "entente.example" } });
    expect(guide.body.match(/<pre class="pre-scrollable code runnable">/g)).toHaveLength(10);
    expect(guide.body).toContain("-[attended:ATTENDED]-&#62;");
    expect(guide.headers["access-control-allow-origin"]).toBe("*");
    const asked = await server.inject({ method: "OPTIONS", url: "/explore/guide.html" });
    expect(asked.headers["access-control-allow-headers"]).toBe("*");
  });
});

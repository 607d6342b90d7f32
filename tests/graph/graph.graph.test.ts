import { expect, test } from "vitest";
import { connect } from "../../src/graph/graph.js";
import { testGraph, wipe } from "../support/graph.js";

test("a query is answered by a real Neo4j, in plain numbers", async () => {
  const graph = await testGraph();
  await wipe(graph);
  await graph.driver.executeQuery("CREATE (:Sample {year: 2026})");
  const { records } = await graph.driver.executeQuery("MATCH (n) RETURN n.year AS year");
  expect(records.map((record) => record.get("year"))).toEqual([2026]);
  await wipe(graph);
  expect((await graph.driver.executeQuery("MATCH (n) RETURN n")).records).toEqual([]);
});

test("reading files and addresses from Cypher is closed", async () => {
  const { driver } = await testGraph();
  for (const from of ["file:///etc/hostname", "http://127.0.0.1:1/x.csv"]) {
    await expect(driver.executeQuery("LOAD CSV FROM $from AS row RETURN row", { from })).rejects.toThrow(
      /file:|blocked|URLAccess|not allowed|access to/i,
    );
  }
});

test("a wrong password is told with the variables to mend", async () => {
  const { address } = await testGraph();
  await expect(connect({ ...address, password: "not this one" }, undefined)).rejects.toThrow(
    `The Neo4j at ${address.uri} refuses this user and password: set NEO4J_USERNAME and NEO4J_PASSWORD`,
  );
});

test("a database that is not there is told by its name", async () => {
  const { address } = await testGraph();
  await expect(connect(address, "elsewhere")).rejects.toThrow('no database "elsewhere": set NEO4J_DATABASE');
});

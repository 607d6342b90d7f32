import { getOperationAST, parse } from "graphql";
import { prepare } from "../dist/api/operation.js";
import { loadSchema } from "../dist/api/schema.js";
import { ENDPOINTS } from "./contenders/hand-written.mjs";
import { questions } from "./questions.mjs";

/** What Neo4j looks up for each question, ours beside the hand-written statement's. */
export async function hits(graph) {
  const schema = loadSchema();
  const found = {};
  for (const [name, question] of Object.entries(await questions(graph))) {
    const variables = JSON.parse(JSON.stringify(question.variables(12)));
    const document = parse(question.ours);
    const operation = prepare(schema, document, getOperationAST(document), variables);
    const byHand = ENDPOINTS[question.floor?.endpoint ?? name];
    found[name] = {
      ours: await hitsOf(graph, operation.statement, operation.parameters(operation.calls(variables))),
      floor: await hitsOf(graph, byHand.cypher, question.floor?.variables(variables) ?? variables),
    };
  }
  return found;
}

async function hitsOf({ driver }, statement, parameters) {
  const { summary } = await driver.executeQuery(`PROFILE ${statement}`, parameters);
  const sum = ({ dbHits = 0, children = [] }) => children.reduce((total, child) => total + sum(child), dbHits);
  return sum(summary.profile);
}

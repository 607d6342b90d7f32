import type { Plan, Row, Value } from "./plan.js";

/** The columns of every statement: the version of the graph, and the row of the plan. */
export const VERSION_COLUMN = 0;
export const ROW_COLUMN = 1;

/**
 * The statement of a plan. The version is read behind an aggregation, and so before anything else: an answer may then be
 * newer than the version it is kept under, and never older.
 */
export const printStatement = (plan: Plan): string =>
  `OPTIONAL MATCH (state:GraphState {id: "graph"}) WITH max(state.version) AS version RETURN version, ${printRow(plan.row)} AS row`;

const printRow = (row: Row): string => `[${row.map(print).join(", ")}]`;

function print(value: Value): string {
  switch (value.kind) {
    case "expression":
      return value.cypher;
    case "row":
      return printRow(value.row);
    case "when":
      return `CASE WHEN ${value.test} THEN ${print(value.value)} END`;
    case "choice": {
      const branches = value.branches.map((branch) => `WHEN ${branch.test} THEN ${print(branch.value)}`);
      return `CASE ${branches.join(" ")} END`;
    }
    case "collect": {
      const found = `${value.clauses} RETURN ${print(value.value)}`;
      // The one row stays in its list: taking it out here would keep Neo4j from planning the subquery with the rest.
      return value.first ? `COLLECT { ${found} LIMIT 1 }` : `COLLECT { ${found} }`;
    }
  }
}

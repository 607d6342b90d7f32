import type { Plan, Row, Value } from "./plan.js";

/** The statement of a plan: one row, which is the plan's. */
export const printStatement = (plan: Plan): string => `RETURN ${printRow(plan.row)} AS row`;

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

import { nameKey } from "../../../names/fold.js";
import { planPage } from "../connection.js";
import { call, parameter, variable } from "../context.js";
import { searchQuery } from "../conversions.js";
import { labelsOf } from "../labels.js";
import { pageOf } from "../page.js";
import type { Special } from "../specials.js";

/** What lifts an exact name above every other result. */
const EXACT = 1000;

/** Full-text search: best first, and before these whatever has exactly the name asked for. */
export const planSearch: Special = (context, field, nodes, seat, row) => {
  const ast = nodes[0]!;
  const asked = call(context, field, ast, (values) => ({ arguments: values, page: pageOf(values, ast) }));
  const text = (calls: Parameters<Parameters<typeof parameter>[1]>[0]) => calls[asked.index]!.arguments.query as string;
  const query = parameter(context, (calls) => searchQuery(text(calls)));
  const key = parameter(context, (calls) => nameKey(text(calls)));
  const [node, score, exact, rank] = ["n", "score", "exact", "rank"].map((name) => variable(context, name)) as [
    string,
    string,
    string,
    string,
  ];
  const kinds = asked.now.kinds as readonly string[] | null | undefined;
  const labels = kinds?.length
    ? parameter(context, (calls) => labelsOf(context.schema, calls[asked.index]!.arguments.kinds as string[]))
    : null;
  const only = labels ? ` WHERE any(label IN labels(${node}) WHERE label IN ${labels})` : "";
  const clauses = [
    `WITH COLLECT { MATCH (:Name {key: ${key}})<-[:CALLED]-(${node}) RETURN ${node}.id } AS ${exact}`,
    `CALL db.index.fulltext.queryNodes('search', ${query}) YIELD node AS ${node}, score AS ${score}${only}`,
    `WITH ${node}, ${score} + CASE WHEN ${node}.id IN ${exact} THEN ${EXACT}.0 ELSE 0.0 END AS ${rank}`,
  ];
  const source = {
    clauses: clauses.join(" "),
    where: [],
    names: { this: node, score: rank },
    node,
    carried: [rank],
    order: [
      { cypher: rank, name: "score", descending: true, type: "number" as const },
      { cypher: `${node}.id`, name: "id", descending: false, type: "text" as const },
    ],
  };
  return planPage(context, field, nodes, asked, source, seat, row);
};

import { int } from "neo4j-driver";
import { call, parameter, slotOf, variable } from "../context.js";
import { planObject } from "../objects.js";
import { checkedLength } from "../page.js";
import type { Special } from "../specials.js";

/** The longest way that is looked for; Cypher wants it in the text. */
const LONGEST = 10;

const TYPES =
  "ATTENDED|TOOK_PART_IN|REPRESENTS|CITIZEN_OF|BASED_IN|PART_OF|CONCLUDED_AT|PARTY_TO|SIGNED|" +
  "MADE|TO|DURING|SAID|MADE_AT|DISCUSSED|CONCERNS|MENTIONS";
const THROUGH = "Person|Meeting|Agreement|Country|Organization";

/** The shortest way between two nodes; ends may be of any kind, what lies between them not. */
export const planPath: Special = (context, field, nodes, seat, row) => {
  const ast = nodes[0]!;
  const asked = call(context, field, ast, (values) => {
    checkedLength("maxLength", values.maxLength, ast, LONGEST);
    return { arguments: values };
  });
  const argument = (name: string) => parameter(context, (calls) => calls[asked.index]!.arguments[name]);
  const longest = parameter(context, (calls) => int(calls[asked.index]!.arguments.maxLength as number));
  const [from, to, way, step, list, links] = ["from", "to", "way", "step", "nodes", "links"].map((name) =>
    variable(context, name),
  ) as [string, string, string, string, string, string];
  const end = (node: string, id: string) =>
    `CALL () { MATCH (${node}:Node {id: ${id}}) RETURN ${node} UNION MATCH (:FormerId {id: ${id}})-[:IS_NOW]->(${node}:Node) RETURN ${node} }`;
  const clauses = [
    end(from, argument("from")),
    end(to, argument("to")),
    // Neo4j refuses to look for a way from a node to itself.
    `CALL (${from}, ${to}) {`,
    `WITH ${from}, ${to} WHERE ${from} = ${to} RETURN [${from}] AS ${list}, [] AS ${links} UNION`,
    `WITH ${from}, ${to} WHERE ${from} <> ${to} MATCH ${way} = shortestPath((${from})-[:${TYPES}*..${LONGEST}]-(${to}))`,
    `WHERE all(${step} IN nodes(${way}) WHERE ${step}:${THROUGH} OR ${step} = ${from} OR ${step} = ${to})`,
    `WITH ${way} WHERE length(${way}) <= ${longest}`,
    `RETURN nodes(${way}) AS ${list}, relationships(${way}) AS ${links}`,
    "}",
  ];
  const inside = { names: { nodes: list, links }, lists: seat.lists };
  const { object, value } = planObject(context, field.type, nodes, inside);
  const found = { kind: "collect", clauses: clauses.join(" "), value, first: true } as const;
  return { kind: "rows", slot: slotOf(row, found), object, first: true };
};

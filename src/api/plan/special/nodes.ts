import { badInput } from "../../errors.js";
import { call, parameter, slotOf, variable } from "../context.js";
import { planObject } from "../objects.js";
import { MAX_PAGE } from "../page.js";
import type { Special } from "../specials.js";

/** Several things by their ids, in the order asked for. */
export const planNodes: Special = (context, field, nodes, seat, row) => {
  const asked = call(context, field, nodes[0]!, (values) => {
    const { length } = values.ids as readonly string[];
    if (length > MAX_PAGE)
      throw badInput(`Argument "ids" of "nodes" may have ${MAX_PAGE} ids, not ${length}.`, nodes[0]!);
    return { arguments: values, page: { limit: length, backward: false, after: false, before: false } };
  });
  const ids = parameter(context, (calls) => calls[asked.index]!.arguments.ids);
  const [at, now, former, node] = ["at", "now", "former", "n"].map((name) => variable(context, name));
  const clauses = [
    `UNWIND range(0, size(${ids}) - 1) AS ${at}`,
    `OPTIONAL MATCH (${now}:Node {id: ${ids}[${at}]})`,
    `OPTIONAL MATCH (:FormerId {id: ${ids}[${at}]})-[:IS_NOW]->(${former}:Node)`,
    `WITH ${at}, coalesce(${now}, ${former}) AS ${node} ORDER BY ${at}`,
  ];
  const lists = [...seat.lists, { call: asked.index }];
  const { object, value } = planObject(context, field.type, nodes, { names: { this: node! }, lists });
  const found = { kind: "when", test: `${node} IS NOT NULL`, value } as const;
  return {
    kind: "rows",
    slot: slotOf(row, { kind: "collect", clauses: clauses.join(" "), value: found, first: false }),
    object,
  };
};

import { type GraphQLObjectType, getNamedType } from "graphql";
import { type CypherDirective, directive } from "../../directives.js";
import { call, parameter, slotOf, variable } from "../context.js";
import { planObject } from "../objects.js";
import type { Special } from "../specials.js";
import { instantiate } from "../template.js";

/** One link by its id, which begins with the ids of its ends: `person-1 ATTENDED meeting-2`. */
export const planLink: Special = (context, field, nodes, seat, row) => {
  const asked = call(context, field, nodes[0]!);
  const words = (calls: Parameters<Parameters<typeof parameter>[1]>[0]) =>
    (calls[asked.index]!.arguments.id as string).split(" ");
  const id = parameter(context, (calls) => calls[asked.index]!.arguments.id);
  const source = parameter(context, (calls) => words(calls)[0] ?? "");
  const target = parameter(context, (calls) => words(calls)[2] ?? "");
  const link = variable(context, "link");
  const itsId = (getNamedType(field.type) as GraphQLObjectType).getFields().id!;
  const same = instantiate(directive<CypherDirective>(itsId, "cypher")!.value!, { link }, String);
  const clauses = `MATCH (:Node {id: ${source}})-[${link}]->(:Node {id: ${target}}) WHERE ${same} = ${id}`;
  const { object, value } = planObject(context, field.type, nodes, { names: { link }, lists: seat.lists });
  return { kind: "rows", slot: slotOf(row, { kind: "collect", clauses, value, first: true }), object, first: true };
};

import type { FieldNode, FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Context } from "./context.js";
import { planFields } from "./objects.js";
import type { Plan, Row } from "./plan.js";

/** What is to be planned: the fields of the root, and what they refer to. */
export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Their values decide only what the shape of the operation depends on: what is given and what is not. */
  readonly variables: Record<string, unknown>;
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
}

/** Makes the plan of an operation. */
export function makePlan({ schema, fragments, variables, fields }: PlanRequest): Plan {
  const context: Context = { schema, fragments, variables, calls: [], parameters: [], costs: [], fields: 0, names: 0 };
  const row: Row = [];
  const plans = planFields(context, schema.getQueryType()!, fields, { names: {}, lists: [] }, row);
  return { row, fields: plans, parameters: context.parameters, calls: context.calls, costs: context.costs };
}

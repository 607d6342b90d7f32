import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields } from "graphql/execution/collectFields.js";
import { makePlan } from "./plan/make-plan.js";
import type { CallValues, Plan } from "./plan/plan.js";
import { printStatement } from "./plan/print.js";
import { type Data, makeShaper } from "./shape/shape.js";
import { makeWriter } from "./shape/write.js";

/** An operation ready to run: its statement, how variables become parameters, and how the row becomes the response. */
export interface Operation {
  readonly plan: Plan;
  /** The one statement, or null when nothing of it is in the graph. */
  readonly statement: string | null;
  /** Checks the arguments that the variables give; throws what is wrong with them. */
  calls(variables: Record<string, unknown>): readonly CallValues[];
  parameters(calls: readonly CallValues[]): Record<string, unknown>;
  shape(row: readonly unknown[], calls: readonly CallValues[], variables: Record<string, unknown>): Shaped;
  /** The data as JSON, in the bytes that `shape` comes to; null when that alone can say what there is to say. */
  write(row: readonly unknown[], calls: readonly CallValues[]): string | null;
}

export interface Shaped {
  readonly data: Data;
  readonly errors: readonly GraphQLError[];
}

/** Prepares an operation for all requests of its shape. */
export function prepare(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Operation {
  const fragments = fragmentsOf(document);
  const all = collectFields(schema, fragments, variables, schema.getQueryType()!, operation.selectionSet);
  const asksSchema = ([, nodes]: [string, readonly FieldNode[]]) => /^__(schema|type)$/.test(nodes[0]!.name.value);
  const introspection = new Map([...all].filter(asksSchema));
  const fields = new Map([...all].filter((entry) => !asksSchema(entry)));
  const plan = makePlan({ schema, fragments, variables, fields });
  const shaped = makeShaper(plan);
  const written = makeWriter(plan);
  const about = introspection.size > 0 ? introspect(schema, document, operation, introspection) : null;

  return {
    plan,
    statement: plan.row.length > 0 ? printStatement(plan) : null,
    calls: (values) => plan.calls.map((call) => call.values(values)),
    parameters: (calls) => Object.fromEntries(plan.parameters.map(({ name, value }) => [name, value(calls)])),
    shape(row, calls, values) {
      const fetched = shaped(row, calls);
      return about ? merge([...all.keys()], fetched, about(values)) : fetched;
    },
    write: (row, calls) => (about ? null : written(row, calls)),
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** What graphql-js answers: the fields about the schema itself. */
function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
) {
  const selections = [...fields.values()].flat();
  const about = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const reduced: DocumentNode = { kind: Kind.DOCUMENT, definitions: [about, ...fragments] };
  return (variableValues: Record<string, unknown>) =>
    execute({ schema, document: reduced, variableValues }) as { data?: Data; errors?: readonly GraphQLError[] };
}

function merge(
  keys: readonly string[],
  shaped: Shaped,
  about: { data?: Data; errors?: readonly GraphQLError[] },
): Shaped {
  const errors = [...shaped.errors, ...(about.errors ?? [])];
  if (!shaped.data) return { data: null, errors };
  const data = Object.create(null) as Record<string, unknown>;
  for (const key of keys) data[key] = key in shaped.data ? shaped.data[key] : about.data?.[key];
  return { data, errors };
}

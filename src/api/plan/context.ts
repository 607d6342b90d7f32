import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isListType,
  isNonNullType,
} from "graphql";
import { getArgumentValues } from "graphql/execution/values.js";
import type { Call, CallValues, Cost, Length, Parameter, Row, Value } from "./plan.js";
import type { Names } from "./template.js";

/** What the planner carries through one operation. */
export interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  readonly calls: Call[];
  readonly parameters: Parameter[];
  readonly costs: Cost[];
  fields: number;
  names: number;
}

/** Where an object stands in the statement: the variables it can be read from, and the lists it is an item of. */
export interface Seat {
  readonly names: Names;
  readonly lists: readonly Length[];
}

/** A number no other name of the statement has. */
export const unique = (context: Context): string => String(++context.names);

/** A new variable; the letter helps people who read the statement. */
export const variable = (context: Context, letter: string): string => `${letter}${unique(context)}`;

/** Adds a value to a row and says where it stands. */
export const slotOf = (row: Row, value: Value): number => row.push(value) - 1;

/** Adds a parameter and gives its name as Cypher writes it. */
export function parameter(context: Context, value: (calls: readonly CallValues[]) => unknown): string {
  const name = `p${context.parameters.length}`;
  context.parameters.push({ name, value });
  return `$${name}`;
}

/** Notes a field with arguments, so that every request works out their values; gives its index and the values now. */
export function call(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  check: (values: Record<string, unknown>) => CallValues = (values) => ({ arguments: values }),
): { readonly index: number; readonly now: Record<string, unknown> } {
  const now = getArgumentValues(field, node, context.variables);
  const values = (variables: Record<string, unknown>) => check(getArgumentValues(field, node, variables));
  context.calls.push({ node, values });
  return { index: context.calls.length - 1, now };
}

/** The type of `__typename`, which no type lists among its fields. */
export const TYPENAME = new GraphQLNonNull(GraphQLString);

export const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
export const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith("Connection");

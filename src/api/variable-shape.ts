import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";

/**
 * What a plan depends on of the variables: which are given, the values of booleans and enums (they steer @skip, @include
 * and orders), and whether lists hold anything. Requests that agree in it share a plan and a statement.
 */
export function variableShape(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (values: Record<string, unknown>) => string {
  const variables = definitions.map(({ type, variable }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as unknown as GraphQLInputType,
  }));
  return (values) => variables.map(({ name, type }) => describe(type, values[name])).join(",");
}

function describe(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return "-";
  if (value === null) return "0";
  if (isNonNullType(type)) return describe(type.ofType, value);
  if (isListType(type)) return (value as unknown[]).length > 0 ? "[]" : "[";
  if (isInputObjectType(type)) {
    const given = value as Record<string, unknown>;
    return `{${Object.values(type.getFields()).map((field) => describe(field.type, given[field.name]))}}`;
  }
  return isEnumType(type) || typeof value === "boolean" ? String(value) : "1";
}

import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

/**
 * What a plan depends on of the variables: which are given, the values of booleans and enums (they steer @skip, @include
 * and orders), and whether lists hold anything. Requests that agree in it share a plan and a statement.
 */
export function shapeOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Record<string, unknown>,
): string {
  const parts = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType;
    return describe(type, values[definition.variable.name.value]);
  });
  return parts.join(",");
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

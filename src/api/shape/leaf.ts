import { GraphQLError, type GraphQLLeafType, isScalarType } from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";
import { isInt } from "neo4j-driver";

export type WriteLeaf = (value: unknown) => unknown;

const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === "string",
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Float: Number.isFinite,
  Int: (value) => typeof value === "number" && (value | 0) === value,
};

/** Writes a scalar or enum value as its type wants it; what is right already, as nearly all is, passes as it stands. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const isPlain = isScalarType(type) ? PLAIN[type.name] : undefined;
  const serialize = (value: unknown) => {
    const written: unknown = type.serialize(isInt(value) ? value.toNumber() : value);
    if (written != null) return written;
    throw new GraphQLError(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(written)}`,
    );
  };
  return isPlain ? (value) => (isPlain(value) ? value : serialize(value)) : serialize;
}

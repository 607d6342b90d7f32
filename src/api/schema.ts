import { readFileSync } from "node:fs";
import { buildASTSchema, type GraphQLScalarType, type GraphQLSchema, parse } from "graphql";
import { SCALARS } from "./scalars.js";

const SDL = new URL("../../schema/api.graphql", import.meta.url);

/** The SDL of the public graph, directives and all. */
export const readSdl = (): string => readFileSync(SDL, "utf8");

/** The schema that is served: `schema/api.graphql` with its scalars at work. */
export function loadSchema(sdl: string = readSdl()): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  for (const [name, behaviour] of Object.entries(SCALARS)) {
    Object.assign(schema.getType(name) as GraphQLScalarType, behaviour);
  }
  return schema;
}

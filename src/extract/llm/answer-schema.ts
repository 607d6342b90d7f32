import { readFileSync } from "node:fs";

interface Schema {
  type?: string | readonly string[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: readonly Schema[];
  enum?: readonly unknown[];
  $defs?: Record<string, Schema>;
  $ref?: string;
  description?: string;
  default?: unknown;
}

/** The words an item rests on: the model quotes them, and our code finds where they stand. */
const QUOTATION: Schema = {
  type: "object",
  properties: { text: { type: "string", description: "Copied letter by letter from the article." } },
  required: ["text"],
  additionalProperties: false,
};

/** The keywords that strict structured output knows everywhere; the others would make some servers refuse the schema. */
const KEYWORDS = [
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "enum",
  "$ref",
  "description",
] as const;

/** What stands in for values that a reader may leave open although the record may not. */
const STANDARDS: Readonly<Record<string, unknown>> = { confidence: null, level: null, count: 1 };

/** What a model is asked to answer: the record of `extract` without `article` and `warnings`, its evidence as quotations. */
export const answerSchema: Schema = schemaOfAnswers();

/**
 * What is taken from a model that keeps to the schema loosely: what may be null may be absent, a missing list is empty,
 * what nobody asked for is dropped, and so may be what we would not believe anyway.
 */
export const lenientSchema: Schema = withDefaults(structuredClone(answerSchema));

function schemaOfAnswers(): Schema {
  const file = new URL("../../../schema/extraction.schema.json", import.meta.url);
  const record = JSON.parse(readFileSync(file, "utf8")) as Schema;
  const { article: _article, warnings: _warnings, ...lists } = record.properties ?? {};
  const definitions = Object.entries({ ...record.$defs, span: QUOTATION }).map(([name, schema]) => [
    name,
    portable(schema),
  ]);
  return {
    ...portable({ type: "object", properties: lists, required: Object.keys(lists), additionalProperties: false }),
    $defs: Object.fromEntries(definitions),
  };
}

function portable(schema: Schema): Schema {
  const kept: Schema = Object.fromEntries(
    KEYWORDS.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])),
  );
  if (kept.properties) kept.properties = mapped(kept.properties, portable);
  if (kept.items) kept.items = portable(kept.items);
  if (kept.anyOf) kept.anyOf = kept.anyOf.map(portable);
  return kept;
}

function withDefaults(schema: Schema): Schema {
  for (const inner of Object.values(schema.$defs ?? {})) withDefaults(inner);
  schema.properties &&= mapped(schema.properties, (property) => {
    if (property.type === "array") return { ...property, default: [] };
    return isNullable(property) ? { ...property, default: null } : property;
  });
  const optional = (name: string) => schema.properties?.[name]?.default !== undefined;
  for (const [name, standard] of Object.entries(STANDARDS)) {
    const property = schema.properties?.[name];
    if (property && !optional(name))
      schema.properties![name] = { anyOf: [property, { type: "null" }], default: standard };
  }
  schema.required = schema.required?.filter((name) => !optional(name)) ?? [];
  return schema;
}

function isNullable({ type, anyOf = [] }: Schema): boolean {
  return type === "null" || (Array.isArray(type) && type.includes("null")) || anyOf.some(isNullable);
}

function mapped(properties: Record<string, Schema>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)]));
}

import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { operationText } from "../../src/explorer/ask.js";

const names = readdirSync(new URL("../../src/explorer/operations", import.meta.url))
  .map((file) => file.replace(".graphql", ""))
  .filter((name) => /^[A-Z]/.test(name));

describe("the explorer's operations", () => {
  const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"), {
    assumeValidSDL: true,
  });

  it.each(names)("%s asks only for what the API offers", (name) => {
    const faults = validate(schema, parse(operationText(name)));
    expect(faults.map(({ message }) => message)).toEqual([]);
  });
});

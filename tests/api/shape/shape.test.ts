import fc from "fast-check";
import { execute, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/api/operation.js";
import { loadSchema } from "../../../src/api/schema.js";
import { randomBy, randomOperation } from "../support/random-operation.js";
import { asObjects, markLists, randomRow, TYPE } from "../support/random-row.js";

const schema = loadSchema();

describe("the shaper", () => {
  it("writes byte for byte what graphql-js writes from the same rows", () => {
    let withErrors = 0;
    let straight = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomBy(seed);
        const source = randomOperation(schema, random, 6);
        const document = parse(source);
        fc.pre(validate(schema, document).length === 0); // fields of two types may conflict by chance
        const operation = getOperationAST(document)!;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
        const prepared = prepare(schema, document, operation, coerced!);
        const calls = prepared.calls(coerced!);
        const { fields } = prepared.plan;
        const row = randomRow(fields, random);
        markLists(fields, row);
        const written = prepared.shape(row, calls, coerced!);
        const expected = execute({
          schema,
          document,
          rootValue: asObjects(fields, row, calls),
          fieldResolver: (from, _args, _context, { path }) => (from as Record<string, unknown>)[path.key],
          typeResolver: (value) => (value as { [TYPE]: string })[TYPE],
        }) as { data?: unknown; errors?: readonly unknown[] };
        if (written.errors.length > 0) withErrors++;
        // Straight as text, it is the same or left to the shaper, and it is left when there is something to say.
        const text = prepared.write(row, calls);
        if (text !== null) straight++;
        if (text !== null) expect([text, written.errors], source).toEqual([JSON.stringify(written.data), []]);
        expect(JSON.stringify(written.data), source).toBe(JSON.stringify(expected.data));
        expect(JSON.stringify(written.errors), source).toBe(JSON.stringify(expected.errors ?? []));
      }),
      { numRuns: 300 },
    );
    expect(withErrors).toBeGreaterThan(30);
    expect(straight).toBeGreaterThan(60);
  }, 60_000);
});

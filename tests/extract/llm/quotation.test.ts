import fc from "fast-check";
import { expect, test } from "vitest";
import { quotationFinder } from "../../../src/extract/llm/quotation.js";

const TEXT =
  "Sie sagte: „Wir\u00a0bleiben“, und ging.\nIl a dit : «\u00a0Nous restons\u00a0». It\u2019s the long\u00adest day; Leers met Lee.";
const found = (quotation: string) => quotationFinder(TEXT)(quotation).map(({ text }) => text);

test.each([
  ["Wir\u00a0bleiben", ["Wir\u00a0bleiben"]],
  ['"Wir bleiben"', ["„Wir\u00a0bleiben“"]],
  ['dit : "Nous restons".', ["dit : «\u00a0Nous restons\u00a0»."]],
  ["It's the longest day", ["It\u2019s the long\u00adest day"]],
  ["ging. Il a", ["ging.\nIl a"]],
  ["  und ging. ", ["und ging."]],
  ["Lee", ["Lee"]],
  ["Wir gehen", []],
  ["WIR BLEIBEN", []],
  ["ers met", []],
  ["“”", []],
  ["", []],
])("%s stands in the text as %j", (quotation, expected) => {
  expect(found(quotation)).toEqual(expected);
});

test("what is found is always the text at its place", () => {
  const sign = fc.constantFrom("a", "b", " ", "\u00a0", '"', "“", "»", "\n", "\u00ad", "é", "\u{1f600}", ".");
  fc.assert(
    fc.property(
      fc.string({ unit: sign, maxLength: 60 }),
      fc.string({ unit: sign, maxLength: 8 }),
      (text, quotation) => {
        for (const span of quotationFinder(text)(quotation)) expect(text.slice(span.start, span.end)).toBe(span.text);
      },
    ),
  );
});

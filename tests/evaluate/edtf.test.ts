import { expect, test } from "vitest";
import { dateAgreement, exclude } from "../../src/evaluate/edtf.js";

test.each([
  ["2031-03", "2031-03-04", false],
  ["2031-03-03/2031-03-05", "2031-03-04", false],
  ["XXXX-03-04", "2031-03-04", false],
  ["XXXX-03-04", "2031-03-05", true],
  ["2031-03-04", "2031-03-05", true],
  ["2031-40", "2031-08", true],
  ["2031-40", "2031-06", false],
  [null, "2031-03-05", false],
])("%s excludes %s: %s", (a, b, expected) => {
  expect(exclude(a, b)).toBe(expected);
});

test.each([
  ["2031-03-04", "2031-03-04", 1],
  ["2031-03-04", "2031-03", 0.5],
  ["2031-03-04", "XXXX-03-04", 0.5],
  ["2031-03-04", "2031-03-05", 0],
  ["2031-03-04", null, 0],
  ["2031-03", "2031-03-04", 0],
  ["2031-03", "2031-03-01/2031-03-31", 1],
  ["XXXX-03-04", "2031-03-04", 0],
])("where the gold says %s, %s is worth %s", (gold, predicted, expected) => {
  expect(dateAgreement(gold, predicted)).toBe(expected);
});

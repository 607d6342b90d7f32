import { expect, test } from "vitest";
import { calibrate, calibrationError, type Judged } from "../../src/evaluate/calibration.js";

const judged = (confidence: number, isRight: boolean): Judged => ({ list: "meetings", confidence, isRight });

test("items of like confidence share a bin, and the bin says how many of them are right", () => {
  const bins = calibrate([judged(0.7, true), judged(0.74, false), judged(0.95, true), judged(1, true)]);
  expect(bins.map(({ from, items, right, share }) => ({ from, items, right, share }))).toEqual([
    { from: 0.7, items: 2, right: 1, share: 0.5 },
    { from: 0.9, items: 2, right: 2, share: 1 },
  ]);
});

test("the error weighs each bin by its items", () => {
  const bins = calibrate([judged(0.5, true), judged(0.5, false), judged(0.9, false)]);
  expect(calibrationError(bins)).toBeCloseTo(0.3);
  expect(calibrationError([])).toBeNull();
});

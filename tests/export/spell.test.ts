import { describe, expect, it } from "vitest";
import { spellOf } from "../../src/export/spell.js";

describe("spellOf", () => {
  it.each([
    ["2025-11-01", null, "2025-11-01", "2025-11-01"],
    ["2025-11", null, "2025-11-01", "2025-11-30"],
    ["2024-02", null, "2024-02-01", "2024-02-29"],
    ["2025", null, "2025-01-01", "2025-12-31"],
    ["2025-10-30/2025-11", null, "2025-10-30", "2025-11-30"],
    ["2025-10", "2025-12-05", "2025-10-01", "2025-12-05"],
    [null, "2025-12-05", "2025-12-05", "2025-12-05"],
    ["2018-21", null, "2018-03-01", "2018-05-31"],
    ["2026-40", null, "2026-01-01", "2026-06-30"],
    ["2025-XX-04", null, "2025-01-04", "2025-12-04"],
    ["2025-11-01/..", null, "2025-11-01", "2025-11-01"],
    ["../2025-11", null, "2025-11-01", "2025-11-30"],
    ["2025?", null, "2025-01-01", "2025-12-31"],
  ])("%s until %s lasts from %s to %s", (since, until, first, last) => {
    expect(spellOf(since, until)).toEqual({ first, last });
  });

  it("leaves a date without a year, and one that is none, without days", () => {
    expect(spellOf("XXXX-11-02")).toBeNull();
    expect(spellOf("2025-77")).toBeNull();
  });

  it("does not believe an end before the beginning", () => {
    expect(spellOf("2025-11-05", "2025-11-01")).toEqual({ first: "2025-11-05", last: "2025-11-05" });
  });
});

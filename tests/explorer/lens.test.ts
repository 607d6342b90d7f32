import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lensQuery, parseLens } from "../../src/explorer/lens.js";

const parsed = (query: string) => parseLens(new URLSearchParams(query));

describe("the address of Explore", () => {
  it("printed and parsed again is the same, whatever was typed", () => {
    const text = fc.string({ maxLength: 12, unit: "grapheme" });
    const part = fc.tuple(
      fc.constantFrom(
        "between",
        "from",
        "to",
        "kind",
        "issue",
        "status",
        "minSources",
        "disputed",
        "limit",
        "view",
        "open",
        "sel",
        "ev",
      ),
      text,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = lensQuery(parseLens(new URLSearchParams(parts)).lens);
        expect(lensQuery(parsed(once).lens)).toBe(once);
      }),
    );
  });

  it("reads a month as its days", () => {
    expect(parsed("from=2024-02&to=2024-02").lens).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  });

  it("says what it cannot mean", () => {
    expect(parsed("from=2025-02-30&kind=PLANET").faults).toEqual([
      "“2025-02-30” is not a date; write 2025, 2025-11 or 2025-11-01.",
      expect.stringContaining("There is no kind “PLANET”; use person, country"),
    ]);
  });

  it("takes all the usual kinds together for none named", () => {
    expect(parsed("kind=ISSUE,PERSON,COUNTRY,ORGANIZATION,MEETING,VISIT,AGREEMENT").lens.kind).toEqual([]);
  });
});

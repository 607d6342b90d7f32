import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";
import type { Language } from "./meetings-cases.js";
import { cases } from "./meetings-cases.js";

/** "HELD Solheim+Ansah": status and surnames of each meeting, in any order. */
function told(language: Language, text: string): string[] {
  const extraction = readText(language, text);
  return extraction.meetings
    .filter(({ participants }) => participants.length > 0)
    .map(({ status, participants }) => {
      const surnames = participants.map((name) => name.split(" ").at(-1)!).sort();
      return `${status} ${surnames.join("+")}`;
    })
    .sort();
}

describe("Meetings", () => {
  for (const [language, passages] of Object.entries(cases))
    for (const [text, ...expected] of passages)
      it(`in ${language}: ${expected.join(", ") || "none"} in “${text}”`, () => {
        expect(told(language as Language, text)).toEqual([...expected].sort());
      });
});

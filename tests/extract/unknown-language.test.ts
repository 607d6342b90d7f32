import { describe, expect, it } from "vitest";
import { readText } from "../support/read-text.js";

const read = (language: string, text: string) => readText(language, text);

describe("a text in a language without a folder", () => {
  it.each([
    [
      "nl",
      "President Mara Olin sprak in Oslo met premier Jan Reyes over Noorwegen. “We blijven aan tafel zitten tot het eind,” zei Olin.",
    ],
    [
      "pl",
      "Prezydent Mara Olin spotkała się w Oslo z premierem Janem Reyesem. President Mara Olin said: “We stay until the very end.”",
    ],
    ["sv", "President Mara Olin besökte Norge. Minister of State Jan Reyes signed a treaty with President Mara Olin."],
  ])("yields no facts but countries, and says so (%s)", (language, text) => {
    const { persons, organizations, meetings, visits, agreements, statements, gifts, issues, warnings } = read(
      language,
      text,
    );
    expect([persons, organizations, meetings, visits, agreements, statements, gifts, issues].flat()).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining("no rules for this language")]);
  });

  it("still names the countries", () => {
    expect(read("sv", "President Mara Olin besökte Norge.").countries.map(({ code }) => code)).toEqual(["NOR"]);
  });
});

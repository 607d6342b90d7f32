import { expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const met = (language: string, text: string) =>
  readText(language, text).meetings.map(({ participants }) => [...participants].sort().join(" + "));

it.each([
  ["en", "Ghanaian President Kwaku Ansah spent two days in Bergen with Norwegian Prime Minister Ingrid Solheim."],
  ["en", "Ghanaian President Kwaku Ansah and Norwegian Prime Minister Ingrid Solheim laid a wreath on Monday."],
  [
    "de",
    "Der ghanaische Präsident Kwaku Ansah pflanzte mit der norwegischen Regierungschefin Ingrid Solheim eine Eiche.",
  ],
  [
    "de",
    "Der ghanaische Präsident Kwaku Ansah und die norwegische Regierungschefin Ingrid Solheim pflanzten eine Eiche.",
  ],
  ["fr", "Le président ghanéen Kwaku Ansah a planté un chêne avec la première ministre norvégienne Ingrid Solheim."],
  ["es", "El presidente ghanés Kwaku Ansah plantó un roble con la primera ministra noruega Ingrid Solheim."],
  ["pt", "O presidente ganês Kwaku Ansah plantou um carvalho com a primeira-ministra norueguesa Ingrid Solheim."],
  ["it", "Il presidente ghanese Kwaku Ansah ha piantato una quercia con la prima ministra norvegese Ingrid Solheim."],
])("takes what two officials of two countries do together for a meeting (%s): %s", (language, text) => {
  expect(met(language, text)).toEqual(["Ingrid Solheim + Kwaku Ansah"]);
});

it.each([
  ["en", "Ghanaian President Kwaku Ansah and Norwegian Prime Minister Ingrid Solheim said they were worried."],
  ["en", "Ghanaian President Kwaku Ansah and Norwegian Prime Minister Ingrid Solheim do not like each other."],
  ["de", "Der ghanaische Präsident Kwaku Ansah pflanzte mit seinem Finanzminister Yaw Mensah eine Eiche."],
  ["fr", "Le président ghanéen Kwaku Ansah a planté un chêne avec l'écrivaine norvégienne Ingrid Solheim."],
])("takes no talk, no company and no private person for one (%s): %s", (language, text) => {
  expect(met(language, text)).toEqual([]);
});

import { expect, test } from "vitest";
import { nameFinder } from "../../../src/extract/llm/name-finder.js";

const names = nameFinder(
  "On a dit qu’Emmanuel Macron a reçu à l’Élysée Lee Jae-myung et M. N’Diaye. Xi's visit. Die Präsidenten sprachen mit Olaf Scholz' Stab; Leers kam nicht. The National Security Adviser spoke.",
);

test.each([
  ["Emmanuel Macron", true],
  ["Élysée", true],
  ["lee jae myung", true],
  ["Lee Jaemyung", true],
  ["N’Diaye", true],
  ["Xi", true],
  ["Olaf Scholz", true],
  ["Lee Macron", false],
  ["Leer", true], // a genitive, for all the text says
  ["Lee Jae", true],
  ["Macr", false],
  ["", false],
])("the text has the name “%s”: %s", (name, expected) => {
  expect(names.has(name)).toBe(expected);
});

test.each([
  ["Präsident", true],
  ["adviser for national security", true],
  ["national security advisor", true],
  ["Foreign Minister", false],
])("the text has the words of “%s”: %s", (phrase, expected) => {
  expect(names.hasWordsOf(phrase)).toBe(expected);
});

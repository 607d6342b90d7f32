import { expect, test } from "vitest";
import { hasHeadOf, headNoun } from "../../src/evaluate/head-noun.js";
import { beginsWith, countWords, foldName } from "../../src/evaluate/name-forms.js";

test.each([
  ["Frau Dr. Müller", "muller"],
  ["M. Emmanuel N’Diaye", "Emmanuel N'Diaye"],
  ["Đặng Łukasz Øster", "Dang Lukasz Oster"],
  ["Mr", "mr"],
])("%s is the same name as %s", (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ["Chairman of the Standing Committee", "en", "chairman"],
  ["a Go board", "en", "board"],
  ["la ministre des Affaires étrangères", "fr", "ministre"],
  ["zwei silberne Teekessel", "de", "teekessel"],
])("the head of “%s” (%s) is %s", (phrase, language, head) => {
  expect(headNoun(phrase, language)).toBe(head);
});

test.each([
  ["vice-ministre des Affaires étrangères", "ministre de la Défense", "fr", true],
  ["Bundespräsidentin", "Präsident", "de", true],
  ["Foreign Secretary", "Foreign Minister", "en", false],
  ["two vases made of porcelain", "a porcelain vase", "en", true],
  ["special advisor", "adviser", "en", true],
])("“%s” has the head of “%s” (%s): %s", (phrase, other, language, expected) => {
  expect(hasHeadOf(phrase, other, language)).toBe(expected);
});

test("a quotation begins with its words whatever its quotation marks and spaces", () => {
  expect(beginsWith("„Wir  haben Zeit“, sagte sie", "Wir haben Zeit")).toBe(true);
  expect(beginsWith("Wir hatten Zeit", "Wir haben")).toBe(false);
});

test("words are counted in languages written without spaces too", () => {
  expect([countWords("We have no time", "en"), countWords("我们没有时间", "zh") > 1]).toEqual([4, true]);
});

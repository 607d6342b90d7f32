import { expect, test } from "vitest";
import { compareNames } from "../../src/resolve/compare/person-name.js";

test.each([
  ["Lee Jae Myung", "Lee Jae-myung"],
  ["Chung Eui-sun", "Euisun Chung"],
  ["Aleksandar Vučić", "Alexander Vucic"],
  ["Wolodymyr Selenskyj", "Volodymyr Zelensky"],
  ["Владимир Путин", "Vladimir Putin"],
  ["Emmanuel Macron", "Emmanuel Jean-Michel Macron"],
  ["John Smith", "John A. Smith"],
])("%s and %s can be one person", (a, b) => {
  expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.8);
  expect(compareNames(b, a).score).toBe(compareNames(a, b).score);
});

test.each([
  ["Lee Jae Myung", "Jay Y. Lee"],
  ["Kim Jong Un", "Kim Hea Kyung"],
  ["Kim Jong Un", "Kim Jong Il"],
  ["John A. Smith", "John B. Smith"],
  ["Li Qiang", "Li Xi"],
])("%s and %s are two people", (a, b) => {
  expect(compareNames(a, b).score).toBe(0);
});

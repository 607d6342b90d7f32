import { describe, expect, test } from "vitest";
import { phraseFinder, phrases } from "../../src/extract/phrases.js";

const texts = (finder: ReturnType<typeof phrases>, text: string) => finder.all(text).map((found) => found.text);

describe("phrases", () => {
  test.each([
    ["met", "They met, and metal was met", ["met", "met"]],
    ["phone call*", "a Phone  Call and two phone calls", ["Phone  Call", "phone calls"]],
    ["*gipfel", "Der Gipfel und der Sondergipfel", ["Gipfel", "Sondergipfel"]],
    ["ge*t", "er hat getagt, gezagt und gehen", ["getagt", "gezagt"]],
    ["held _ talks", "held talks, held long talks, held two long talks", ["held talks", "held long talks"]],
    ["l'accord d'", "Dans l’accord d’Alger", ["l’accord d’"]],
    ["vice-chair", "the vice‑chair", ["vice‑chair"]],
    ["état", "L'ÉTAT et les états", ["ÉTAT"]],
    ["summit talks|summit", "summit talks after a summit", ["summit talks", "summit"]],
  ])("%s in “%s”", (list, text, expected) => {
    expect(texts(phrases(list), text)).toEqual(expected);
  });

  test("a letter whose lower case is longer moves nothing behind it", () => {
    const text = "İzmir and İstanbul: talks";
    expect(phrases("talks").first(text)).toMatchObject({ start: text.indexOf("talks"), text: "talks" });
  });

  test("letters outside the basic plane part no word", () => {
    expect(texts(phrases("a"), "𝐀a a")).toEqual(["a"]);
  });

  test("a phrase may begin within a word where it is asked for there", () => {
    expect(phrases("gipfel").at("Sondergipfel", 6)).toMatchObject({ start: 6, end: 12 });
    expect(phrases("gipfel").at("Sondergipfel", 5)).toBeNull();
  });

  test("the longest phrase of all lists gives its value", () => {
    const finder = phraseFinder([
      ["short", "phone"],
      ["long", "phone call*"],
    ]);
    expect(finder.all("by phone and in phone calls").map(({ value }) => value)).toEqual(["short", "long"]);
  });

  test("where case matters, it does", () => {
    const finder = phraseFinder([["TUR", "Turkey"]], true);
    expect(finder.all("Turkey eats turkey")).toHaveLength(1);
  });
});

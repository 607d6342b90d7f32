import { createRequire } from "node:module";

interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
}

const countries = createRequire(import.meta.url)("world-countries") as readonly Country[];
const byCode = new Map(countries.map((country) => [country.cca3, country]));
/** Not in every list of states, but in the news. */
byCode.set("XKX", {
  cca2: "XK",
  cca3: "XKX",
  name: { common: "Kosovo", official: "Republic of Kosovo" },
  altSpellings: [],
});

/** The English name of a country by its ISO 3166-1 alpha-3 code. */
export const countryName = (code: string): string => byCode.get(code)?.name.common ?? code;

/** Everything a country goes by in English, its codes among it. */
export function countryFacts(code: string): { alpha2: string; name: string; aliases: string[] } {
  const country = byCode.get(code);
  if (country === undefined) return { alpha2: code, name: code, aliases: [] };
  const { name, cca2, altSpellings } = country;
  const aliases = [name.official, ...altSpellings.filter((each) => each.length > 2)].filter(
    (each) => each !== name.common,
  );
  return { alpha2: cca2, name: name.common, aliases: [...new Set(aliases)] };
}

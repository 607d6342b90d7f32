import { createRequire } from "node:module";
import isoCountries from "i18n-iso-countries";
import type { CountryCode } from "../../model/extraction.js";
import type { LanguageData } from "../lexicon.js";
import { type Found, type PhraseFinder, phraseFinder } from "../phrases.js";

/** How a country is named: by its name, by an adjective or demonym, or by its capital. */
export type CountryForm = "name" | "adjective" | "capital";
export interface CountryName {
  readonly code: CountryCode;
  readonly form: CountryForm;
}

interface WorldCountry {
  readonly cca2: string;
  readonly cca3: CountryCode;
  readonly unMember: boolean;
  readonly languages: Readonly<Record<string, string>>;
  readonly capital: readonly string[];
  readonly name: { readonly common: string; readonly official: string };
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>;
  readonly demonyms?: {
    readonly eng?: { readonly m: string };
    readonly fra?: { readonly m: string; readonly f: string };
  };
}

const require = createRequire(import.meta.url);
/** The kept list of countries, loaded and never copied: its licence is share-alike. */
export const worldCountries = (require("world-countries") as readonly WorldCountry[]).map((country) =>
  // the code that most use; the list has one of its own
  country.cca2 === "XK" ? { ...country, cca3: "XKX" } : country,
);
/** ISO 639-3 keys of the translations in world-countries. */
const TRANSLATIONS: Readonly<Record<string, string>> = { de: "deu", fr: "fra", es: "spa", pt: "por", it: "ita" };
/** Wrong or misleading entries of the nationality list. */
const WRONG_NATIONALITIES = new Set(["KP", "CD", "CG", "KN", "VC", "GP", "US", "KR"]);

/** Independent states first: "American" is not of the Northern Mariana Islands. */
const byIndependence = [...worldCountries].sort((a, b) => Number(b.unMember) - Number(a.unMember));
const alpha3 = new Map(worldCountries.map(({ cca2, cca3 }) => [cca2, cca3]));

/** The ISO 3166-1 alpha-3 code of an alpha-2 code. */
export const alpha3Of = (alpha2: string): CountryCode | null => alpha3.get(alpha2.toUpperCase()) ?? null;

const spokenIn = new Map(worldCountries.map(({ cca3, languages }) => [cca3, languages]));

/** Whether a language (BCP 47) is an official one of a country. */
export const isSpokenIn = (language: string, country: CountryCode): boolean =>
  (language === "en" ? "eng" : (TRANSLATIONS[language] ?? "")) in (spokenIn.get(country) ?? {});

const byName = new Map(worldCountries.map(({ name, cca3 }) => [name.common, cca3]));

/** The country of this common English name. */
export const countryNamed = (name: string): CountryCode | null => byName.get(name) ?? null;

const isPlain = (name: string) => name.length > 3 && !/[(),;]/.test(name);

function* namesOf(language: string, alpha2: string): Generator<string> {
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(alpha2);
  if (display) yield display;
  const country = worldCountries.find(({ cca2 }) => cca2 === alpha2);
  const translation = language === "en" ? country?.name : country?.translations[TRANSLATIONS[language] ?? ""];
  if (translation) yield* [translation.common, translation.official];
  const names = isoCountries.getName(alpha2, language, { select: "all" });
  yield* Array.isArray(names) ? names : [];
}

/** All inflected forms of an adjective by the language's table of endings. */
export function inflected(base: string, inflections: LanguageData["countries"]["inflections"]): string[] {
  if (base.includes("*")) return [base];
  const rule = [...inflections].sort((a, b) => b[0].length - a[0].length).find(([ending]) => base.endsWith(ending));
  if (!rule) return [base];
  const stem = base.slice(0, base.length - rule[0].length);
  return rule[1].split("|").map((ending) => stem + ending);
}

function nationalities(language: string): Readonly<Record<string, string>> {
  try {
    return (require(`i18n-nationality/langs/${language}.json`) as { nationalities: Record<string, string> })
      .nationalities;
  } catch {
    return {}; // the library does not have every language: the folder's own list stands alone
  }
}

const list = (phrases: Iterable<string>) => [...new Set(phrases)].join("|");
const split = (phrases: string | undefined) =>
  (phrases ?? "")
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Finds countries by name, adjective, demonym and capital in one language. */
export function countryFinder(
  language: string,
  data: LanguageData["countries"] | null,
  nameEndings: readonly string[] = [],
): PhraseFinder<CountryName | null> {
  try {
    isoCountries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  } catch {
    // no list of names for this language: Intl still has one
  }
  const ofLanguage = nationalities(language);
  const cased: [CountryName | null, string][] = [];
  const uncased: [CountryName | null, string][] = [];
  const inCases = (names: readonly string[]) =>
    names.flatMap((name) => [name, ...(/[sxzß]$/.test(name) ? [] : nameEndings.map((ending) => name + ending))]);
  const excluded = data ? split(data.notNames) : [];
  if (excluded.length > 0) uncased.push([null, list(excluded)]);
  // the folder's own words come first: where two countries share one, the library may prefer the smaller
  const own = (words: Readonly<Record<string, string>> | undefined) => Object.entries(words ?? {});
  for (const [code, words] of own(data?.names)) cased.push([{ code, form: "name" }, list(inCases(split(words)))]);
  for (const [code, words] of own(data?.adjectives)) {
    const forms = split(words).flatMap((word) =>
      inflected(data?.hasCapitalAdjectives ? word : word.toLowerCase(), data?.inflections ?? []),
    );
    (data?.hasCapitalAdjectives ? cased : uncased).push([{ code, form: "adjective" }, list(forms)]);
  }
  for (const { cca2, cca3, capital, demonyms } of byIndependence) {
    const names = [...namesOf(language, cca2)].filter(isPlain);
    cased.push([{ code: cca3, form: "name" }, list(inCases(names))]);
    const exonyms = capital.flatMap((city) => split(data?.cities[city]));
    if (capital.length > 0) cased.push([{ code: cca3, form: "capital" }, list(inCases([...capital, ...exonyms]))]);
    if (!data) continue;
    const known =
      language === "fr" ? [demonyms?.fra?.m, demonyms?.fra?.f] : language === "en" ? [demonyms?.eng?.m] : [];
    const base = ofLanguage[cca2];
    if (base && !WRONG_NATIONALITIES.has(cca2) && isPlain(base)) known.push(base);
    const adjectives = known.filter((word): word is string => !!word && isPlain(word));
    if (data.hasCapitalAdjectives)
      cased.push([
        { code: cca3, form: "adjective" },
        list(adjectives.flatMap((word) => inflected(word, data.inflections))),
      ]);
    else
      uncased.push([
        { code: cca3, form: "adjective" },
        list(adjectives.flatMap((word) => inflected(word.toLowerCase(), data.inflections))),
      ]);
  }
  const [withCase, withoutCase] = [phraseFinder(cased, true), phraseFinder(uncased)];
  const longest = (a: Found<CountryName | null> | null, b: Found<CountryName | null> | null) =>
    !a || (b && b.end > a.end) ? b : a;
  const at = (text: string, place: number) => longest(withoutCase.at(text, place), withCase.at(text, place));
  const all = (text: string): Found<CountryName | null>[] => {
    // "Noruega" is the country, "noruega" its adjective; a phrase that holds a name but means something else wins
    const rank = ({ value }: Found<CountryName | null>) => (value === null ? 0 : value.form === "adjective" ? 2 : 1);
    const found = [...withoutCase.all(text), ...withCase.all(text)].sort(
      (a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b),
    );
    const kept: Found<CountryName | null>[] = [];
    for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
    return kept.filter(({ value }) => value !== null);
  };
  const first = (text: string) => all(text)[0] ?? null;
  return { all, at, first, isIn: (text) => first(text) !== null };
}

import { createRequire } from "node:module";
import { countryName } from "../project/country-names.js";
import type { Language } from "./phrases.js";

const require = createRequire(import.meta.url);
const codes = require("i18n-iso-countries") as { alpha3ToAlpha2(code: string): string | undefined };
const names = new Map<Language, Readonly<Record<string, string | readonly string[]>>>();

/** What a country is called in a language. */
export function countryIn(language: Language, code: string): string {
  const known =
    names.get(language) ??
    (require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> })
      .countries;
  names.set(language, known);
  const name = known[codes.alpha3ToAlpha2(code) ?? ""];
  return (typeof name === "string" ? name : name?.[0]) ?? countryName(code);
}

import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../src/extract/languages/index.js";

const { quantities: english } = lexiconOf("en");

describe("small numbers", () => {
  it.each([
    ["en", "a dozen memoranda", [12]],
    ["en", "more than 30 agreements", [30]],
    ["de", "zwölf Abkommen", [12]],
    ["fr", "une quinzaine d’accords", [15]],
    ["es", "una veintena de acuerdos", [20]],
    ["pt", "vinte e três acordos", [23]],
    ["it", "una ventina di intese", [20]],
  ])("%s: %s", (language, text, expected) => {
    expect(
      lexiconOf(language)
        .quantities.counts(text)
        .map(({ value }) => value),
    ).toEqual(expected);
  });
});

describe("how long something holds", () => {
  it.each([
    ["en", "a loan for five years", "P5Y"],
    ["en", "over the next 18 months", "P18M"],
    ["de", "um weitere drei Jahre", "P3Y"],
    ["fr", "pour une durée de dix ans", "P10Y"],
    ["es", "con una vigencia de diez años", "P10Y"],
    ["pt", "com prazo de três anos", "P3Y"],
    ["it", "nell'arco di sei anni", "P6Y"],
  ])("%s: %s", (language, text, expected) => {
    expect(lexiconOf(language).quantities.duration(text)?.value).toBe(expected);
  });

  it.each([
    ["en", "a new five-year", "P5Y"],
    ["en", "a 90-day", "P90D"],
    ["de", "ein zehnjähriges", "P10Y"],
    ["fr", "un accord décennal", "P10Y"],
    ["es", "un convenio quinquenal", "P5Y"],
    ["it", "un protocollo quinquennale", "P5Y"],
  ])("%s: beside its noun: %s", (language, text, expected) => {
    expect(lexiconOf(language).quantities.attributive(text)?.value).toBe(expected);
  });

  it.each(["five years ago", "after ten years of talks", "a billion a year", "the first in six years"])(
    "%s is no term",
    (text) => {
      expect(english.duration(text)).toBeNull();
    },
  );
});

import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const countryOf = (language: string, text: string, name: string) =>
  readText(language, text).persons.find((person) => person.name === name)?.country;

describe("the country of an official whom the text gives none", () => {
  it.each([
    [
      "en",
      "The Chinese president, Xi Jinping, received the Chilean president, Gabriel Boric. Finance minister Zhou Linfeng and trade minister Esteban Urrutia signed.",
      { "Zhou Linfeng": "CHN", "Esteban Urrutia": "CHL" },
    ],
    [
      "de",
      "Bundeskanzler Friedrich Merz empfing in Berlin den brasilianischen Präsidenten Lula da Silva. Umweltministerin Sabine Hollerbach sprach mit ihrer Kollegin Fernanda Queiroz.",
      { "Sabine Hollerbach": "DEU", "Fernanda Queiroz": "BRA" },
    ],
    [
      "fr",
      "Le président français Emmanuel Macron a reçu le président turc Recep Tayyip Erdogan. Le ministre de la Culture Bertrand Lafargue et le ministre du Commerce Mehmet Yilmazer étaient présents.",
      { "Bertrand Lafargue": "FRA", "Mehmet Yilmazer": "TUR" },
    ],
    [
      "it",
      "Il presidente russo Vladimir Putin ha incontrato la premier italiana Giorgia Meloni. Presenti il ministro della Difesa Sergej Voronkov e il ministro dell'Interno Gianluca Bertolini.",
      { "Sergej Voronkov": "RUS", "Gianluca Bertolini": "ITA" },
    ],
  ])("is, of the sides, the one where the name is at home (%s)", (language, text, expected) => {
    for (const [name, country] of Object.entries(expected)) expect(countryOf(language, text, name)).toBe(country);
  });

  it("is not guessed for those who serve many countries", () => {
    const text =
      "The German chancellor, Friedrich Merz, met the French president, Emmanuel Macron. Trade commissioner Dieter Hollerbach joined them.";
    expect(countryOf("en", text, "Dieter Hollerbach")).toBeNull();
  });

  it("is not guessed for private persons whose name says nothing", () => {
    const text =
      "The German chancellor, Friedrich Merz, met the French president, Emmanuel Macron. The orchestra was led by Arvo Tamm.";
    expect(countryOf("en", text, "Arvo Tamm") ?? null).toBeNull();
  });
});

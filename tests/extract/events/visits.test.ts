import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const visits = (language: string, text: string): string[] =>
  readText(language, text).visits.map(
    ({ visitors, country, status }) => `${status} ${visitors.join(" and ")} ${country}`,
  );

describe("visits", () => {
  it.each([
    [
      "At the invitation of President Droupadi Murmu, Sri Lankan President Anura Dissanayake is paying a state visit to India from 15 to 17 December.",
      ["HELD Anura Dissanayake IND"],
    ],
    [
      "Foreign Minister Wang Yi flew on Friday evening to Harare and from there to Lusaka.",
      ["HELD Wang Yi ZWE", "HELD Wang Yi ZMB"],
    ],
    ["During a visit to Accra, British foreign secretary David Lammy announced new funding.", ["HELD David Lammy GHA"]],
    [
      "Turkish President Recep Tayyip Erdogan accepted an invitation to visit Slovenia in 2026.",
      ["PLANNED Recep Tayyip Erdogan SVN"],
    ],
    [
      "Vietnam had received US President Joe Biden in September 2023 and Chinese President Xi Jinping in December.",
      ["HELD Joe Biden VNM", "HELD Xi Jinping VNM"],
    ],
    ["The United States sent the diplomat Daniel Holt to Hanoi on Monday.", ["HELD Daniel Holt VNM"]],
    ["President Alexander Stubb's planned trip to Tokyo has been postponed.", ["POSTPONED Alexander Stubb JPN"]],
    ["President Alexander Stubb might visit Tokyo if the talks succeed.", []],
    ["President Alexander Stubb did not travel to Tokyo.", []],
    ["PARIS, Sept 19 (Agency) - French President Emmanuel Macron said on Friday he was worried about Sudan.", []],
  ])("are read in English, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("en", text)).toEqual(expected);
  });

  it.each([
    [
      "Außenminister Wang Yi flog am Freitagabend nach Harare und von dort weiter nach Lusaka.",
      ["HELD Wang Yi ZWE", "HELD Wang Yi ZMB"],
    ],
    ["Finnlands Präsident Alexander Stubb war 2019 in Tokio.", ["HELD Alexander Stubb JPN"]],
    [
      "Der geplante Besuch des finnischen Präsidenten Alexander Stubb in Tokio ist verschoben worden.",
      ["POSTPONED Alexander Stubb JPN"],
    ],
  ])("are read in German, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("de", text)).toEqual(expected);
  });

  it.each([
    [
      "En déplacement à Kiev, le ministre allemand de la Défense Boris Pistorius a annoncé des livraisons.",
      ["HELD Boris Pistorius UKR"],
    ],
    ["La visite du président kényan William Ruto à Washington a été reportée.", ["POSTPONED William Ruto USA"]],
    ["Le président finlandais Alexander Stubb pourrait se rendre à Tokyo.", []],
  ])("are read in French, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("fr", text)).toEqual(expected);
  });

  it.each([
    ["La visita a Caracas del presidente colombiano, Gustavo Petro, durará dos días.", ["HELD Gustavo Petro VEN"]],
    ["El canciller Yván Gil, de Venezuela, asistió en La Habana a la cumbre del Alba.", ["HELD Yván Gil CUB"]],
    ["El presidente finlandés, Alexander Stubb, podría viajar a Tokio.", []],
  ])("are read in Spanish, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("es", text)).toEqual(expected);
  });

  it.each([
    [
      "A convite do presidente Xi Jinping, o primeiro-ministro vietnamita, Pham Minh Chinh, realiza uma visita oficial à China de 15 a 17 de setembro.",
      ["HELD Pham Minh Chinh CHN"],
    ],
    ["O primeiro-ministro paquistanês, Shehbaz Sharif, é esperado no domingo em Baku.", ["PLANNED Shehbaz Sharif AZE"]],
    ["O presidente finlandês, Alexander Stubb, cancelou a viagem a Tóquio.", ["CANCELLED Alexander Stubb JPN"]],
  ])("are read in Portuguese, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("pt", text)).toEqual(expected);
  });

  it.each([
    ["Il cancelliere tedesco Friedrich Merz sarà in India fino a mercoledì.", ["PLANNED Friedrich Merz IND"]],
    [
      "La missione a Tripoli di Giorgia Meloni dura un giorno. La presidente del Consiglio Giorgia Meloni è partita all'alba.",
      ["HELD Giorgia Meloni LBY"],
    ],
    ["La visita del presidente keniano William Ruto a Washington è stata rinviata.", ["POSTPONED William Ruto USA"]],
    ["Il presidente finlandese Alexander Stubb potrebbe recarsi a Tokyo.", []],
  ])("are read in Italian, whoever and wherever they are told of: %s", (text, expected) => {
    expect(visits("it", text)).toEqual(expected);
  });
});

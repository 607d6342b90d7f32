import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const visits = (language: string, text: string): string[] =>
  readText(language, text)
    .visits.map(({ visitors, country }) => `${visitors.join(" and ")} ${country}`)
    .sort();

describe("whose journey it is", () => {
  it.each([
    [
      "en",
      "Spanish President Ana Prieto, who had met Kenyan President William Ruto in Nairobi, flew to Oslo.",
      ["Ana Prieto KEN", "Ana Prieto NOR"],
    ],
    [
      "en",
      "Iranian Foreign Minister Abbas Araghchi, who arrived in Islamabad from Kabul, met Pakistani Prime Minister Shehbaz Sharif.",
      ["Abbas Araghchi AFG", "Abbas Araghchi PAK"],
    ],
    ["en", "A delegation headed by Vice Premier Zhang Guoqing will travel to Stockholm.", ["Zhang Guoqing SWE"]],
    [
      "en",
      "Kenyan President William Ruto held talks with his host, Finnish President Alexander Stubb, in Helsinki.",
      ["William Ruto FIN"],
    ],
    [
      "en",
      "Former foreign minister Hugo Lira of Chile met the mayor, Dana Holt, before flying to Lima.",
      ["Hugo Lira PER"],
    ],
    [
      "pt",
      "O presidente Luiz Inácio Lula da Silva foi recebido na segunda-feira em Buenos Aires por Javier Milei. Os dois falaram de Donald Trump. Na quarta-feira, o presidente segue para Montevidéu.",
      ["Luiz Inácio Lula da Silva ARG", "Luiz Inácio Lula da Silva URY"],
    ],
    [
      "de",
      "Bundeskanzler Friedrich Merz ist in Ankara vom türkischen Präsidenten Recep Tayyip Erdogan empfangen worden.",
      ["Friedrich Merz TUR"],
    ],
    [
      "it",
      "Ieri il ministro degli Esteri Antonio Tajani ha ricevuto a Roma il collega cileno Hugo Lira.",
      ["Hugo Lira ITA"],
    ],
  ])("is told by the verb's own clause and its article (%s: %s)", (language, text, expected) => {
    expect(visits(language, text)).toEqual(expected);
  });
});

describe("where a journey goes", () => {
  it.each([
    ["en", "Indian Prime Minister Narendra Modi returned home from Japan on Sunday.", ["Narendra Modi JPN"]],
    ["de", "Indiens Premierminister Narendra Modi ist am Sonntag aus Japan zurückgekehrt.", ["Narendra Modi JPN"]],
    ["fr", "Le Premier ministre indien Narendra Modi est rentré dimanche du Japon.", ["Narendra Modi JPN"]],
    ["es", "El primer ministro indio, Narendra Modi, regresó el domingo de Japón.", ["Narendra Modi JPN"]],
    ["pt", "O primeiro-ministro indiano, Narendra Modi, regressou no domingo do Japão.", ["Narendra Modi JPN"]],
    ["it", "Il premier indiano Narendra Modi è rientrato domenica dal Giappone.", ["Narendra Modi JPN"]],
    ["en", "The next stop on President Xi Jinping's tour is Budapest.", ["Xi Jinping HUN"]],
    ["de", "Nächste Station der Reise von Präsident Xi Jinping ist Budapest.", ["Xi Jinping HUN"]],
    ["fr", "Prochaine étape du président chinois Xi Jinping : Budapest.", ["Xi Jinping HUN"]],
    [
      "en",
      "Vietnamese President Luong Cuong came to Tokyo in May. Japanese Prime Minister Shigeru Ishiba will return the visit.",
      ["Luong Cuong JPN", "Shigeru Ishiba VNM"],
    ],
    [
      "es",
      "El presidente estadounidense, Donald Trump, envió a Moscú a su emisario Steve Witkoff.",
      ["Steve Witkoff RUS"],
    ],
    [
      "de",
      "Nach Polen, der ersten Station, will der US-Präsident Donald Trump am Montag fliegen.",
      ["Donald Trump POL"],
    ],
    [
      "en",
      "Iraqi Prime Minister Mohammed Shia al-Sudani is expected at the White House on Tuesday.",
      ["Mohammed Shia al-Sudani USA"],
    ],
    [
      "it",
      "Il terzo vertice tra Italia e Turchia si è chiuso ieri ad Ankara. Mario Draghi, presidente del Consiglio italiano, ha ringraziato il presidente turco Recep Tayyip Erdogan. Draghi ed Erdogan hanno parlato di grano.",
      ["Mario Draghi TUR"],
    ],
  ])("is told by what comes with the verb, or before (%s: %s)", (language, text, expected) => {
    expect(visits(language, text)).toEqual(expected);
  });
});

describe("no journey", () => {
  it.each([
    ["en", "Chinese President Xi Jinping has invited British Prime Minister Keir Starmer to Beijing."],
    ["es", "El presidente chino, Xi Jinping, ha invitado a Pekín al primer ministro británico, Keir Starmer."],
    ["en", "Belgian Foreign Minister Maxime Prévot wants to go to Kinshasa."],
    ["en", "Nepal's prime minister, Sushila Karki, has yet to visit Delhi."],
    ["en", "Chilean President Gabriel Boric praised a first edition of Humboldt's travels in Central Asia."],
    ["fr", "Le président chilien Gabriel Boric a exclu un voyage à Caracas."],
    ["it", "Il presidente del Ghana John Mahama ha detto venerdì ad Accra che il prezzo del cacao è sceso."],
    ["pt", "A embaixadora do Chile na ONU, Ana Prieto, falou na segunda-feira em Nova York."],
  ])("is what somebody only wants, or what others tell of a place (%s: %s)", (language, text) => {
    expect(visits(language, text)).toEqual([]);
  });
});

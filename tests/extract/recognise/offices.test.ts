import { expect, test } from "vitest";
import { readText } from "../../support/read-text.js";

type Person = readonly [name: string, office: string | null, country: string | null];

/** A sentence, and of each person in it the office and the country that it implies. */
const CASES: readonly (readonly [language: string, sentence: string, persons: readonly Person[]])[] = [
  // what an office is for belongs to it, whatever it is
  ["en", "The director of the museum, Paul Bakwo, wept.", [["Paul Bakwo", "director of the museum", null]]],
  ["fr", "Le porte-parole du mouvement, Luc Kanyo, a démenti.", [["Luc Kanyo", "porte-parole du mouvement", null]]],
  // where an ambassador serves is not whose he is
  ["en", "The Kenyan ambassador to Peru, Grace Otieno, left.", [["Grace Otieno", "ambassador", "KEN"]]],
  // an article like a relative pronoun, an adverb before the office
  ["de", "Er sprach mit Jonas Weber, dem Chef der Behörde, über Geld.", [["Jonas Weber", "Chef", null]]],
  // an office in the plural is everybody's in its list
  [
    "es",
    "Los cancilleres Bruno Leivas y Carlos Farías rubricaron dos actas.",
    [
      ["Bruno Leivas", "cancilleres", null],
      ["Carlos Farías", "cancilleres", null],
    ],
  ],
  // a head left to the office before
  [
    "it",
    "Erano con lei il ministro degli Esteri, Luigi Maggio, e quello della Difesa, Roberto Cingolo.",
    [
      ["Luigi Maggio", "ministro degli Esteri", null],
      ["Roberto Cingolo", "ministro della Difesa", null],
    ],
  ],
  // an adjective that stands for the person, a party in brackets
  ["pt", "O cubano Miguel Saraiva disse que volta.", [["Miguel Saraiva", null, "CUB"]]],
  ["de", "Kritik übte der Abgeordnete Norbert Rother (CDU).", [["Norbert Rother", "Abgeordnete", "DEU"]]],
  // where an office is held, and for whom
  ["fr", "L'ambassadeur d'Algérie en France, Saïd Moussaoui, est parti.", [["Saïd Moussaoui", "ambassadeur", "DZA"]]],
  [
    "fr",
    "Le chef de cabinet du roi, Vincent Houssard, dînait.",
    [["Vincent Houssard", "chef de cabinet du roi", null]],
  ],
  [
    "en",
    "The chair of the Bundestag's budget committee, Armin Lohse, left.",
    [["Armin Lohse", "chair of the Bundestag budget committee", "DEU"]],
  ],
  // two offices in one hand, a head left to one before an adjective
  [
    "es",
    "La vicepresidenta primera y ministra de Hacienda, María Montesinos, viajó.",
    [["María Montesinos", "vicepresidenta primera y ministra de Hacienda", null]],
  ],
  [
    "it",
    "Il ministro degli Esteri turco, Hakan Fidanoglu, e quello egiziano, Badr Abdelhalim, si sono sentiti.",
    [
      ["Badr Abdelhalim", "ministro degli Esteri", "EGY"],
      ["Hakan Fidanoglu", "ministro degli Esteri", "TUR"],
    ],
  ],
  // titles and trades, former holders
  [
    "it",
    "Il tenore Andrea Boccali ha cantato per il cardinale Matteo Zuppini.",
    [
      ["Andrea Boccali", "tenore", null],
      ["Matteo Zuppini", "cardinale", null],
    ],
  ],
  ["en", "Ex-chancellor Hartmut Schrader smiled.", [["Hartmut Schrader", "Ex-chancellor", null]]],
  // plural offices over a list with homes
  [
    "en",
    "Presidents Sadyr Japarkulov of Kyrgyzstan and Emil Rahmonov of Tajikistan attended.",
    [
      ["Emil Rahmonov", "Presidents", "TJK"],
      ["Sadyr Japarkulov", "Presidents", "KGZ"],
    ],
  ],
  // a counterpart holds the office just named
  ["fr", "Le ministre belge a vu son homologue, Jean-Michel Samo.", [["Jean-Michel Samo", "ministre", null]]],
];

test.each(CASES)("%s: %s", (language, text, persons) => {
  const { persons: found } = readText(language, text, "2031-03-04");
  const read = found.map(({ name, office, country }): Person => [name, office, country]);
  expect(read.sort((a, b) => a[0].localeCompare(b[0]))).toEqual(persons);
});

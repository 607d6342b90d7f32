import { expect, test } from "vitest";
import { readText } from "../../support/read-text.js";

/** A sentence, and the persons that a reader finds named in it. */
const CASES: readonly (readonly [language: string, sentence: string, persons: readonly string[]])[] = [
  // surnames like the name of a people, a function word, an office
  ["fr", "En tête du cortège marchait Louis Gallois.", ["Louis Gallois"]],
  ["de", "Am Abend sprach Kanzler Moritz Kurz mit ihr.", ["Moritz Kurz"]],
  ["fr", "Le ministre de l'Économie, Bruno Le Maire, a salué cet accord.", ["Bruno Le Maire"]],
  ["de", "Am Montag reiste Alexander Van der Weiden nach Linz.", ["Alexander Van der Weiden"]],
  // joined by "e", with a coast in it
  ["pt", "O primeiro-ministro Ulisses Tavares e Silva chegou ontem.", ["Ulisses Tavares e Silva"]],
  ["pt", "Falaram António Costa e Macron.", ["António Costa", "Macron"]],
  ["pt", "Esteve também o são-tomense Manuel Pinto da Costa.", ["Manuel Pinto da Costa"]],
  // a noun before the name, where all have capitals
  ["de", "Sie sprach mit dem Veteranen Eric Brown über den Krieg.", ["Eric Brown"]],
  ["de", "In Lima tritt am 10. Dezember Javier Milano sein Amt an.", ["Javier Milano"]],
  ["fr", "Le prix Nobel Denis Moreau a guidé la délégation.", ["Denis Moreau"]],
  // a body before it
  ["it", "Era presente il ministro dell'Università Gaetano Manfredini.", ["Gaetano Manfredini"]],
  ["de", "Bundesrat Ignazio Ferrari ist heute in Banjul empfangen worden.", ["Ignazio Ferrari"]],
  ["fr", "Le groupe de Patrick Morel fournira 500 locomotives.", ["Patrick Morel"]],
  // a title that parts two names, and a city that none begins with
  ["en", "In Washington Mr. Hu praised the talks, aides said.", []],
  // after whom things are called
  ["es", "La cita fue en la sala Simón Bolívar del palacio.", []],
];

test.each(CASES)("%s: %s", (language, text, persons) => {
  const found = readText(language, text).persons.map(({ name }) => name);
  expect(found.sort()).toEqual([...persons].sort());
});

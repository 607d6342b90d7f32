import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../src/extract/languages/index.js";

describe("a length of time in hours and minutes", () => {
  it.each([
    ["en", "a 90-minute meeting", 90],
    ["en", "the talks ran for two and a half hours", 150],
    ["en", "four and a half hours of talks", 270],
    ["en", "an hour and a half", 90],
    ["en", "they spoke for half an hour", 30],
    ["en", "three quarters of an hour", 45],
    ["en", "an hour and 15 minutes", 75],
    ["en", "two hours, 20 minutes", 140],
    ["en", "seventy-five minutes", 75],
    ["de", "eine Stunde und 15 Minuten", 75],
    ["de", "drei Stunden und zwanzig Minuten", 200],
    ["de", "das dreieinhalbstündige Gespräch", 210],
    ["de", "eine knappe Dreiviertelstunde", 45],
    ["de", "das halbstündige Treffen", 30],
    ["de", "neunzigminütige Unterredung", 90],
    ["fr", "une heure et demie", 90],
    ["fr", "une escale d’une heure et quart", 75],
    ["fr", "trois quarts d’heure", 45],
    ["fr", "une petite demi-heure", 30],
    ["fr", "une quarantaine de minutes", 40],
    ["fr", "deux heures et vingt minutes", 140],
    ["es", "una reunión de noventa minutos", 90],
    ["es", "hora y media", 90],
    ["es", "dos horas y media", 150],
    ["es", "unos tres cuartos de hora", 45],
    ["es", "una hora y 40 minutos", 100],
    ["pt", "hora e meia a bordo", 90],
    ["pt", "duas horas e meia", 150],
    ["pt", "meia hora", 30],
    ["pt", "uma hora e 20 minutos", 80],
    ["it", "un colloquio di un’ora e mezzo", 90],
    ["it", "due ore e un quarto", 135],
    ["it", "una mezz’ora", 30],
    ["it", "settantacinque minuti", 75],
    ["it", "un’ora e venti minuti", 80],
  ])("%s: %s", (language, text, expected) => {
    expect(lexiconOf(language).quantities.minutes(text)?.value).toBe(expected);
  });

  it.each([
    ["en", "the eleventh hour"],
    ["de", "in letzter Stunde"],
    ["fr", "à cette heure"],
    ["es", "a última hora"],
    ["it", "all’ultima ora"],
  ])("%s: none in “%s”", (language, text) => {
    expect(lexiconOf(language).quantities.minutes(text)).toBeNull();
  });
});

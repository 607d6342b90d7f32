import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

const read = (text: string, publishedOn = "2031-05-14"): Extraction => readText("it", text, publishedOn);

const people = (text: string) => read(text).persons.map(({ name, office, country }) => [name, office, country]);
const speakers = (text: string) => read(text).statements.map(({ speaker, text: words }) => [speaker, words]);
const meetings = (text: string) =>
  read(text).meetings.map(({ kind, status, participants, startDate }) => [
    kind,
    status,
    [...participants].sort(),
    startDate,
  ]);

describe("people in Italian", () => {
  it.each([
    ["Il ministro degli Esteri estone Jaan Tamme è arrivato.", [["Jaan Tamme", "ministro degli Esteri", "EST"]]],
    [
      "La presidente del Consiglio Carla Rinaldi ha ringraziato.",
      [["Carla Rinaldi", "presidente del Consiglio", "ITA"]],
    ],
    ["L’ex presidente ghanese Kwaku Ansah era presente.", [["Kwaku Ansah", "ex presidente", "GHA"]]],
    ["I giardini Alessandro Volta hanno riaperto ieri.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it("joins a surname with a capital particle to the full name", () => {
    expect(
      people("Il ministro italiano Luca Di Marco è partito. Ieri Di Marco era a Oslo.").map(([name]) => name),
    ).toEqual(["Luca Di Marco"]);
  });
});

describe("organizations in Italian", () => {
  it.each([
    ["Un rapporto dell’Agenzia marittima lettone (Aml) è atteso.", [["Agenzia marittima lettone", ["Aml"]]]],
    ["Il presidente del Consiglio Carla Rinaldi è partita.", []],
  ])("%s", (text, expected) => {
    expect(read(text).organizations.map(({ name, aliases }) => [name, aliases])).toEqual(expected);
  });
});

describe("direct speech in Italian", () => {
  it.each([
    [
      "Il presidente Paolo Moretti è soddisfatto. «Abbiamo trovato una via stretta», ha aggiunto.",
      [["Paolo Moretti", "Abbiamo trovato una via stretta"]],
    ],
    [
      "«Non c’è fretta in questa faccenda», ha detto il ministro Paolo Moretti.",
      [["Paolo Moretti", "Non c’è fretta in questa faccenda"]],
    ],
    ["Ha visitato la mostra «Tesori del Nord» a Oslo.", []],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("events in Italian", () => {
  it.each([
    [
      "Il presidente italiano Paolo Moretti ha ricevuto lunedì a Roma l’omologo ghanese, Kwaku Ansah.",
      [["SUMMIT", "HELD", ["Kwaku Ansah", "Paolo Moretti"], "2031-05-12"]],
    ],
    [
      "Il presidente italiano Paolo Moretti incontrerà il 3 giugno il presidente ghanese Kwaku Ansah.",
      [["SUMMIT", "PLANNED", ["Kwaku Ansah", "Paolo Moretti"], "2031-06-03"]],
    ],
    ["Il presidente italiano Paolo Moretti non ha incontrato il presidente ghanese Kwaku Ansah.", []],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it("counts agreements, not who signed them", () => {
    const count = (text: string) => read(text).agreements.map(({ count: number, kind }) => [number, kind]);
    expect(count("La Norvegia e il Ghana hanno firmato tre contratti da 3,2 miliardi di euro.")).toEqual([
      [3, "OTHER"],
    ]);
    expect(count("In tutto 78 hanno firmato il comunicato finale.")).toEqual([[1, "JOINT_STATEMENT"]]);
  });
});

import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

const read = (text: string, publishedOn = "2031-05-14"): Extraction => readText("fr", text, publishedOn);

const people = (text: string) => read(text).persons.map(({ name, office, country }) => [name, office, country]);
const speakers = (text: string) => read(text).statements.map(({ speaker, text: words }) => [speaker, words]);
const meetings = (text: string) =>
  read(text).meetings.map(({ kind, status, participants, startDate }) => [
    kind,
    status,
    [...participants].sort(),
    startDate,
  ]);

describe("people in French", () => {
  it.each([
    [
      "Le ministre estonien des Affaires étrangères, Jaan Tamme, est arrivé.",
      [["Jaan Tamme", "ministre des Affaires étrangères", "EST"]],
    ],
    [
      "La première ministre norvégienne Ingrid Solheim a remercié ses hôtes.",
      [["Ingrid Solheim", "première ministre", "NOR"]],
    ],
    ["L’ancien président du Ghana, Kwaku Ansah, était présent.", [["Kwaku Ansah", "ancien président", "GHA"]]],
    ["Les jardins Albert Camus ont rouvert hier à Oran.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("organizations in French", () => {
  it.each([
    ["Un rapport de l’Agence spatiale lettone (ASL) est attendu.", [["Agence spatiale lettone", ["ASL"]]]],
    ["Le ministère des Affaires étrangères n’a rien dit.", [["ministère des Affaires étrangères", []]]],
    ["Le conseil des ministres se tient le mercredi.", []],
  ])("%s", (text, expected) => {
    expect(read(text).organizations.map(({ name, aliases }) => [name, aliases])).toEqual(expected);
  });
});

describe("direct speech in French", () => {
  it.each([
    [
      "Le président Paul Moreau a parlé. « Nous avons trouvé une voie étroite », a-t-il ajouté.",
      [["Paul Moreau", "Nous avons trouvé une voie étroite"]],
    ],
    [
      "« Rien ne presse dans cette affaire », a déclaré M. Moreau, ministre de la Défense.",
      [["Moreau", "Rien ne presse dans cette affaire"]],
    ],
    [
      "« Notre port restera ouvert, a promis le ministre Paul Moreau, et il grandira. »",
      [["Paul Moreau", "Notre port restera ouvert, a promis le ministre Paul Moreau, et il grandira."]],
    ],
    ["Il a visité l’exposition « Trésors du Nord » à Oslo.", []],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("events in French", () => {
  it.each([
    [
      "Le président français Paul Moreau a reçu lundi à Paris son homologue ghanéen, Kwaku Ansah.",
      [["SUMMIT", "HELD", ["Kwaku Ansah", "Paul Moreau"], "2031-05-12"]],
    ],
    [
      "Le président français Paul Moreau rencontrera le 3 juin le président ghanéen Kwaku Ansah.",
      [["SUMMIT", "PLANNED", ["Kwaku Ansah", "Paul Moreau"], "2031-06-03"]],
    ],
    ["Le président français Paul Moreau n’a pas rencontré le président ghanéen Kwaku Ansah.", []],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it("counts agreements and reads amounts with a decimal comma", () => {
    const { agreements } = read(
      "La Norvège et le Ghana ont signé trois contrats d’un montant de 3,2 milliards d’euros.",
    );
    expect(agreements.map(({ count, status, amounts }) => [count, status, amounts])).toEqual([
      [3, "SIGNED", [{ value: 3.2e9, currency: "EUR" }]],
    ]);
  });

  it("takes the sea and the number seven for no dates", () => {
    const { agreements } = read("La Norvège et le Ghana ont signé sept accords sur la mer.");
    expect(agreements.map(({ count, signedOn }) => [count, signedOn])).toEqual([[7, null]]);
  });
});

import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

const read = (text: string, publishedOn = "2031-05-14"): Extraction => readText("de", text, publishedOn);

const people = (text: string) => read(text).persons.map(({ name, office, country }) => [name, office, country]);
const meetings = (text: string) =>
  read(text).meetings.map(({ kind, status, participants, startDate, city }) => ({
    kind,
    status,
    participants: [...participants].sort(),
    startDate,
    city,
  }));

describe("people in German", () => {
  it.each([
    ["Die estnische Außenministerin Liisa Tamme reiste ab.", [["Liisa Tamme", "Außenministerin", "EST"]]],
    ["Ghanas Präsident Kwaku Ansah dankte den Helfern.", [["Kwaku Ansah", "Präsident", "GHA"]]],
    ["Am Abend dankte US-Präsident Walter Crane den Helfern.", [["Walter Crane", "Präsident", "USA"]]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it("shares an office in the plural among those behind it", () => {
    expect(
      people("Die Außenminister Pavel Dusek und Marek Novotny kamen nach Prag.").map(([name, office]) => [
        name,
        office,
      ]),
    ).toEqual([
      ["Pavel Dusek", "Außenminister"],
      ["Marek Novotny", "Außenminister"],
    ]);
  });

  it("knows a name again in the genitive", () => {
    const { persons } = read(
      "Bundeskanzlerin Johanna Brandt sprach am Montag. Brandts Sprecher lobte die Rede von Johanna Brandt.",
    );
    expect(persons.map(({ name }) => name)).toEqual(["Johanna Brandt"]);
  });

  it.each([
    "Die Neue Straßenbahn fährt seit Montag durch die Altstadt.",
    "Für die Wirtschaft ist das Abkommen ein Gewinn.",
    "In der Großen Halle des Volkes gab es Tee.",
  ])("ignores nouns: %s", (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe("meetings in German", () => {
  const cast = "Bundeskanzlerin Johanna Brandt und der ghanaische Präsident Kwaku Ansah kennen sich gut. ";

  it.each([
    ["the verb second", "Am 3. Mai 2031 traf Brandt Ansah in Mailand."],
    ["the verb last", "Brandt hat Ansah am 3. Mai 2031 in Mailand getroffen."],
    ["the noun", "Das Treffen zwischen Brandt und Ansah fand am 3. Mai 2031 in Mailand statt."],
  ])("are found with %s", (_, sentence) => {
    expect(meetings(cast + sentence)).toEqual([
      {
        kind: "SUMMIT",
        status: "HELD",
        participants: ["Johanna Brandt", "Kwaku Ansah"],
        startDate: "2031-05-03",
        city: "Milan",
      },
    ]);
  });

  it.each([
    "Ein Treffen von Brandt mit Ansah ist nicht geplant.",
    "Ein Gipfel mit Ansah, über den Zeitungen spekuliert hatten, ist nach Brandts Worten nicht vorgesehen.",
    "Ob Brandt und Ansah sich treffen, blieb offen.",
  ])("are none when denied or open: %s", (sentence) => {
    expect(meetings(cast + sentence)).toEqual([]);
  });
});

describe("agreements and amounts in German", () => {
  it.each([
    ["Beide Länder unterzeichneten vier Absichtserklärungen.", { kind: "MOU", count: 4, amounts: [] }],
    [
      "Die Zentralbanken verlängerten ihren Währungstausch über 3,2 Mrd. Euro um fünf Jahre.",
      { kind: "CURRENCY_SWAP", count: 1, amounts: [{ value: 3.2e9, currency: "EUR" }] },
    ],
    [
      "Deutschland und Ghana schlossen ein Abkommen über 70 Billionen Won.",
      { kind: "OTHER", count: 1, amounts: [{ value: 7e13, currency: "KRW" }] },
    ],
  ])("%s", (text, expected) => {
    expect(read(text).agreements.map(({ kind, count, amounts }) => ({ kind, count, amounts }))).toEqual([expected]);
  });
});

describe("statements in German", () => {
  const cast = "Bundeskanzlerin Johanna Brandt empfing Präsident Kwaku Ansah. ";

  it.each([
    ["„Wir bauen die Brücke noch in diesem Jahr“, sagte Brandt.", "Johanna Brandt"],
    ["»Wir bauen die Brücke noch in diesem Jahr«, entgegnete die Kanzlerin.", "Johanna Brandt"],
    ["Ansah antwortete: „Wir bauen die Brücke noch in diesem Jahr.“", "Kwaku Ansah"],
    ["„Wir bauen die Brücke noch in diesem Jahr“, sagte eine Wirtin am Ufer.", null],
  ])("%s", (sentence, speaker) => {
    expect(read(cast + sentence).statements.map((one) => one.speaker)).toEqual([speaker]);
  });

  it("are no names of things", () => {
    expect(read(`${cast}Die Straße soll „Weg der neuen Freundschaft beider Völker“ heißen.`).statements).toEqual([]);
  });
});

describe("gifts and visits in German", () => {
  it("finds the giver behind the verb and the one it is for behind the giver", () => {
    const { gifts } = read(
      "Bundeskanzlerin Johanna Brandt empfing Präsident Kwaku Ansah. Zum Abschied schenkte Brandt Ansah eine Kuckucksuhr.",
    );
    expect(gifts.map(({ giver, recipient, item }) => [giver, recipient, item])).toEqual([
      ["Johanna Brandt", "Kwaku Ansah", "eine Kuckucksuhr"],
    ]);
  });

  it.each([
    "Am 3. Mai 2031 reiste Bundeskanzlerin Johanna Brandt nach Ghana.",
    "Bundeskanzlerin Johanna Brandt ist am 3. Mai 2031 nach Ghana gereist.",
  ])("%s", (text) => {
    expect(read(text).visits.map(({ visitors, country, startDate }) => [visitors, country, startDate])).toEqual([
      [["Johanna Brandt"], "GHA", "2031-05-03"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

// Published on a Wednesday.
const read = (text: string, publishedOn: string | null = "2031-05-14"): Extraction => readText("en", text, publishedOn);

const people = (text: string) => read(text).persons.map(({ name, office, country }) => [name, office, country]);
const speakers = (text: string) => read(text).statements.map(({ speaker, text: words }) => [speaker, words]);
const meetings = (text: string, publishedOn?: string | null) =>
  read(text, publishedOn).meetings.map(({ kind, status, participants, startDate, city }) => [
    kind,
    status,
    [...participants].sort(),
    startDate,
    city,
  ]);
const agreements = (text: string) =>
  read(text).agreements.map(({ kind, status, level, count, parties }) => [
    kind,
    status,
    level,
    count,
    [...parties].sort(),
  ]);
const gifts = (text: string) => read(text).gifts.map(({ giver, recipient, item }) => [giver, recipient, item]);
const visits = (text: string) =>
  read(text).visits.map(({ visitors, country, status, startDate }) => [visitors, country, status, startDate]);

const MET = ["SUMMIT", "HELD", ["Ingrid Solheim", "Kwaku Ansah"]];

describe("people in English", () => {
  it.each([
    ["Estonian Foreign Minister Liisa Tamme left on Monday.", [["Liisa Tamme", "Foreign Minister", "EST"]]],
    ["Kwaku Ansah, the president of Ghana, thanked the crew.", [["Kwaku Ansah", "president", "GHA"]]],
    ["Prime Minister-elect Tomas Berg of Norway smiled.", [["Tomas Berg", "Prime Minister-elect", "NOR"]]],
    [
      "Deputy Prime Minister and Minister of Foreign Affairs Marek Nowicki of Poland arrived.",
      [["Marek Nowicki", "Deputy Prime Minister and Minister of Foreign Affairs", "POL"]],
    ],
    ["Former Norwegian Prime Minister Ingrid Solheim was there.", [["Ingrid Solheim", "Former Prime Minister", "NOR"]]],
    ["The Green Valley Road reopened on Monday.", []],
    ["Golden Harvest is a film about farmers.", []],
    ["In the Old Town Hall tea was served.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("organizations in English", () => {
  it.each([
    ["The agency said nothing.", []],
    ["A report of the Baltic Fisheries Agency (BFA) is due.", [["Baltic Fisheries Agency", ["BFA"]]]],
  ])("%s", (text, expected) => {
    expect(read(text).organizations.map(({ name, aliases }) => [name, aliases])).toEqual(expected);
  });
});

describe("speech in English", () => {
  it.each([
    [
      "President Kwaku Ansah of Ghana spoke first. “We have found a narrow path,” he said.",
      [["Kwaku Ansah", "We have found a narrow path,"]],
    ],
    [
      "“Nothing is urgent here,” Defense Minister Paul Moreau told reporters.",
      [["Paul Moreau", "Nothing is urgent here,"]],
    ],
    ["“The port stays open,” said an official who asked not to be named.", [[null, "The port stays open,"]]],
    ["He saw the exhibition “Treasures of the North” in Oslo.", []],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("meetings in English", () => {
  it.each([
    [
      "Norwegian Prime Minister Ingrid Solheim met Ghanaian President Kwaku Ansah in Oslo on Monday.",
      [[...MET, "2031-05-12", "Oslo"]],
    ],
    [
      "Ghanaian President Kwaku Ansah held talks with Norwegian Prime Minister Ingrid Solheim in Accra on 3 May.",
      [[...MET, "2031-05-03", "Accra"]],
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim will meet Ghanaian President Kwaku Ansah in Oslo on Friday.",
      [["SUMMIT", "PLANNED", MET[2], "2031-05-16", "Oslo"]],
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim called off her meeting with Ghanaian President Kwaku Ansah.",
      [["SUMMIT", "CANCELLED", MET[2], null, null]],
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim spoke with Ghanaian President Kwaku Ansah by phone on Tuesday.",
      [["CALL", "HELD", MET[2], "2031-05-13", null]],
    ],
    ["Norwegian Prime Minister Ingrid Solheim did not meet Ghanaian President Kwaku Ansah.", []],
    ["The road meets the river near Accra.", []],
    ["The goals were met, President Kwaku Ansah of Ghana said.", []],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  it("keeps a weekday open where nothing says which one", () => {
    const [meeting] = read(
      "Norwegian Prime Minister Ingrid Solheim met Ghanaian President Kwaku Ansah in Oslo on Monday.",
      null,
    ).meetings;
    expect(meeting?.startDate).toBeNull();
  });
});

describe("visits in English", () => {
  it.each([
    [
      "Ghanaian President Kwaku Ansah arrived in Norway on Sunday for a state visit.",
      [[["Kwaku Ansah"], "NOR", "HELD", "2031-05-11"]],
    ],
    [
      "Ghanaian President Kwaku Ansah will visit Norway in June 2031.",
      [[["Kwaku Ansah"], "NOR", "PLANNED", "2031-06"]],
    ],
    ["Two million tourists visited Norway last year.", []],
    [
      "Ghanaian President Kwaku Ansah was received by Norwegian Prime Minister Ingrid Solheim on Monday.",
      [[["Kwaku Ansah"], "NOR", "HELD", "2031-05-12"]],
    ],
    ["Ghanaian President Kwaku Ansah flew out of Norway on Monday.", [[["Kwaku Ansah"], "NOR", "HELD", "2031-05-12"]]],
    ["Ghanaian President Kwaku Ansah might fly to Norway.", []],
  ])("%s", (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe("agreements in English", () => {
  it("knows that a treaty not signed is none", () => {
    expect(agreements("Norway and Ghana did not sign a treaty.")).toEqual([]);
  });

  it.each([
    [
      "Norway and Ghana signed seven memorandums of understanding on Monday.",
      [["MOU", "SIGNED", "STATE", 7, ["GHA", "NOR"]]],
    ],
    ["Norway and Ghana signed a treaty on fishing.", [["TREATY", "SIGNED", "STATE", 1, ["GHA", "NOR"]]]],
    ["He signed autographs in Accra.", []],
  ])("%s", (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it("reads amounts and terms", () => {
    const [swap] = read(
      "The central banks of Norway and Ghana renewed their currency swap worth 1.5 billion kroner ($140 million) for three years.",
    ).agreements;
    expect(swap).toMatchObject({ kind: "CURRENCY_SWAP", status: "RENEWED", term: "P3Y" });
    expect(swap?.amounts).toContainEqual({ value: 140_000_000, currency: "USD" });
  });
});

describe("gifts in English", () => {
  it.each([
    [
      "Norwegian Prime Minister Ingrid Solheim gave Ghanaian President Kwaku Ansah a carved whale.",
      [["Ingrid Solheim", "Kwaku Ansah", "a carved whale"]],
    ],
    ["Norwegian Prime Minister Ingrid Solheim gave a speech in Accra.", []],
    [
      "Ghanaian President Kwaku Ansah was presented with a drum by Norwegian Prime Minister Ingrid Solheim.",
      [["Ingrid Solheim", "Kwaku Ansah", "a drum"]],
    ],
    [
      "Norwegian Prime Minister Ingrid Solheim and Ghanaian President Kwaku Ansah exchanged gifts. Solheim gave a sweater, while Ansah offered a gold weight.",
      [
        ["Ingrid Solheim", "Kwaku Ansah", "a sweater"],
        ["Kwaku Ansah", "Ingrid Solheim", "a gold weight"],
      ],
    ],
    [
      "Among the presents that Ghanaian President Kwaku Ansah brought for Norwegian Prime Minister Ingrid Solheim were a stool and two drums.",
      [
        ["Kwaku Ansah", "Ingrid Solheim", "a stool"],
        ["Kwaku Ansah", "Ingrid Solheim", "two drums"],
      ],
    ],
    ["The deal was a gift to Ghana, Norwegian Prime Minister Ingrid Solheim said.", []],
    ["Norwegian Prime Minister Ingrid Solheim gave Ghanaian President Kwaku Ansah 300 tonnes of rice.", []],
    ["Norwegian Prime Minister Ingrid Solheim gave Ghanaian President Kwaku Ansah an assurance.", []],
  ])("%s", (text, expected) => {
    expect(gifts(text)).toEqual(expected);
  });
});

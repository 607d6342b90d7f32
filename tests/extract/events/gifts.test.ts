import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const gifts = (language: string, text: string): string[] =>
  readText(language, text).gifts.map(({ giver, recipient, item }) => `${giver} → ${recipient}: ${item}`);

describe("gifts", () => {
  it.each([
    [
      "en",
      "Kenyan President William Ruto presented Emmanuel Macron, the French president, with a woven basket and a drum.",
      ["William Ruto → Emmanuel Macron: a woven basket", "William Ruto → Emmanuel Macron: a drum"],
    ],
    [
      "en",
      "French President Emmanuel Macron was given a drum by Kenyan President William Ruto.",
      ["William Ruto → Emmanuel Macron: a drum"],
    ],
    [
      "en",
      "The leaders exchanged gifts: Kenyan President William Ruto got a painted vase, French President Emmanuel Macron a soapstone elephant.",
      ["Emmanuel Macron → William Ruto: a painted vase", "William Ruto → Emmanuel Macron: a soapstone elephant"],
    ],
    [
      "en",
      "Kenyan President William Ruto handed French President Emmanuel Macron a drum. Macron reciprocated with a fountain pen.",
      ["William Ruto → Emmanuel Macron: a drum", "Emmanuel Macron → William Ruto: a fountain pen"],
    ],
    [
      "en",
      "Kenyan President William Ruto gave French President Emmanuel Macron a ngoma, a drum made of cowhide.",
      ["William Ruto → Emmanuel Macron: a ngoma"],
    ],
    [
      "de",
      "Dem französischen Präsidenten Emmanuel Macron wurde von Kenias Präsident William Ruto eine Trommel überreicht.",
      ["William Ruto → Emmanuel Macron: eine Trommel"],
    ],
    [
      "fr",
      "Au président français Emmanuel Macron, le président kényan William Ruto a remis un tambour.",
      ["William Ruto → Emmanuel Macron: un tambour"],
    ],
    [
      "fr",
      "Le président kényan William Ruto a remis un tambour à son homologue français Emmanuel Macron, qui lui a offert en retour un vase.",
      ["William Ruto → Emmanuel Macron: un tambour", "Emmanuel Macron → William Ruto: un vase"],
    ],
    [
      "es",
      "El presidente de Kenia, William Ruto, recibió al presidente francés, Emmanuel Macron, regalándole un tambor.",
      ["William Ruto → Emmanuel Macron: un tambor"],
    ],
    [
      "pt",
      "O presidente do Quénia, William Ruto, presenteou o presidente francês, Emmanuel Macron, com um tambor. Macron retribuiu com um vaso.",
      ["William Ruto → Emmanuel Macron: um tambor", "Emmanuel Macron → William Ruto: um vaso"],
    ],
    [
      "it",
      "Il presidente del Kenya William Ruto ha accolto il presidente francese Emmanuel Macron regalandogli un tamburo.",
      ["William Ruto → Emmanuel Macron: un tamburo"],
    ],
  ])("go from who gives to who gets, however the verb stands (%s: %s)", (language, text, expected) => {
    expect(gifts(language, text)).toEqual(expected);
  });

  it("go to several people by one verb", () => {
    expect(
      gifts(
        "en",
        "French President Emmanuel Macron gave Kenyan President William Ruto a first edition of a novel and, for the first lady, Rachel Ruto, a silk scarf.",
      ),
    ).toEqual([
      "Emmanuel Macron → William Ruto: a first edition of a novel",
      "Emmanuel Macron → Rachel Ruto: a silk scarf",
    ]);
  });

  it.each([
    ["en", "Kenyan President William Ruto offered French President Emmanuel Macron his support."],
    ["de", "Kenias Präsident William Ruto sagte Frankreichs Präsident Emmanuel Macron Hilfe zu."],
    ["fr", "Le président kényan William Ruto a offert son soutien au président français Emmanuel Macron."],
    ["es", "El presidente de Kenia, William Ruto, ofreció su apoyo al presidente francés, Emmanuel Macron."],
    ["pt", "O presidente do Quénia, William Ruto, ofereceu apoio ao presidente francês, Emmanuel Macron."],
    ["it", "Il presidente del Kenya William Ruto ha offerto il suo sostegno al presidente francese Emmanuel Macron."],
  ])("are things: support is none (%s)", (language, text) => {
    expect(gifts(language, text)).toEqual([]);
  });
});

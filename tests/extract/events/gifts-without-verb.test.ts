import { describe, expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const gifts = (language: string, text: string): string[] =>
  readText(language, text).gifts.map(({ giver, recipient, item }) => `${giver} → ${recipient}: ${item}`);

const RUTO_AND_MACRON: Readonly<Record<string, string>> = {
  en: "Kenyan President William Ruto received his French counterpart Emmanuel Macron in Nairobi.",
  de: "Kenias Präsident William Ruto empfing seinen französischen Amtskollegen Emmanuel Macron in Nairobi.",
  fr: "Le président kényan William Ruto a reçu son homologue français Emmanuel Macron à Nairobi.",
  es: "El presidente de Kenia, William Ruto, recibió a su homólogo francés, Emmanuel Macron, en Nairobi.",
  pt: "O presidente do Quénia, William Ruto, recebeu o homólogo francês, Emmanuel Macron, em Nairobi.",
  it: "Il presidente del Kenya William Ruto ha ricevuto l'omologo francese Emmanuel Macron a Nairobi.",
};
const giftsBehind = (language: string, text: string) => gifts(language, `${RUTO_AND_MACRON[language]} ${text}`);

describe("gifts without a verb of giving of their own", () => {
  it.each([
    ["en", "For Macron there was a carpet, for his wife Brigitte a necklace.", "a carpet", "a necklace"],
    [
      "de",
      "Für Macron gab es einen Teppich, für seine Frau Brigitte eine Halskette.",
      "einen Teppich",
      "eine Halskette",
    ],
    ["es", "Para Macron hubo una alfombra y para su esposa, Brigitte, un collar.", "una alfombra", "un collar"],
    ["pt", "Para Macron houve um tapete e para a mulher, Brigitte, um colar.", "um tapete", "um colar"],
    ["it", "Per Macron c'era un tappeto, per la moglie Brigitte una collana.", "un tappeto", "una collana"],
  ])("were there for the guest and his wife (%s)", (language, text, first, second) => {
    const [one, two] = giftsBehind(language, text);
    expect(one).toBe(`William Ruto → Emmanuel Macron: ${first}`);
    expect(two).toMatch(new RegExp(`^William Ruto → Brigitte.*: ${second}$`));
  });

  it.each([
    ["en", "Macron had a fountain pen in his luggage for the president.", "a fountain pen"],
    ["de", "Im Gepäck hatte Macron eine Uhr für den Gastgeber.", "eine Uhr"],
    ["fr", "Macron avait dans ses bagages une montre pour le président.", "une montre"],
    ["es", "Macron llevaba en la maleta un reloj para el anfitrión.", "un reloj"],
    ["it", "Macron aveva in valigia un orologio per il padrone di casa.", "un orologio"],
  ])("came in the luggage (%s)", (language, text, item) => {
    expect(giftsBehind(language, text)).toEqual([`Emmanuel Macron → William Ruto: ${item}`]);
  });

  it.each([
    ["en", "Macron was handed a drum, his wife Brigitte a basket.", "a drum", "a basket"],
    ["de", "Macron bekam eine Trommel, seine Frau Brigitte einen Korb.", "eine Trommel", "einen Korb"],
    ["fr", "Macron a reçu un tambour, son épouse Brigitte un vase.", "un tambour", "un vase"],
    ["es", "Macron recibió un tambor y su esposa, Brigitte, un jarrón.", "un tambor", "un jarrón"],
    ["it", "Macron ha ricevuto un tamburo, la moglie Brigitte un vaso.", "un tamburo", "un vaso"],
  ])("go to the next one who is named behind a comma (%s)", (language, text, first, second) => {
    const [one, two] = giftsBehind(language, text);
    expect(one).toBe(`William Ruto → Emmanuel Macron: ${first}`);
    expect(two).toMatch(new RegExp(`^William Ruto → Brigitte.*: ${second}$`));
  });
});

describe("gifts of relative clauses", () => {
  it.each([
    [
      "en",
      "The dagger that King Abdullah II had given the French president, Emmanuel Macron, will be shown.",
      "The dagger",
    ],
    [
      "fr",
      "Le poignard que le roi Abdallah II avait offert au président français, Emmanuel Macron, sera exposé.",
      "Le poignard",
    ],
    [
      "es",
      "La daga que el rey Abdalá II había regalado al presidente francés, Emmanuel Macron, se expondrá.",
      "La daga",
    ],
    [
      "pt",
      "O punhal que o rei Abdullah II oferecera ao presidente francês, Emmanuel Macron, será exposto.",
      "O punhal",
    ],
    [
      "it",
      "Il pugnale che re Abdullah II aveva regalato al presidente francese Emmanuel Macron sarà esposto.",
      "Il pugnale",
    ],
  ])("stand before the clause (%s)", (language, text, item) => {
    expect(gifts(language, text)).toEqual([expect.stringMatching(new RegExp(`^Abd.* II → Emmanuel Macron: ${item}$`))]);
  });

  it.each([
    ["en", "Macron, to whom Ruto had given a drum, reciprocated with a vase."],
    ["es", "Macron, a quien Ruto había regalado un tambor, correspondió con un jarrón."],
    ["pt", "Macron, a quem Ruto oferecera um tambor, retribuiu com um vaso."],
    ["it", "Macron, al quale Ruto aveva donato un tamburo, ha ricambiato con un vaso."],
  ])("go to the one of whom the clause tells (%s)", (language, text) => {
    expect(giftsBehind(language, text).map((gift) => gift.replace(/:.*/, ""))).toEqual([
      "William Ruto → Emmanuel Macron",
      "Emmanuel Macron → William Ruto",
    ]);
  });

  it("were received by the subject of a clause about gifts", () => {
    const text =
      "Among the gifts Emmanuel Macron received from Kenyan President William Ruto was a soapstone elephant.";
    expect(gifts("en", text)).toEqual(["William Ruto → Emmanuel Macron: a soapstone elephant"]);
  });

  it("whoever made or signed a thing did not give it", () => {
    const text = "Ruto gave his guest a recording signed by Ayub Ogada. Macron handed over a pen.";
    expect(giftsBehind("en", text)).toEqual([
      "William Ruto → Emmanuel Macron: a recording signed by Ayub Ogada",
      "Emmanuel Macron → William Ruto: a pen",
    ]);
  });
});

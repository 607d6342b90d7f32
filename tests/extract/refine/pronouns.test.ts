import { expect, it } from "vitest";
import { readText } from "../../support/read-text.js";

const met = (language: string, text: string) =>
  readText(language, text).meetings.map(({ participants }) => [...participants].sort().join(" + "));

/** In each the one who acts receives somebody of whom the sentence before told, and whom a later sentence could eclipse. */
it.each([
  [
    "en",
    "Ghanaian President John Mahama is on his way to Seoul. President Lee Jae Myung will receive him on Thursday. The Korean last saw Joe Biden in May.",
    "John Mahama + Lee Jae Myung",
  ],
  [
    "es",
    "El presidente de Chile, Gabriel Boric, viaja a Brasilia. Luiz Inácio Lula da Silva lo recibirá el jueves. Lula vio a Joe Biden en mayo.",
    "Gabriel Boric + Luiz Inácio Lula da Silva",
  ],
  [
    "it",
    "Il presidente del Kenya, William Ruto, è atteso a Roma. Sergio Mattarella lo riceverà giovedì al Quirinale.",
    "Sergio Mattarella + William Ruto",
  ],
])("takes the one received for the one of whom the sentence before told (%s)", (language, text, expected) => {
  expect(met(language, text)).toContain(expected);
});

it.each([
  [
    "en",
    "Ghanaian President John Mahama flew home with a vase that Norway's Prime Minister Ingrid Solheim had given him.",
  ],
  [
    "fr",
    "Le président ghanéen John Mahama emporte un vase que lui a remis la première ministre norvégienne Ingrid Solheim.",
  ],
])("takes him in a clause for the one of whom the sentence tells (%s)", (language, text) => {
  const gifts = readText(language, `Peter Olsen came to Accra. ${text}`).gifts;
  expect(gifts.map(({ giver, recipient }) => [giver, recipient])).toEqual([["Ingrid Solheim", "John Mahama"]]);
});

it("takes a bare office for nobody of whom the text has not said that he holds it", () => {
  const text =
    "Peng Liyuan came to Rome on Monday. “The guard of honour has been waiting for hours,” the colonel said.";
  expect(readText("en", text).statements.map(({ speaker }) => speaker)).toEqual([null]);
});

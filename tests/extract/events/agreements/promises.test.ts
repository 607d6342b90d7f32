import { describe, expect, it } from "vitest";
import { agreementsIn } from "../../../support/agreements-in.js";

/** Language, text, and the agreements in it. */
type Case = [language: string, text: string, expected: string[]];

describe("money that is promised", () => {
  it.each<Case>([
    ["de", "Norwegen hat Kenia 40 Millionen Euro für den Hafen zugesagt.", ["AGREED 1 COMMITMENT NOR+KEN 40m EUR"]],
    [
      "de",
      "Die EU will in den kommenden drei Jahren 600 Mio. Euro für Kenia bereitstellen.",
      ["AGREED 1 COMMITMENT KEN 600m EUR"],
    ],
    ["en", "$50 million was pledged by Norway.", ["AGREED 1 COMMITMENT NOR 50m USD"]],
    ["it", "Quaranta milioni di euro sono stati promessi al Kenya.", ["AGREED 1 COMMITMENT KEN 40m EUR"]],
    ["fr", "L’Italie va prêter 90 millions d’euros au Kenya.", ["AGREED 1 COMMITMENT ITA+KEN 90m EUR"]],
    [
      "es",
      "España destinará 90 millones de euros en cuatro años a Kenia.",
      ["AGREED 1 COMMITMENT ESP+KEN 90m EUR P4Y"],
    ],
    [
      "en",
      "Kenya and Ethiopia signed a treaty; Norway will provide $90 million over three years for the bridge.",
      ["SIGNED 1 TREATY KEN+ETH", "AGREED 1 COMMITMENT NOR 90m USD P3Y"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(agreementsIn(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "Norway's wealth fund lost $40 billion last year."],
    ["de", "Der Hafen kostete bislang 40 Millionen Euro."],
    ["pt", "A dívida do Quênia chega a US$ 40 bilhões."],
  ])("no promise, %s: %s", (language, text) => {
    expect(agreementsIn(language, text)).toEqual([]);
  });
});

describe("an amount beside a noun makes it an instrument", () => {
  it.each<Case>([
    ["en", "The largest is a $9 billion order for 90 trains.", ["AGREED 1 OTHER 9000m USD"]],
    [
      "fr",
      "Un fonds de 100 millions d’euros a été annoncé par l’Italie et le Kenya.",
      ["AGREED 1 OTHER ITA+KEN 100m EUR"],
    ],
    ["pt", "Itália e Quênia anunciaram um fundo de US$ 100 milhões.", ["AGREED 1 OTHER ITA+KEN 100m USD"]],
    [
      "fr",
      "L’Italie et le Kenya ont conclu le programme de coopération 2031-2035 : 250 millions d’euros en cinq ans.",
      ["SIGNED 1 OTHER ITA+KEN 250m EUR P5Y"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(agreementsIn(language, text)).toEqual(expected);
  });
});

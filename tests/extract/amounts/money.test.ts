import { describe, expect, it, test } from "vitest";
import { lexiconOf } from "../../../src/extract/languages/index.js";

const amounts = (language: string, text: string) =>
  lexiconOf(language)
    .money(text)
    .map(({ value, currency }) => `${value} ${currency}`);

describe("amounts of money in the notations of newspapers", () => {
  it.each([
    ["en", "a 70 trillion won swap", ["70000000000000 KRW"]],
    ["en", "US$48.9bn", ["48900000000 USD"]],
    ["en", "USD 1.5 billion", ["1500000000 USD"]],
    ["en", "a $200-million loan", ["200000000 USD"]],
    ["en", "Rs 12,000 crore", ["120000000000 INR"]],
    ["en", "1 lakh crore rupees", ["1000000000000 INR"]],
    ["en", "half a billion dollars", ["500000000 USD"]],
    ["en", "£750m or C$1.3bn", ["750000000 GBP", "1300000000 CAD"]],
    ["en", "$2-3 billion", ["2000000000 USD", "3000000000 USD"]],
    ["en", "300 million Norwegian kroner", ["300000000 NOK"]],
    ["de", "3,2 Mrd. Euro", ["3200000000 EUR"]],
    ["de", "70 Billionen Won", ["70000000000000 KRW"]],
    ["de", "eine halbe Milliarde Euro", ["500000000 EUR"]],
    ["de", "anderthalb Milliarden US-Dollar", ["1500000000 USD"]],
    ["de", "12.500 Euro", ["12500 EUR"]],
    ["de", "ein 20-Millionen-Euro-Kredit", ["20000000 EUR"]],
    ["fr", "1 200 millions d’euros", ["1200000000 EUR"]],
    ["fr", "deux milliards de dollars", ["2000000000 USD"]],
    ["fr", "350 M€", ["350000000 EUR"]],
    ["fr", "3,5 Mds€", ["3500000000 EUR"]],
    ["fr", "un milliard et demi d'euros", ["1500000000 EUR"]],
    ["fr", "500 millions de francs CFA", ["500000000 XOF"]],
    ["es", "3.500 millones de dólares", ["3500000000 USD"]],
    ["es", "2 mil millones de euros", ["2000000000 EUR"]],
    ["es", "70 billones de wones", ["70000000000000 KRW"]],
    ["es", "US$ 1.500 millones", ["1500000000 USD"]],
    ["es", "un millón y medio de euros", ["1500000 EUR"]],
    ["es", "12 millones de bolivianos", ["12000000 BOB"]],
    ["pt", "R$ 2,4 bilhões", ["2400000000 BRL"]],
    ["pt", "2,5 mil milhões de euros", ["2500000000 EUR"]],
    ["pt", "um bilhão e meio de reais", ["1500000000 BRL"]],
    ["pt", "100 milhões de dólares australianos (63 milhões de euros)", ["100000000 AUD", "63000000 EUR"]],
    ["it", "1,2 miliardi di euro", ["1200000000 EUR"]],
    ["it", "70mila miliardi di won", ["70000000000000 KRW"]],
    ["it", "mezzo miliardo di euro", ["500000000 EUR"]],
    ["it", "due miliardi di franchi svizzeri", ["2000000000 CHF"]],
  ])("%s: %s", (language, text, expected) => {
    expect(amounts(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "2.5 million tonnes in 2024, and 20 aircraft"],
    ["de", "drei Millionen Tonnen"],
    ["fr", "20 millions de tonnes"],
    ["es", "20 millones de toneladas"],
    ["pt", "3 milhões de toneladas"],
    ["it", "2 milioni di tonnellate"],
  ])("%s: goods and years are no money: %s", (language, text) => {
    expect(amounts(language, text)).toEqual([]);
  });
});

test("an amount may leave its currency to the one before, where that is asked for", () => {
  const { money } = lexiconOf("es");
  const text =
    "dos créditos por 395,7 millones de dólares: uno de 296 millones, a veinte años, y otro de 99,7 millones";
  expect(money(text).map(({ value }) => value)).toEqual([395.7e6]);
  expect(money(text, true).map(({ value, currency }) => [value, currency])).toEqual([
    [395.7e6, "USD"],
    [296e6, "USD"],
    [99.7e6, "USD"],
  ]);
  expect(money("trece millones de personas y 296 millones, por 3 dólares", true).map(({ value }) => value)).toEqual([
    3,
  ]);
});

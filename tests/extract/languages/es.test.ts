import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

const read = (text: string, publishedOn = "2031-05-14"): Extraction => readText("es", text, publishedOn);

describe("people in Spanish", () => {
  it.each([
    ["El ministro chino de Exteriores, Wei Dong, llegó ayer.", [["Wei Dong", "ministro de Exteriores", "CHN"]]],
    ["La presidenta de Perú, Rosa Ortiz, agradeció el gesto.", [["Rosa Ortiz", "presidenta", "PER"]]],
    ["El jefe del Gobierno español, Ignacio Robledo, viajó.", [["Ignacio Robledo", "jefe del Gobierno", "ESP"]]],
    ["El aeropuerto Julio Paredes abrió ayer.", []],
    ["El tranvía de la plaza volvió a pasar por la calle Mayor.", []],
  ])("%s", (text, expected) => {
    expect(read(text).persons.map(({ name, office, country }) => [name, office, country])).toEqual(expected);
  });
});

describe("meetings in Spanish", () => {
  it.each([
    [
      "La presidenta de Perú, Rosa Ortiz, recibió el lunes en Lima al presidente de Ecuador, Andrés Carrión.",
      [["SUMMIT", "HELD", ["Andrés Carrión", "Rosa Ortiz"], "2031-05-12"]],
    ],
    [
      "El presidente chileno, Hugo Lira, se reunirá el 20 de mayo con el presidente de Bolivia, Aldo Quispe.",
      [["SUMMIT", "PLANNED", ["Aldo Quispe", "Hugo Lira"], "2031-05-20"]],
    ],
    [
      "El presidente chileno, Hugo Lira, habló por teléfono ayer con el presidente de Bolivia, Aldo Quispe.",
      [["CALL", "HELD", ["Aldo Quispe", "Hugo Lira"], "2031-05-13"]],
    ],
    ["El presidente chileno, Hugo Lira, no se reunió con el presidente de Bolivia, Aldo Quispe.", []],
    [
      "Santiago desmintió que el presidente chileno, Hugo Lira, vaya a verse con el presidente de Bolivia, Aldo Quispe.",
      [],
    ],
  ])("%s", (text, expected) => {
    expect(
      read(text).meetings.map(({ kind, status, participants, startDate }) => [
        kind,
        status,
        [...participants].sort(),
        startDate,
      ]),
    ).toEqual(expected);
  });
});

describe("direct speech in Spanish", () => {
  it.each([
    [
      "—Nadie quiere volver a los años difíciles —dijo el presidente Hugo Lira—. Vamos a seguir poco a poco.",
      [
        ["Hugo Lira", "Nadie quiere volver a los años difíciles"],
        ["Hugo Lira", "Vamos a seguir poco a poco."],
      ],
    ],
    [
      "«Todavía queda mucho trabajo por hacer», señaló la canciller Lucía Moncayo.",
      [["Lucía Moncayo", "Todavía queda mucho trabajo por hacer"]],
    ],
    ["Visitaron la exposición «Tesoros de las dos orillas» en Quito.", []],
  ])("%s", (text, expected) => {
    expect(read(text).statements.map(({ speaker, text: words }) => [speaker, words])).toEqual(expected);
  });
});

describe("agreements and gifts in Spanish", () => {
  it("reads thousands of millions and billions of the long scale", () => {
    const [swap] = read(
      "Corea del Sur y China prorrogaron su acuerdo de canje de divisas, por valor de 70 billones de wones.",
    ).agreements;
    expect([swap?.kind, swap?.status, swap?.parties, swap?.amounts]).toEqual([
      "CURRENCY_SWAP",
      "RENEWED",
      ["KOR", "CHN"],
      [{ value: 70e12, currency: "KRW" }],
    ]);
    const [contract] = read("Perú y Chile firmaron ayer un contrato de 3.500 millones de euros.").agreements;
    expect(contract?.amounts).toEqual([{ value: 3.5e9, currency: "EUR" }]);
  });

  it("reads who gave what to whom", () => {
    const text =
      "El presidente de China, Wei Dong, recibió al primer ministro de la India, Arjun Mehta. Mehta obsequió a Wei con una estatuilla de sándalo.";
    expect(read(text).gifts.map(({ giver, recipient, item }) => [giver, recipient, item])).toEqual([
      ["Arjun Mehta", "Wei Dong", "una estatuilla de sándalo"],
    ]);
  });
});

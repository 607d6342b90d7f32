import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { readText } from "../../support/read-text.js";

const read = (text: string, publishedOn = "2031-05-14"): Extraction => readText("pt", text, publishedOn);

describe("people in Portuguese", () => {
  it.each([
    [
      "O ministro das Relações Exteriores do Chile, Hugo Lira, chegou ontem.",
      [["Hugo Lira", "ministro das Relações Exteriores", "CHL"]],
    ],
    ["O premiê indiano, Arjun Mehta, sorriu.", [["Arjun Mehta", "premiê", "IND"]]],
    ["O presidente angolano João Carlos da Silva partiu.", [["João Carlos da Silva", "presidente", "AGO"]]],
    ["O aeroporto Duarte Meireles reabriu ontem.", []],
    ["Choveu muito no Rio de Janeiro.", []],
  ])("%s", (text, expected) => {
    expect(read(text).persons.map(({ name, office, country }) => [name, office, country])).toEqual(expected);
  });
});

describe("meetings in Portuguese", () => {
  it.each([
    [
      "O presidente do Paraguai, Ramón Duarte, recebeu na segunda-feira (12) em Assunção a presidente da Bolívia, Ana Quispe.",
      [["SUMMIT", "HELD", ["Ana Quispe", "Ramón Duarte"], "2031-05-12"]],
    ],
    [
      "O presidente do Paraguai, Ramón Duarte, reuniu-se ontem com a presidente da Bolívia, Ana Quispe.",
      [["SUMMIT", "HELD", ["Ana Quispe", "Ramón Duarte"], "2031-05-13"]],
    ],
    [
      "O presidente do Paraguai, Ramón Duarte, foi recebido na quinta (8) pela presidente da Bolívia, Ana Quispe.",
      [["SUMMIT", "HELD", ["Ana Quispe", "Ramón Duarte"], "2031-05-08"]],
    ],
    [
      "O presidente do Paraguai, Ramón Duarte, se reunirá em 20 de maio com a presidente da Bolívia, Ana Quispe.",
      [["SUMMIT", "PLANNED", ["Ana Quispe", "Ramón Duarte"], "2031-05-20"]],
    ],
    ["O presidente do Paraguai, Ramón Duarte, não se reuniu com a presidente da Bolívia, Ana Quispe.", []],
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

  it("believes the day where a weekday contradicts it", () => {
    const text =
      "O presidente do Paraguai, Ramón Duarte, recebeu na segunda-feira (13) a presidente da Bolívia, Ana Quispe.";
    expect(read(text).meetings[0]?.startDate).toBe("2031-05-13");
  });
});

describe("direct speech in Portuguese", () => {
  it.each([
    [
      "— Não há motivo para tanta pressa — disse o presidente Ramón Duarte. — Vamos conversar com todos os lados.",
      [
        ["Ramón Duarte", "Não há motivo para tanta pressa"],
        ["Ramón Duarte", "Vamos conversar com todos os lados."],
      ],
    ],
    [
      "O presidente Ramón Duarte atacou os críticos:\n— Todo mundo sabe quem pagou essa conta.",
      [["Ramón Duarte", "Todo mundo sabe quem pagou essa conta."]],
    ],
    [
      "“A porta continua aberta para todos”, afirmou a ministra Ana Quispe.",
      [["Ana Quispe", "A porta continua aberta para todos"]],
    ],
    ["O livro “Memórias de um velho rio” vende bem.", []],
  ])("%s", (text, expected) => {
    expect(read(text).statements.map(({ speaker, text: words }) => [speaker, words])).toEqual(expected);
  });
});

describe("agreements in Portuguese", () => {
  it.each([
    ["O Brasil e a Índia assinaram um contrato de R$ 2,4 bilhões.", [{ value: 2.4e9, currency: "BRL" }]],
    ["Portugal e Angola assinaram um acordo de 2,5 mil milhões de euros.", [{ value: 2.5e9, currency: "EUR" }]],
    ["O Brasil e a Índia exportaram 3 milhões de toneladas.", undefined],
  ])("%s", (text, expected) => {
    expect(read(text).agreements[0]?.amounts).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/extract/dates/mentions.js";
import { makeDocument } from "../../../src/extract/document.js";
import { lexiconOf } from "../../../src/extract/languages/index.js";
import { findDateline } from "../../../src/extract/recognise/dateline.js";

/** The dates of a text that appeared on Friday, 19 September 2025 and looks back; `@` marks the text's own. */
function datesOf(language: string, text: string): string {
  const lexicon = lexiconOf(language);
  const { sentences } = makeDocument(text, lexicon, []);
  return findDates(sentences, lexicon, {
    publishedOn: "2025-09-19",
    dateline: findDateline(text, lexicon),
    directionOf: () => "past",
  })
    .flat()
    .map(({ start, end, isOfText }) => start + (end ? `/${end}` : "") + (isOfText ? "@" : ""))
    .join(" ");
}

describe("a date means the same in every language", () => {
  it.each([
    ["en", "They met in spring 2024.", "2024-21"],
    ["de", "Im Frühjahr 2024 trafen sie sich.", "2024-21"],
    ["fr", "Au printemps 2024 ils se sont vus.", "2024-21"],
    ["es", "En la primavera de 2024 se vieron.", "2024-21"],
    ["pt", "Na primavera de 2024 encontraram-se.", "2024-21"],
    ["it", "Nella primavera del 2024 si sono visti.", "2024-21"],
    ["en", "They met from 4 to 7 January 2025.", "2025-01-04/2025-01-07"],
    ["de", "Sie trafen sich vom 4. bis 7. Januar 2025.", "2025-01-04/2025-01-07"],
    ["fr", "Ils se sont vus du 4 au 7 janvier 2025.", "2025-01-04/2025-01-07"],
    ["es", "Se vieron del 4 al 7 de enero de 2025.", "2025-01-04/2025-01-07"],
    ["pt", "Encontraram-se de 4 a 7 de janeiro de 2025.", "2025-01-04/2025-01-07"],
    ["it", "Si sono visti dal 4 al 7 gennaio 2025.", "2025-01-04/2025-01-07"],
    ["en", "They met on 3 May 2025. Two days later they flew home.", "2025-05-03 2025-05-05"],
    ["de", "Am 3. Mai 2025 kam er. Zwei Tage später reiste er ab.", "2025-05-03 2025-05-05"],
    ["en", "They met on Tuesday evening local time.", "2025-09-16"],
    ["de", "Zuletzt war er im Mai 2023 in Berlin.", "2023-05"],
    ["de", "Im Januar 2007 sprachen sie in Sotschi.", "2007-01"],
    ["es", "Llegó ayer jueves a Santo Domingo.", "2025-09-18"],
    ["fr", "Il est arrivé hier jeudi.", "2025-09-18"],
    ["en", "She had left on Monday, and that evening they spoke.", "2025-09-15 2025-09-15"],
    ["de", "In der Nacht zum Donnerstag sprachen sie.", "2025-09-17/2025-09-18"],
    ["de", "Ende des Jahres 2022 sprachen sie.", "2022"],
    ["de", "Vom 4.–7. Januar 2025 war er hier.", "2025-01-04/2025-01-07"],
    ["en", "They last met in May 2023 in Berlin.", "2023-05"],
    ["fr", "Ils s’étaient vus à l’automne 2019.", "2019-23"],
    ["fr", "Ils s’étaient vus en mai 2023 à Berlin.", "2023-05"],
    ["es", "Se vieron por última vez en mayo de 2023.", "2023-05"],
    ["pt", "Encontraram-se em maio de 2023 em Berlim.", "2023-05"],
    ["it", "Si erano visti il 14 agosto del 2023.", "2023-08-14"],
    ["it", "Si erano visti nel maggio del 2023.", "2023-05"],
    ["de", "Am vergangenen Wochenende trafen sie sich.", "2025-09-13/2025-09-14"],
  ])("%s: %s", (language, text, expected) => expect(datesOf(language, text)).toBe(expected));
});

it("a weekday decides the year that the text leaves out", () => {
  expect(datesOf("en", "They spoke on Monday, 16 September.")).toBe("2024-09-16");
});

it.each([
  ["en", "ACCRA, 12 May (Agency) — They met on Tuesday.", "2025-05-12@ 2025-09-16"],
  ["it", "Roma, 4 gen. - Si sono visti lunedì.", "2025-01-04@ 2025-09-15"],
])("the date of a dateline is the text's own (%s)", (language, text, expected) => {
  expect(datesOf(language, text)).toBe(expected);
});

import { describe, expect, it } from "vitest";
import { dayOf, findDate } from "../../src/read/page-date.js";

describe("findDate", () => {
  it.each([
    ["Published 6 January 2026", "en", "2026-01-06"],
    ["Jan. 6, 2026 3:45 PM EST", "en", "2026-01-06"],
    ["Stand: 05.01.2026, 14:30 Uhr", "de", "2026-01-05"],
    ["Montag, 5. Jänner 2026", "de", "2026-01-05"],
    ["Publié le 1er février 2026 à 14h30", "fr", "2026-02-01"],
    ["Actualizado el 5 de enero de 2026", "es", "2026-01-05"],
    ["Atualizado em 06/01/2026 10h22", "pt", "2026-01-06"],
    ["12 aprile 2031", "it", "2031-04-12"],
    ["2026-01-06T10:00:00+09:00", null, "2026-01-06"],
    ["Tue, 06 Jan 2026 10:00:00 GMT", null, "2026-01-06"],
    ["2026年1月6日", "zh", "2026-01-06"],
    ["2026년 1월 6일", "ko", "2026-01-06"],
    ["13/01/2026", "en", "2026-01-13"],
  ])("reads %s", (text, language, day) => {
    expect(findDate(text, language)?.day).toBe(day);
  });

  it.each([
    ["05/06/2026", "en"], // May or June: an American and a British paper differ
    ["31 February 2026", "en"],
    ["last week", "en"],
    ["6 January", "en"],
    ["12 angry 2026", "en"],
  ])("takes %s for no date", (text, language) => {
    expect(findDate(text, language)).toBeNull();
  });
});

describe("dayOf", () => {
  it("takes dates, and the forms that feeds write", () => {
    expect(dayOf(new Date("2031-03-04T23:00:00Z"), null)).toBe("2031-03-04");
    expect(dayOf(20310304, null)).toBeNull();
  });
});

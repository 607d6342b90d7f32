import { expect, it } from "vitest";
import { dateInWords } from "../../../src/explorer/words/dates.js";

it.each([
  ["2025-11-01", null, "1 November 2025"],
  ["2025-11", null, "November 2025"],
  ["2018-21", null, "spring 2018"],
  ["2026-40", null, "first half of 2026"],
  ["2026-36", null, "last quarter of 2026"],
  ["XXXX-11-02", null, "2 November, year not stated"],
  ["2025-11~", null, "about November 2025"],
  ["2025-10-30/2025-11-01", null, "30 October – 1 November 2025"],
  ["2025-11-01", "2025-11-03", "1–3 November 2025"],
  ["2025-11-01/..", null, "from 1 November 2025"],
  [null, "2025-11-03", "until 3 November 2025"],
  [null, null, "date not stated"],
])("%s until %s reads “%s”", (since, until, words) => {
  expect(dateInWords(since, until)).toBe(words);
});

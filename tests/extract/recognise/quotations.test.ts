import { expect, test } from "vitest";
import { findQuotations } from "../../../src/extract/recognise/quotations.js";

const isReporting = (text: string) => /\b(?:said|dijo|ha detto|asked)\b/.test(text);
const quoted = (text: string) => findQuotations(text, isReporting).map(({ text: words }) => words);

test.each([
  ["curly", "“We keep the border open,” she said.", ["We keep the border open,"]],
  ["straight", '"We keep the border open," she said.', ["We keep the border open,"]],
  ["curly that closes straight", '“We keep the border open," she said.', ["We keep the border open,"]],
  ["single with an apostrophe", "‘We won’t close it,’ she said.", ["We won’t close it,"]],
  [
    "straight single with a possessive",
    "She said: 'The ministers' talks weren't easy.' He left.",
    ["The ministers' talks weren't easy."],
  ],
  ["low and high", "„Wir bleiben“, sagte sie.", ["Wir bleiben"]],
  ["low and high, single", "‚Wir bleiben hier‘, sagte sie.", ["Wir bleiben hier"]],
  ["guillemets", "« Nous restons », a-t-elle dit.", ["Nous restons"]],
  ["guillemets that point inwards", "»Wir bleiben«, sagte sie.", ["Wir bleiben"]],
  ["single guillemets that point inwards", "›Wir bleiben‹, sagte sie.", ["Wir bleiben"]],
  ["commas and apostrophes", ",,Wir bleiben hier'', sagte sie.", ["Wir bleiben hier"]],
  ["backticks", "``We are staying,'' she said.", ["We are staying,"]],
  ["one inside the other", '"He read "no" and walked out," she said.', ['He read "no" and walked out,']],
  [
    "dialogue",
    "—Mantendremos la frontera —dijo ella— abierta a todos.",
    ["Mantendremos la frontera", "abierta a todos."],
  ],
  [
    "dialogue with hyphens",
    "- Nos quedamos aquí - dijo ella -. Nadie lo dude.",
    ["Nos quedamos aquí", "Nadie lo dude."],
  ],
  ["a clause between dashes", "«Restiamo qui – ha detto la ministra – con tutti».", ["Restiamo qui", "con tutti"]],
  ["dashes that are part of the speech", "“We stay – all of us – until dawn.”", ["We stay – all of us – until dawn."]],
  ["apostrophes that quote nothing", "The ministers' talks and the '90s were long.", []],
])("finds words in quotation marks: %s", (_, text, words) => {
  expect(quoted(text)).toEqual(words);
});

test("one that never closes costs no more than its sentence", () => {
  expect(quoted("“We stay, she said. Then he answered: “Never again.” They left.")).toEqual([
    "We stay, she said.",
    "Never again.",
  ]);
});

test("one that never closes goes on where the next paragraph opens again", () => {
  const [first, second] = findQuotations("“We stay. We wait.\n\n“And we win.” They left.", isReporting);
  expect(first).toMatchObject({ text: "We stay. We wait.", isOpen: true });
  expect(second).toMatchObject({ text: "And we win.", isOpen: false });
});

import { describe, expect, it } from "vitest";
import { extractByRules } from "../../src/extract/extract.js";
import type { Article } from "../../src/model/article.js";

const article = (text: string, language = "en"): Article => ({
  id: "sha256:0",
  file: "hostile.txt",
  title: "A title",
  publisher: null,
  uri: null,
  language,
  publishedOn: "2031-05-14",
  text,
  sourceKey: null,
});

const LENGTH = 40_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

/** One sentence of thousands of words. An idle machine takes a second at most; a rule that reads all from each word, minutes. */
describe("hostile text without an end takes no time without an end", () => {
  it.each([
    ["one word", filled("a")],
    ["capitals", filled("President Xi ")],
    ["offices joined to other words", filled("Prime Minister-elect and President-x ")],
    ["quotation marks that never close", filled("“He said ")],
    ["digits", filled("12 May 2031, ")],
    ["numbers without end", filled("1,000,")],
    ["full stops", filled(". ")],
    ["line breaks", filled("\n")],
    ["conjunctions", filled("Norway and Ghana and ")],
    ["brackets", filled("(((")],
    ["apostrophes", filled("d'l'")],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const started = performance.now();
    extractByRules(article(text));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

it("half of a surrogate pair does no harm, and every span keeps its words", () => {
  const text =
    "\ud83d President Kwaku Ansah of Ghana met Norwegian Prime Minister Ingrid Solheim in Oslo. \udc00 “Fine,” he said.";
  const { meetings, persons } = extractByRules(article(text));
  expect(persons.map(({ name }) => name).sort()).toEqual(["Ingrid Solheim", "Kwaku Ansah"]);
  expect(meetings.length).toBe(1);
  for (const { start, end, text: words } of [...meetings, ...persons].flatMap(({ evidence }) => evidence))
    expect(words).toBe(text.slice(start, end));
});

it("a name may begin with several particles", () => {
  const { persons } = extractByRules(
    article("La presidente Ursula von der Holm è arrivata. Con lei van der Berg e von der Holm.", "it"),
  );
  expect(persons.map(({ name }) => name)).toContain("Ursula von der Holm");
});

it("an empty text yields nothing", () => {
  const { article: _, warnings, ...lists } = extractByRules(article(""));
  expect(Object.values(lists).every((list) => list.length === 0)).toBe(true);
});

it("a language without rules yields title, date and countries, and a warning that says so", () => {
  const record = extractByRules(
    article("Ghana na Norway wamekubaliana. Rais Kwaku Ansah alikutana na Ingrid Solheim.", "sw"),
  );
  expect(record.article).toMatchObject({ title: "A title", publishedOn: "2031-05-14" });
  expect(record.countries.map(({ code }) => code).sort()).toEqual(["GHA", "NOR"]);
  expect([record.meetings, record.agreements, record.visits, record.gifts]).toEqual([[], [], [], []]);
  expect(record.warnings.join(" ")).toContain("sw");
});

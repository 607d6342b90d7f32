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

const LENGTH = 1_000_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

/** Text without sense or end. An idle machine takes a second or two; a rule that reads all from each word, minutes. */
describe("a megabyte of hostile text takes no time without an end", () => {
  it.each([
    ["one word", filled("a")],
    ["capitals", filled("President Xi ")],
    ["offices joined to other words", filled("Prime Minister-elect and President-x ")],
    ["quotation marks that never close", filled("“He said ")],
    ["straight quotation marks that never close", filled('"He said ')],
    ["short quotations in one paragraph", filled("“Yes,” said Anna Berg. ")],
    ["digits", filled("12 May 2031, ")],
    ["numbers without end", filled("1,000,")],
    ["full stops", filled(". ")],
    ["line breaks", filled("\n")],
    ["conjunctions", filled("Norway and Ghana and ")],
    ["brackets", filled("(((")],
    ["apostrophes", filled("d'l'")],
    ["accents without letters", filled("a\u0301\u0301")],
    ["meetings in one sentence", filled("President Anna Berg of Norway met Prime Minister Jo Kallas of Estonia and ")],
    ["meetings in a row", filled("President Anna Berg of Norway met Prime Minister Jo Kallas of Estonia. ")],
    ["agreements in one sentence", filled("Norway signed an agreement worth $5 million with ")],
    ["visits in one sentence", filled("visited Norway in May 2024 and ")],
    ["gifts in one sentence", filled("he gave her a vase and ")],
    ["organizations in one name", filled("Ministry of Foreign Affairs of ")],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const before = process.cpuUsage();
    const { warnings } = extractByRules(article(text));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
    expect(warnings).toEqual([expect.stringMatching(/^only the first \d+ of 10\d+ characters were read/)]);
  });
});

it("a text that is too long is read up to a word, and no further", () => {
  const filler = "The weather was fine. ".repeat(5000);
  const { countries, persons } = extractByRules(
    article(`Norway waits. ${filler} President Kwaku Ansah of Ghana came.`),
  );
  expect(countries.map(({ code }) => code)).toEqual(["NOR"]);
  expect(persons).toEqual([]);
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

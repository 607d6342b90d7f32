import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mainText } from "../../../src/read/main-text/main-text.js";

/**
 * A marked page: `+` the article's own lines, `-` its frame, `=` the headline ("none" for none), `@` the day it states.
 * Where lines are joined, `<` are the lines as they lie in the file and `~` as they are read.
 */
function marked(source: string) {
  const rows = source
    .trimEnd()
    .split("\n")
    .map((row) => ({ mark: row[0] ?? "", text: row.slice(2) }));
  const of = (marks: string) => rows.filter(({ mark }) => marks.includes(mark || " ")).map(({ text }) => text);
  const [title] = of("=");
  const shown = (mark: string, text: string) => (mark === "=" ? text !== "none" : "+-<".includes(mark));
  return {
    page: rows
      .filter(({ mark, text }) => mark === "" || shown(mark, text))
      .map(({ text }) => text)
      .join("\n"),
    kept: of("+~").filter((text) => text !== ""),
    title: title === "none" ? null : title,
    publishedOn: of("@")[0] || null,
  };
}

const folder = new URL("./pages/", import.meta.url);

describe("mainText", () => {
  it.each(readdirSync(folder).sort())("keeps the article of %s and nothing of its frame", (file) => {
    const { page, kept, title, publishedOn } = marked(readFileSync(new URL(file, folder), "utf8"));
    const found = mainText(page);
    expect({ title: found.title, publishedOn: found.publishedOn, text: found.text.split(/\n+/) }).toEqual({
      title,
      publishedOn,
      text: kept,
    });
  });
});

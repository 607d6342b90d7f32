import type { Draft } from "./draft.js";

/** A plain text as an article: its lines as they stand. */
export function readPlainText(source: string): Draft {
  const text = source
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
  return { title: null, publisher: null, uri: null, publishedOn: null, language: null, key: null, text };
}

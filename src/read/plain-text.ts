import type { Draft } from "./draft.js";
import { mainText } from "./main-text/main-text.js";

/** A plain text, or a page copied whole as plain text, as an article. */
export function readPlainText(source: string): Draft {
  const { title, publisher, publishedOn, text } = mainText(source);
  return { title, publisher, uri: null, publishedOn, language: null, key: null, text };
}

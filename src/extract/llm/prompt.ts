import { readFileSync } from "node:fs";

/** The prompt's version, which claims carry: a prompt that asks for something else gets a file and a number of its own. */
export const PROMPT_VERSION = "reader-1";

const instructions = readFileSync(new URL(`../../../prompts/${PROMPT_VERSION}.md`, import.meta.url), "utf8");

/** What a model has to know beside the text. Nothing of the article's own wording stands here: that is data, and not to be obeyed. */
export function systemMessage({ language, publishedOn }: { language: string; publishedOn: string | null }): string {
  const date = publishedOn ? `It was published on ${publishedOn}.` : "Nobody knows when it was published.";
  return `${instructions}\n## This article\n\nIts language is "${language}". ${date}\n`;
}

import { createHash } from "node:crypto";
import type { Article } from "../model/article.js";

/** What makes an article the one it is: where it lies and how its language was told are no part of it. */
export type ArticleContent = Pick<Article, "title" | "publisher" | "uri" | "publishedOn" | "text">;

/**
 * The id of an article: `sha256:` and the hash of its content, the same wherever and whenever it is read. Lone
 * surrogates count as U+FFFD, since that is what they become in UTF-8 and in the graph.
 */
export function articleId({ title, publisher, uri, publishedOn, text }: ArticleContent): string {
  const canonical = JSON.stringify([title, publisher, uri, publishedOn, text].map(wellFormed));
  return `sha256:${createHash("sha256").update(canonical, "utf8").digest("hex")}`;
}

const wellFormed = (value: string | null): string | null => (value === null ? null : wellFormedText(value));

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text with U+FFFD in the place of every half of a surrogate pair (`String.prototype.toWellFormed`, newer than ES2023). */
export const wellFormedText = (text: string): string => text.replace(LONE_SURROGATE, "\uFFFD");

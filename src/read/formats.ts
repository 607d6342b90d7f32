import { extname } from "node:path";
import { UserError } from "../errors.js";
import type { Draft } from "./draft.js";
import { EXTENSIONS } from "./find-files.js";
import { readHtml } from "./html.js";
import { type JsonItem, readJson } from "./json.js";
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";

export type Format = "text" | "markdown" | "html" | "json";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
};

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "application/json": "json",
  "application/feed+json": "json",
};

/** The format a file's name tells; a name without an ending leaves it to the content, an unknown one is a fault. */
export function formatOfName(path: string): Format | null {
  const extension = extname(path).toLowerCase();
  if (extension === "") return null;
  const format = BY_EXTENSION[extension];
  if (format) return format;
  throw new UserError(
    "unknown-extension",
    `${path}: ${extension} files are not read; save the article as ${[...EXTENSIONS].join(", ")}`,
  );
}

export const formatOfMediaType = (mediaType: string): Format | null => BY_MEDIA_TYPE[mediaType] ?? null;

/** The format a text looks like, for standard input and files without an ending. */
export function formatOfContent(source: string): Format {
  const start = source.slice(0, 1000).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s*<(?:!doctype html|html)|<head|<body|<article|<!--)/.test(start))
    return "html";
  if (/^[[{]/.test(start) && /^(?:\{\s*"|\[\s*\{|\[\s*\])/.test(start)) return "json";
  return /^---\s*\n/.test(source) ? "markdown" : "text";
}

/** Reads a text in a format: one article, or as many as a JSON file lists. */
export function readFormat(format: Format, source: string, file: string): JsonItem[] {
  if (format === "json") return readJson(source, file);
  const readers: Record<Exclude<Format, "json">, (source: string, file: string) => Draft> = {
    text: readPlainText,
    markdown: readMarkdown,
    html: readHtml,
  };
  return [{ file, draft: readers[format](source, file) }];
}

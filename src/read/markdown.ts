import { LineCounter, parseDocument } from "yaml";
import { UserError } from "../errors.js";
import type { Draft } from "./draft.js";
import { type Fields, fieldsOf } from "./fields.js";
import { mainText } from "./main-text/main-text.js";
import { plainMarkdown } from "./plain-markdown.js";

/** A Markdown file, with or without YAML front matter, as an article. */
export function readMarkdown(source: string, name: string): Draft {
  const { head, body } = splitFrontMatter(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), name);
  const fields = fieldsOf(head === null ? {} : parseHead(head, name), name);
  const { text, heading } = plainMarkdown(body);
  const found = mainText(text, { title: fields.title ?? heading });
  return withFields(fields, found);
}

/** What a file states about itself goes before what its text shows. */
export function withFields(fields: Fields, found: Pick<Draft, "title" | "publisher" | "publishedOn" | "text">): Draft {
  return {
    ...fields,
    title: fields.title ?? found.title,
    publisher: fields.publisher ?? found.publisher,
    publishedOn: fields.publishedOn ?? found.publishedOn,
    text: found.text,
  };
}

function splitFrontMatter(source: string, name: string): { head: string | null; body: string } {
  const opening = /^---([^\n]*)\n/.exec(source);
  if (!opening) return { head: null, body: source };
  const kind = opening[1]!.trim();
  if (/^-+$/.test(kind)) return { head: null, body: source };
  if (kind !== "" && kind !== "yaml") {
    throw new UserError(
      "front-matter",
      `${name}: front matter of the kind "${kind.slice(0, 20)}" is not read; use YAML between two lines of ---`,
    );
  }
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(opening[0].length - 1, MOST_HEAD));
  if (!closing) {
    throw new UserError(
      "front-matter",
      `${name}: the front matter has no end; close it with a line of --- (it may hold 64 KB)`,
    );
  }
  const start = opening[0].length;
  return {
    head: source.slice(start, start - 1 + closing.index + 1),
    body: source.slice(start - 1 + closing.index + closing[0].length),
  };
}

const MOST_HEAD = 64 * 1024;

/** Front matter holds a handful of plain values: aliases, of which YAML bombs are made, and custom tags are refused. */
function parseHead(head: string, name: string): Record<string, unknown> {
  const lineCounter = new LineCounter();
  const document = parseDocument(head, { schema: "core", lineCounter, prettyErrors: false, logLevel: "silent" });
  const [fault] = document.errors;
  if (fault) {
    const { line } = lineCounter.linePos(fault.pos[0]);
    throw new UserError(
      "front-matter",
      `${name}:${line + 1}: the front matter is no YAML (${fault.message.split("\n")[0]}); put values with a colon in quotation marks`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw new UserError("front-matter", `${name}: the front matter uses aliases; write plain values`, { cause: error });
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new UserError(
      "front-matter",
      `${name}: the front matter is no list of "name: value" lines; write one value a line`,
    );
  }
  return value as Record<string, unknown>;
}

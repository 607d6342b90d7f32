import { UserError } from "../errors.js";
import { parsePage } from "./dom.js";
import type { Draft } from "./draft.js";
import { fieldsOf } from "./fields.js";
import { dropHidden, visibleText } from "./html-text.js";
import { mainText } from "./main-text/main-text.js";
import { withFields } from "./markdown.js";

/** One article of a JSON file, under the name by which messages speak of it. */
export type JsonItem =
  | { readonly file: string; readonly draft: Draft }
  | { readonly file: string; readonly fault: UserError };

/**
 * The articles of a JSON file: one object, a list of them, or an object with such a list under `articles` or `items`
 * (JSON Feed). A bad item is a fault of its own and does not stop the others.
 */
export function readJson(source: string, name: string): JsonItem[] {
  const items = listed(parse(source, name));
  if (items.length === 0)
    throw new UserError("empty-file", `${name}: holds an empty list; put articles into it, or remove it`);
  return items.map((item, place) => {
    const file = items.length === 1 ? name : `${name}#${place + 1}`;
    try {
      return { file, draft: readItem(item, file) };
    } catch (error) {
      if (error instanceof UserError) return { file, fault: error };
      throw error;
    }
  });
}

function parse(source: string, name: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (error) {
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = place === undefined ? "" : `:${source.slice(0, Number(place)).split("\n").length}`;
    throw new UserError(
      "broken-json",
      `${name}${line}: is no valid JSON (${(error as Error).message.slice(0, 120)}); mend it, or save the article as .txt`,
      { cause: error },
    );
  }
}

function listed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null && !TEXTS.some((field) => Object.hasOwn(value, field))) {
    const { articles, items } = value as { articles?: unknown; items?: unknown };
    if (Array.isArray(articles)) return articles;
    if (Array.isArray(items)) return items;
  }
  return [value];
}

const TEXTS = ["text", "body", "content", "articleBody", "content_text", "content_html", "description"] as const;

function readItem(item: unknown, file: string): Draft {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    throw new UserError("wrong-json", `${file}: is no article; write an object such as { "title": "…", "text": "…" }`);
  }
  const record = item as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(record, file);
  const field = TEXTS.find((name) => typeof record[name] === "string" && record[name].trim() !== "");
  if (field === undefined) {
    const wrong = TEXTS.find((name) => Object.hasOwn(record, name) && record[name] !== null);
    throw new UserError(
      "no-text",
      wrong
        ? `${file}: "${wrong}" is not a text; write the article as one string`
        : `${file}: has no text; give it as "text"`,
    );
  }
  const text = record[field] as string;
  return withFields(fields, mainText(isHtml(text) ? textOfHtml(text) : text, { title: fields.title }));
}

const isHtml = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|li|a|strong|em|b|i|span|figure|blockquote|img|table)(?:\s[^<>]{0,500})?\/?>/i.test(text);

function textOfHtml(source: string): string {
  const document = parsePage(source);
  dropHidden(document.documentElement);
  return document.body ? visibleText(document.body) : "";
}

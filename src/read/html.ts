import { Readability } from "@mozilla/readability";
import { UserError } from "../errors.js";
import { type DomDocument, parsePage } from "./dom.js";
import type { Draft } from "./draft.js";
import { pageFacts } from "./html-facts.js";
import { dropHidden, visibleText } from "./html-text.js";
import { mainText } from "./main-text/main-text.js";

/** A web page as an article: Readability finds the part with the text, our own rules what in it is frame. */
export function readHtml(source: string, name: string): Draft {
  if ((source.match(/</g)?.length ?? 0) > MOST_TAGS) throw tooMany(name);
  if (depthOf(source) > MOST_DEPTH) throw tooDeep(name);
  try {
    return readPage(source);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name, error);
    throw error;
  }
}

function readPage(source: string): Draft {
  const document = parsePage(source);
  const facts = pageFacts(document);
  dropHidden(document.documentElement);
  // A page without a <body> tag has an empty body in linkedom.
  const whole = (document.body && visibleText(document.body)) || visibleText(document.documentElement);
  const content = contentOf(document);
  // Readability may take a teaser list for the article or lose most of a short text: then the whole page is cleaned.
  const text = content !== null && content.length > 250 ? withStandfirst(content, whole, facts.title) : whole;
  const found = mainText(text, { title: facts.title });
  return {
    title: facts.title ?? found.title,
    publisher: facts.publisher ?? found.publisher,
    uri: facts.uri,
    publishedOn: facts.publishedOn ?? found.publishedOn ?? mainText(whole).publishedOn,
    language: null,
    key: null,
    text: found.text,
  };
}

/** Readability often leaves out what stands between the headline and the first paragraph: the standfirst among it. */
function withStandfirst(content: string, whole: string, title: string | null): string {
  const [first] = content.split("\n", 1);
  const lines = whole.split("\n");
  const headline = lines.findIndex((line) => title !== null && line.trim() === title);
  const start = lines.findIndex((line, at) => at > headline && line.trim() === first!.trim());
  const isNear = headline >= 0 && start > headline && start - headline < 40;
  return isNear ? `${lines.slice(headline, start).join("\n")}\n${content}` : content;
}

/** The text of the part of a page that Readability takes for the article, null when it finds none. */
function contentOf(document: DomDocument): string | null {
  const copy = document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const parsed = new Readability(copy, { charThreshold: 250, maxElemsToParse: 50_000 }).parse();
  if (!parsed?.content) return null;
  const { body } = parsePage(parsed.content);
  return body && visibleText(body);
}

// Parser and walkers go down recursively; no page made by people is nested deeper than some dozens.
const MOST_DEPTH = 400;

/** How deep elements may be nested, at most: opening tags without a closing one, counted without parsing. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of source.matchAll(
    /<(\/?)(?:div|span|section|article|table|tr|td|ul|ol|li|b|i|em|strong|font|a|blockquote|main|aside|header|footer|nav|p|figure|center|form|small|big|u|s|q)(?=[\s>/])/gi,
  )) {
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  // Unclosed <p> and <li> are good HTML: they do not nest.
  const loose = source.match(/<(?:p|li|td|tr)(?=[\s>])/gi)?.length ?? 0;
  return deepest - loose;
}

// Opening and closing; long pages have some 10,000.
const MOST_TAGS = 40_000;

const tooMany = (name: string): UserError =>
  new UserError("too-many-elements", `${name}: holds more elements than any page; save the article as plain text`);

const tooDeep = (name: string, cause?: unknown): UserError =>
  new UserError("too-deep", `${name}: its elements are nested too deep to be a page; save the article as plain text`, {
    cause,
  });

import type { DomDocument } from "./dom.js";
/** What the schema.org part of a page says about its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting|PressRelease)$/;

/** The article in a page's JSON-LD; all null without one. Broken scripts are passed over: they are no part of the text. */
export function linkedArticle(document: DomDocument): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ""), 0);
    if (found) {
      return {
        headline: text(found.headline) ?? text(found.name),
        publisher: text(named(found.publisher)) ?? text(named(found.sourceOrganization)),
        datePublished: text(found.datePublished) ?? text(found.dateCreated),
        url: text(found.url) ?? text(idOf(found.mainEntityOfPage)),
      };
    }
  }
  return { headline: null, publisher: null, datePublished: null, url: null };
}

type Item = Readonly<Record<string, unknown>>;

function articleIn(value: unknown, depth: number): Item | null {
  if (typeof value !== "object" || value === null || depth > 6) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const item = value as Item;
  const types = Array.isArray(item["@type"]) ? item["@type"] : [item["@type"]];
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return item;
  return articleIn(item["@graph"], depth + 1) ?? articleIn(item.mainEntity, depth + 1);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\]\]>|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const named = (value: unknown): unknown => {
  const item = first(value);
  return typeof item === "object" && item !== null ? (item as Item).name : item;
};
const idOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as Item)["@id"] : value;
const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim().slice(0, 1000) : null;

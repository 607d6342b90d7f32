import type { DomDocument, DomElement } from "./dom.js";
import { languageTag, webAddress } from "./fields.js";
import { linkedArticle } from "./json-ld.js";
import { dayOf } from "./page-date.js";

/** What a web page says about itself, in JSON-LD, Open Graph, `<meta>`, `<time>` and its one big heading. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly uri: string | null;
  readonly publishedOn: string | null;
}

/** Reads a page's facts before anything is taken out of it. */
export function pageFacts(document: DomDocument): PageFacts {
  const linked = linkedArticle(document);
  const meta = metaOf(document);
  const language = languageTag(document.documentElement?.getAttribute("lang") ?? null);
  const stated = linked.headline ?? meta("og:title", "twitter:title");
  const publisher = linked.publisher ?? meta("og:site_name", "publisher", "dc.publisher", "application-name");
  const uri =
    webAddress(document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null) ??
    webAddress(meta("og:url")) ??
    webAddress(linked.url);
  return {
    title: titleOf(document, stated, publisher),
    publisher,
    uri,
    publishedOn:
      dayOf(linked.datePublished, language) ??
      dayOf(meta(...DATES), language) ??
      timeOf(document, language) ??
      dayOfAddress(uri),
  };
}

const DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "publicationdate",
  "article:published",
  "article_date_original",
  "originalpublicationdate",
  "prism.publicationdate",
  "dc.date.created",
  "displaydate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
];

/** The heading that readers see, when it is the one that the page states; else what the page states. */
function titleOf(document: DomDocument, stated: string | null, publisher: string | null): string | null {
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => squeeze(heading.textContent))
    .filter((text) => text !== null);
  const title = withoutSite(
    squeeze(document.querySelector("head > title, title")?.textContent ?? null),
    publisher,
    headings,
  );
  if (stated === null && title === null) return headings[0] ?? null;
  const wanted = wordsOf(`${stated ?? ""} ${title ?? ""}`);
  const shared = (text: string) => [...wordsOf(text)].filter((word) => wanted.has(word)).length;
  const best = headings.reduce<string | null>(
    (best, text) => (shared(text) > (best === null ? 0 : shared(best)) ? text : best),
    null,
  );
  return best ?? withoutSite(stated, publisher, headings) ?? title;
}

/** `"Talks in Oslo | The Harbour Post"` → `"Talks in Oslo"`. */
function withoutSite(title: string | null, publisher: string | null, headings: readonly string[]): string | null {
  if (title === null) return null;
  const heading = headings.find((text) => title.startsWith(text));
  if (heading) return heading;
  const parts = title.split(/(?<!\s)\s+[|–—·•«»-]\s+/);
  const isSite =
    parts.length > 1 && (parts.at(-1) === publisher || (title.includes(" | ") && parts.at(-1)!.split(" ").length <= 4));
  return isSite ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/(?<!\s)\s+\S\s+$/, "") : title;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** The content of the first of these `<meta>` names that the page has. */
type Meta = (...names: readonly string[]) => string | null;

function metaOf(document: DomDocument): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = squeeze(element.getAttribute("content"));
    if (content !== null && !found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
}

function timeOf(document: DomDocument, language: string | null): string | null {
  const times = [...document.querySelectorAll("time")];
  const rank = (time: DomElement) =>
    time.hasAttribute("pubdate") ||
    /publi/i.test(`${time.getAttribute("itemprop") ?? ""} ${time.getAttribute("class") ?? ""}`)
      ? 0
      : time.closest("article, main, header")
        ? 1
        : 2;
  for (const time of times.sort((a, b) => rank(a) - rank(b)).slice(0, 20)) {
    if (time.closest("aside, footer, nav")) continue;
    const day = dayOf(time.getAttribute("datetime"), language) ?? dayOf(time.textContent, language);
    if (day) return day;
  }
  return null;
}

/** `https://…/2011/08/24/…` → `2011-08-24`: many sites put the day of publication into the address. */
function dayOfAddress(uri: string | null): string | null {
  const match = /\/(\d{4})\/(\d{2})\/(\d{2})(?=\/|$)/.exec(uri ?? "");
  return match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`, null) : null;
}

function squeeze(text: string | null | undefined): string | null {
  const squeezed = (text ?? "").replace(/\s+/g, " ").trim();
  return squeezed === "" ? null : squeezed.slice(0, 1000);
}

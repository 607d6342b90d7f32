import { expect, it } from "vitest";
import { parsePage } from "../../src/read/dom.js";
import { pageFacts } from "../../src/read/html-facts.js";

const dayOfPage = (head: string, body = "") =>
  pageFacts(parsePage(`<html lang="en"><head><title>Talks in Oslo</title>${head}</head><body>${body}</body></html>`))
    .publishedOn;

it.each([
  ["JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-04"}</script>`],
  ["Open Graph", `<meta property="article:published_time" content="2031-03-04T09:00:00Z">`],
  ["a name of an older site", `<meta name="publish_date" content="Tue, 04 Mar 2031 07:15:45 EST">`],
  ["its address", `<link rel="canonical" href="https://harbour.example/2031/03/04/talks-in-oslo/">`],
])("takes a page's day from %s", (_, head) => {
  expect(dayOfPage(head)).toBe("2031-03-04");
});

it("believes what a page shows before its address", () => {
  const address = `<link rel="canonical" href="https://harbour.example/2031/03/04/talks/">`;
  expect(dayOfPage(address, `<article><time datetime="2031-03-05">5 March</time></article>`)).toBe("2031-03-05");
});

it("takes no number in an address for a day", () => {
  expect(dayOfPage(`<link rel="canonical" href="https://harbour.example/2031/45/99/talks/">`)).toBeNull();
});

import { type Content, html, type Markup } from "./html.js";

export interface Frame {
  readonly title: string;
  /** One line for search engines and shared links. */
  readonly description?: string;
  readonly body: Content;
  /** Without the project's own head and foot, for a frame in another page. */
  readonly bare?: boolean;
  /** The page has a search field of its own. */
  readonly hasSearch?: boolean;
}

/** Turns the name of a file of ours into an address that changes when the file does. */
export type AssetAddress = (file: string) => string;

/** A whole page. Nothing inline, so that the Content-Security-Policy can forbid whatever did not come from our files. */
export function page(frame: Frame, asset: AssetAddress): Markup {
  const { title, description, body, bare = false, hasSearch = false } = frame;
  return html`<!doctype html>
<html lang="en"${bare ? html` class="bare"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === "Entente" ? "Entente: a knowledge graph of diplomacy" : `${title} · Entente`}</title>
${description && html`<meta name="description" content="${description}">`}
<link rel="icon" href="${asset("icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${asset("explorer.css")}">
<script type="module" src="${asset("page.js")}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${!bare && header(!hasSearch)}
<main id="main" tabindex="-1">
${body}
</main>
${!bare && footer}
<div id="live" class="unseen" role="status" aria-live="polite"></div>
</body>
</html>
`;
}

const header = (search: boolean): Markup => html`<header class="top">
<a class="wordmark" href="/">Entente</a>
${
  search &&
  html`<form class="search" action="/" role="search">
<label class="unseen" for="q-top">Search people, countries, meetings and agreements</label>
<input id="q-top" type="search" name="q" placeholder="Search" autocomplete="off" spellcheck="false">
</form>`
}
<nav aria-label="Main"><a href="/explore">Explore</a><a href="/disputes">Disputes</a></nav>
</header>`;

const footer = html`<footer class="foot">
<p>Every fact here shows the sentence it came from. Read by machine: check the source before you print.</p>
<p><a href="/graphql">GraphQL</a> <a href="/export/graph.csv">Everything as CSV</a> <button type="button" class="quiet needs-script" data-open="keys">Keyboard <kbd>?</kbd></button></p>
</footer>
<dialog id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keyboard</h2>
<dl class="keys">
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>g</kbd> <kbd>t</kbd> <kbd>b</kbd> <kbd>m</kbd></dt><dd>graph, timeline, table, map</dd></div>
<div><dt><kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd></dt><dd>in the drawing: to the neighbour that way</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>in the drawing: open the page of the selected thing</dd></div>
<div><dt><kbd>e</kbd></dt><dd>expand the selected thing</dd></div>
<div><dt><kbd>Ctrl</kbd> <kbd>Z</kbd></dt><dd>undo the last step</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>close the evidence, or let go of the selection</dd></div>
<div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
</dl>
<form method="dialog"><button>Close</button></form>
</dialog>`;

import { html, type Markup } from "../html.js";
import { type Lens, lensAddress, lensQuery } from "../lens.js";

const FORMATS = [
  ["csv", "CSV, links (Flourish, spreadsheets)"],
  ["nodes.csv", "CSV, nodes"],
  ["gexf", "GEXF (Gephi)"],
  ["graphml", "GraphML (yEd, igraph)"],
  ["cytoscape.json", "Cytoscape JSON"],
  ["node-link.json", "Node-link JSON (d3, notebooks)"],
  ["jsonld", "JSON-LD (schema.org)"],
  ["timeline.csv", "Timeline, CSV"],
  ["timelinejs.json", "TimelineJS"],
  ["svg", "SVG"],
  ["png", "PNG"],
  ["html", "One HTML file, frozen"],
  ["neo4j-csv.zip", "CSV for neo4j-admin import"],
] as const;

/** Exactly this view, in the formats of other tools; its address; and a frame for another page. */
export function takeAlong(lens: Lens, origin: string): Markup {
  const plain = { ...lens, sel: null, ev: null };
  // The limit is said even where it is the usual one: an export without takes everything.
  const query = [lensQuery({ ...plain, view: "graph", limit: 300 }), `limit=${lens.limit}`].filter(Boolean).join("&");
  const embed = `<iframe src="${origin}${lensAddress(plain, {}, "/embed/explore")}" width="900" height="640" title="Entente"></iframe>`;
  return html`<details class="menu"><summary>Take it along</summary><div class="menu-list">
<ul>${FORMATS.map(([ext, label]) => html`<li><a href="/export/graph.${ext}?${query}" download>${label}</a></li>`)}</ul>
<p><button type="button" class="quiet needs-script" data-copy="${origin}${lensAddress(plain)}">Copy the link</button> <button type="button" class="quiet needs-script" data-copy="${embed}">Copy the embedding code</button></p></div></details>`;
}

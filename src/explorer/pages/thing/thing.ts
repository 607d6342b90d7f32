import { svg } from "../../../export/svg.js";
import { pageOf, withQuery } from "../../addresses.js";
import type { Ask } from "../../ask.js";
import type { Frame } from "../../frame.js";
import { type Content, html, type Markup, trusted } from "../../html.js";
import { EVERYTHING, lensAddress, lensQuery } from "../../lens.js";
import { drawer, type Sheet } from "../../parts/drawer.js";
import { kindDot } from "../../parts/marks.js";
import type { ClaimParts } from "../../results.js";
import type { Neighbourhood } from "../../view/neighbourhood.js";
import { claimsSheet, linkSheet, sheetOf } from "../../view/sheets.js";
import { capitalized, inWords, listed } from "../../words/terms.js";

export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** One sentence that says what it is. */
  readonly lead: Content;
  readonly sections: Content;
  readonly aside?: Content;
  readonly claims?: readonly ClaimParts[];
}

export interface Reading {
  readonly id: string;
  readonly address: URL;
  readonly ask: Ask;
  readonly around: Neighbourhood;
}

/** The page of one thing, whatever its kind: what it is, its facts as sentences, what surrounds it, and its evidence. */
export async function thingPage(thing: Thing, { address, ask, around }: Reading): Promise<Frame> {
  const { id, kind, name, aliases = [], lead, sections, aside } = thing;
  const ev = address.searchParams.get("ev");
  return {
    title: name,
    body: html`<div class="thing"><header class="thing-head"><p class="kicker">${kindDot(kind)}${capitalized(inWords(kind))}</p>
<h1>${name}</h1>
${aliases.length > 0 && html`<p class="aliases">also ${listed(aliases.slice(0, 8))}</p>`}
<p class="lead">${lead}</p></header>
<div class="thing-main">${sections}</div>
<div class="thing-aside">${aside}${smallNetwork(around, id, name)}${downloads(id)}</div></div>
${drawer(ev ? await sheetFor(ev, thing, ask) : null, withQuery(address, { ev: null }), address.origin)}`,
  };
}

/** `ev` names properties of the thing, claims, or a link. */
async function sheetFor(ev: string, { name, claims = [] }: Thing, ask: Ask): Promise<Sheet | null> {
  if (ev.startsWith("property:")) {
    const properties = ev.slice("property:".length).split(",");
    const behind = claims.filter(({ property }) => properties.includes(property));
    const told = properties.filter((one) => behind.some(({ property }) => property === one));
    return sheetOf(`${name}: ${listed(told.map(inWords))}`, behind, ask);
  }
  return ev.startsWith("claim-") ? claimsSheet(ev.split(","), ask) : linkSheet(ev, ask);
}

function smallNetwork({ view }: Neighbourhood, id: string, name: string): Markup | false {
  if (view.nodes.length < 2) return false;
  const drawing = svg(view, {
    width: 460,
    height: 400,
    labels: 14,
    title: `What ${name} is linked to; the same in words on this page`,
    hrefOf: (node) => pageOf(node.kind, node.id),
  });
  return html`<section aria-labelledby="network"><h2 id="network">Around it</h2><div class="small-network">${trusted(drawing)}</div>
<p class="more"><a href="${lensAddress(EVERYTHING, { between: [id] })}">Explore from here</a></p></section>`;
}

function downloads(id: string): Markup {
  const query = lensQuery({ ...EVERYTHING, between: [id] });
  return html`<section aria-labelledby="downloads"><h2 id="downloads">Take it along</h2><p class="downloads">${[
    ["csv", "CSV"],
    ["gexf", "GEXF for Gephi"],
    ["timeline.csv", "Timeline"],
    ["jsonld", "JSON-LD"],
    ["svg", "SVG"],
    ["png", "PNG"],
  ].map(([ext, label]) => html`<a href="/export/graph.${ext}?${query}" download>${label}</a> `)}</p></section>`;
}

/** A section with a heading, or nothing when there is nothing to put into it. */
export const section = (
  id: string,
  title: string,
  items: readonly Content[],
  more: Content = null,
  list = "facts",
): Markup | false =>
  items.length > 0 &&
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="${list}">${items}</ul>${more}</section>`;

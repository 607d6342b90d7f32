import type { View } from "../../export/view.js";
import { pageOf } from "../addresses.js";
import type { Ask } from "../ask.js";
import { groupedBy } from "../grouped.js";
import { html, type Markup } from "../html.js";
import { DRAWN, type Lens, lensAddress } from "../lens.js";
import type { NetworkResult } from "../results.js";
import { EXPANSION } from "../view/read-view.js";
import { dateInWords } from "../words/dates.js";
import { capitalized, counted, inWords } from "../words/terms.js";
import { disputedMark, kindDot, sourcesLink, statusMark } from "./marks.js";

const PLURALS: Readonly<Record<string, string>> = { PERSON: "people", COUNTRY: "countries" };

/** What is selected in the drawing: its links in words, and what expanding it would add, kind by kind. */
export async function selection(id: string, view: View, lens: Lens, path: string, ask: Ask): Promise<Markup> {
  const node = view.nodes.find((one) => one.id === id);
  if (!node)
    return html`<p class="empty">The selected node is not in this picture. <a href="${lensAddress(lens, { sel: null }, path)}">Let go of it</a>.</p>`;
  const { network } = await ask<NetworkResult>("Network", {
    filter: { around: [id], depth: 1, kinds: DRAWN },
    limit: 200,
  });
  const present = new Set(view.nodes.map((one) => one.id));
  const missing = network.nodes.filter((one) => !present.has(one.id));
  const byKind = [...groupedBy(missing, ({ kind }) => kind)];
  const labels = new Map(view.nodes.map((one) => [one.id, one]));
  const own = view.links.filter(({ source, target }) => source === id || target === id);
  const expand = (kind: string | null) =>
    lensAddress(lens, { open: [...lens.open, kind ? `${id}~${kind}` : id], sel: id }, path);
  return html`<section class="selection" aria-labelledby="selected" data-say="${node.label}, ${inWords(node.kind)}, ${counted(own.length, "link")}"><p class="kicker">${kindDot(node.kind)}${capitalized(inWords(node.kind))}</p>
<h2 id="selected"><a href="${pageOf(node.kind, id)}" data-enter>${node.label}</a>${node.event && node.kind !== "AGREEMENT" && statusMark(node.event.status)}${disputedMark(node.event?.disputed ?? false)}</h2>
${node.event && html`<p class="when">${dateInWords(node.event.since, node.event.until)}${node.event.place && `, ${node.event.place}`}</p>`}
${
  missing.length > 0
    ? html`<p class="expand"><a href="${expand(null)}" data-key="e" class="button">Expand <kbd>e</kbd></a> ${byKind.map(([kind, nodes]) => html`<a href="${expand(kind)}">+ ${counted(nodes.length, inWords(kind), PLURALS[kind])}</a> `)}${missing.length > EXPANSION && html`<span class="count">${EXPANSION} at a time</span>`}</p>`
    : html`<p class="count">All it is linked to is shown.</p>`
}
<ul class="own-links">${own.map((link) => {
    const other = labels.get(link.source === id ? link.target : link.source);
    const words =
      link.source === id ? `${inWords(link.type)} ${other?.label}` : `${other?.label} ${inWords(link.type)} it`;
    return html`<li>${other && kindDot(other.kind)}${link.source === id ? html`${inWords(link.type)} <a href="${lensAddress(lens, { sel: link.target }, path)}">${other?.label}</a>` : html`<a href="${lensAddress(lens, { sel: link.source }, path)}">${other?.label}</a> ${inWords(link.type)} it`}${disputedMark(link.disputed)}${sourcesLink(link.sources, lensAddress(lens, { ev: link.id }, path), words)}</li>`;
  })}</ul>
<p class="more"><a href="${lensAddress(lens, { sel: null }, path)}" data-escape>Let go</a> · <a href="${lensAddress(lens, { between: [id], open: [], sel: null }, path)}">Start from here</a></p></section>`;
}

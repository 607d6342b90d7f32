import type { View } from "../../export/view.js";
import { pageOf } from "../addresses.js";
import { html, type Markup } from "../html.js";
import { type Lens, lensAddress } from "../lens.js";
import { dateInWords } from "../words/dates.js";
import { inWords } from "../words/terms.js";
import { kindDot, sourcesLink } from "./marks.js";

/** The drawing in words: a row for every line, newest first, and what stands alone below. */
export function linkTable(view: View, lens: Lens, path: string): Markup {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const links = view.links.toSorted((a, b) => (b.since ?? "").localeCompare(a.since ?? "") || (a.id < b.id ? -1 : 1));
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const alone = view.nodes.filter(({ id }) => !linked.has(id));
  const cell = (id: string) => {
    const node = nodes.get(id)!;
    return html`${kindDot(node.kind)}<a href="${pageOf(node.kind, id)}">${node.label}</a>`;
  };
  return html`<div class="table" role="region" aria-label="Links as a table" tabindex="0"><table><thead><tr><th scope="col">Who or what</th><th scope="col">Relation</th><th scope="col">To</th><th scope="col">When</th><th scope="col">Sources</th></tr></thead>
<tbody>${links.map(
    (link) =>
      html`<tr${link.disputed && html` class="disputed"`}><th scope="row">${cell(link.source)}</th><td>${inWords(link.type)}</td><td>${cell(link.target)}</td><td>${link.since ? dateInWords(link.since, link.until) : ""}${statusWord(nodes.get(link.target)?.event?.status, nodes.get(link.target)?.kind)}</td><td>${sourcesLink(link.sources, lensAddress(lens, { ev: link.id }, path), `${nodes.get(link.source)?.label} ${inWords(link.type)} ${nodes.get(link.target)?.label}`)}${link.disputed && html` <span class="mark disputed">disputed</span>`}</td></tr>`,
  )}</tbody></table></div>${alone.length > 0 && html`<p class="count">Not linked here: ${alone.map((node, at) => html`${at > 0 && ", "}<a href="${pageOf(node.kind, node.id)}">${node.label}</a>`)}</p>`}`;
}

const statusWord = (status: string | undefined, kind: string | undefined): Markup | false =>
  status !== undefined &&
  kind !== "AGREEMENT" &&
  status !== "HELD" &&
  html` <span class="mark ${status.toLowerCase()}">${inWords(status)}</span>`;

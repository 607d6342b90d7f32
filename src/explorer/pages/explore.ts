import { NODE_KINDS, type View } from "../../export/view.js";
import type { Ask } from "../ask.js";
import type { Frame } from "../frame.js";
import { type Content, html, type Markup } from "../html.js";
import { type Lens, lensAddress, lensQuery, parseLens } from "../lens.js";
import { drawer } from "../parts/drawer.js";
import { drawing } from "../parts/drawing.js";
import type { EventParts } from "../parts/event-line.js";
import { filterBar } from "../parts/filter-bar.js";
import { histogram } from "../parts/histogram.js";
import { linkTable } from "../parts/link-table.js";
import { kindDot } from "../parts/marks.js";
import { selection } from "../parts/selection.js";
import { takeAlong } from "../parts/take-along.js";
import { timeline } from "../parts/timeline.js";
import { worldMap } from "../parts/world-map.js";
import { type Side, sidesOf } from "../view/between.js";
import { readView } from "../view/read-view.js";
import { claimsSheet, linkSheet } from "../view/sheets.js";
import { capitalized, counted, inWords, listed } from "../words/terms.js";

const VIEW_NAMES = [
  ["graph", "Graph", "g"],
  ["timeline", "Timeline", "t"],
  ["table", "Table", "b"],
  ["map", "Map", "m"],
] as const;

/**
 * `/explore?…`: one result, seen as a graph, a timeline, a table or a map. The address is all there is to it: a name typed
 * into the filter becomes an id, so that one picture has one address.
 */
export async function explorePage(address: URL, ask: Ask): Promise<Frame | string> {
  const { lens: typed, faults: misread } = parseLens(address.searchParams);
  const { sides, faults: unknown } = await sidesOf(typed.between, ask);
  const lens: Lens = { ...typed, between: sides.map(({ id }) => id) };
  const faults = [...misread, ...unknown];
  const canonical = lensAddress(lens, {}, address.pathname);
  if (faults.length === 0 && canonical !== address.pathname + address.search) return canonical;

  const path = address.pathname;
  const { view, total, events } = await readView({ lens, sides, origin: address.origin, evidence: 0 }, ask);
  const title = sides.length > 0 ? `Between ${listed(sides.map(({ name }) => name))}` : "Explore";
  const sheet = lens.ev
    ? await (lens.ev.startsWith("claim-") ? claimsSheet(lens.ev.split(","), ask) : linkSheet(lens.ev, ask))
    : null;
  return {
    title: sides.length === 1 ? `Around ${sides[0]!.name}` : title,
    description: `${counted(view.nodes.length, "node")} and ${counted(view.links.length, "link")}, each with its sources.`,
    body: html`<div class="explore"><h1 class="unseen">${title}</h1>
${filterBar(lens, sides, faults, path)}
<div id="time" data-region>${histogram(view, lens, path)}</div>
<div id="views" class="views" data-region><nav aria-label="Views">${VIEW_NAMES.map(
      ([name, label, key]) =>
        html`<a href="${lensAddress(lens, { view: name }, path)}" data-key="${key}"${lens.view === name && html` aria-current="page"`}>${label}</a>`,
    )}</nav><p class="shown" data-say="${counted(view.nodes.length, "node")}, ${counted(view.links.length, "link")}">${shownWords(view, total, lens, path)}</p>${takeAlong(lens, address.origin)}</div>
<div class="stage"><div id="picture" class="picture ${lens.view}" data-region>${view.nodes.length === 0 ? nothing(lens, sides, path) : picture(view, lens, events, path)}</div>
<div id="panel" data-region>${lens.sel ? await selection(lens.sel, view, lens, path, ask) : hint(lens, view)}</div></div>
${drawer(sheet, lensAddress(lens, { ev: null }, path), address.origin)}</div>`,
  };
}

function picture(view: View, lens: Lens, events: ReadonlyMap<string, EventParts>, path: string): Content {
  switch (lens.view) {
    case "graph":
      return drawing(view, lens, path);
    case "timeline":
      return events.size > 0
        ? timeline([...events.values()])
        : html`<p class="empty">Nothing here happens at a time. Show meetings, visits or agreements.</p>`;
    case "table":
      return linkTable(view, lens, path);
    case "map":
      return worldMap(view, lens, path);
  }
}

function shownWords(view: View, total: number, lens: Lens, path: string): Content {
  const count = view.nodes.length.toLocaleString("en");
  if (!view.truncated) return `${counted(view.nodes.length, "node")}, ${counted(view.links.length, "link")}`;
  const more = lensAddress(lens, { limit: lens.limit * 2 }, path);
  return html`${count} of ${total.toLocaleString("en")} shown: narrow the filter or <a href="${more}">add as many again</a>`;
}

function nothing(lens: Lens, sides: readonly Side[], path: string): Markup {
  const filtered = lensQuery({ ...lens, between: [], view: "graph", sel: null, ev: null }) !== "";
  return html`<div class="empty"><p><strong>Nothing found</strong>${sides.length > 1 && ` between ${listed(sides.map(({ name }) => name))}`} with these filters.</p>
<p>${filtered && html`<a href="${lensAddress({ ...lens, from: null, to: null, kind: [], issue: [], status: [], minSources: null, disputed: false, open: [], sel: null, ev: null }, {}, path)}">Drop the filters</a>, widen the time, or `}<a href="/">search for a name</a> as the sources write it.</p></div>`;
}

const hint = (lens: Lens, view: View): Markup | false =>
  lens.view === "graph" &&
  html`<div class="hint"><ul class="legend-kinds">${NODE_KINDS.filter((kind) => view.nodes.some((node) => node.kind === kind)).map((kind) => html`<li>${kindDot(kind)}${capitalized(inWords(kind))}</li>`)}</ul>
<p>A dashed line is disputed. A disc was held, a ring is planned.</p><p>Select a node to see its links in words and to expand it. Select a line to read the sentences it rests on.</p></div>`;

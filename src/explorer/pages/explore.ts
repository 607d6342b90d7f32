import { NODE_KINDS, type NodeKind, type View, type ViewLink } from "../../export/view.js";
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
import { kindDot, sourcesLink } from "../parts/marks.js";
import { otherwise } from "../parts/otherwise.js";
import { selection } from "../parts/selection.js";
import { takeAlong } from "../parts/take-along.js";
import { type Telling, timeline } from "../parts/timeline.js";
import { worldMap } from "../parts/world-map.js";
import type { DisputeParts } from "../results.js";
import { type Side, sidesOf } from "../view/between.js";
import { eventOf } from "../view/event-of.js";
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
  const drawn = view.nodes.length === 0 ? nothing(lens, sides, path) : await picture({ view, lens, events, path }, ask);
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
    )}</nav><p class="shown" data-say="${counts(view, lens)}">${shownWords(view, total, lens, path)}</p>${takeAlong(lens, address.origin)}</div>
<div class="stage"><div id="picture" class="picture ${lens.view}" data-region>${drawn}</div>
<div id="panel" data-region>${lens.sel ? await selection(lens.sel, view, lens, path, ask) : hint(lens, view)}</div></div>
${drawer(sheet, lensAddress(lens, { ev: null }, path), address.origin)}</div>`,
  };
}

interface Picture {
  readonly view: View;
  readonly lens: Lens;
  readonly events: ReadonlyMap<string, EventParts>;
  readonly path: string;
}

async function picture({ view, lens, events, path }: Picture, ask: Ask): Promise<Content> {
  switch (lens.view) {
    case "graph":
      return drawing(view, lens, path);
    case "timeline":
      return events.size > 0
        ? timeline([...events.values()], await tellingOf({ view, lens, events, path }, ask))
        : html`<p class="empty">Nothing here happens at a time. Show meetings, visits or agreements.</p>`;
    case "table":
      return linkTable(view, lens, path);
    case "map":
      return worldMap(view, lens, path);
  }
}

/** Beside an event the sources of its best known link, below it who says what where sources differ. */
async function tellingOf({ view, lens, events, path }: Picture, ask: Ask): Promise<(event: EventParts) => Telling> {
  const disputes = await disputesOf([...events.values()], ask);
  const best = new Map<string, ViewLink>();
  for (const link of view.links) {
    for (const id of [link.source, link.target]) {
      if (events.has(id) && link.sources > (best.get(id)?.sources ?? 0)) best.set(id, link);
    }
  }
  const evidence = (ev: string) => lensAddress(lens, { ev }, path);
  return ({ id }) => {
    const link = best.get(id);
    return {
      behind: link && sourcesLink(link.sources, evidence(link.id), inWords(link.type)),
      below: otherwise(disputes.get(id) ?? [], (claims) => evidence(claims.join(","))),
    };
  };
}

/** The disputes of events in full, by the id of the event. */
async function disputesOf(
  events: readonly EventParts[],
  ask: Ask,
): Promise<ReadonlyMap<string, readonly DisputeParts[]>> {
  const ids = events.filter((event) => eventOf(event).disputed).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const { nodes } = await ask<{ nodes: ({ id: string; disputes: DisputeParts[] } | null)[] }>("EventDisputes", {
    ids: ids.slice(0, 100),
  });
  return new Map(nodes.flatMap((node) => (node?.disputes ? [[node.id, node.disputes] as const] : [])));
}

/** How much there is to see: nodes and links, or in a timeline its events. */
function counts({ nodes, links }: View, lens: Lens): string {
  if (lens.view !== "timeline") return `${counted(nodes.length, "node")}, ${counted(links.length, "link")}`;
  const of = (kind: NodeKind) => nodes.filter((node) => node.kind === kind).length;
  const disputed = nodes.filter(({ event }) => event?.disputed).length;
  const kinds = (["MEETING", "VISIT", "AGREEMENT"] as const).filter((kind) => of(kind) > 0);
  const found = listed(kinds.map((kind) => counted(of(kind), kind.toLowerCase())));
  return `${found || "no event"}${disputed > 0 ? `; sources differ on ${disputed}` : ""}`;
}

function shownWords(view: View, total: number, lens: Lens, path: string): Content {
  const count = view.nodes.length.toLocaleString("en");
  if (!view.truncated) return counts(view, lens);
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

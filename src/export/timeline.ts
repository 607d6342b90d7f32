import { csvText } from "./csv.js";
import { json } from "./cytoscape.js";
import { spellOf } from "./spell.js";
import type { View, ViewEvent, ViewLink, ViewNode } from "./view.js";

type DatedNode = ViewNode & { readonly event: ViewEvent };

/** Meetings, visits and agreements of a view, by first day; what has no day comes last, and ties go by id. */
export const eventsOf = (view: View): DatedNode[] =>
  view.nodes
    .filter((node): node is DatedNode => node.event !== null)
    .sort((a, b) => order(a).localeCompare(order(b)) || (a.id < b.id ? -1 : 1));

const order = ({ event }: DatedNode): string => spellOf(event.since, event.until)?.first ?? "9999";

/** One row per event, with whole days beside the date as the sources leave it open. */
export const timelineCsv = (view: View): string =>
  csvText(
    ["id", "name", "kind", "status", "place", "countries", "first_day", "last_day"].concat([
      "permalink",
      "type",
      "since",
      "until",
      "sources",
      "disputed",
      "evidence",
      "evidence_url",
    ]),
    eventsOf(view).map((node) => {
      const { event } = node;
      const days = spellOf(event.since, event.until);
      const behind = linksAt(node, view);
      return [
        node.id,
        node.label,
        node.kind,
        event.status,
        event.place,
        event.countries.join(" "),
        days?.first ?? null,
        days?.last ?? null,
        node.permalink,
        event.type,
        event.since,
        event.until,
        Math.max(0, ...behind.map(({ sources }) => sources)),
        event.disputed,
        [...new Set(evidenceOf(behind).map(({ text }) => text))].join(" | "),
        [...new Set(evidenceOf(behind).map(({ url }) => url))].join(" | "),
      ];
    }),
  );

/**
 * TimelineJS: an event without a year cannot be placed there and is left out. Headlines and texts are read as HTML by
 * TimelineJS, so everything that comes from an article is escaped.
 */
export const timelineJs = (view: View): string =>
  json({
    title: { text: { headline: "Entente", text: `<a href="${html(view.permalink)}">${html(view.permalink)}</a>` } },
    events: eventsOf(view).flatMap((node) => {
      const { event } = node;
      const start = dateOf(event.since);
      const end = dateOf(event.until) ?? endOf(event.since);
      if (!start) return [];
      const words = [event.status === "HELD" ? "" : event.status.toLowerCase(), event.disputed ? "disputed" : ""];
      const note = words.filter(Boolean).join(", ");
      const quotes = [...new Set(evidenceOf(linksAt(node, view)).map(({ text }) => text))].slice(0, 2);
      return {
        unique_id: node.id,
        group: node.kind,
        start_date: start,
        ...(end ? { end_date: end } : {}),
        text: {
          headline: html(node.label) + (note ? ` (${note})` : ""),
          text: `${quotes.map((quote) => `<blockquote>${html(quote)}</blockquote>`).join("")}<a href="${html(node.permalink)}">Sources</a>`,
        },
      };
    }),
  });

const linksAt = (node: ViewNode, view: View): ViewLink[] =>
  view.links.filter(({ source, target }) => source === node.id || target === node.id);

const evidenceOf = (links: readonly ViewLink[]) => links.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 3);

/** TimelineJS leaves out what is not known, as EDTF does; it knows no seasons, so these begin with their first month. */
function dateOf(edtf: string | null): { year: number; month?: number; day?: number } | null {
  const known = edtf && isSeason(edtf) ? spellOf(edtf)?.first.slice(0, 7) : edtf;
  const match = known && /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(known);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

const endOf = (edtf: string | null) =>
  dateOf(edtf && isSeason(edtf) ? (spellOf(edtf)?.last.slice(0, 7) ?? null) : (edtf?.split("/")[1] ?? null));

const isSeason = (edtf: string): boolean => Number(/^\d{4}-(\d{2})$/.exec(edtf)?.[1]) > 12;

const html = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

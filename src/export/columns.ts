import type { View, ViewLink, ViewNode } from "./view.js";

/** What every row says, whatever the format, so that a chart made elsewhere keeps its sources. */
export const COLUMNS = [
  "permalink",
  "type",
  "since",
  "until",
  "sources",
  "disputed",
  "evidence",
  "evidence_url",
] as const;
export type Column = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<Column, string | number | boolean | null>>;

/** The columns of a link: its relationship, its time, and the words and pages it rests on, parted by " | ". */
export const linkColumns = (link: ViewLink): Columns => ({
  permalink: link.permalink,
  type: link.type,
  since: link.since,
  until: link.until,
  sources: link.sources,
  disputed: link.disputed,
  evidence: joined(link.evidence.map(({ text }) => text.replace(/\s+/g, " ").trim())),
  evidence_url: joined(link.evidence.map(({ url }) => url)),
});

/** The columns of a node: its sources are those of the links it has in this view; its sentences stand at the links. */
export const nodeColumns = (node: ViewNode, view: View): Columns => ({
  permalink: node.permalink,
  type: node.event?.type ?? node.kind,
  since: node.event?.since ?? null,
  until: node.event?.until ?? null,
  sources: mostSources(view).get(node.id) ?? null,
  disputed: node.event?.disputed ?? false,
  evidence: null,
  evidence_url: null,
});

const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(" | "));

const known = new WeakMap<View, Map<string, number>>();

function mostSources(view: View): Map<string, number> {
  const found = known.get(view);
  if (found) return found;
  const most = new Map<string, number>();
  for (const { source, target, sources } of view.links) {
    for (const id of [source, target]) most.set(id, Math.max(most.get(id) ?? 0, sources));
  }
  known.set(view, most);
  return most;
}

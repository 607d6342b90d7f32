import { COLUMNS, type Columns, linkColumns, nodeColumns } from "./columns.js";
import { KIND_COLOURS, radiusOf } from "./kinds.js";
import { spellOf } from "./spell.js";
import type { View, ViewLink, ViewNode } from "./view.js";
import { element, XML_DECLARATION } from "./xml.js";

const TYPES: Readonly<Partial<Record<string, string>>> = {
  sources: "integer",
  disputed: "boolean",
  community: "integer",
};
const NODE_ATTRIBUTES = ["kind", "status", "community", ...COLUMNS] as const;

/**
 * GEXF 1.3 for Gephi and Gephi Lite, dynamic: every node and edge with a known date has a spell of whole days. Each edge
 * carries its own `kind`, since Gephi merges parallel edges that have none, and `type` as an attribute that can be
 * filtered by.
 */
export const gexf = (view: View): string =>
  XML_DECLARATION +
  element("gexf", { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" }, [
    element("meta", {}, [element("creator", {}, ["Entente"]), element("description", {}, [xmlText(view.permalink)])]),
    element(
      "graph",
      { mode: "dynamic", defaultedgetype: "directed", timeformat: "date", timerepresentation: "interval" },
      [
        declared("node", NODE_ATTRIBUTES),
        declared("edge", COLUMNS),
        element(
          "nodes",
          { count: view.nodes.length },
          view.nodes.map((node) => nodeElement(node, view)),
        ),
        element("edges", { count: view.links.length }, view.links.map(edgeElement)),
      ],
    ),
  ]) +
  "\n";

const xmlText = (text: string): string => element("t", { v: text }).slice(6, -3);

const declared = (of: "node" | "edge", names: readonly string[]): string =>
  element(
    "attributes",
    { class: of, mode: "static" },
    names.map((name) => element("attribute", { id: name, title: name, type: TYPES[name] ?? "string" })),
  );

const values = (columns: Readonly<Record<string, string | number | boolean | null>>): string[] => {
  const stated = Object.entries(columns).filter(([, value]) => value !== null);
  return stated.length === 0
    ? []
    : [
        element(
          "attvalues",
          {},
          stated.map(([key, value]) => element("attvalue", { for: key, value })),
        ),
      ];
};

const spells = (item: { readonly since: string | null; readonly until: string | null } | null): string[] => {
  const spell = item && spellOf(item.since, item.until);
  return spell ? [element("spells", {}, [element("spell", { start: spell.first, end: spell.last })])] : [];
};

function nodeElement(node: ViewNode, view: View): string {
  const colour = KIND_COLOURS[node.kind].slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return element("node", { id: node.id, label: node.label }, [
    ...values({
      kind: node.kind,
      status: node.event?.status ?? null,
      community: node.community,
      ...nodeColumns(node, view),
    }),
    ...spells(node.event),
    element("viz:size", { value: radiusOf(node.weight) }),
    element("viz:position", { x: node.x, y: node.y, z: 0 }),
    element("viz:color", { r, g, b }),
  ]);
}

const edgeElement = (link: ViewLink): string =>
  element(
    "edge",
    { id: link.id, source: link.source, target: link.target, kind: link.type, label: link.type, weight: link.weight },
    [...values(linkColumns(link) satisfies Columns), ...spells(link)],
  );

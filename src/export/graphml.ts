import { COLUMNS, linkColumns, nodeColumns } from "./columns.js";
import type { View } from "./view.js";
import { element, escapeXml, XML_DECLARATION } from "./xml.js";

const TYPES: Readonly<Partial<Record<string, string>>> = {
  sources: "int",
  disputed: "boolean",
  weight: "double",
  x: "double",
  y: "double",
  community: "int",
};
const NODE_KEYS = ["label", "kind", "status", "weight", "x", "y", "community", ...COLUMNS];
const EDGE_KEYS = ["label", "weight", ...COLUMNS];

/** GraphML, for yEd, igraph, networkx and Cytoscape: no time of its own, so dates stay EDTF attributes. */
export const graphml = (view: View): string =>
  XML_DECLARATION +
  element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
    ...keys("node", NODE_KEYS),
    ...keys("edge", EDGE_KEYS),
    element("graph", { id: "entente", edgedefault: "directed" }, [
      ...view.nodes.map((node) => {
        const { label, kind, weight, x, y, community } = node;
        const own = { label, kind, status: node.event?.status ?? null, weight, x, y, community };
        return element("node", { id: node.id }, data("node", { ...own, ...nodeColumns(node, view) }));
      }),
      ...view.links.map((link) =>
        element(
          "edge",
          { id: link.id, source: link.source, target: link.target },
          data("edge", { label: link.type, weight: link.weight, ...linkColumns(link) }),
        ),
      ),
    ]),
  ]) +
  "\n";

// Keys of nodes and edges are apart, since one key may not be declared twice with two types.
const keys = (of: "node" | "edge", names: readonly string[]): string[] =>
  names.map((name) =>
    element("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": TYPES[name] ?? "string" }),
  );

const data = (of: "node" | "edge", values: Readonly<Record<string, string | number | boolean | null>>): string[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => element("data", { key: `${of}-${name}` }, [escapeXml(String(value))]));

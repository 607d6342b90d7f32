import { linkColumns, nodeColumns } from "./columns.js";
import { json } from "./cytoscape.js";
import type { View } from "./view.js";

/** Node-link JSON, as d3-force takes it and networkx's `node_link_graph` reads it. */
export const nodeLink = (view: View): string =>
  json({
    directed: true,
    multigraph: true,
    graph: { name: "Entente", permalink: view.permalink },
    nodes: view.nodes.map((node) => {
      const { id, label, kind, weight, x, y, community } = node;
      return {
        id,
        label,
        kind,
        status: node.event?.status ?? null,
        weight,
        x,
        y,
        community,
        ...nodeColumns(node, view),
      };
    }),
    links: view.links.map((link) => ({
      key: link.id,
      source: link.source,
      target: link.target,
      weight: link.weight,
      ...linkColumns(link),
    })),
  });

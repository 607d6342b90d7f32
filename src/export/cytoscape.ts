import { linkColumns, nodeColumns } from "./columns.js";
import type { View } from "./view.js";

/** Cytoscape and Cytoscape.js: `elements` with data and positions, ready for `cytoscape({ elements })` and the preset layout. */
export const cytoscape = (view: View): string =>
  json({
    format_version: "1.0",
    generated_by: "Entente",
    data: { name: "Entente", permalink: view.permalink },
    // networkx reads this format too, and asks for these, for `value` and for `key`.
    directed: true,
    multigraph: true,
    elements: {
      nodes: view.nodes.map((node) => ({
        data: {
          id: node.id,
          value: node.id,
          // Cytoscape shows `name`, Cytoscape.js examples `label`.
          name: node.label,
          label: node.label,
          kind: node.kind,
          status: node.event?.status ?? null,
          weight: node.weight,
          community: node.community,
          ...nodeColumns(node, view),
        },
        // Screens count downwards.
        position: { x: node.x, y: -node.y },
      })),
      edges: view.links.map((link) => ({
        data: {
          id: link.id,
          key: link.id,
          source: link.source,
          target: link.target,
          interaction: link.type,
          weight: link.weight,
          ...linkColumns(link),
        },
      })),
    },
  });

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

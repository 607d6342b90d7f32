import { LRUCache } from "lru-cache";
import { type Placed, place } from "../../layout/place.js";
import type { FieldPlan } from "../plan/plan.js";

/** What of a node no Cypher gives: where it stands, and which community it belongs to. */
export const LAID_OUT = ["x", "y", "community"] as const;

type LayoutNode = readonly [id: string, weight: number];
type LayoutLink = readonly [source: string, target: string, weight: number];

const layouts = new LRUCache<string, Map<string, Placed>>({ max: 50 });

/** Makes the function that puts coordinates and communities into the row of a network, wherever its nodes are shown. */
export function finishNetwork(
  fields: readonly FieldPlan[],
  inputs: { readonly nodes: number; readonly links: number },
): (row: unknown[]) => void {
  const shown = fields.flatMap(({ name, read }) => (name === "nodes" && read.kind === "rows" ? [read] : []));
  const wanted = shown.map(({ slot, object }) => ({
    slot,
    parts: object.branches[0]!.flatMap(({ name, read }) =>
      isLaidOut(name) && read.kind === "value" ? [{ name, slot: read.slot }] : [],
    ),
  }));
  return (row) => {
    const nodes = row[inputs.nodes] as LayoutNode[];
    const placed = layoutOf(nodes, row[inputs.links] as LayoutLink[]);
    for (const { slot, parts } of wanted) {
      const rows = row[slot] as unknown[][];
      nodes.forEach(([id], at) => {
        for (const part of parts) rows[at]![part.slot] = placed.get(id)?.[part.name] ?? null;
      });
    }
  };
}

const isLaidOut = (name: string): name is (typeof LAID_OUT)[number] => (LAID_OUT as readonly string[]).includes(name);

/** The layout of the same nodes and links is worked out once. */
function layoutOf(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Map<string, Placed> {
  const key = JSON.stringify([nodes, links]);
  let layout = layouts.get(key);
  if (!layout) {
    layout = place(
      nodes.map(([id, weight]) => ({ id, weight })),
      links.map(([source, target, weight]) => ({ source, target, weight })),
    );
    layouts.set(key, layout);
  }
  return layout;
}

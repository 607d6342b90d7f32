import type { DrawnGraph } from "./drawing.js";

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The node an arrow key leads to: the nearest neighbour that way, else the nearest node that way, so that every node can be
 * reached. From nothing selected, the largest.
 */
export function neighbourTowards(graph: DrawnGraph, from: string | null, key: string): string | null {
  if (graph.order === 0) return null;
  if (from === null || !graph.hasNode(from)) {
    return graph
      .nodes()
      .reduce((best, id) => (graph.getNodeAttribute(id, "size") > graph.getNodeAttribute(best, "size") ? id : best));
  }
  return nearest(graph, from, graph.neighbors(from), key) ?? nearest(graph, from, graph.nodes(), key);
}

function nearest(graph: DrawnGraph, from: string, candidates: readonly string[], key: string): string | null {
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  const here = graph.getNodeAttributes(from);
  let best: { id: string; cost: number } | null = null;
  for (const id of candidates) {
    if (id === from) continue;
    const { x, y } = graph.getNodeAttributes(id);
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const across = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    // Within 60 degrees of where the arrow points; what lies straight ahead is nearer than what lies aslant.
    if (along <= 0 || across > along * 1.73) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

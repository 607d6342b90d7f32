import Graphology from "graphology";
import louvainOf from "graphology-communities-louvain";
import forceAtlas from "graphology-layout-forceatlas2";
import noverlapOf from "graphology-layout-noverlap";
import { seededBy } from "./seeded.js";

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

interface Node {
  readonly id: string;
  readonly weight: number;
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

// Node's and TypeScript's ideas of a CommonJS default differ for these packages.
const Graph = Graphology as unknown as typeof Graphology.default;
const louvain = louvainOf as unknown as typeof louvainOf.default;
const force = forceAtlas as unknown as typeof forceAtlas.default;
const noverlap = noverlapOf as unknown as typeof noverlapOf.default;

/**
 * Where each node stands and which community it belongs to. The same nodes and links give the same picture on every
 * machine and in every order: starting places come from the ids, and nothing asks for chance or the clock.
 */
export function place(nodes: readonly Node[], links: readonly Link[]): Map<string, Placed> {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const { id, weight } of nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const chance = seededBy(id);
    graph.mergeNode(id, { x: chance() * 100 - 50, y: chance() * 100 - 50, size: 4 + Math.sqrt(weight) });
  }
  for (const { source, target, weight } of links.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.updateEdge(source, target, (attributes) => ({ weight: (attributes.weight ?? 0) + Math.max(weight, 0.1) }));
  }
  if (graph.order > 1) settle(graph);
  const communities = graph.size > 0 ? louvain(graph, { rng: seededBy("communities") }) : {};
  return new Map(
    graph.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y), community: communities[id] ?? 0 }]),
  );
}

function settle(graph: InstanceType<typeof Graph>): void {
  // Large graphs get fewer rounds: beyond this the picture no longer changes for the reader.
  const iterations = Math.max(40, Math.min(600, Math.round(120_000 / graph.order)));
  force.assign(graph, {
    iterations,
    settings: {
      ...force.inferSettings(graph),
      gravity: 0.6,
      scalingRatio: 12,
      strongGravityMode: false,
      linLogMode: false,
      barnesHutOptimize: graph.order > 500,
      edgeWeightInfluence: 0.4,
      slowDown: 4,
    },
  });
  scale(graph, 22 * Math.sqrt(graph.order));
  if (graph.order <= 1000) noverlap.assign(graph, { maxIterations: 120, settings: { margin: 6, ratio: 1.4 } });
}

/** The same room per node whatever their number, so that sizes and expansions fit every picture. */
function scale(graph: InstanceType<typeof Graph>, spread: number): void {
  const places = graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const reach = Math.sqrt(mean(places.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2))) || 1;
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: ((attributes.x - middle.x) / reach) * spread,
    y: ((attributes.y - middle.y) / reach) * spread,
  }));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const key = ({ source, target }: Link): string => `${source} ${target}`;

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

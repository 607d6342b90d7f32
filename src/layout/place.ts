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

type Drawn = InstanceType<typeof Graph>;

/** How far apart neighbours stand, about; expansions use the same measure. */
export const STEP = 30;

/**
 * Where each node stands and which community it belongs to. The same nodes and links give the same picture on every
 * machine and in every order: starting places come from the ids, and nothing asks for chance or the clock.
 */
export function place(nodes: readonly Node[], links: readonly Link[]): Map<string, Placed> {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const { id } of nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) graph.mergeNode(id, { size: STEP / 2 });
  for (const { source, target, weight } of links.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.updateEdge(source, target, ({ weight: sum = 0 }) => ({ weight: sum + Math.max(weight, 0.1) }));
  }
  const communities = graph.size > 0 ? louvain(graph, { rng: seededBy("communities") }) : {};
  const alone = graph.filterNodes((id) => graph.degree(id) === 0);
  // What is linked to nothing would be blown to a ring around the rest; it stands in rows below instead.
  for (const id of alone) graph.dropNode(id);
  startingPlaces(graph, communities);
  if (graph.order > 1) settle(graph);
  const placed = new Map<string, Placed>(
    graph.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y), community: communities[id] ?? 0 }]),
  );
  for (const [id, spot] of inRows(alone, placed)) placed.set(id, { ...spot, community: communities[id] ?? 0 });
  return placed;
}

/** How many pairs of nodes may push each other, in all: some ten milliseconds of it. */
const PUSHES = 3_000_000;

/**
 * Communities as discs side by side, the largest in the middle, and in each the best linked in the middle: so near to
 * where they will come to rest that few rounds are left to do, and a large picture is there at once.
 */
function startingPlaces(graph: Drawn, communities: Readonly<Record<string, number>>): void {
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const group = groups.get(communities[id]!);
    if (group) group.push(id);
    else groups.set(communities[id]!, [id]);
  }
  let taken = 0;
  let turn = 0;
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const middle = onSpiral(turn++, Math.sqrt(taken + group.length / 2) * (taken === 0 ? 0 : 1.3));
    taken += group.length;
    const degrees = new Map(group.map((id) => [id, graph.degree(id)]));
    group.sort((a, b) => degrees.get(b)! - degrees.get(a)!);
    group.forEach((id, at) => {
      const off = onSpiral(at + seededBy(id)(), Math.sqrt(at) * 0.9);
      graph.mergeNodeAttributes(id, { x: (middle.x + off.x) * STEP, y: (middle.y + off.y) * STEP });
    });
  }
}

/** The next place on a sunflower's spiral, at a distance. */
const onSpiral = (turn: number, distance: number) => {
  const angle = turn * Math.PI * (3 - Math.sqrt(5));
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
};

function settle(graph: Drawn): void {
  const iterations = Math.max(10, Math.min(300, Math.round(PUSHES / graph.order ** 2)));
  const settings = {
    gravity: 0.5,
    strongGravityMode: false,
    scalingRatio: 10,
    // Groups draw together and away from each other.
    linLogMode: true,
    edgeWeightInfluence: 0,
    barnesHutOptimize: graph.order > 1_000,
    slowDown: 1 + Math.log(graph.order),
  };
  force.assign(graph, { iterations, settings });
  spread(graph, (STEP / 2) * Math.sqrt(graph.order));
  const maxIterations = Math.min(150, Math.round(10_000 / graph.order));
  noverlap.assign(graph, { maxIterations, settings: { margin: 2, ratio: 1 } });
}

/** The same room per node whatever their number, so that sizes and expansions fit every picture. */
function spread(graph: Drawn, reach: number): void {
  const places = graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const now = Math.sqrt(mean(places.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2))) || 1;
  graph.updateEachNodeAttributes((_, { x, y, ...rest }) => {
    const [dx, dy] = [(x - middle.x) / now, (y - middle.y) / now];
    // Drawing in the far ones a little leaves the crowded middle more room.
    const pull = Math.hypot(dx, dy) ** -0.25 || 1;
    return { ...rest, x: dx * pull * reach, y: dy * pull * reach };
  });
}

/** Rows below what is placed, as wide as that is. */
function inRows(ids: readonly string[], placed: ReadonlyMap<string, Placed>): [string, { x: number; y: number }][] {
  const places = [...placed.values()];
  const perRow = Math.ceil(Math.sqrt(ids.length + placed.size) * 1.6);
  const left = places.length > 0 ? mean(places.map(({ x }) => x)) - ((Math.min(perRow, ids.length) - 1) / 2) * STEP : 0;
  const bottom = places.length > 0 ? Math.min(...places.map(({ y }) => y)) - 2 * STEP : 0;
  return ids.map((id, at) => [
    id,
    { x: rounded(left + (at % perRow) * STEP), y: rounded(bottom - Math.floor(at / perRow) * STEP) },
  ]);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const key = ({ source, target }: Link): string => `${source} ${target}`;

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

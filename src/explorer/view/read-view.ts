import type { NodeKind, View } from "../../export/view.js";
import { placeAround } from "../../layout/place-around.js";
import { placeOnce } from "../../layout/place-once.js";
import type { Ask } from "../ask.js";
import { DRAWN, type Lens, lensAddress, MOST_NODES } from "../lens.js";
import type { EventParts } from "../parts/event-line.js";
import type { NetworkResult } from "../results.js";
import type { Side } from "./between.js";
import { makeView, within } from "./make-view.js";
import { sharedOnly } from "./shared-only.js";

/** Most nodes that one expansion adds, so that a picture stays a picture. */
export const EXPANSION = 25;

interface Request {
  readonly lens: Lens;
  readonly sides: readonly Side[];
  /** Where this server is reached: permalinks are whole addresses. */
  readonly origin: string;
  /** How many sentences to bring for each link. */
  readonly evidence: number;
}

export interface ReadView {
  readonly view: View;
  /** Its meetings, visits and agreements in full, by id. */
  readonly events: ReadonlyMap<string, EventParts>;
  /** How many nodes there would be without the limit. */
  readonly total: number;
}

/** What a lens shows, and how much there is in all. The same request gives the same view, places and all. */
export async function readView(request: Request, ask: Ask): Promise<ReadView> {
  const { lens, sides, origin, evidence } = request;
  const asked = { evidence, withEvidence: evidence > 0 };
  const narrowed = sides.length > 1;
  // Between two sides the API gives what touches either; what both share is found here, so the limit comes after.
  // A wide view asks for more than it shows, so that what is linked to nothing gives way to what is.
  const limit = narrowed ? MOST_NODES : Math.min(MOST_NODES, lens.limit * 2);
  const { network } = await ask<NetworkResult>("Network", { filter: filterOf(lens, sides), limit, ...asked });
  const events = await eventsOf(network.nodes, ask);
  const shared = narrowed ? sharedOnly(network, sides, events) : linkedFirst(network);
  const kept = shared.nodes.slice(0, lens.limit);
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const id of events.keys()) if (!keptIds.has(id)) events.delete(id);

  let places = placeOnce(kept, within(shared.links, keptIds));
  const nodes = new Map(kept.map((node) => [node.id, node]));
  const links = new Map(shared.links.map((link) => [link.id, link]));
  for (const expansion of lens.open) {
    const [id = "", kind] = expansion.split("~");
    if (!nodes.has(id)) continue;
    const filter = { around: [id], depth: 1, kinds: kind ? [kind] : DRAWN };
    const around = (await ask<NetworkResult>("Network", { filter, limit: 200, ...asked })).network;
    const joining = around.nodes.filter((node) => !nodes.has(node.id)).slice(0, EXPANSION);
    for (const node of joining) nodes.set(node.id, node);
    for (const link of around.links) links.set(link.id, link);
    places = placeAround(
      id,
      joining.map((node) => node.id),
      places,
    );
  }
  const joined = [...nodes.values()].filter(({ id }) => !events.has(id));
  for (const [id, event] of await eventsOf(joined, ask)) events.set(id, event);

  const view = makeView(
    {
      nodes: [...nodes.values()],
      links: [...links.values()],
      places,
      events,
      truncated: network.truncated || shared.nodes.length > kept.length,
      permalink: origin + lensAddress({ ...lens, view: "graph", sel: null, ev: null }),
    },
    origin,
  );
  return { view, events, total: narrowed ? shared.nodes.length : network.totalNodes };
}

/** The order of the API, with what nothing is linked to at the end, where a limit cuts. */
function linkedFirst(network: NetworkResult["network"]): NetworkResult["network"] {
  const linked = new Set(network.links.flatMap(({ source, target }) => [source, target]));
  const alone = network.nodes.filter(({ id }) => !linked.has(id));
  return { ...network, nodes: [...network.nodes.filter(({ id }) => linked.has(id)), ...alone] };
}

function filterOf(lens: Lens, sides: readonly Side[]) {
  const ids = (kind: Side["kind"]) => sides.filter((side) => side.kind === kind).map(({ id }) => id);
  const own: NodeKind[] = sides.flatMap(({ kind }) => (kind === "OTHER" ? [] : [kind]));
  return {
    kinds: lens.kind.length > 0 ? [...new Set([...lens.kind, ...own])] : DRAWN,
    ...(ids("COUNTRY").length > 0 ? { countries: ids("COUNTRY") } : {}),
    ...(ids("PERSON").length > 0 ? { people: ids("PERSON") } : {}),
    ...(ids("OTHER").length > 0 ? { around: ids("OTHER") } : {}),
    ...(lens.issue.length > 0 ? { issues: lens.issue } : {}),
    ...(lens.from ? { from: lens.from } : {}),
    ...(lens.to ? { to: lens.to } : {}),
    ...(lens.status.length > 0 ? { status: lens.status } : {}),
    ...(lens.minSources ? { minSources: lens.minSources } : {}),
    ...(lens.disputed ? { disputedOnly: true } : {}),
  };
}

/** The meetings, visits and agreements among nodes, with their time and place. */
export async function eventsOf(
  nodes: readonly { id: string; kind: string }[],
  ask: Ask,
): Promise<Map<string, EventParts>> {
  const ids = nodes.filter(({ kind }) => ["MEETING", "VISIT", "AGREEMENT"].includes(kind)).map(({ id }) => id);
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    ids.slice(page * 100, page * 100 + 100),
  );
  const answers = await Promise.all(
    pages.map((page) => ask<{ nodes: (EventParts | null)[] }>("Events", { ids: page })),
  );
  const found = answers.flatMap(({ nodes: page }) => page.filter((event) => event !== null));
  return new Map(found.map((event) => [event.id, event]));
}

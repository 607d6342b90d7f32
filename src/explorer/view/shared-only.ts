import type { EventParts } from "../parts/event-line.js";
import type { NetworkResult } from "../results.js";
import type { Side } from "./between.js";
import { eventOf } from "./event-of.js";

type Network = NetworkResult["network"];

/**
 * Of what touches any side, what lies between them: events in which two or more sides took part, and what these are
 * linked to. The sides themselves stay even where they share nothing, so that the picture says whom it is about.
 */
export function sharedOnly(network: Network, sides: readonly Side[], events: ReadonlyMap<string, EventParts>): Network {
  const sideIds = new Set(sides.map(({ id }) => id));
  const present = new Map<string, Set<string>>();
  const tookPart = (event: string, side: string) => {
    if (sideIds.has(side)) present.set(event, (present.get(event) ?? new Set()).add(side));
  };
  for (const { source, target } of network.links) {
    if (events.has(target)) tookPart(target, source);
    if (events.has(source)) tookPart(source, target);
  }
  for (const [id, event] of events) for (const code of eventOf(event).countries) tookPart(id, code);

  const shared = new Set([...present].filter(([, by]) => by.size > 1).map(([id]) => id));
  const linked = new Set<string>();
  for (const { source, target } of network.links) {
    if (shared.has(source)) linked.add(target);
    if (shared.has(target)) linked.add(source);
  }
  const stays = (id: string) => sideIds.has(id) || shared.has(id) || (linked.has(id) && !events.has(id));
  const nodes = network.nodes.filter(({ id }) => stays(id)).sort((a, b) => rank(b.id) - rank(a.id));
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...network, nodes, links: network.links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };

  // A limit cuts the end of the list, so the sides and what they share come first.
  function rank(id: string): number {
    return sideIds.has(id) ? 2 : shared.has(id) ? 1 : 0;
  }
}

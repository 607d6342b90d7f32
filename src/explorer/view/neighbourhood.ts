import type { View } from "../../export/view.js";
import { placeOnce } from "../../layout/place-once.js";
import type { Ask } from "../ask.js";
import { DRAWN, EVERYTHING, lensAddress } from "../lens.js";
import type { LinkParts, NetworkResult } from "../results.js";
import { makeView, within } from "./make-view.js";
import { eventsOf } from "./read-view.js";

export interface Neighbourhood {
  /** The links of the thing itself, by the id of what is at the other end. */
  readonly links: ReadonlyMap<string, readonly LinkParts[]>;
  readonly labels: ReadonlyMap<string, string>;
  /** A picture of the nearest of it. */
  readonly view: View;
}

const DRAWN_NODES = 28;

/** What a thing is linked to directly: every link with its number of sources, and a small drawing. */
export async function neighbourhoodOf(id: string, origin: string, ask: Ask): Promise<Neighbourhood> {
  const filter = { around: [id], depth: 1, kinds: [...DRAWN, "STATEMENT"] };
  const { network } = await ask<NetworkResult>("Network", { filter, limit: 500 });
  const own = network.links.filter(({ source, target }) => source === id || target === id);
  const links = new Map<string, LinkParts[]>();
  for (const link of own) {
    const other = link.source === id ? link.target : link.source;
    links.set(other, [...(links.get(other) ?? []), link]);
  }
  const drawable = network.nodes.filter(({ kind }) => kind !== "STATEMENT");
  const nodes = drawable
    .toSorted((a, b) => Number(b.id === id) - Number(a.id === id) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, DRAWN_NODES);
  const drawn = within(network.links, new Set(nodes.map((node) => node.id)));
  const view = makeView(
    {
      nodes,
      links: drawn,
      places: placeOnce(nodes, drawn),
      events: await eventsOf(nodes, ask),
      truncated: network.truncated || nodes.length < drawable.length,
      permalink: origin + lensAddress(EVERYTHING, { between: [id] }),
    },
    origin,
  );
  return { links, labels: new Map(network.nodes.map((node) => [node.id, node.label])), view };
}

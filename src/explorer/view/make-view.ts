import type { NodeKind, View, ViewLink, ViewNode } from "../../export/view.js";
import type { Placed } from "../../layout/place.js";
import { pageOf, spanPage } from "../addresses.js";
import { type EventParts, nameOf } from "../parts/event-line.js";
import { type LinkParts, type NetworkResult, nodesOf } from "../results.js";
import { eventOf } from "./event-of.js";

interface Found {
  readonly nodes: readonly NetworkResult["network"]["nodes"][number][];
  readonly links: readonly LinkParts[];
  readonly places: ReadonlyMap<string, Placed>;
  readonly events: ReadonlyMap<string, EventParts>;
  readonly truncated: boolean;
  readonly permalink: string;
}

/** Puts what the API found and where it stands together as a view; links that lead out of it are left out. */
export function makeView(found: Found, origin: string): View {
  const ids = new Set(found.nodes.map(({ id }) => id));
  return {
    nodes: found.nodes.map((node) => viewNode(node, found, origin)),
    links: within(found.links, ids).map((link) => viewLink(link, origin)),
    truncated: found.truncated,
    permalink: found.permalink,
  };
}

export const within = (links: readonly LinkParts[], ids: { has(id: string): boolean }): LinkParts[] =>
  links.filter(({ source, target }) => ids.has(source) && ids.has(target));

function viewNode(node: Found["nodes"][number], { places, events }: Found, origin: string): ViewNode {
  const { x, y, community } = places.get(node.id) ?? { x: 0, y: 0, community: 0 };
  const parts = events.get(node.id);
  const event = parts ? eventOf(parts) : null;
  const kind = node.kind as NodeKind;
  // A statement is labelled with its words, which would fill the picture.
  const label = parts ? nameOf(parts) : node.label.slice(0, 80);
  return {
    id: node.id,
    kind,
    label,
    weight: node.weight,
    x,
    y,
    community,
    permalink: origin + pageOf(kind, node.id),
    event,
  };
}

const viewLink = (link: LinkParts, origin: string): ViewLink => {
  const { id, source, target, type, weight, since, until, sources, disputed } = link;
  const evidence = nodesOf(link.claims).map((claim) => ({
    text: claim.evidence.text,
    publisher: claim.evidence.article.publisher,
    publishedOn: claim.evidence.article.publishedOn,
    url: origin + spanPage(claim.evidence.article.id, claim.id),
  }));
  const permalink = `${origin}/link/${encodeURIComponent(id)}`;
  return { id, source, target, type, weight, since, until, sources, disputed, permalink, evidence };
};

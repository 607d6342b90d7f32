import { json } from "./cytoscape.js";
import type { NodeKind, View, ViewLink, ViewNode } from "./view.js";

const TYPES: Readonly<Record<NodeKind, string>> = {
  PERSON: "Person",
  COUNTRY: "Country",
  ORGANIZATION: "Organization",
  MEETING: "Event",
  VISIT: "TravelAction",
  AGREEMENT: "CreativeWork",
  STATEMENT: "Quotation",
  ISSUE: "DefinedTerm",
  ARTICLE: "NewsArticle",
};

/** Relationships schema.org has a word for: which end carries the property, and its name. */
const PROPERTIES: Readonly<Partial<Record<string, readonly ["source" | "target", string]>>> = {
  ATTENDED: ["target", "attendee"],
  TOOK_PART_IN: ["target", "attendee"],
  PART_OF: ["source", "superEvent"],
  DISCUSSED: ["source", "about"],
  CONCERNS: ["source", "about"],
  REPRESENTS: ["source", "affiliation"],
  CITIZEN_OF: ["source", "nationality"],
  PARTY_TO: ["target", "contributor"],
  SIGNED: ["target", "contributor"],
  SAID: ["target", "creator"],
  MADE: ["target", "agent"],
  TO: ["source", "toLocation"],
  MENTIONS: ["source", "mentions"],
};

const EVENT_STATUS: Readonly<Partial<Record<string, string>>> = {
  PLANNED: "EventScheduled",
  POSTPONED: "EventPostponed",
  CANCELLED: "EventCancelled",
};

/**
 * JSON-LD in the words of schema.org. Its context is written out, so no reader has to fetch one. Every link is also a
 * `Claim` with the pages it appears on, since a plain property cannot say who reports it or that others disagree.
 */
export const jsonLd = (view: View): string => {
  const permalinks = new Map(view.nodes.map(({ id, permalink }) => [id, permalink]));
  const at = (id: string) => ({ "@id": permalinks.get(id) ?? id });
  const stated = statedAt(view, at);
  return json({
    "@context": {
      "@vocab": "https://schema.org/",
      entente: "urn:entente:",
      eventStatus: { "@type": "@vocab" },
      url: { "@type": "@id" },
    },
    "@id": view.permalink,
    "@graph": [
      ...view.nodes.map((node) => ({ ...described(node), ...stated.get(node.id) })),
      ...view.links.map((link) => claimed(link, at)),
    ],
  });
};

function described({ permalink, kind, id, label, event }: ViewNode): Record<string, unknown> {
  const time =
    event && kind !== "AGREEMENT" ? { startDate: event.since, endDate: event.until } : { dateCreated: event?.since };
  const place = event?.place ? { location: { "@type": "Place", name: event.place } } : {};
  return withoutNulls({
    "@id": permalink,
    "@type": TYPES[kind],
    identifier: id,
    name: label,
    ...time,
    ...place,
    eventStatus: event ? EVENT_STATUS[event.status] : null,
    "entente:status": event?.status,
    "entente:disputed": event?.disputed,
  });
}

function statedAt(view: View, at: (id: string) => object): Map<string, Record<string, object[]>> {
  const stated = new Map<string, Record<string, object[]>>();
  for (const link of view.links) {
    const rule = PROPERTIES[link.type];
    if (!rule) continue;
    const [end, property] = rule;
    const [subject, object] = end === "source" ? [link.source, link.target] : [link.target, link.source];
    const properties = stated.get(subject) ?? {};
    stated.set(subject, { ...properties, [property]: [...(properties[property] ?? []), at(object)] });
  }
  return stated;
}

const claimed = (link: ViewLink, at: (id: string) => object): Record<string, unknown> =>
  withoutNulls({
    "@id": link.permalink,
    "@type": "Claim",
    identifier: link.id,
    name: link.type,
    about: [at(link.source), at(link.target)],
    temporalCoverage: link.since,
    "entente:until": link.until,
    "entente:sources": link.sources,
    "entente:disputed": link.disputed,
    appearance: link.evidence.map(({ text, url, publisher, publishedOn }) =>
      withoutNulls({
        "@type": "Quotation",
        text,
        url,
        datePublished: publishedOn,
        publisher: publisher && { "@type": "Organization", name: publisher },
      }),
    ),
  });

const withoutNulls = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

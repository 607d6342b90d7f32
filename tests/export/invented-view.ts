import type { View, ViewLink, ViewNode } from "../../src/export/view.js";

const base = "https://entente.example";

const node = (id: string, kind: ViewNode["kind"], label: string, more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  kind,
  label,
  weight: 2,
  x: 10.5,
  y: -20,
  community: 1,
  permalink: `${base}/${kind.toLowerCase()}/${id}`,
  event: null,
  ...more,
});

const link = (source: string, type: string, target: string, more: Partial<ViewLink> = {}): ViewLink => ({
  id: `${source} ${type} ${target}`,
  source,
  target,
  type,
  weight: 2,
  since: "2025-11",
  until: null,
  sources: 2,
  disputed: false,
  permalink: `${base}/link/${source}`,
  evidence: [
    {
      text: "=Both sides,\n“gladly”, met",
      publisher: "Der <Bote> & Co",
      publishedOn: "2025-11-20",
      url: `${base}/article/sha256:1?ev=c1#c1`,
    },
  ],
  ...more,
});

const event = {
  since: "2025-11",
  until: null,
  type: "SUMMIT",
  status: "PLANNED",
  place: "Łódź",
  placeCountry: "POL",
  countries: ["KEN", "POL"],
  disputed: true,
};

/** A view with everything that trips readers: two links between one pair, a month for a date, no year, other scripts, formulas. */
export const view: View = {
  truncated: false,
  permalink: `${base}/explore?between=KEN,POL`,
  nodes: [
    node("KEN", "COUNTRY", "Kenya", { x: -30, y: 4.25 }),
    node("POL", "COUNTRY", "=SUM(A1)"),
    node("person-1", "PERSON", "金恩惠 Кузнецов"),
    node("meeting-1", "MEETING", 'Summit "of\u0001 <forests>"', { event }),
    node("meeting-2", "MEETING", "Talks", {
      event: { ...event, since: "XXXX-11-02", status: "HELD", disputed: false, type: "TALKS" },
    }),
  ],
  links: [
    link("KEN", "TOOK_PART_IN", "meeting-1"),
    link("POL", "TOOK_PART_IN", "meeting-1", { disputed: true, since: "2025-10-30/2025-11-01" }),
    link("person-1", "ATTENDED", "meeting-1", { since: "2025-11-03", until: "2025-11-05" }),
    link("person-1", "REPRESENTS", "KEN", { since: null, evidence: [] }),
    link("person-1", "CITIZEN_OF", "KEN", { since: "XXXX-11-02" }),
  ],
};

import { unzipSync } from "fflate";
import Graphology from "graphology";
import gexfReader from "graphology-gexf";
import jsonld from "jsonld";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { csvEdges, csvNodes, csvText } from "../../src/export/csv.js";
import { cytoscape } from "../../src/export/cytoscape.js";
import { FORMATS, fileOf } from "../../src/export/formats.js";
import { gexf } from "../../src/export/gexf.js";
import { graphml } from "../../src/export/graphml.js";
import { frozenPage } from "../../src/export/html.js";
import { jsonLd } from "../../src/export/json-ld.js";
import { neo4jNodes, neo4jRelationships } from "../../src/export/neo4j-csv.js";
import { nodeLink } from "../../src/export/node-link.js";
import { svg } from "../../src/export/svg.js";
import { timelineCsv, timelineJs } from "../../src/export/timeline.js";
import { view } from "./invented-view.js";

const xml = (text: string) => new DOMParser().parseFromString(text, "text/xml");
const COLUMNS = ["permalink", "type", "since", "until", "sources", "disputed", "evidence", "evidence_url"];

describe("every format", () => {
  it.each(FORMATS.filter(({ name }) => name !== "png"))("$name writes the same bytes twice", async (format) => {
    expect(await fileOf(format, view)).toEqual(await fileOf(format, view));
  });

  it("puts formats of several tables into one zip", async () => {
    const csv = FORMATS.find(({ name }) => name === "csv")!;
    expect(Object.keys(unzipSync((await fileOf(csv, view)) as Uint8Array))).toEqual(["nodes.csv", "edges.csv"]);
  });
});

describe("GEXF", () => {
  it("gives graphology's reader the same nodes, links and attributes", () => {
    const Graph = Graphology as unknown as typeof Graphology.default;
    const graph = gexfReader.parse(Graph, gexf(view), { allowUndeclaredAttributes: false });
    expect([graph.order, graph.size]).toEqual([5, 5]);
    expect(graph.getNodeAttributes("person-1")).toMatchObject({
      label: "金恩惠 Кузнецов",
      kind: "PERSON",
      x: 10.5,
      y: -20,
    });
    expect(Object.keys(graph.getEdgeAttributes("KEN TOOK_PART_IN meeting-1"))).toEqual(
      expect.arrayContaining(["type", "sources", "evidence"]),
    );
  });

  it("keeps two links between one pair apart by their kind", () => {
    const kinds = [...xml(gexf(view)).querySelectorAll("edge")]
      .filter((edge) => edge.getAttribute("target") === "KEN")
      .map((edge) => edge.getAttribute("kind"));
    expect(kinds).toEqual(["REPRESENTS", "CITIZEN_OF"]);
  });

  it("lets a month last from its first day to its last, and says no days where the year is open", () => {
    const spellsOf = (id: string) => {
      const edge = [...xml(gexf(view)).querySelectorAll("edge")].find((one) => one.getAttribute("id") === id)!;
      return [...edge.querySelectorAll("spell")].map((spell) => [
        spell.getAttribute("start"),
        spell.getAttribute("end"),
      ]);
    };
    expect(spellsOf("KEN TOOK_PART_IN meeting-1")).toEqual([["2025-11-01", "2025-11-30"]]);
    expect(spellsOf("POL TOOK_PART_IN meeting-1")).toEqual([["2025-10-30", "2025-11-01"]]);
    expect(spellsOf("person-1 CITIZEN_OF KEN")).toEqual([]);
  });

  it("leaves out what XML cannot say", () => {
    expect(gexf(view)).not.toContain("\u0001");
    expect(gexf(view)).toContain("Summit &quot;of &lt;forests&gt;&quot;");
  });
});

describe("GraphML", () => {
  it("declares every key it uses, with all columns on edges", () => {
    const document = xml(graphml(view));
    const declared = new Set([...document.querySelectorAll("key")].map((key) => key.getAttribute("id")));
    const used = new Set([...document.querySelectorAll("data")].map((data) => data.getAttribute("key")));
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
    expect(COLUMNS.filter((column) => !declared.has(`edge-${column}`))).toEqual([]);
  });
});

describe("CSV", () => {
  it("neutralises what a spreadsheet would run, and leaves numbers alone", () => {
    expect(csvText(["a", "b", "c"], [["=1+1", "@x", -2]])).toBe("a,b,c\r\n'=1+1,'@x,-2\r\n");
    expect(csvNodes(view)).toContain("'=SUM(A1)");
    expect(csvEdges(view)).toContain('"\'=Both sides, “gladly”, met"');
  });

  it("has the eight columns, the relationship beside Gephi's own Type", () => {
    const header = csvEdges(view).split("\r\n")[0]!.split(",");
    expect(header).toEqual(
      expect.arrayContaining(COLUMNS.map((column) => (column === "type" ? "relationship" : column))),
    );
    expect(header.slice(0, 7)).toEqual(["Id", "Source", "Target", "Source Label", "Target Label", "Type", "Kind"]);
  });

  it("gives a database the cells as they are", () => {
    expect(neo4jNodes(view)).toContain("POL,=SUM(A1),");
    expect(neo4jRelationships(view).split("\n")[0]).toContain(":START_ID,:END_ID");
  });
});

describe("JSON", () => {
  it("gives Cytoscape elements whose edges end at its nodes", () => {
    const { elements } = JSON.parse(cytoscape(view));
    const ids = new Set(elements.nodes.map(({ data }: { data: { id: string } }) => data.id));
    expect(
      elements.edges.every(
        ({ data }: { data: { source: string; target: string } }) => ids.has(data.source) && ids.has(data.target),
      ),
    ).toBe(true);
  });

  it("gives d3 nodes and links with every column", () => {
    const { nodes, links } = JSON.parse(nodeLink(view));
    expect([nodes.length, links.length]).toEqual([5, 5]);
    expect(Object.keys(links[0])).toEqual(expect.arrayContaining(COLUMNS));
  });
});

describe("JSON-LD", () => {
  it("is sound for a strict processor that fetches nothing", async () => {
    const quads = (await jsonld.toRDF(JSON.parse(jsonLd(view)), {
      safe: true,
      documentLoader: () => Promise.reject(new Error("fetched")),
    } as object)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const objects = (predicate: string) =>
      quads
        .filter((quad) => quad.predicate.value === `https://schema.org/${predicate}`)
        .map(({ object }) => object.value);
    expect(objects("attendee").sort()).toEqual([
      "https://entente.example/country/KEN",
      "https://entente.example/country/POL",
      "https://entente.example/person/person-1",
    ]);
    expect(objects("name")).toContain("金恩惠 Кузнецов");
    expect(objects("eventStatus")).toEqual(["https://schema.org/EventScheduled"]);
  });
});

describe("timelines", () => {
  it("order events by day and keep the date as open as it is", () => {
    const [header, first, second] = timelineCsv(view)
      .split("\r\n")
      .map((row) => row.split(","));
    const at = (row: string[], name: string) => row[header!.indexOf(name)];
    expect([at(first!, "id"), at(first!, "since"), at(first!, "first_day"), at(first!, "last_day")]).toEqual([
      "meeting-1",
      "2025-11",
      "2025-11-01",
      "2025-11-30",
    ]);
    expect([at(second!, "id"), at(second!, "first_day")]).toEqual(["meeting-2", ""]);
  });

  it("give TimelineJS no markup from articles, and no day that is not known", () => {
    const { events } = JSON.parse(timelineJs(view));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      unique_id: "meeting-1",
      start_date: { year: 2025, month: 11 },
      group: "MEETING",
    });
    expect(events[0].text.headline).toMatch(/&#60;forests&#62;.*\(planned, disputed\)/);
  });
});

describe("seasons", () => {
  it("begin and end with their months where a timeline knows none", () => {
    const inSpring = view.nodes.flatMap((node) =>
      node.event ? { ...node, event: { ...node.event, since: "2018-21" } } : [],
    );
    const { events } = JSON.parse(timelineJs({ ...view, nodes: inSpring }));
    expect(events[0]).toMatchObject({ start_date: { year: 2018, month: 3 }, end_date: { year: 2018, month: 5 } });
  });
});

describe("drawings", () => {
  it("draw the disputed dashed and the planned as a ring, without inline style", () => {
    const document = xml(svg(view));
    expect(document.querySelectorAll("line[stroke-dasharray]")).toHaveLength(1);
    expect(document.querySelectorAll("circle.planned")).toHaveLength(1);
    expect(svg(view)).not.toMatch(/<style|\sstyle=/);
  });

  it("freeze into one page that fetches nothing", () => {
    const page = frozenPage(view);
    expect(page).not.toMatch(/\s(src|href)="(?!https:\/\/entente\.example)/);
    expect(page).toContain("default-src 'none'");
  });
});

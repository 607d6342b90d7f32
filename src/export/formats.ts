import { strToU8, zipSync } from "fflate";
import { csvEdges, csvNodes } from "./csv.js";
import { cytoscape } from "./cytoscape.js";
import { gexf } from "./gexf.js";
import { graphml } from "./graphml.js";
import { frozenPage } from "./html.js";
import { jsonLd } from "./json-ld.js";
import { neo4jNodes, neo4jRelationships } from "./neo4j-csv.js";
import { nodeLink } from "./node-link.js";
import { png } from "./png.js";
import { svg } from "./svg.js";
import { timelineCsv, timelineJs } from "./timeline.js";
import type { View } from "./view.js";

type Written = string | Uint8Array;

export interface Format {
  /** As `--format` names it. */
  readonly name: string;
  /** As `/export/graph.EXT` ends, the usual one first. */
  readonly extensions: readonly string[];
  readonly type: string;
  /** One file, or several by name when the format has more than one table. */
  write(view: View): Written | Promise<Written> | Readonly<Record<string, Written>>;
}

const JSON_TYPE = "application/json; charset=utf-8";
const CSV_TYPE = "text/csv; charset=utf-8";

/** Every format there is. What has no name of its own on the command line is a part of one that has. */
export const FORMATS: readonly Format[] = [
  { name: "gexf", extensions: ["gexf"], type: "application/gexf+xml; charset=utf-8", write: gexf },
  { name: "graphml", extensions: ["graphml"], type: "application/graphml+xml; charset=utf-8", write: graphml },
  {
    name: "csv",
    extensions: ["csv.zip"],
    type: "application/zip",
    write: (view) => ({ "nodes.csv": csvNodes(view), "edges.csv": csvEdges(view) }),
  },
  { name: "edges", extensions: ["csv", "edges.csv"], type: CSV_TYPE, write: csvEdges },
  { name: "nodes", extensions: ["nodes.csv"], type: CSV_TYPE, write: csvNodes },
  { name: "cytoscape", extensions: ["cytoscape.json", "cyjs", "cytoscape"], type: JSON_TYPE, write: cytoscape },
  { name: "node-link", extensions: ["node-link.json", "json", "node-link"], type: JSON_TYPE, write: nodeLink },
  { name: "jsonld", extensions: ["jsonld"], type: "application/ld+json; charset=utf-8", write: jsonLd },
  { name: "timeline", extensions: ["timeline.csv", "timeline"], type: CSV_TYPE, write: timelineCsv },
  { name: "timelinejs", extensions: ["timelinejs.json", "timelinejs"], type: JSON_TYPE, write: timelineJs },
  {
    name: "neo4j-csv",
    extensions: ["neo4j-csv.zip", "neo4j-csv"],
    type: "application/zip",
    write: (view) => ({ "nodes.csv": neo4jNodes(view), "relationships.csv": neo4jRelationships(view) }),
  },
  { name: "svg", extensions: ["svg"], type: "image/svg+xml", write: (view) => svg(view) },
  { name: "png", extensions: ["png"], type: "image/png", write: png },
  { name: "html", extensions: ["html"], type: "text/html; charset=utf-8", write: frozenPage },
];

/** What a format writes, as files by name. */
export async function filesOf(format: Format, view: View): Promise<Readonly<Record<string, Written>>> {
  const written = await format.write(view);
  const isOne = typeof written === "string" || written instanceof Uint8Array;
  return isOne ? { [`graph.${format.extensions[0]}`]: written } : written;
}

/** What a format writes as one file; several become a zip whose bytes depend on the content alone. */
export async function fileOf(format: Format, view: View): Promise<Written> {
  const files = Object.entries(await filesOf(format, view));
  if (files.length === 1 && files[0]) return files[0][1];
  const bytes = files.map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date("1980-01-01T00:00:00") });
}

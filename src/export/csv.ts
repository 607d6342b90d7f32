import { COLUMNS, linkColumns, nodeColumns } from "./columns.js";
import type { View } from "./view.js";

export type Cell = string | number | boolean | null;

/**
 * Rows as RFC 4180, readable by spreadsheets: UTF-8, CRLF. A text that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break would run as a formula there, so it gets an apostrophe before it; numbers are left as they are.
 */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${[header, ...rows].map((row) => row.map((cell) => quoted(neutral(cell))).join(",")).join("\r\n")}\r\n`;

const neutral = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "string" && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
};

export const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Nodes as Gephi and Flourish read them: `Id`, `Label`, then what is known. */
export const csvNodes = (view: View): string =>
  csvText(
    ["Id", "Label", "kind", "status", "weight", "x", "y", "community", ...COLUMNS],
    view.nodes.map((node) => {
      const columns = nodeColumns(node, view);
      const own = [
        node.id,
        node.label,
        node.kind,
        node.event?.status ?? null,
        node.weight,
        node.x,
        node.y,
        node.community,
      ];
      return [...own, ...COLUMNS.map((column) => columns[column])];
    }),
  );

/** Edges: `Source`, `Target`, both labels for tools that take one table alone, `Kind` so that Gephi keeps them apart. */
export const csvEdges = (view: View): string => {
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]));
  return csvText(
    ["Id", "Source", "Target", "Source Label", "Target Label", "Type", "Kind", "Weight", ...COLUMNS.map(edgeColumn)],
    view.links.map((link) => {
      const columns = linkColumns(link);
      const labelled = [labels.get(link.source) ?? null, labels.get(link.target) ?? null];
      const own = [link.id, link.source, link.target, ...labelled, "Directed", link.type, link.weight];
      return [...own, ...COLUMNS.map((column) => columns[column])];
    }),
  );
};

// Gephi reads "Type" as directed or undirected, in any case of letters.
const edgeColumn = (column: string): string => (column === "type" ? "relationship" : column);

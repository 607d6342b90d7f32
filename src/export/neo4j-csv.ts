import { COLUMNS, linkColumns, nodeColumns } from "./columns.js";
import { type Cell, quoted } from "./csv.js";
import type { View } from "./view.js";

const TYPES: Readonly<Partial<Record<string, string>>> = { sources: "int", disputed: "boolean" };
const typed = (column: string): string => (TYPES[column] ? `${column}:${TYPES[column]}` : column);

/**
 * Nodes and relationships for `neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv`.
 * Nothing is neutralised here: a database takes the cells as they are, and names must come back whole.
 */
export const neo4jNodes = (view: View): string =>
  rows(
    [
      "id:ID",
      "name",
      "status",
      "weight:double",
      "x:double",
      "y:double",
      "community:int",
      ...COLUMNS.map(typed),
      ":LABEL",
    ],
    view.nodes.map((node) => {
      const columns = nodeColumns(node, view);
      const own = [node.id, node.label, node.event?.status ?? null, node.weight, node.x, node.y, node.community];
      return [
        ...own,
        ...COLUMNS.map((column) => columns[column]),
        node.kind.charAt(0) + node.kind.slice(1).toLowerCase(),
      ];
    }),
  );

export const neo4jRelationships = (view: View): string =>
  rows(
    [":START_ID", ":END_ID", "id", "weight:double", ...COLUMNS.map(typed), ":TYPE"],
    view.links.map((link) => {
      const columns = linkColumns(link);
      const own = [link.source, link.target, link.id, link.weight];
      return [...own, ...COLUMNS.map((column) => columns[column]), link.type];
    }),
  );

const rows = (header: readonly string[], lines: readonly (readonly Cell[])[]): string =>
  [header, ...lines].map((row) => row.map((cell) => (cell === null ? "" : quoted(String(cell)))).join(",")).join("\n") +
  "\n";

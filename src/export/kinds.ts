import type { NodeKind } from "./view.js";

/**
 * One hue per kind, the same in every drawing, export and in Neo4j Browser. Chosen to keep apart for the colour-blind
 * and to reach 3:1 against a white and a near-black page; a word always says the kind too.
 */
export const KIND_COLOURS: Readonly<Record<NodeKind, string>> = {
  PERSON: "#2f6fb3",
  COUNTRY: "#a8650a",
  ORGANIZATION: "#0f7f78",
  MEETING: "#8a52b5",
  VISIT: "#b0478a",
  AGREEMENT: "#3c7d38",
  STATEMENT: "#6f6a8f",
  ISSUE: "#b5473a",
  ARTICLE: "#6b7280",
};

/** The radius of a node: area grows with weight, so that twice the weight looks twice as much. */
export const radiusOf = (weight: number): number => Math.min(26, 5 + 3 * Math.sqrt(Math.max(0, weight)));

/** How much smaller nodes are drawn when there are many, so that they do not cover each other. */
export const crowding = (nodes: number): number => Math.max(0.3, Math.min(1, Math.sqrt(50 / Math.max(nodes, 1))));

import neo4j from "neo4j-driver";

/** Whole numbers as Neo4j integers: the driver would send every JavaScript number as a float. Lists stay as they are. */
export function integers<T extends Readonly<Record<string, unknown>>>(properties: T): Record<string, unknown> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(value as number) : value]),
  );
}

/** A list in parts, for statements that should not grow without bound. */
export function inParts<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}

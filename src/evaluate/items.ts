import type { Extraction, Span } from "../model/extraction.js";

/** The lists of a record that hold items with evidence. */
export const LISTS = [
  "countries",
  "persons",
  "organizations",
  "meetings",
  "visits",
  "agreements",
  "statements",
  "gifts",
  "issues",
] as const;
export type List = (typeof LISTS)[number];
export type Item = Extraction[List][number];

/** Every item of a record with the list it stands in. */
export const itemsOf = (record: Extraction): { list: List; item: Item & { readonly evidence: readonly Span[] } }[] =>
  LISTS.flatMap((list) => record[list].map((item) => ({ list, item })));

/** The words by which a note names an item. */
export function labelOf(item: Item): string {
  const { name, code, text, key, kind, visitors, ...other } = item as unknown as Record<string, unknown>;
  const label = name ?? code ?? text ?? other.item ?? key ?? kind ?? JSON.stringify(visitors);
  return String(label).slice(0, 80);
}

import { nameKey } from "../../../names/fold.js";
import type { OrganizationMark } from "../../marks.js";

/** An organization of the article with all the places that name it. */
export interface Organization {
  name: string;
  readonly aliases: Set<string>;
  country: string | null;
  readonly marks: OrganizationMark[];
}

/** Joins the mentions of an article: an acronym and its expansion are one, so are spellings with one key. */
export function mergeOrganizations(marks: readonly OrganizationMark[]): Map<string, Organization> {
  const merged = new Map<string, Organization>();
  const keyOf = new Map<string, string>();
  for (const mark of [...marks].sort((a, b) => b.aliases.length - a.aliases.length)) {
    const keys = [mark.name, ...mark.aliases].map(nameKey);
    if (mark.key) keys.push(mark.key);
    const key = keys.map((one) => keyOf.get(one)).find((one) => one !== undefined) ?? keys[0]!;
    const entry = merged.get(key) ?? { name: mark.name, aliases: new Set<string>(), country: null, marks: [] };
    if (mark.name.length > entry.name.length) {
      entry.aliases.add(entry.name);
      entry.name = mark.name;
    }
    for (const alias of [mark.name, ...mark.aliases]) entry.aliases.add(alias);
    entry.aliases.delete(entry.name);
    entry.country ??= mark.country;
    entry.marks.push(mark);
    merged.set(key, entry);
    for (const one of keys) keyOf.set(one, key);
  }
  return merged;
}

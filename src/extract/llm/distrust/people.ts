import type { OrganizationMention, PersonMention } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";

/** The kept item that a name or alias means, by its full name; null when it means none, or more than one. */
export type Who = (name: string | null) => string | null;

/** Answers which kept person or organization a name means. */
export function whoIs(items: readonly Pick<PersonMention | OrganizationMention, "name" | "aliases">[]): Who {
  const names = new Map(items.map(({ name }) => [nameKey(name), name]));
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases } of items) {
    for (const alias of aliases) owners.set(nameKey(alias), (owners.get(nameKey(alias)) ?? new Set()).add(name));
  }
  return (name) => {
    if (name === null) return null;
    const own = names.get(nameKey(name));
    if (own !== undefined) return own;
    const [owner, ...others] = owners.get(nameKey(name)) ?? [];
    return owner !== undefined && others.length === 0 ? owner : null;
  };
}

import type { Extraction } from "../model/extraction.js";
import type { Gold } from "./gold.js";
import { foldName, formsOf } from "./name-forms.js";

/** Answers whom a name means in an article, as one folded name. */
export type PersonFinder = (name: string | null | undefined) => string;

/** A name means the gold person of that name or alias, else the one person whom the record's own aliases say. */
export function personFinder(gold: Gold, record: Extraction): PersonFinder {
  const known = knownNames(gold);
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases } of record.persons) {
    for (const alias of aliases.map(foldName)) owners.set(alias, (owners.get(alias) ?? new Set()).add(foldName(name)));
  }
  return (name) => {
    const folded = foldName(name);
    const person = known.get(folded);
    if (person !== undefined) return person;
    const [owner, ...others] = owners.get(folded) ?? [];
    return owner === undefined || others.length > 0 ? folded : (known.get(owner) ?? owner);
  };
}

/** Gold names go before gold aliases, so that a person is never taken for another who is also called that. */
function knownNames({ persons }: Gold): Map<string, string> {
  const known = new Map(persons.map(({ name }) => [foldName(name), foldName(name)]));
  for (const person of persons) {
    for (const form of formsOf(person)) if (!known.has(form)) known.set(form, foldName(person.name));
  }
  return known;
}

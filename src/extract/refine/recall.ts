import type { CountryCode } from "../../model/extraction.js";
import { isGivenName } from "../gazetteer/given-names.js";
import { type Circumstances, countryOfSurname, knownLeader } from "../gazetteer/leaders.js";
import type { Person } from "./people.js";

/** Fills what the text leaves open of somebody who is known: whose a leader is, and whether in office by then. */
export function recall(
  person: Person,
  circumstances: Circumstances & { readonly mentioned: ReadonlySet<CountryCode> },
): void {
  const known = knownLeader(person.name, { ...circumstances, isOfOrganization: person.organization !== null });
  if (!known) {
    person.country ??= countryOfSurname(person.name, circumstances.mentioned);
    return;
  }
  const isSpokenOf = known.country !== null && circumstances.mentioned.has(known.country);
  // "Philippe" is a king where the text gives him an office or speaks of his country
  const isBare = !person.name.includes(" ") && isGivenName(person.name);
  if (isBare && person.office === null && !isSpokenOf) return;
  // whoever is in office, or is of a country that is spoken of, is surer than what stands around a name
  if (person.country !== null && known.isFormer && !isSpokenOf) return;
  person.country = known.country;
  person.terms = known.terms;
  person.servesNoState = known.country === null;
  if (person.rank !== null || known.country === null) return;
  person.rank = known.rank;
  person.isFormer ||= known.isFormer;
}

import type { CountryCode } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";
import type { People, Person } from "../people.js";
import { sameOffice } from "../person-office.js";

/** Whether somebody else of a country holds the same office already: no country has two foreign ministers at once. */
export const isPostTaken = (code: CountryCode, person: Person, { persons }: People): boolean =>
  persons.some((other) => other !== person && other.country === code && isSamePost(other, person));

function isSamePost(other: Person, person: Person): boolean {
  if (other.office === null || person.office === null || other.rank !== person.rank || other.isFormer) return false;
  if (isHead(person)) return sameOffice(other.office, person.office);
  // "minister" may be anybody, "minister of trade" only one
  return nameKey(other.office) === nameKey(person.office) && person.office.length > SHORTEST_TITLE;
}

const SHORTEST_TITLE = 12;
const isHead = ({ rank }: Person) => rank === "HEAD_OF_STATE" || rank === "HEAD_OF_GOVERNMENT";

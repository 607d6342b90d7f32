import type { CountryCode } from "../../../model/extraction.js";
import { isIn } from "../../gazetteer/leaders.js";
import { type People, type Person, wasLeader } from "../../refine/people.js";
import { countryOfCity } from "../where.js";
import { IN_PERSON, type Meeting } from "./meeting.js";

/** Decides the kind by the rank of those who met, and the country by the city. */
export function settle(meeting: Meeting, people: People, mentioned: ReadonlySet<CountryCode>): void {
  if (meeting.city) meeting.country = meeting.country ?? countryOfCity(meeting.city, mentioned);
  for (const person of meeting.persons)
    if (person.country && !meeting.countries.includes(person.country)) meeting.countries.push(person.country);
  if (!IN_PERSON.has(meeting.kind) || meeting.persons.length < 2) return;
  const year = yearOf(meeting.startDate);
  const areLeaders = meeting.persons.every((person) => wasLeader(person, year) && !isDeputy(person, people));
  const isMinisterial =
    meeting.persons.some((person) => person.rank !== null && !wasLeader(person, year)) ||
    meeting.persons.some((person) => isDeputy(person, people));
  if (areLeaders) meeting.kind = meeting.persons.length > 2 ? "MULTILATERAL_SUMMIT" : "SUMMIT";
  else if (isMinisterial) meeting.kind = "TALKS";
}

/** "Xi's first visit since he met Obama": two who are not in office together, of whom nothing is said, did not meet now. */
export function isOutOfTime({ persons, startDate, presumed }: Meeting): boolean {
  const year = yearOf(startDate ?? presumed);
  return (
    year !== null &&
    persons.length === 2 &&
    persons.some(({ office, terms }) => office === null && terms.length > 0 && !isIn(terms, year))
  );
}

/** Null where a date tells none: "XXXX-11-02". */
const yearOf = (date: string | null): number | null => Number(/^\d{4}/.exec(date ?? "")?.[0]) || null;

/** Where a president or a party's head governs, so that the head of government stands second. */
const GOVERNED_BY_PRESIDENT: ReadonlySet<CountryCode> = new Set(
  "AGO AZE BDI BEN BFA BLR CAF CHN CIV CMR COD COG DJI DZA EGY FRA GAB GIN GNQ GUY KAZ KGZ KOR LAO LKA MDG MLI MOZ MRT NAM NER PRK PSE ROU RUS RWA SEN SYR TCD TGO TJK TUN TWN TZA UGA UKR UZB VNM".split(
    " ",
  ),
);

/** A head of government beside whom the article knows the president who governs. */
function isDeputy(person: Person, people: People): boolean {
  return (
    person.rank === "HEAD_OF_GOVERNMENT" &&
    person.country !== null &&
    GOVERNED_BY_PRESIDENT.has(person.country) &&
    people.persons.some(
      (other) =>
        other !== person && other.country === person.country && other.rank === "HEAD_OF_STATE" && !other.isFormer,
    )
  );
}

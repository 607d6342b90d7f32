import type { CountryCode } from "../../../model/extraction.js";
import { isLeader, type Person } from "../../refine/people.js";
import type { Meeting } from "../meetings/meeting.js";
import { visitBy } from "./by-meeting.js";
import type { Visit } from "./mention.js";

const BETWEEN_LEADERS = new Set(["SUMMIT", "TALKS", "BANQUET", "CEREMONY"]);

/**
 * The journey nobody tells of because the whole article is about it: "Italy and Turkey held their summit in Ankara", or
 * two leaders met and the report comes from the country of one of them. Empty where a journey of one to the other is told.
 */
export function impliedVisit(
  visits: readonly Visit[],
  meetings: readonly Meeting[],
  pair: readonly Person[],
  writtenIn: CountryCode | null,
): Visit[] {
  const [a, b] = pair;
  if (!a?.country || !b?.country || a.country === b.country || !pair.every(isLeader)) return [];
  const sides = [a.country, b.country];
  const meeting = meetings.find(
    ({ kind, name, status, persons, countries, country, organizations }) =>
      BETWEEN_LEADERS.has(kind) &&
      name === null &&
      (status === "HELD" || status === "PLANNED") &&
      organizations.length === 0 &&
      (persons.length === 0
        ? country !== null && countries.length === 2 && sides.every((side) => countries.includes(side))
        : country === null && persons.length === 2 && pair.every((person) => persons.includes(person))),
  );
  const place = meeting?.country ?? writtenIn;
  const guest = pair.find(({ country }) => country !== place);
  if (!meeting || !place || !guest || !sides.includes(place)) return [];
  const isTold = visits.some(
    ({ visitors, country, status }) =>
      (country === place && visitors.includes(guest)) ||
      (country === guest.country && status === "HELD" && visitors.some((person) => pair.includes(person))),
  );
  if (isTold) return [];
  return [visitBy(guest, place, meeting)];
}

import type { EdtfDate } from "../../../model/extraction.js";
import { isLeader } from "../../refine/people.js";
import { excludes, type Meeting } from "../meetings/meeting.js";
import { visitBy } from "./by-meeting.js";
import type { Visit } from "./mention.js";

const BETWEEN_HOSTS_AND_GUESTS = new Set(["SUMMIT", "TALKS", "BANQUET", "CEREMONY"]);
const MOST_PRESENT = 4;

/** Who meets a host in the host's country visits it, whether or not the text calls it a visit. */
export function withGuests(
  visits: readonly Visit[],
  meetings: readonly Meeting[],
  namesPlace: (meeting: Meeting) => boolean,
): Visit[] {
  const all = [...visits];
  const between = meetings.filter(({ persons, name }) => name === null && persons.length > 1);
  const main = between.reduce<Meeting | null>(
    (first, meeting) => (first && Math.min(...first.sentences) <= Math.min(...meeting.sentences) ? first : meeting),
    null,
  );
  for (const meeting of between) {
    const { persons, country, kind, partOf } = meeting;
    if (country === null || partOf !== null || !BETWEEN_HOSTS_AND_GUESTS.has(kind)) continue;
    // guests of a gathering come for it
    const isAtGathering = meetings.some(
      (other) => other.name !== null && !excludes(other.startDate, meeting.startDate) && other.kind !== "FORUM",
    );
    const isTold = visits.some(
      ({ visitors, sentences }) =>
        visitors.some((visitor) => persons.includes(visitor)) && [...sentences].some((at) => meeting.sentences.has(at)),
    );
    if (isAtGathering || isTold || meeting.organizations.length > 0 || meeting.city === null) continue;
    // guests from several countries come to a gathering, unless it is what the article is about
    const isOfTwo = new Set(persons.map((person) => person.country)).size <= 2;
    if (!isOfTwo && meeting !== main) continue;
    // an earlier meeting that is told in passing: only of leaders, and only where the text itself says so
    const isMain =
      meeting === main || (main?.startDate != null && meeting.startDate?.slice(0, 7) === main.startDate.slice(0, 7));
    const isSure = (kind === "SUMMIT" || kind === "TALKS") && persons.every(isLeader) && namesPlace(meeting);
    if (!isMain && !isSure) continue;
    if (persons.length > MOST_PRESENT || !persons.some((person) => person.country === country)) continue;
    for (const guest of persons) {
      // of what is told beside the meeting the article is about, only leaders' meetings are journeys
      const isOfRank = isLeader(guest) || (guest.rank === "MINISTER" && meeting === main);
      if (guest.country === null || guest.country === country || !isOfRank) continue;
      const isKnown = all.some(
        (visit) =>
          visit.country === country &&
          visit.visitors.includes(guest) &&
          !(visit.startDate !== null && visit.endDate === null && excludesYear(visit.startDate, meeting.startDate)),
      );
      if (isKnown) continue;
      all.push(visitBy(guest, country, meeting));
    }
  }
  return all;
}

const excludesYear = (a: EdtfDate, b: EdtfDate | null): boolean =>
  b !== null && !a.startsWith("X") && !b.startsWith("X") && a.slice(0, 4) !== b.slice(0, 4);

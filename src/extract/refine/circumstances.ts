import type { CountryCode } from "../../model/extraction.js";
import { citiesOf, countryOfCity, type Scene } from "../events/clause.js";
import type { Meeting } from "../events/meetings.js";

const SENTENCES_BACK = 2;

/**
 * Gives a meeting the day and the place that the sentences right before it tell: "It began in Riyadh on Tuesday. The
 * prince received his guest at the airport." Only within a paragraph, and only what no other meeting has.
 */
export function carryCircumstances(
  meetings: readonly Meeting[],
  scenes: readonly Scene[],
  mentioned: ReadonlySet<CountryCode>,
): void {
  for (const meeting of meetings) {
    if (meeting.persons.length < 2 || meeting.name !== null) continue;
    const first = Math.min(...meeting.sentences);
    const paragraph = scenes[first]?.sentence.paragraph;
    for (let at = first - 1; at >= 0 && at >= first - SENTENCES_BACK; at--) {
      const scene = scenes[at]!;
      const isTaken = meetings.some((other) => other !== meeting && other.sentences.has(at));
      if (scene.sentence.paragraph !== paragraph || isTaken) break;
      const date = scene.sentence.dates.findLast(({ isBound, isVague }) => !isBound && !isVague);
      if (meeting.startDate === null && date && meeting.status === "HELD") {
        meeting.startDate = date.start;
        meeting.endDate = date.end;
      }
      const city = citiesOf(scene).at(-1);
      if (meeting.city === null && city) {
        meeting.city = city.name;
        meeting.country ??= city.country ?? countryOfCity(city.name, mentioned);
      }
    }
  }
}

import { daysApart } from "../../dates/edtf.js";
import type { CountryCode } from "../../model/extraction.js";
import type { Scene } from "../events/clause.js";
import type { Meeting } from "../events/meetings.js";
import { citiesOf, countryOfCity } from "../events/where.js";
import type { Dateline } from "../recognise/dateline.js";

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

/** How many days before the report a meeting may have been for the reporter to have stayed where it was. */
const NEAR = 3;
const LEAD = 2;

/**
 * The city of the dateline is where the meeting was that the report begins with, unless the text says otherwise: held in
 * these days, in person, and in the country of somebody who was there.
 */
export function placeByDateline(
  meetings: readonly Meeting[],
  scenes: readonly Scene[],
  dateline: Dateline | null,
  publishedOn: string | null,
  mentioned: ReadonlySet<CountryCode>,
): void {
  const [city, other] = dateline?.cities ?? [];
  if (!dateline || city === undefined || other !== undefined) return;
  const home = countryOfCity(city, mentioned);
  const first = scenes.findIndex(({ sentence }) => sentence.start + sentence.text.length > dateline.end);
  for (const meeting of meetings) {
    const isThere =
      meeting.status === "HELD" &&
      meeting.kind !== "CALL" &&
      meeting.city === null &&
      (meeting.country === null || meeting.country === home) &&
      Math.min(...meeting.sentences) <= first + LEAD &&
      [...meeting.countries, ...meeting.persons.map(({ country }) => country)].includes(home);
    const isNow =
      meeting.startDate === null || publishedOn === null || daysApart(meeting.startDate, publishedOn) <= NEAR;
    if (isThere && isNow) Object.assign(meeting, { city, country: home });
  }
}

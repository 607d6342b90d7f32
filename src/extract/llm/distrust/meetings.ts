import type { MeetingMention } from "../../../model/extraction.js";
import { believedCodes, believedNames, type Cast, isAbout } from "./cast.js";
import { confidenceOf } from "./confidence.js";
import { believedDates } from "./dates.js";
import type { Doubts } from "./doubts.js";
import { believedCode, type Given } from "./mentions.js";

/** How far around the quoted words lengths of time and amounts are looked for. */
export const REACH = 2;

/** A meeting of people whom the text names, near the words it rests on. One that lost whom it needs is dropped. */
export function believeMeeting(given: Given<"meetings">, cast: Cast, doubts: Doubts): MeetingMention | null {
  const item = `meeting ${given.key} ${given.kind}`;
  const { facts } = doubts;
  const evidence = doubts.places(item, given.evidence);
  if (evidence.length === 0) return doubts.drop(item, "no words to rest on");
  const participants = believedNames(item, given.participants, cast.person, doubts);
  const countries = believedCodes(item, given.countries, doubts);
  const organizations = believedNames(item, given.organizations, cast.organization, doubts);
  const isShort = participants.length < given.participants.length && participants.length < 2;
  if (isShort) return doubts.drop(item, "who took part is not in the article");
  if (countries.length < given.countries.length && participants.length === 0 && countries.length < 2)
    return doubts.drop(item, "which countries took part is not in the article");
  if (!isAbout(evidence, [...participants, ...organizations], countries, doubts))
    return doubts.drop(item, "its words are about others");
  const { durationMinutes, name, city } = given;
  return {
    ...given,
    ...believedDates(item, given, evidence, doubts),
    name: name === null || facts.names.has(name) ? name : doubts.lose(item, `the article has no “${name}”`),
    participants,
    countries,
    organizations,
    durationMinutes:
      durationMinutes === null || facts.near(facts.minutes, evidence, REACH).includes(durationMinutes)
        ? durationMinutes
        : doubts.lose(item, `no ${durationMinutes} minutes near its words`),
    city: city === null || facts.hasCity(city) ? city : doubts.lose(item, `the article does not name ${city}`),
    country: countryOf(item, given, doubts),
    partOf: given.partOf,
    issues: believedNames(item, given.issues, cast.issue, doubts),
    confidence: confidenceOf(given),
    evidence,
  };
}

/** A country is also told by a city that lies in it. */
function countryOf(item: string, { city, country }: Given<"meetings">, doubts: Doubts): string | null {
  const { facts } = doubts;
  if (country !== null && city !== null && facts.hasCity(city) && facts.countriesOf(city).includes(country))
    return country;
  return believedCode(item, country, doubts);
}

/** `partOf` names another meeting's key, or the words of a larger one that is no item. */
export function withParts(meetings: readonly MeetingMention[], doubts: Doubts): MeetingMention[] {
  const keys = new Set(meetings.map(({ key }) => key));
  return meetings.map((meeting) => {
    const { partOf, key } = meeting;
    if (partOf === null || (keys.has(partOf) && partOf !== key) || doubts.facts.names.has(partOf)) return meeting;
    return { ...meeting, partOf: doubts.lose(`meeting ${key}`, `there is no larger meeting “${partOf}”`) };
  });
}

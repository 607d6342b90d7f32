import { daysApart, precision, startOf, yearOf } from "../../dates/edtf.js";
import { foldedWords } from "../../names/fold.js";
import { type Decision, different, same, unsure } from "../decision.js";
import type { MeetingForm } from "../form.js";
import { cityKey } from "../words/cities.js";
import { conceptsOf } from "../words/concepts.js";
import { organizationWithin } from "../words/organizations.js";
import { attendeeKey, differInOneCountry, differInOneSeat, shared } from "./attendees.js";
import { areToldApart } from "./core-of.js";
import type { Kind } from "./kind.js";

/**
 * Meetings: who met comes first, then when and where. A date or a city that sources may dispute never makes two meetings
 * of one as long as the rest agrees and the distance is small; the same two people two months later are another meeting.
 */
export const meeting: Kind<MeetingForm> = {
  keys,
  isWeak,
  compare: (a, b) => (areToldApart(a, b) ? different("one article tells of both") : compareMeetings(a, b)),
};

/** Without a date to the month, a meeting can only join one that has it. */
function isWeak(form: MeetingForm): boolean {
  return form.startDate === null || precision(form.startDate) < 1.5;
}

export function countriesOf(form: MeetingForm): string[] {
  const codes = [...form.countries, ...form.participants.flatMap(({ country }) => country ?? [])];
  return [...new Set(codes)].sort();
}

const isGathering = (form: MeetingForm): boolean =>
  form.meetingKind === "MULTILATERAL_SUMMIT" || form.meetingKind === "FORUM" || countriesOf(form).length > 3;

function keys(form: MeetingForm): string[] {
  const countries = countriesOf(form);
  const people = form.participants.map(({ name }) => attendeeKey(name));
  const found: string[] = [];
  if (countries.length === 2 || countries.length === 3)
    found.push(...pairs(countries).map((pair) => `meeting:${pair}`));
  if (people.length === 2 || people.length === 3) found.push(...pairs(people.sort()).map((pair) => `meeting=${pair}`));
  const title = titleOf(form);
  if (title !== null) found.push(`meeting#${title}`);
  const city = cityKey(form.city);
  if (city !== null && (isGathering(form) || countries.length < 2)) found.push(`meeting@${city}`);
  if (found.length === 0) found.push(...[...people, ...countries].map((one) => `meeting/${one}`));
  return [...new Set(found)].sort();
}

const pairs = (items: readonly string[]): string[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => `${one}|${other}`));

const GENERIC = new Set(
  "summit meeting leaders conference forum annual talks international economic economy high level plenary session ordinary extraordinary".split(
    " ",
  ),
);

/** What a meeting's name says beyond being a meeting: "27th APEC Economic Leaders' Meeting" → `apec`. */
function titleOf(form: MeetingForm): string | null {
  if (form.name === null) return null;
  const letters = organizationWithin(form.name);
  if (letters !== null) return letters;
  const words = conceptsOf(form.name).filter((word) => !GENERIC.has(word) && !/^\d/.test(word));
  return words.length > 0 ? words.join(" ") : null;
}

const editionOf = (name: string | null): string | null =>
  foldedWords(name ?? "")
    .find((word) => /^\d{1,3}(st|nd|rd|th|e|eme|o|a)?$/.test(word))
    ?.replace(/\D/g, "") ?? null;

/** Kinds that can be readings of one event; a banquet or a call beside a summit is an event of its own. */
const FAMILY: Readonly<Record<string, string>> = {
  SUMMIT: "encounter",
  TALKS: "encounter",
  MULTILATERAL_SUMMIT: "encounter",
};
const familyOf = (kind: string): string => FAMILY[kind] ?? kind;

type When = "same day" | "near" | "compatible" | "unknown" | "apart";
type Where = "same" | "unknown" | "different";

export function compareMeetings(a: MeetingForm, b: MeetingForm): Decision {
  const [x, y] = [familyOf(a.meetingKind), familyOf(b.meetingKind)];
  const distance = dayDistance(a, b);
  const when = whenOf(a, b, distance);
  const where = whereOf(a, b);
  // "They spoke in Nairobi" can be taken for a call: whoever met there that day spoke face to face.
  const isSpoken = [x, y].sort().join() === "CALL,encounter" && when === "same day" && where === "same";
  const sameKind = x === y || x === "OTHER" || y === "OTHER" || isSpoken;
  if (!sameKind)
    return different(`one is a ${a.meetingKind.toLowerCase()}, the other a ${b.meetingKind.toLowerCase()}`);
  if (isGathering(a) && isGathering(b)) return compareGatherings(a, b, when, where);

  // A country has one foreign minister: at one place on one day, two names for the one at the table are a dispute.
  if (a.participants.length > 1 && when === "same day" && where === "same") {
    if (differInOneSeat(a.participants, b.participants) && countriesOf(a).join() === countriesOf(b).join())
      return same(0.8, "the same place and day, and two names for one office");
  }
  const who = whoOf(a, b);
  if (who.verdict !== "same") return who;
  if (a.meetingKind !== b.meetingKind && isGathering(a) !== isGathering(b) && who.score < 0.9) {
    return different("one is a gathering, the other a meeting of two");
  }
  return whenAndWhere(a, b, who, when, where, distance);
}

function whenAndWhere(
  a: MeetingForm,
  b: MeetingForm,
  who: Decision,
  when: When,
  where: Where,
  distance: number,
): Decision {
  const people = who.score >= 0.9;
  const told = `${who.reason}`;
  switch (when) {
    case "apart":
      return people && isPostponement(a, b, where, distance)
        ? same(distance <= 7 ? 0.75 : 0.65, `${told}; the later date follows a plan for the earlier`)
        : different(`${told}, but ${distance} days apart`);
    case "same day":
      if (where === "different")
        return people ? same(0.75, `${told} on the same day, the place disputed`) : different("another place");
      return same(
        people ? (where === "same" ? 0.98 : 0.93) : where === "same" ? 0.88 : 0.78,
        `${told} on the same day${inPlace(where)}`,
      );
    case "near":
      if (where === "different") return different(`${told}, but another day and place`);
      if (where === "same")
        return same(people ? 0.9 : 0.75, `${told} in the same place, ${distance} day${distance > 1 ? "s" : ""} apart`);
      return distance === 1 && people
        ? same(0.75, `${told}, one day apart`)
        : unsure(0.55, `${told}, ${distance} days apart and no place said`);
    case "compatible":
      if (where === "different") return different(`${told}, but another place`);
      return same((people ? 0.7 : 0.6) + (where === "same" ? 0.15 : 0), `${told}, dates that agree${inPlace(where)}`);
    case "unknown":
      if (where === "different") return different(`${told}, but another place`);
      return undated(a, b, (people ? 0.6 : 0.5) + (where === "same" ? 0.2 : 0), `${told}${inPlace(where)}`);
  }
}

const inPlace = (where: Where): string => (where === "same" ? " in the same place" : "");

/** An undated report is held against its article's own date: nothing is reported as held before it was. */
function undated(a: MeetingForm, b: MeetingForm, score: number, told: string): Decision {
  const [bare, dated] = a.startDate === null ? [a, b] : [b, a];
  if (bare.around === null || dated.startDate === null) {
    if (bare.around !== null && dated.around !== null && daysApart(bare.around, dated.around) > 45) {
      return unsure(score - 0.2, `${told}, reported weeks apart and neither dated`);
    }
    return same(score, `${told}, one of them undated`);
  }
  const apart = daysApart(bare.around, dated.startDate);
  const reportedBefore =
    apart > 1 && yearOf(dated.startDate) !== null && bare.around < (startOf(dated.startDate) ?? "");
  if (bare.status === "HELD" && reportedBefore) return different(`${told}, but reported as held before that day`);
  if (bare.status === "PLANNED" && !reportedBefore && apart > 1)
    return different(`${told}, but still planned after that day`);
  if (apart > 180) return unsure(score - 0.25, `${told}, but reported ${apart} days from it`);
  const near = apart <= 10 ? 0.15 : apart <= 45 ? 0.05 : -0.05;
  return same(Math.min(0.9, score + near), `${told}, reported ${apart === 0 ? "on the day" : `${apart} days from it`}`);
}

/** The same people, or the same countries where an article names no people. */
function whoOf(a: MeetingForm, b: MeetingForm): Decision {
  const [x, y] = [a.participants, b.participants];
  if (x.length >= 2 && y.length >= 2) {
    const common = shared(x, y);
    if (common === 0) return different("other people");
    const least = Math.min(x.length, y.length);
    if (common === x.length && common === y.length) return same(1, "the same people");
    if (differInOneCountry(x, y)) return same(0.9, "the same people, one of them given another country");
    if (common === least && least >= 2) return same(0.92, "the same people, more of them in one report");
    if (x.length > 3 && y.length > 3 && common / (x.length + y.length - common) >= 0.5)
      return same(0.85, "mostly the same people");
    return different("other people", 0.2);
  }
  if (x.length === 1 && y.length >= 1 ? shared(x, y) === 0 : y.length === 1 && x.length >= 1 && shared(x, y) === 0) {
    return different("other people");
  }
  const [c, d] = [countriesOf(a), countriesOf(b)];
  const common = c.filter((code) => d.includes(code)).length;
  if (common === 0)
    return x.length === 1 && y.length === 1 ? same(0.8, "the same person") : different("other countries");
  if (c.length >= 2 && d.length >= 2) {
    if (common < 2) return different("other countries");
    if (c.length !== d.length && common < Math.min(c.length, d.length)) return different("other countries");
    // Ministers who are named and leaders who are not: one country pair has many talks.
    if (x.length >= 2 !== y.length >= 2 && a.meetingKind !== b.meetingKind)
      return unsure(0.5, "the same countries, but another kind of meeting");
    return same(0.8, "the same countries");
  }
  return x.length === 1 || y.length === 1
    ? same(0.75, "the same person or country")
    : unsure(0.4, "only one country in common");
}

function compareGatherings(a: MeetingForm, b: MeetingForm, when: When, where: Where): Decision {
  const [s, t] = [titleOf(a), titleOf(b)];
  const [m, n] = [editionOf(a.name), editionOf(b.name)];
  if (m !== null && n !== null && m !== n && s === t) return different("another edition");
  if (s !== null && t !== null && s !== t) return different("another name");
  if (when === "apart" || (when === "near" && where === "different")) return different("another date");
  const named = s !== null && s === t;
  if (named) {
    if (where === "different")
      return when === "same day" ? same(0.75, "the same name and day") : different("the same name in another place");
    if (when === "unknown") return undated(a, b, where === "same" ? 0.85 : 0.65, `the same name${inPlace(where)}`);
    return same(
      when === "compatible" && where === "unknown" ? 0.75 : 0.93,
      `the same name, dates that agree${inPlace(where)}`,
    );
  }
  const [c, d] = [countriesOf(a), countriesOf(b)];
  const common = c.filter((code) => d.includes(code)).length;
  const people = shared(a.participants, b.participants);
  if (c.length > 1 && d.length > 1 && common < 2) return different("other countries");
  if (a.meetingKind !== b.meetingKind) return different("another kind of gathering");
  if (where === "same" && (when === "same day" || when === "near"))
    return same(0.82, "a gathering in the same place and days");
  if (when === "same day" && (people >= 2 || common >= 2)) return same(0.85, "the same countries on the same day");
  if (when === "same day" && people === 1 && where !== "different")
    return same(0.75, "the same person at a gathering that day");
  if (common >= 2 && where !== "different")
    return when === "unknown"
      ? undated(a, b, 0.55, "the same countries")
      : same(0.72, "the same countries, dates that agree");
  return where === "different" ? different("another place") : unsure(0.4, "two gatherings with little said of either");
}

function dayDistance(a: MeetingForm, b: MeetingForm): number {
  const [x, y] = [whole(a), whole(b)];
  return x === null || y === null ? 0 : daysApart(x, y);
}

/** Start and end as one interval, so that "the second day of the summit" is within it. */
function whole(form: MeetingForm): string | null {
  if (form.startDate === null) return null;
  return form.endDate === null || form.startDate.includes("/") ? form.startDate : `${form.startDate}/${form.endDate}`;
}

function whenOf(a: MeetingForm, b: MeetingForm, distance: number): When {
  if (a.startDate === null || b.startDate === null) return "unknown";
  const exact = Math.min(precision(a.startDate), precision(b.startDate));
  if (distance === 0) return exact >= 2.5 ? "same day" : exact >= 1.5 ? "compatible" : "unknown";
  return distance <= (exact >= 2.5 ? 3 : 0) ? "near" : "apart";
}

function whereOf(a: MeetingForm, b: MeetingForm): Where {
  const [x, y] = [cityKey(a.city), cityKey(b.city)];
  if (x !== null && y !== null) return x === y ? "same" : "different";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "different";
  return "unknown";
}

/**
 * A date given up for a later one. Where a report has it that they met on the early date after all, that one is told
 * apart from the later meeting, and the plan goes with the day it was for.
 */
function isPostponement(a: MeetingForm, b: MeetingForm, where: Where, distance: number): boolean {
  const [early, late] = (a.startDate ?? "") < (b.startDate ?? "") ? [a, b] : [b, a];
  if (where === "different") return false;
  if (early.status === "POSTPONED") return distance <= 120 && late.status !== "CANCELLED";
  return early.status === "PLANNED" && late.status === "HELD" && distance <= (where === "same" ? 45 : 14);
}

import { daysBetween } from "../../dates/calendar.js";
import { daysApart, exclude } from "../../dates/edtf.js";
import type { CountryCode, EdtfDate } from "../../model/extraction.js";
import type { DateMention } from "../dates/mentions.js";
import { isFullDate } from "../dates/running-day.js";
import { isQuoted, narrowClause, type Scene, textBetween } from "../events/clause.js";
import type { MeetingMention } from "../events/meeting-mentions.js";
import type { Meeting } from "../events/meetings/meeting.js";
import { isClauseBetween, isSpoken } from "../events/when.js";
import { citiesOf, countryOfCity } from "../events/where.js";
import type { Standing, StandingPlace, Telling } from "./narrative.js";
import { placeMeant } from "./place-words.js";

const SENTENCES_BACK = 2;
/** How many days before the report a meeting may have been for the reporter to have stayed where it was. */
const NEAR = 3;

/** Gives mentions of meetings the day and place that they only point back to: "On Tuesday he arrived. The king received him here." */
export function pointBack(
  mentions: readonly MeetingMention[],
  scenes: readonly Scene[],
  told: readonly Standing[],
  telling: Telling,
): MeetingMention[] {
  const { publishedOn } = telling;
  return mentions.map((found) => {
    const [scene, standing] = [scenes[found.sentence], told[found.sentence]];
    if (!scene || !standing) return found;
    const seen = publishedOn === null ? found : seenFrom(publishedOn, found, scene);
    const meant = placeMeant(scene, seen, standing, telling);
    const mention = meant ? { ...seen, city: meant, country: meant.country } : seen;
    if (mention.date !== null || mention.name !== null) return mention;
    if (isOfAnotherTime(scene, mention) && !isOfDatedParagraph(mention, standing)) {
      const own = mention.status === "HELD" ? dateBefore(scene, mention) : undefined;
      const isTold = own !== undefined && !mention.isEarlier && !isOfSaying(scene, own, mention);
      return isTold ? { ...mention, presumed: own.start } : mention;
    }
    if (standing.isBackground) return mention;
    return { ...mention, presumed: dayFor(scene, mention, standing, publishedOn) };
  });
}

/** Gives meetings the place that the text told before: "It began in Riyadh. The prince received his guest at the airport." */
export function carryPlaces(
  meetings: readonly Meeting[],
  mentions: readonly MeetingMention[],
  scenes: readonly Scene[],
  told: readonly Standing[],
  telling: Telling,
): void {
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]));
  for (const meeting of meetings) {
    if (meeting.name !== null || meeting.city !== null || meeting.kind === "CALL") continue;
    const first = Math.min(...meeting.sentences);
    const [scene, standing] = [scenes[first], told[first]];
    const mention = mentionAt.get(Math.min(...meeting.places.map(({ start }) => start)));
    if (!scene || !standing || !mention || standing.isBackground || isOfAnotherTime(scene, mention)) continue;
    const place = placeFor(meeting, scenes, first, standing, telling);
    if (place) Object.assign(meeting, { city: place.city, country: place.country ?? meeting.country });
  }
  for (const meeting of meetings) shareWithWhole(meeting, meetings);
  for (const meeting of meetings) shareWithSameDay(meeting, meetings);
}

/** What lies ahead of the day of the report is not held yet; what lies behind it is no longer planned. */
function seenFrom(publishedOn: string, mention: MeetingMention, scene: Scene): MeetingMention {
  const { date, status } = mention;
  if (date === null || !isFullDate(date.start)) return mention;
  const ahead = daysBetween(publishedOn, date.start);
  if (status === "HELD" && ahead > 1) return { ...mention, status: "PLANNED" };
  if (status !== "PLANNED" || ahead >= -1) return mention;
  // "On 3 May he receives her": the present of a look back
  const isPresent = scene.lexicon.meetings.present.isIn(textBetween(scene, mention.start, mention.end));
  return isPresent ? { ...mention, status: "HELD" } : { ...mention, date: null };
}

/** "their last meeting", "they had met": not of the time that is told of. */
function isOfAnotherTime(scene: Scene, mention: MeetingMention): boolean {
  if (mention.isEarlier) return true;
  const clause = narrowClause(scene, mention);
  return scene.lexicon.meetings.pluperfect.isIn(textBetween(scene, clause.start, mention.end));
}

/** "On Wednesday he said that they had met": the day of the saying. */
const isOfSaying = (scene: Scene, date: DateMention, mention: MeetingMention): boolean =>
  isSpoken(scene, date) || scene.lexicon.speech.verbs.isIn(textBetween(scene, date.to, mention.start));

/** "On Thursday he saw her to the door. For an hour they had talked": just before what the paragraph has dated. */
const isOfDatedParagraph = ({ isEarlier }: MeetingMention, { isDated }: Standing): boolean => !isEarlier && isDated;

/** The day told of last before a meeting that was held, or the day ahead before one that is planned. */
function dayFor(
  scene: Scene,
  mention: MeetingMention,
  standing: Standing,
  publishedOn: string | null,
): EdtfDate | null {
  const inSentence = dateBefore(scene, mention);
  if (mention.status === "PLANNED") return isAhead(inSentence, publishedOn) ? inSentence!.start : standing.ahead;
  if (mention.status !== "HELD") return null;
  if (inSentence) return inSentence.start;
  // another city: the text went on, and may have said before when
  if (mention.city && standing.place && mention.city.name !== standing.place.city && standing.isSameDay)
    return standing.days.get(mention.city.name) ?? null;
  return standing.day;
}

const isAhead = (date: DateMention | undefined, publishedOn: string | null): boolean =>
  date !== undefined && (publishedOn === null || date.start >= publishedOn.slice(0, date.start.length));

/** "travelled to Rome in March, met the pope and …": what a sentence tells goes on where its last date was. */
const dateBefore = (scene: Scene, mention: MeetingMention): DateMention | undefined =>
  scene.sentence.dates.findLast(
    ({ from, to, end, isBound, isOfText, isPluperfect, leans }) =>
      to <= mention.start &&
      end === null &&
      !isBound &&
      !isOfText &&
      !isPluperfect &&
      !leans &&
      !isQuoted(scene.sentence, { start: from, end: to }) &&
      !(mention.status === "PLANNED" && isSpoken(scene, { from, to })) &&
      (!isClauseBetween(scene, textBetween(scene, to, mention.start)) || isOnward(scene, to, mention)),
  );

/** "came on Monday to the palace, where she received him": a clause that says what happened next. */
function isOnward({ lexicon, sentence }: Scene, from: number, mention: MeetingMention): boolean {
  const between = sentence.text.slice(from - sentence.start, mention.start - sentence.start);
  return mention.isVerb && !lexicon.meetings.pluperfect.isIn(between) && !lexicon.otherEvents.isIn(between);
}

/** The city that the text told of last, if the meeting may have been there. */
function placeFor(
  meeting: Meeting,
  scenes: readonly Scene[],
  first: number,
  standing: Standing,
  { mentioned, publishedOn }: Telling,
): StandingPlace | null {
  const isThere = ({ country, persons }: StandingPlace) =>
    (meeting.country === null || country === null || meeting.country === country) &&
    ((country !== null && sidesOf(meeting).has(country)) || persons.some((person) => meeting.persons.includes(person)));
  const start = Math.min(...meeting.places.map((place) => place.start));
  const paragraph = scenes[first]!.sentence.paragraph;
  for (let at = first; at >= 0 && at >= first - SENTENCES_BACK; at--) {
    if (scenes[at]!.sentence.paragraph !== paragraph) break;
    const city = citiesOf(scenes[at]!).findLast(({ end }) => end <= start);
    const place = city && {
      city: city.name,
      country: city.country ?? countryOfCity(city.name, mentioned),
      persons: [],
    };
    if (place && isThere(place)) return place;
  }
  if (meeting.status === "PLANNED" && standing.destination && isThere(standing.destination))
    return standing.destination;
  if (meeting.status !== "HELD" || !standing.place || !isThere(standing.place)) return null;
  const since = standing.day ?? publishedOn;
  const isNow = meeting.startDate === null || since === null || daysApart(meeting.startDate, since) <= NEAR;
  return isNow ? standing.place : null;
}

const sidesOf = ({ countries, persons }: Meeting): ReadonlySet<CountryCode | null> =>
  new Set([...countries, ...persons.map(({ country }) => country)]);

/** What takes place on the margins of a gathering is where the gathering is. */
function shareWithWhole(meeting: Meeting, meetings: readonly Meeting[]): void {
  const whole = meetings.find(({ key }) => key === meeting.partOf);
  if (!whole || meeting.kind === "CALL") return;
  const mayBeAtOnce = !whole.startDate || !meeting.startDate || !exclude(whole.startDate, meeting.startDate);
  if (!mayBeAtOnce) return;
  if (meeting.city === null && whole.city !== null && (meeting.country === null || meeting.country === whole.country))
    Object.assign(meeting, { city: whole.city, country: whole.country });
  else if (whole.city === null && meeting.city !== null && meeting.status === whole.status)
    Object.assign(whole, { city: meeting.city, country: meeting.country });
  // what lasted one day had its margins on that day
  if (meeting.startDate === null && meeting.status !== "CANCELLED" && whole.endDate === null)
    meeting.startDate = isFullDate(whole.startDate ?? "") ? whole.startDate : null;
}

/** Who met in one city only on a day met there whatever else is told of the day. */
function shareWithSameDay(meeting: Meeting, meetings: readonly Meeting[]): void {
  const { city, name, kind, status, startDate } = meeting;
  if (city !== null || name !== null || kind === "CALL" || status !== "HELD" || !isFullDate(startDate ?? "")) return;
  const there = meetings.filter(
    (other) =>
      other.city !== null &&
      other.status === "HELD" &&
      other.startDate === startDate &&
      meeting.persons.some((person) => other.persons.includes(person)) &&
      (meeting.country === null || meeting.country === other.country),
  );
  const [first] = there;
  if (first && there.every((other) => other.city === first.city))
    Object.assign(meeting, { city: first.city, country: first.country });
}

import { daysOf, startOf } from "../../dates/edtf.js";
import type { CountryCode, EdtfDate, MeetingKind } from "../../model/extraction.js";
import { isLeader, type People, type Person } from "../refine/people.js";
import type { MeetingMention } from "./meeting-mentions.js";
import { absorb, create, excludes, IN_PERSON, type Meeting } from "./meetings/meeting.js";
import { group, isFarFrom, meetingOf, sameGathering, within } from "./meetings/same.js";
import { isOutOfTime, settle } from "./meetings/settle.js";

const NEEDS_TWO = new Set<MeetingKind>(["SUMMIT", "TALKS", "CALL", "BANQUET", "CEREMONY", "OTHER"]);

/** Joins the mentions of meetings into meetings: those with the same people and no other date; "the summit" is the one in focus. */
export function gatherMeetings(
  mentions: readonly MeetingMention[],
  people: People,
  mentioned: ReadonlySet<CountryCode>,
  pair: readonly Person[],
  publishedOn: string | null,
): Meeting[] {
  const meetings: Meeting[] = [];
  let focus: Meeting | null = null;
  let gathering: Meeting | null = null;
  let sentence = -1;
  for (const told of mentions) {
    const mention = ofLeaders(told, pair);
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      gathering = null;
    }
    if (mention.name !== null) {
      gathering =
        meetings.find(
          ({ name, startDate, organizations }) =>
            name !== null &&
            (sameGathering(name, mention.name!) || organizations.some((one) => mention.organizations.includes(one))) &&
            !excludes(startDate, mention.date?.start ?? null),
        ) ?? null;
      if (gathering) absorb(gathering, mention);
      else {
        gathering = create(mention, meetings.length);
        meetings.push(gathering);
      }
      takeIn(gathering, meetings, sentence);
      continue;
    }
    const whole: Meeting | undefined = mention.isWhole ? meetings.findLast(({ name }) => name !== null) : undefined;
    if (whole) {
      gathering = whole;
      takeIn(whole, meetings, sentence);
      continue;
    }
    if (mention.isBackReference) {
      const meant = backReferenced(mention, meetings, focus);
      if (meant) absorb(meant, mention);
      else if (isOfPair(mention, meetings, pair)) {
        focus = { ...create(mention, meetings.length), persons: [...pair] };
        meetings.push(focus);
      } else if (isNext(mention) && focus) {
        // "they will meet again in Rome": the same people, or nobody in particular where many had gathered
        const persons = mention.persons.length === 0 && focus.persons.length === 2 ? focus.persons : mention.persons;
        const kind = persons.length === 0 ? "MULTILATERAL_SUMMIT" : mention.kind;
        meetings.push({ ...create(mention, meetings.length), persons: [...persons], kind });
      } else if ((mention.kind === "FORUM" || mention.kind === "BANQUET") && mention.persons.length === 1)
        meetings.push(create(mention, meetings.length));
      continue;
    }
    const known = meetingOf(mention, meetings, focus);
    const meeting = known ?? create(mention, meetings.length);
    if (known) absorb(known, mention);
    else if (!isSuperfluous(mention, meetings)) meetings.push(meeting);
    else continue;
    if (IN_PERSON.has(meeting.kind)) focus = meeting;
    if (gathering && IN_PERSON.has(meeting.kind) && meeting !== gathering) meeting.partOf ??= gathering.key;
  }
  for (const meeting of meetings) settle(meeting, people, mentioned);
  // "waits for him on Sunday": what lies ahead of the report has not been held
  for (const meeting of meetings)
    if (meeting.status === "HELD" && isAfter(meeting.startDate ?? meeting.presumed, publishedOn))
      meeting.status = "PLANNED";
  // countries alone make a meeting only with a time or place: "talks between A and B" may be anything
  const isTold = ({ persons, name, startDate, city, durationMinutes }: Meeting) =>
    persons.length > 0 || name !== null || startDate !== null || city !== null || durationMinutes !== null;
  const kept = meetings
    .filter((meeting) => !isDomestic(meeting) && !isOutOfTime(meeting) && isTold(meeting))
    .filter((meeting) => !NEEDS_TWO.has(meeting.kind) || meeting.persons.length >= 2 || meeting.countries.length >= 2);
  for (const meeting of kept) meeting.startDate ??= meeting.presumed;
  return kept;
}

/** "met on the margins of the summit": in one sentence the smaller belongs to the larger. */
function takeIn(gathering: Meeting, meetings: readonly Meeting[], sentence: number): void {
  for (const meeting of meetings)
    if (meeting !== gathering && IN_PERSON.has(meeting.kind) && meeting.sentences.has(sentence))
      meeting.partOf ??= gathering.key;
}

/** "the next summit will be in Rome in 2027". */
const isNext = ({ status, isAgain, isEarlier, isVerb, kind, date, city, persons }: MeetingMention): boolean =>
  status === "PLANNED" &&
  isAgain &&
  !isEarlier &&
  !isVerb &&
  IN_PERSON.has(kind) &&
  (date !== null || city !== null) &&
  persons.length === 0;

const isAfter = (date: EdtfDate | null, day: string | null): boolean =>
  date !== null && day !== null && !date.includes("X") && daysOf(startOf(date)).first > day;

/** "The summit between Italy and Turkey": of their leaders, where the article is about them. */
function ofLeaders(mention: MeetingMention, pair: readonly Person[]): MeetingMention {
  const isTheirs =
    mention.kind === "SUMMIT" &&
    mention.name === null &&
    !mention.isEarlier &&
    mention.persons.length === 0 &&
    mention.countries.length === 2 &&
    pair.length === 2 &&
    pair.every((person) => isLeader(person) && !person.isFormer && mention.countries.includes(person.country ?? "")) &&
    pair[0]!.country !== pair[1]!.country;
  return isTheirs ? { ...mention, persons: pair } : mention;
}

/** "President A came away from the summit": before any other meeting it is the one of the two leaders the article is about. */
const isOfPair = (mention: MeetingMention, meetings: readonly Meeting[], pair: readonly Person[]): boolean =>
  IN_PERSON.has(mention.kind) &&
  !mention.isVerb &&
  !mention.isOfOthers &&
  !mention.isEarlier &&
  mention.persons.length === 1 &&
  pair.length === 2 &&
  pair.every(isLeader) &&
  pair.includes(mention.persons[0]!) &&
  !meetings.some(({ persons }) => pair.every((person) => persons.includes(person)));

/** An encounter of people of one country is no diplomacy; that two leaders met says that a guess at their countries was wrong. */
const isDomestic = ({ persons, name }: Meeting): boolean =>
  name === null &&
  !(persons.every(isLeader) && persons.some(({ isCountryGuessed }) => isCountryGuessed)) &&
  persons.length >= 2 &&
  persons.every(({ country }) => country !== null && country === persons[0]!.country);

/** A later mention of known people's next or last meeting without a date of its own says too little to be an item. */
function isSuperfluous(mention: MeetingMention, meetings: readonly Meeting[]): boolean {
  if (mention.persons.length > 0 || mention.status === "PLANNED") return false;
  return meetings.some(
    ({ countries, kind }) => group(kind) === group(mention.kind) && within(mention.countries, countries),
  );
}

function backReferenced(mention: MeetingMention, meetings: readonly Meeting[], focus: Meeting | null): Meeting | null {
  if (mention.isEarlier || (mention.status === "PLANNED" && mention.isAgain)) return null;
  if (!IN_PERSON.has(mention.kind)) return meetings.findLast(({ kind }) => kind === mention.kind) ?? null;
  if (mention.persons.length === 1 && focus && !focus.persons.includes(mention.persons[0]!)) return null;
  if (!focus || excludes(focus.startDate, mention.date?.start ?? null) || isFarFrom(focus, mention)) return null;
  return mention.status === focus.status ||
    mention.status === "HELD" ||
    mention.status === "POSTPONED" ||
    mention.status === "CANCELLED"
    ? focus
    : null;
}

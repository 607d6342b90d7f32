import { daysApart } from "../../../dates/edtf.js";
import type { MeetingKind } from "../../../model/extraction.js";
import type { MeetingMention } from "../meeting-mentions.js";
import { excludes, IN_PERSON, type Meeting } from "./meeting.js";

const FAR = 12;

export const group = (kind: MeetingKind): string => (IN_PERSON.has(kind) ? "TALKS" : kind);
const sameSet = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item) => b.includes(item));
export const within = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length > 0 && a.every((item) => b.includes(item));

/** The meeting of which a mention tells: of several with the same people the one of that day or place, else the one spoken of last. */
export function meetingOf(
  mention: MeetingMention,
  meetings: readonly Meeting[],
  focus: Meeting | null,
): Meeting | undefined {
  const able = meetings.filter((meeting) => isSame(meeting, mention));
  return (
    able.find(({ startDate }) => mention.date !== null && startDate === mention.date.start) ??
    able.find(({ city }) => mention.city !== null && city === mention.city.name) ??
    able.find((meeting) => meeting === focus) ??
    able[0]
  );
}

/** Whether a mention tells of a meeting that is known already. */
function isSame(meeting: Meeting, mention: MeetingMention): boolean {
  const isSameKind =
    group(meeting.kind) === group(mention.kind) ||
    // "signed at a ceremony": what those who met did together
    (IN_PERSON.has(meeting.kind) && mention.kind === "CEREMONY" && mention.persons.length > 1) ||
    (meeting.kind === "CALL" &&
      IN_PERSON.has(mention.kind) &&
      mention.city === null &&
      mention.date === null &&
      !mention.isAgain);
  if (meeting.name !== null || !isSameKind) return false;
  const samePeople =
    mention.persons.length > 0
      ? sameSet(meeting.persons, mention.persons) ||
        (meeting.persons.length > 2 && within(mention.persons, meeting.persons)) ||
        (mention.persons.length > 2 && within(meeting.persons, mention.persons))
      : within(mention.countries, meeting.countries);
  if (!samePeople || excludes(meeting.startDate, mention.date?.start ?? null) || isFarFrom(meeting, mention))
    return false;
  if (mention.isEarlier && mention.date !== null && mention.date.isVague !== meeting.isVague) return false;
  if (mention.isEarlier && mention.city !== null && meeting.city !== null && mention.city.name !== meeting.city)
    return false;
  // one that was held is not the one that had been put off
  const isOff = mention.status === "CANCELLED" || mention.status === "POSTPONED";
  const known = meeting.startDate ?? meeting.presumed;
  if (isOff && meeting.status === "HELD" && excludes(known, mention.date?.start ?? null)) return false;
  if (meeting.status !== mention.status) {
    if (meeting.status === "HELD" && mention.status === "PLANNED")
      return !mention.isAgain && mention.date === null
        ? true
        : meeting.startDate !== null && mention.date !== null && meeting.startDate === mention.date.start;
    if (meeting.status === "PLANNED" && mention.status === "HELD")
      return (
        !mention.isEarlier &&
        (mention.date === null || meeting.startDate === null || mention.date.start === meeting.startDate)
      );
    return true;
  }
  return true;
}

/** A day that is only presumed may be some days off; years or months off is another meeting. */
export function isFarFrom(meeting: Meeting, mention: MeetingMention): boolean {
  const [known, told] = [meeting.startDate ?? meeting.presumed, mention.date?.start ?? mention.presumed];
  return known !== null && told !== null && !known.startsWith("X") && daysApart(known, told) > FAR;
}

/** Whether two names mean one gathering: "the Brics summit" and "Summit of the Brics", but not two summits of other bodies. */
export function sameGathering(a: string, b: string): boolean {
  const [x, y] = [capitalsOf(a), capitalsOf(b)];
  if (x.length === 0 || y.length === 0) return a.toLowerCase() === b.toLowerCase();
  const shared = x.filter((word) => y.includes(word));
  // in some languages the noun comes first, and may have a capital
  const isOnlyNoun = shared.length === 1 && shared[0] === x[0] && shared[0] === y[0] && x.length > 1 && y.length > 1;
  return shared.length > 0 && !isOnlyNoun;
}

const capitalsOf = (name: string): string[] =>
  name.match(/\p{Lu}[\p{L}\p{N}]*/gu)?.map((word) => word.toLowerCase()) ?? [];

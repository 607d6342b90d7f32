import { daysApart, daysOf, startOf } from "../../dates/edtf.js";
import type { CountryCode, EdtfDate, EventStatus, MeetingKind } from "../../model/extraction.js";
import type { Place } from "../marks.js";
import type { People, Person } from "../refine/people.js";
import { isLeader } from "../refine/people.js";
import type { MeetingMention } from "./meeting-mentions.js";
import { countryOfCity } from "./where.js";

/** A meeting of the article: all its mentions taken together. */
export interface Meeting {
  readonly key: string;
  kind: MeetingKind;
  status: EventStatus;
  name: string | null;
  persons: Person[];
  countries: CountryCode[];
  organizations: string[];
  startDate: EdtfDate | null;
  endDate: EdtfDate | null;
  isVague: boolean;
  /** The day it has when no mention tells another. */
  presumed: EdtfDate | null;
  durationMinutes: number | null;
  city: string | null;
  country: CountryCode | null;
  partOf: string | null;
  /** Sentences that speak of it. */
  readonly sentences: Set<number>;
  readonly places: Place[];
  /** How sure the best mention is: named on both sides beats a back reference. */
  mentions: number;
}

const FAR = 12;
const IN_PERSON = new Set<MeetingKind>(["SUMMIT", "TALKS", "OTHER"]);
const NEEDS_TWO = new Set<MeetingKind>(["SUMMIT", "TALKS", "CALL", "BANQUET", "CEREMONY", "OTHER"]);

/** Whether two EDTF dates of days, months or years cannot be the same. */
export function excludes(a: EdtfDate | null, b: EdtfDate | null): boolean {
  if (!a || !b) return false;
  const [x, y] = [a.split("/")[0]!, b.split("/")[0]!];
  const length = Math.min(x.length, y.length);
  return [...x.slice(0, length)].some((sign, at) => sign !== y[at] && sign !== "X" && y[at] !== "X");
}

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
  for (const mention of mentions) {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      gathering = null;
    }
    if (mention.name !== null) {
      gathering =
        meetings.find(
          ({ name, startDate }) =>
            name !== null && sameGathering(name, mention.name!) && !excludes(startDate, mention.date?.start ?? null),
        ) ?? null;
      if (gathering) absorb(gathering, mention);
      else {
        gathering = create(mention, meetings.length);
        meetings.push(gathering);
      }
      // "met on the margins of the summit": in one sentence the smaller belongs to the larger
      const inside = meetings.filter(
        (meeting) =>
          meeting !== gathering &&
          IN_PERSON.has(meeting.kind) &&
          meeting.sentences.has(sentence) &&
          meeting.partOf === null,
      );
      for (const meeting of inside) meeting.partOf = gathering.key;
      continue;
    }
    if (mention.isBackReference) {
      const meant = backReferenced(mention, meetings, focus);
      if (meant) absorb(meant, mention);
      else if (isOfPair(mention, meetings, pair)) {
        focus = { ...create(mention, meetings.length), persons: [...pair] };
        meetings.push(focus);
      } else if ((mention.kind === "FORUM" || mention.kind === "BANQUET") && mention.persons.length === 1)
        meetings.push(create(mention, meetings.length));
      continue;
    }
    const known = meetings.find((meeting) => isSame(meeting, mention));
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
    if (meeting.status === "HELD" && isAfter(meeting.startDate, publishedOn)) meeting.status = "PLANNED";
  // countries alone make a meeting only with a time or place: "talks between A and B" may be anything
  const isTold = ({ persons, name, startDate, city, durationMinutes }: Meeting) =>
    persons.length > 0 || name !== null || startDate !== null || city !== null || durationMinutes !== null;
  const kept = meetings
    .filter((meeting) => !isDomestic(meeting) && isTold(meeting))
    .filter((meeting) => !NEEDS_TWO.has(meeting.kind) || meeting.persons.length >= 2 || meeting.countries.length >= 2);
  for (const meeting of kept) meeting.startDate ??= meeting.presumed;
  return kept;
}

const isAfter = (date: EdtfDate | null, day: string | null): boolean =>
  date !== null && day !== null && !date.includes("X") && daysOf(startOf(date)).first > day;

/** "President A came away from the summit": before any other meeting it is the one of the two leaders the article is about. */
const isOfPair = (mention: MeetingMention, meetings: readonly Meeting[], pair: readonly Person[]): boolean =>
  IN_PERSON.has(mention.kind) &&
  !mention.isVerb &&
  !mention.isEarlier &&
  mention.persons.length === 1 &&
  pair.length === 2 &&
  pair.every(isLeader) &&
  pair.includes(mention.persons[0]!) &&
  !meetings.some(({ persons }) => pair.every((person) => persons.includes(person)));

/** An encounter of people of one country is no diplomacy. */
const isDomestic = ({ persons, name }: Meeting): boolean =>
  name === null &&
  persons.length >= 2 &&
  persons.every(({ country }) => country !== null && country === persons[0]!.country);

const sameGathering = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return x === y || (x!.split(" ")[0] === y!.split(" ")[0] && x!.length > 2);
};

function create(mention: MeetingMention, count: number): Meeting {
  return {
    key: `m${count + 1}`,
    kind: mention.kind,
    status: mention.status,
    name: mention.name,
    persons: [...mention.persons],
    countries: [...mention.countries],
    organizations: [...mention.organizations],
    startDate: mention.date?.start ?? null,
    endDate: mention.date?.end ?? null,
    isVague: mention.date?.isVague ?? false,
    presumed: mention.presumed,
    durationMinutes: mention.durationMinutes,
    city: mention.city?.name ?? null,
    country: mention.country,
    partOf: null,
    sentences: new Set([mention.sentence]),
    places: [{ start: mention.start, end: mention.end }],
    mentions: 1,
  };
}

const group = (kind: MeetingKind): string => (IN_PERSON.has(kind) ? "TALKS" : kind);
const sameSet = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item) => b.includes(item));
const within = <Item>(a: readonly Item[], b: readonly Item[]) => a.length > 0 && a.every((item) => b.includes(item));

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
function isFarFrom(meeting: Meeting, mention: MeetingMention): boolean {
  const [known, told] = [meeting.startDate ?? meeting.presumed, mention.date?.start ?? mention.presumed];
  return known !== null && told !== null && !known.startsWith("X") && daysApart(known, told) > FAR;
}

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

/** Adds to a meeting what another mention tells; what was said first stands, the more precise date excepted. */
function absorb(meeting: Meeting, mention: MeetingMention): void {
  meeting.sentences.add(mention.sentence);
  meeting.places.push({ start: mention.start, end: mention.end });
  meeting.mentions++;
  for (const person of mention.persons)
    if (!meeting.persons.includes(person) && !mention.isBackReference) meeting.persons.push(person);
  for (const code of mention.countries)
    if (!meeting.countries.includes(code) && !mention.isBackReference) meeting.countries.push(code);
  if (
    mention.date &&
    !excludes(meeting.startDate, mention.date.start) &&
    (meeting.startDate === null || mention.date.start.length > meeting.startDate.length)
  ) {
    meeting.startDate = mention.date.start;
    meeting.endDate = mention.date.end;
    meeting.isVague = mention.date.isVague;
  }
  meeting.presumed ??= mention.presumed;
  meeting.durationMinutes ??= mention.durationMinutes;
  if (mention.city && meeting.city === null) {
    meeting.city = mention.city.name;
    meeting.country = mention.country ?? meeting.country;
  }
  meeting.country ??= mention.country;
  // "the summit had been called off once": what took place after all is not undone by a look back
  const isOff = mention.status === "CANCELLED" || mention.status === "POSTPONED";
  if (isOff && (meeting.status !== "HELD" || !mention.isBackReference)) meeting.status = mention.status;
  else if (meeting.status === "PLANNED" && mention.status === "HELD" && !mention.isBackReference)
    meeting.status = "HELD";
  if (meeting.kind === "TALKS" && mention.kind === "SUMMIT") meeting.kind = "SUMMIT";
}

/** Decides the kind by the rank of those who met, and the country by the city. */
function settle(meeting: Meeting, people: People, mentioned: ReadonlySet<CountryCode>): void {
  if (meeting.city) meeting.country = meeting.country ?? countryOfCity(meeting.city, mentioned);
  for (const person of meeting.persons)
    if (person.country && !meeting.countries.includes(person.country)) meeting.countries.push(person.country);
  if (!IN_PERSON.has(meeting.kind) || meeting.persons.length < 2) return;
  const areLeaders = meeting.persons.every((person) => isLeader(person) && !isDeputy(person, people));
  const isMinisterial =
    meeting.persons.some((person) => person.rank !== null && !isLeader(person)) ||
    meeting.persons.some((person) => isDeputy(person, people));
  if (areLeaders) meeting.kind = meeting.persons.length > 2 ? "MULTILATERAL_SUMMIT" : "SUMMIT";
  else if (isMinisterial) meeting.kind = "TALKS";
}

/** A head of government beside whom the article knows the country's head of state. */
function isDeputy(person: Person, people: People): boolean {
  return (
    person.rank === "HEAD_OF_GOVERNMENT" &&
    people.persons.some(
      (other) =>
        other !== person &&
        other.country === person.country &&
        other.country !== null &&
        other.rank === "HEAD_OF_STATE" &&
        !other.isFormer &&
        /president|präsident|président|presidente/i.test(other.office ?? ""),
    )
  );
}

import type { CountryCode, EdtfDate, EventStatus, MeetingKind } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { MeetingMention } from "../meeting-mentions.js";

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

/** Kinds of which a text may use one word for the other: those at which people sit together. */
export const IN_PERSON = new Set<MeetingKind>(["SUMMIT", "TALKS", "OTHER"]);

/** Whether two EDTF dates of days, months or years cannot be the same. */
export function excludes(a: EdtfDate | null, b: EdtfDate | null): boolean {
  if (!a || !b) return false;
  const [x, y] = [a.split("/")[0]!, b.split("/")[0]!];
  const length = Math.min(x.length, y.length);
  return [...x.slice(0, length)].some((sign, at) => sign !== y[at] && sign !== "X" && y[at] !== "X");
}

/** The meeting that a mention is the first to tell of. */
export function create(mention: MeetingMention, count: number): Meeting {
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

/** Adds to a meeting what another mention tells; what was said first stands, the more precise date excepted. */
export function absorb(meeting: Meeting, mention: MeetingMention): void {
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

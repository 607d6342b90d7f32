import { exclude } from "../../dates/edtf.js";
import type { MeetingMention } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { joinedSpans, shareWords } from "./evidence.js";
import { jaccard } from "./pairs.js";
import { fuller, preciser } from "./values.js";

/** How two confidences become one. */
export type Confidence = (a: number, b: number) => number;

const SIDE_EVENTS: readonly string[] = ["BANQUET", "CEREMONY", "CALL", "FORUM"];

/** How much alike two meetings of one article are: the same people at no other time; kind, status and place choose among several. */
export function meetingLikeness(a: MeetingMention, b: MeetingMention): number {
  if (a.startDate && b.startDate && exclude(whenOf(a), whenOf(b))) return 0;
  const company = companyOf(a, b);
  if (company < 0.5) return 0;
  const isOtherOccasion = a.kind !== b.kind && (SIDE_EVENTS.includes(a.kind) || SIDE_EVENTS.includes(b.kind));
  return (
    8 * company +
    (a.kind === b.kind ? 1 : isOtherOccasion ? -3 : 0) +
    (a.status === b.status ? 1 : -2) +
    (a.startDate !== null && a.startDate === b.startDate ? 1 : 0) +
    (a.city !== null && b.city !== null ? (nameKey(a.city) === nameKey(b.city) ? 0.5 : -1) : 0) +
    (shareWords(a.evidence, b.evidence) ? 1 : 0)
  );
}

function companyOf(a: MeetingMention, b: MeetingMention): number {
  if (a.name !== null && b.name !== null && nameKey(a.name) === nameKey(b.name)) return 1;
  if (a.participants.length > 0 && b.participants.length > 0) return jaccard(a.participants, b.participants);
  if (a.participants.length > 0 || b.participants.length > 0)
    return shareWords(a.evidence, b.evidence) && jaccard(a.countries, b.countries) >= 0.5 ? 0.5 : 0;
  if (a.countries.length > 0 && b.countries.length > 0) return jaccard(a.countries, b.countries);
  return a.kind === b.kind && shareWords(a.evidence, b.evidence) ? 0.5 : 0;
}

/** The first reading, completed by the second. */
export function joinMeetings(a: MeetingMention, b: MeetingMention, confidence: Confidence): MeetingMention {
  return {
    ...a,
    name: a.name ?? b.name,
    participants: fuller(a.participants, b.participants),
    countries: fuller(a.countries, b.countries),
    organizations: fuller(a.organizations, b.organizations),
    startDate: preciser(a.startDate, b.startDate),
    endDate: preciser(a.endDate, b.endDate),
    durationMinutes: a.durationMinutes ?? b.durationMinutes,
    city: a.city ?? b.city,
    country: a.country ?? b.country,
    partOf: a.partOf ?? b.partOf,
    issues: [...new Set([...a.issues, ...b.issues])],
    confidence: confidence(a.confidence, b.confidence),
    evidence: joinedSpans(a.evidence, b.evidence),
  };
}

/** Start and end as one EDTF interval. */
export function whenOf({ startDate, endDate }: { startDate: string | null; endDate: string | null }): string {
  if (startDate === null) return endDate ?? "";
  return endDate === null ? startDate : `${startDate.split("/")[0]}/${endDate.split("/").at(-1)}`;
}

import type { Extraction, MeetingMention, Span } from "../model/extraction.js";
import { nameKey } from "../names/fold.js";

/**
 * An extraction in which every name that an item uses is an item itself: a participant who is missing among the persons,
 * a party missing among the countries, a larger meeting that is only named. Their evidence is that of the item that
 * names them, so that nothing enters the graph without words to rest on.
 */
export function complete(extraction: Extraction): Extraction {
  const meetings = withLargerMeetings(extraction.meetings);
  const known = {
    persons: namesOf(extraction.persons),
    organizations: namesOf(extraction.organizations),
    issues: namesOf(extraction.issues),
    countries: new Set(extraction.countries.map((country) => country.code)),
  };
  const persons = [...extraction.persons];
  const organizations = [...extraction.organizations];
  const issues = [...extraction.issues];
  const countries = [...extraction.countries];

  const person = (name: string | null, evidence: readonly Span[]) => {
    if (name === null || !isNew(known.persons, name)) return;
    persons.push({ name, aliases: [], office: null, country: null, organization: null, evidence });
  };
  const organization = (name: string, evidence: readonly Span[]) => {
    if (isNew(known.organizations, name)) organizations.push({ name, aliases: [], country: null, evidence });
  };
  const issue = (name: string, evidence: readonly Span[]) => {
    if (isNew(known.issues, name)) issues.push({ name, evidence });
  };
  const country = (code: string | null, evidence: readonly Span[]) => {
    if (code === null || known.countries.has(code)) return;
    known.countries.add(code);
    countries.push({ code, evidence });
  };

  for (const each of extraction.persons) {
    country(each.country, each.evidence);
    if (each.organization !== null) organization(each.organization, each.evidence);
  }
  for (const each of extraction.organizations) country(each.country, each.evidence);
  for (const each of meetings) {
    for (const name of each.participants) person(name, each.evidence);
    for (const name of each.organizations) organization(name, each.evidence);
    for (const name of each.issues) issue(name, each.evidence);
    for (const code of [...each.countries, each.country]) country(code, each.evidence);
  }
  for (const each of extraction.visits) {
    for (const name of each.visitors) person(name, each.evidence);
    country(each.country, each.evidence);
  }
  for (const each of extraction.agreements) {
    for (const name of each.signatories) {
      if (!known.persons.has(nameKey(name))) organization(name, each.evidence);
    }
    for (const name of each.issues) issue(name, each.evidence);
    for (const code of each.parties) country(code, each.evidence);
  }
  for (const each of extraction.statements) person(each.speaker, each.evidence);
  for (const each of extraction.gifts) {
    person(each.giver, each.evidence);
    person(each.recipient, each.evidence);
  }
  return { ...extraction, persons, organizations, issues, countries, meetings };
}

const namesOf = (items: readonly { name: string; aliases?: readonly string[] }[]): Set<string> =>
  new Set(items.flatMap((item) => [item.name, ...(item.aliases ?? [])].map(nameKey)));

function isNew(known: Set<string>, name: string): boolean {
  const key = nameKey(name);
  if (key === "" || known.has(key)) return false;
  known.add(key);
  return true;
}

/** "… at the APEC summit in Gyeongju" names a larger meeting; as an item it can be one with what other articles tell of it. */
function withLargerMeetings(meetings: readonly MeetingMention[]): readonly MeetingMention[] {
  const keys = new Map<string, string>();
  for (const meeting of meetings) {
    keys.set(meeting.key, meeting.key);
    if (meeting.name !== null) keys.set(nameKey(meeting.name), meeting.key);
  }
  const larger: MeetingMention[] = [];
  const placed = meetings.map((meeting) => {
    if (meeting.partOf === null || keys.has(meeting.partOf)) return meeting;
    const folded = nameKey(meeting.partOf);
    if (folded === "") return { ...meeting, partOf: null };
    const known = keys.get(folded);
    if (known !== undefined) return { ...meeting, partOf: known === meeting.key ? null : known };
    const key = `of-${folded}`;
    keys.set(folded, key);
    larger.push({
      key,
      kind: "MULTILATERAL_SUMMIT",
      status: meeting.status === "CANCELLED" || meeting.status === "POSTPONED" ? "PLANNED" : meeting.status,
      name: meeting.partOf,
      participants: [],
      countries: [],
      organizations: [],
      startDate: null,
      endDate: null,
      durationMinutes: null,
      city: null,
      country: null,
      partOf: null,
      issues: [],
      confidence: meeting.confidence,
      evidence: meeting.evidence,
    });
    return { ...meeting, partOf: key };
  });
  return [...placed, ...larger];
}

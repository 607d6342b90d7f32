import type { Extraction } from "../../model/extraction.js";

interface Renaming {
  readonly name: (name: string) => string;
  readonly issue: (name: string) => string;
  readonly key: (key: string) => string;
}

/** An extraction under other names and keys, everywhere they are referred to. */
export function renamed(extraction: Extraction, { name, issue, key }: Renaming): Extraction {
  const maybe = (change: (value: string) => string) => (value: string | null) =>
    value === null ? null : change(value);
  const [person, meeting] = [maybe(name), maybe(key)];
  const each = (values: readonly string[], change: (value: string) => string) => [...new Set(values.map(change))];
  return {
    ...extraction,
    meetings: extraction.meetings.map((item) => ({
      ...item,
      key: key(item.key),
      participants: each(item.participants, name),
      organizations: each(item.organizations, name),
      partOf: meeting(item.partOf),
      issues: each(item.issues, issue),
    })),
    visits: extraction.visits.map((item) => ({ ...item, visitors: each(item.visitors, name) })),
    agreements: extraction.agreements.map((item) => ({
      ...item,
      signatories: each(item.signatories, name),
      issues: each(item.issues, issue),
      meeting: meeting(item.meeting),
    })),
    statements: extraction.statements.map((item) => ({
      ...item,
      speaker: person(item.speaker),
      meeting: meeting(item.meeting),
    })),
    gifts: extraction.gifts.map((item) => ({
      ...item,
      giver: person(item.giver),
      recipient: person(item.recipient),
      meeting: meeting(item.meeting),
    })),
  };
}

import type { Claim, MentionKind } from "../model/claim.js";
import type {
  AgreementKind,
  AgreementLevel,
  AgreementStatus,
  EventStatus,
  MeetingKind,
  Money,
} from "../model/extraction.js";
import type { MentionRecord } from "../model/mention.js";
import { nameKey } from "../names/fold.js";

/** Claims as they are kept; only these parts carry meaning for the facts. */
export type KeptClaim = Pick<Claim, "mention" | "kind" | "property" | "value">;

/** The items of one article, put together again from its claims, whatever order those come in. */
export function mentionsOf(articleId: string, claims: readonly KeptClaim[]): MentionRecord[] {
  const items = new Map<string, { kind: MentionKind; values: Map<string, string[]> }>();
  for (const claim of claims) {
    const item = items.get(claim.mention) ?? { kind: claim.kind, values: new Map<string, string[]>() };
    items.set(claim.mention, item);
    item.values.set(claim.property, [...(item.values.get(claim.property) ?? []), claim.value]);
  }
  const named = names(items);
  const records: MentionRecord[] = [];
  for (const id of [...items.keys()].sort()) {
    const { kind, values } = items.get(id)!;
    const all = (property: string): string[] => [...(values.get(property) ?? [])].sort();
    const one = (property: string): string | null => all(property)[0] ?? null;
    const of = (named: Map<string, string>, property: string): string[] =>
      [...new Set(all(property).flatMap((name) => named.get(nameKey(name)) ?? []))].sort();
    const meeting = (property: string): string | null => {
      const key = one(property);
      const target = key === null ? null : `${articleId}#meeting:${key}`;
      return target !== null && items.has(target) ? target : null;
    };
    const base = { id, articleId };
    switch (kind) {
      case "country":
        records.push({ ...base, kind, code: one("code") ?? "" });
        break;
      case "person":
        records.push({
          ...base,
          kind,
          name: one("name") ?? "",
          aliases: all("alias"),
          office: one("office"),
          country: one("country"),
          organization: one("organization"),
          organizationMention: of(named.organization, "organization")[0] ?? null,
        });
        break;
      case "organization":
        records.push({ ...base, kind, name: one("name") ?? "", aliases: all("alias"), country: one("country") });
        break;
      case "issue":
        records.push({ ...base, kind, name: one("name") ?? "" });
        break;
      case "meeting":
        records.push({
          ...base,
          kind,
          meetingKind: (one("kind") ?? "OTHER") as MeetingKind,
          status: (one("status") ?? "HELD") as EventStatus,
          name: one("name"),
          participants: of(named.person, "participant"),
          countries: all("party"),
          organizations: of(named.organization, "organization"),
          startDate: one("startDate"),
          endDate: one("endDate"),
          durationMinutes: number(one("durationMinutes")),
          city: one("city"),
          country: one("country"),
          partOf: meeting("partOf"),
          issues: of(named.issue, "issue"),
        });
        break;
      case "visit":
        records.push({
          ...base,
          kind,
          visitors: of(named.person, "visitor"),
          country: one("country") ?? "",
          visitKind: one("kind"),
          status: (one("status") ?? "HELD") as EventStatus,
          startDate: one("startDate"),
          endDate: one("endDate"),
        });
        break;
      case "agreement":
        records.push({
          ...base,
          kind,
          agreementKind: (one("kind") ?? "OTHER") as AgreementKind,
          status: (one("status") ?? "AGREED") as AgreementStatus,
          level: (one("level") ?? "STATE") as AgreementLevel,
          count: number(one("count")) ?? 1,
          name: one("name"),
          parties: all("party"),
          signatories: of(new Map([...named.organization, ...named.person]), "signatory"),
          amounts: all("amount").map(money),
          term: one("term"),
          issues: of(named.issue, "issue"),
          signedOn: one("signedOn"),
          meeting: meeting("meeting"),
        });
        break;
      case "statement":
        records.push({
          ...base,
          kind,
          speaker: of(named.person, "speaker")[0] ?? null,
          direct: one("direct") === "true",
          text: one("text") ?? "",
          meeting: meeting("meeting"),
        });
        break;
      case "gift":
        records.push({
          ...base,
          kind,
          giver: of(named.person, "giver")[0] ?? null,
          recipient: of(named.person, "recipient")[0] ?? null,
          item: one("item") ?? "",
          meeting: meeting("meeting"),
        });
        break;
    }
  }
  return records;
}

/** Which mention a name stands for in this article; a name comes before an alias, and the first of two before the second. */
function names(items: ReadonlyMap<string, { kind: MentionKind; values: Map<string, string[]> }>) {
  const person = new Map<string, string>();
  const organization = new Map<string, string>();
  const issue = new Map<string, string>();
  const of: Partial<Record<MentionKind, Map<string, string>>> = { person, organization, issue };
  for (const property of ["name", "alias"]) {
    for (const id of [...items.keys()].sort()) {
      const { kind, values } = items.get(id)!;
      for (const name of values.get(property) ?? []) {
        const key = nameKey(name);
        if (of[kind] !== undefined && !of[kind].has(key)) of[kind].set(key, id);
      }
    }
  }
  return { person, organization, issue };
}

const number = (text: string | null): number | null => (text === null ? null : Number(text));

function money(text: string): Money {
  const [value = "", currency = ""] = text.split(" ");
  return { value: Number(value), currency };
}

import type { Claim, MentionKind } from "../model/claim.js";
import type { Extraction, Span } from "../model/extraction.js";
import { foldedWords, nameKey } from "../names/fold.js";
import { complete } from "./complete.js";
import { shortHash } from "./hash.js";

type Values = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The id that the claim of this mention, property and value has. */
export const claimId = (mention: string, property: string, value: string): string =>
  `claim-${shortHash(mention, property, value)}`;

/**
 * Everything an article says, as claims: one per item, property and value. The facts can be rebuilt from these alone.
 *
 * A meeting of Lee and Xi becomes `participant: "Lee Jae Myung"`, `participant: "Xi Jinping"`, `startDate: "2026-01-05"`, …
 */
export function claimsOf(extraction: Extraction, extractor: string): Claim[] {
  const full = complete(extraction);
  // An item is named by the name it goes by in its article, whichever alias another item uses for it.
  const person = nameIn(full.persons);
  const organization = nameIn(full.organizations);
  const issue = nameIn(full.issues);
  const signatory = nameIn([...full.persons, ...full.organizations]);
  const articleId = extraction.article.id;
  const claims = new Map<string, Claim>();

  const say = (
    kind: MentionKind,
    key: string,
    item: { evidence: readonly Span[]; confidence?: number },
    of: Values,
  ) => {
    if (item.evidence.length === 0) return; // a fact without words to rest on is none
    const mention = `${articleId}#${kind}:${key}`;
    for (const [property, given] of Object.entries(of)) {
      const values = given === null ? [] : Array.isArray(given) ? (given as readonly string[]) : [String(given)];
      for (const value of values) {
        const id = claimId(mention, property, value);
        const evidence = nearest(item.evidence, value);
        const confidence = item.confidence ?? 1;
        claims.set(id, { id, articleId, mention, kind, property, value, confidence, extractor, evidence });
      }
    }
  };

  full.countries.forEach((item) => {
    say("country", item.code, item, { code: item.code });
  });
  full.persons.forEach((item, n) => {
    const { name, office, country } = item;
    const company = item.organization === null ? null : organization(item.organization);
    say("person", `${n}`, item, { name, alias: item.aliases, office, country, organization: company });
  });
  full.organizations.forEach((item, n) => {
    say("organization", `${n}`, item, { name: item.name, alias: item.aliases, country: item.country });
  });
  full.issues.forEach((item, n) => {
    say("issue", `${n}`, item, { name: item.name });
  });
  full.meetings.forEach((item) => {
    say("meeting", item.key, item, {
      kind: item.kind,
      status: item.status,
      name: item.name,
      participant: item.participants.map(person),
      party: item.countries,
      organization: item.organizations.map(organization),
      startDate: item.startDate,
      endDate: item.endDate,
      durationMinutes: item.durationMinutes,
      city: item.city,
      country: item.country,
      partOf: item.partOf,
      issue: item.issues.map(issue),
    });
  });
  full.visits.forEach((item, n) => {
    const { country, kind, status, startDate, endDate } = item;
    say("visit", `${n}`, item, { visitor: item.visitors.map(person), country, kind, status, startDate, endDate });
  });
  full.agreements.forEach((item, n) => {
    say("agreement", `${n}`, item, {
      kind: item.kind,
      status: item.status,
      level: item.level,
      count: item.count,
      name: item.name,
      party: item.parties,
      signatory: item.signatories.map(signatory),
      amount: item.amounts.map((money) => `${money.value} ${money.currency}`),
      term: item.term,
      issue: item.issues.map(issue),
      signedOn: item.signedOn,
      meeting: item.meeting,
    });
  });
  full.statements.forEach((item, n) => {
    say("statement", `${n}`, item, {
      text: item.text,
      direct: item.direct,
      speaker: item.speaker === null ? null : person(item.speaker),
      meeting: item.meeting,
    });
  });
  full.gifts.forEach((item, n) => {
    const [giver, recipient] = [item.giver, item.recipient].map((name) => (name === null ? null : person(name)));
    say("gift", `${n}`, item, {
      item: item.item,
      giver: giver ?? null,
      recipient: recipient ?? null,
      meeting: item.meeting,
    });
  });
  return [...claims.values()];
}

/** Of an item's spans those in which the value itself stands, when there are any. */
function nearest(spans: readonly Span[], value: string): readonly Span[] {
  const words = foldedWords(value).join(" ");
  if (words === "") return spans;
  const holding = spans.filter((span) => ` ${foldedWords(span.text).join(" ")} `.includes(` ${words} `));
  return holding.length > 0 ? holding : spans;
}

/** From any name or alias to the name of the item. */
function nameIn(items: readonly { name: string; aliases?: readonly string[] }[]): (name: string) => string {
  const names = new Map<string, string>();
  for (const { name } of items) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  for (const { name, aliases = [] } of items) {
    for (const alias of aliases) if (!names.has(nameKey(alias))) names.set(nameKey(alias), name);
  }
  return (name) => names.get(nameKey(name)) ?? name;
}

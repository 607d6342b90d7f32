import { exclude } from "../../dates/edtf.js";
import type {
  CountryMention,
  GiftMention,
  IssueMention,
  OrganizationMention,
  PersonMention,
  StatementMention,
  VisitMention,
} from "../../model/extraction.js";
import { foldedWords, nameKey } from "../../names/fold.js";
import { joinedSpans, shareWords } from "./evidence.js";
import { type Confidence, whenOf } from "./meetings.js";
import { jaccard } from "./pairs.js";
import { joinedNames } from "./same-name.js";
import { fuller, preciser } from "./values.js";

export const joinPersons = (a: PersonMention, b: PersonMention): PersonMention => ({
  ...a,
  ...joinedNames(a, b),
  office: a.office ?? b.office,
  country: a.country ?? b.country,
  organization: a.organization ?? b.organization,
  evidence: joinedSpans(a.evidence, b.evidence),
});

export const joinOrganizations = (a: OrganizationMention, b: OrganizationMention): OrganizationMention => ({
  ...joinedNames(a, b),
  country: a.country ?? b.country,
  evidence: joinedSpans(a.evidence, b.evidence),
});

export const countryLikeness = (a: CountryMention, b: CountryMention): number => Number(a.code === b.code);
export const issueLikeness = (a: IssueMention, b: IssueMention): number => Number(nameKey(a.name) === nameKey(b.name));
export const joinEvidence = <Item extends CountryMention | IssueMention>(a: Item, b: Item): Item => ({
  ...a,
  evidence: joinedSpans(a.evidence, b.evidence),
});

/** One journey: the same country and people, at no other time. */
export function visitLikeness(a: VisitMention, b: VisitMention): number {
  if (a.country !== b.country) return 0;
  if (a.startDate && b.startDate && exclude(whenOf(a), whenOf(b))) return 0;
  const company = a.visitors.length > 0 && b.visitors.length > 0 ? jaccard(a.visitors, b.visitors) : 0.5;
  return company < 0.5
    ? 0
    : company + (a.status === b.status ? 0.5 : 0) + (shareWords(a.evidence, b.evidence) ? 0.5 : 0);
}

export const joinVisits = (a: VisitMention, b: VisitMention, confidence: Confidence): VisitMention => ({
  ...a,
  visitors: fuller(a.visitors, b.visitors),
  kind: a.kind ?? b.kind,
  startDate: preciser(a.startDate, b.startDate),
  endDate: preciser(a.endDate, b.endDate),
  confidence: confidence(a.confidence, b.confidence),
  evidence: joinedSpans(a.evidence, b.evidence),
});

/** The same words at the same place. */
export function statementLikeness(a: StatementMention, b: StatementMention): number {
  const [x, y] = [foldedWords(a.text).join(" "), foldedWords(b.text).join(" ")];
  if (x === "" || y === "" || !shareWords(a.evidence, b.evidence)) return 0;
  if (x === y) return 2;
  return x.includes(y) || y.includes(x) ? 1 : 0;
}

export const joinStatements = (a: StatementMention, b: StatementMention): StatementMention => ({
  ...a,
  speaker: a.speaker ?? b.speaker,
  direct: a.direct || b.direct,
  meeting: a.meeting ?? b.meeting,
  evidence: joinedSpans(a.evidence, b.evidence),
});

/** The same thing from and to the same people, as far as both tell. */
export function giftLikeness(a: GiftMention, b: GiftMention): number {
  const isSame = (x: string | null, y: string | null) => x === null || y === null || x === y;
  if (!isSame(a.giver, b.giver) || !isSame(a.recipient, b.recipient)) return 0;
  const telling = (item: string) => foldedWords(item).filter((word) => word.length > 3);
  return jaccard(telling(a.item), telling(b.item));
}

export const joinGifts = (a: GiftMention, b: GiftMention): GiftMention => ({
  ...a,
  giver: a.giver ?? b.giver,
  recipient: a.recipient ?? b.recipient,
  meeting: a.meeting ?? b.meeting,
  evidence: joinedSpans(a.evidence, b.evidence),
});

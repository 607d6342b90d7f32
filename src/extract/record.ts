import type { Article } from "../model/article.js";
import type { Extraction, PersonMention, Span } from "../model/extraction.js";
import type { Agreement } from "./events/agreements.js";
import type { Gift } from "./events/gifts.js";
import type { Issue } from "./events/issues.js";
import type { Meeting } from "./events/meetings/meeting.js";
import type { Statement } from "./events/statements.js";
import type { Visit } from "./events/visits.js";
import type { CountryMark, MarkedSentence, OrganizationMark, Place } from "./marks.js";
import type { People, Person } from "./refine/people.js";

/** All that the steps found in one article. */
export interface Findings {
  readonly countries: readonly CountryMark[];
  readonly people: People;
  readonly organizations: readonly {
    readonly name: string;
    readonly aliases: ReadonlySet<string>;
    readonly country: string | null;
    readonly marks: readonly OrganizationMark[];
  }[];
  readonly meetings: readonly Meeting[];
  readonly visits: readonly Visit[];
  readonly agreements: readonly Agreement[];
  readonly statements: readonly Statement[];
  readonly gifts: readonly Gift[];
  readonly issues: readonly Issue[];
  readonly meetingAt: (sentence: number) => Meeting | null;
}

/** An item keeps so many of the places that speak of it. */
const MOST_SPANS = 12;

/** Writes the findings as the record of the contract. Events show whole sentences, names and quotations their own words. */
export function record(
  article: Article,
  findings: Findings,
  sentences: readonly MarkedSentence[],
  span: (place: Place) => Span,
  warnings: readonly string[],
): Extraction {
  const { sourceKey: _, ...head } = article;
  const spans = (places: readonly Place[]): Span[] => unique(places).slice(0, MOST_SPANS).map(span);
  const wholeSentences = (indices: Iterable<number>): Span[] =>
    [...indices]
      .sort((a, b) => a - b)
      .slice(0, MOST_SPANS)
      .flatMap((at) => (sentences[at] ? [span(sentences[at])] : []));
  const issuesIn = (indices: ReadonlySet<number>) =>
    findings.issues.filter((issue) => [...issue.sentences].some((at) => indices.has(at))).map(({ name }) => name);
  const names = (persons: readonly Person[]) => persons.map(({ name }) => name);
  const codes = [...new Set(findings.countries.map(({ code }) => code))];
  return {
    article: head,
    countries: codes.map((code) => ({
      code,
      evidence: spans(findings.countries.filter((mark) => mark.code === code)),
    })),
    persons: findings.people.persons
      .filter(({ places }) => places.length > 0)
      .map(
        (person): PersonMention => ({
          name: person.name,
          aliases: [...new Set(person.forms.values())].filter((form) => form !== person.name),
          office: person.office,
          country: person.country,
          organization: person.organization,
          evidence: spans(person.places),
        }),
      ),
    organizations: findings.organizations.map(({ name, aliases, country, marks }) => ({
      name,
      aliases: [...aliases],
      country,
      evidence: spans(marks),
    })),
    meetings: findings.meetings.map((meeting) => ({
      key: meeting.key,
      kind: meeting.kind,
      status: meeting.status,
      name: meeting.name,
      participants: names(meeting.persons),
      countries: meeting.countries,
      organizations: meeting.organizations,
      startDate: meeting.startDate,
      endDate: meeting.endDate,
      durationMinutes: meeting.durationMinutes,
      city: meeting.city,
      country: meeting.country,
      partOf: meeting.partOf,
      issues: issuesIn(meeting.sentences),
      confidence: confidenceOfMeeting(meeting),
      evidence: wholeSentences(meeting.sentences),
    })),
    visits: findings.visits.map((visit) => ({
      visitors: names(visit.visitors),
      country: visit.country,
      kind: visit.kind,
      status: visit.status,
      startDate: visit.startDate,
      endDate: visit.endDate,
      confidence: visit.places.length > 1 || visit.startDate !== null ? 0.7 : 0.65,
      evidence: wholeSentences(visit.sentences),
    })),
    agreements: findings.agreements.map((agreement) => ({
      kind: agreement.kind,
      status: agreement.status,
      level: agreement.level,
      count: agreement.count,
      name: agreement.name,
      parties: agreement.parties,
      signatories: agreement.signatories,
      amounts: agreement.amounts,
      term: agreement.term,
      issues: issuesIn(agreement.sentences),
      signedOn: agreement.signedOn,
      meeting: findings.meetingAt(Math.min(...agreement.sentences))?.key ?? null,
      confidence: confidenceOfAgreement(agreement),
      evidence: wholeSentences(agreement.sentences),
    })),
    statements: findings.statements.map(({ speaker, parts, sentence }) => ({
      speaker: speaker?.name ?? null,
      direct: true,
      text: parts.map(({ text }) => text).join(" "),
      meeting: findings.meetingAt(sentence)?.key ?? null,
      evidence: parts.map(span),
    })),
    gifts: findings.gifts.map(({ giver, recipient, item, sentence }) => ({
      giver: giver?.name ?? null,
      recipient: recipient?.name ?? null,
      item,
      meeting: findings.meetingAt(sentence)?.key ?? null,
      evidence: sentences[sentence] ? [span(sentences[sentence])] : [],
    })),
    issues: findings.issues.map(({ name, places }) => ({ name, evidence: spans(places) })),
    warnings: [...warnings],
  };
}

const unique = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values(),
];

/** Measured on articles that no rule was written on: what is named twice, dated and placed is seldom wrong. `evaluate` prints the table. */
function confidenceOfMeeting({ persons, startDate, city, mentions, status, name }: Meeting): number {
  const points =
    Number(persons.length >= 2) +
    Number(startDate !== null) +
    Number(city !== null) +
    Number(mentions > 1) +
    Number(name !== null);
  const base = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85][points] ?? 0.85;
  return status === "HELD" ? base : Math.min(base, 0.7);
}

function confidenceOfAgreement({ count, amounts, name, parties }: Agreement): number {
  const isSpecific = count > 1 || amounts.length > 0 || name !== null;
  return isSpecific && parties.length > 1 ? 0.85 : 0.8;
}

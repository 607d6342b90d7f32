import type { Article } from "../model/article.js";
import type { CountryMention, Extraction, OrganizationMention, PersonMention, Span, StatementMention } from "../model/extraction.js";
import { makeDocument, spanOf } from "./document.js";
import { findStatements } from "./events/statements.js";
import { lexiconOf } from "./languages/index.js";
import type { CountryMark, OrganizationMark } from "./marks.js";
import { markSentences } from "./recognise/mark.js";
import { mergeOrganizations } from "./recognise/organizations.js";
import { findQuotations } from "./recognise/quotations.js";
import { inferCountries } from "./refine/nationality.js";
import { findPeople, type Person } from "./refine/people.js";
import { findReferences } from "./refine/references.js";
import type { Trace } from "./trace.js";

/** The version of the rules; claims carry it. */
export const RULES_VERSION = "1";
const MOST_SPANS = 12;

/** Reads an article by rules: offline, without a key, the same answer every time. */
export function extractByRules(article: Article, trace?: Trace): Extraction {
  const lexicon = lexiconOf(article.language);
  const quotations = findQuotations(article.text, (text) => lexicon.speech.verbs.isIn(text));
  const document = makeDocument(article.text, lexicon, quotations);
  const sentences = markSentences(document, lexicon, quotations, article.publishedOn);
  const people = findPeople(sentences, lexicon);
  inferCountries(sentences, people);
  const references = findReferences(sentences, people, lexicon);
  const statements = findStatements(sentences, references, lexicon);
  const span = ({ start, end }: { start: number; end: number }): Span => spanOf(document, start, end);

  const { sourceKey: _, ...head } = article;
  return {
    article: head,
    countries: countriesOf(sentences.flatMap(({ countries }) => countries), span),
    persons: people.persons.filter(({ places }) => places.length > 0).map((person): PersonMention => personOf(person, span)),
    organizations: organizationsOf(sentences.flatMap(({ organizations }) => organizations), span),
    meetings: [],
    visits: [],
    agreements: [],
    statements: statements.map(({ speaker, parts }): StatementMention => ({ speaker: speaker?.name ?? null, direct: true, text: parts.map(({ text }) => text).join(" "), meeting: null, evidence: parts.map(span) })),
    gifts: [],
    issues: [],
    warnings: lexicon.isKnown ? [] : [`${article.language}: no rules for this language; only title, date and countries were read`],
  };
}

function countriesOf(marks: readonly CountryMark[], span: (place: { start: number; end: number }) => Span): CountryMention[] {
  const codes = [...new Set(marks.map(({ code }) => code))];
  return codes.map((code) => ({ code, evidence: marks.filter((mark) => mark.code === code).slice(0, MOST_SPANS).map(span) }));
}

function personOf(person: Person, span: (place: { start: number; end: number }) => Span): PersonMention {
  const aliases = [...new Set([...person.forms].filter(([key]) => key.includes(":")).map(([, form]) => form))].filter((form) => form !== person.name);
  return { name: person.name, aliases, office: person.office, country: person.country, organization: person.organization, evidence: person.places.slice(0, MOST_SPANS).map(span) };
}

function organizationsOf(marks: readonly OrganizationMark[], span: (place: { start: number; end: number }) => Span): OrganizationMention[] {
  return [...mergeOrganizations(marks).values()].map(({ name, aliases, country, marks: places }) => ({ name, aliases: [...aliases], country, evidence: places.slice(0, MOST_SPANS).map(span) }));
}

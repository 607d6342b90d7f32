import type { Article } from "../model/article.js";
import type { CountryCode, Extraction, Span } from "../model/extraction.js";
import { makeDocument, spanOf } from "./document.js";
import { findAgreements } from "./events/agreements.js";
import { nationsOf, type Scene } from "./events/clause.js";
import { findGifts } from "./events/gifts.js";
import { findIssues } from "./events/issues.js";
import { findMeetingMentions } from "./events/meeting-mentions.js";
import type { Meeting } from "./events/meetings/meeting.js";
import { gatherMeetings } from "./events/meetings.js";
import { findStatements } from "./events/statements.js";
import { withGuests } from "./events/visits/guests.js";
import { impliedVisit } from "./events/visits/implied.js";
import { findVisits } from "./events/visits.js";
import { countryOfCity } from "./events/where.js";
import { explain } from "./explain.js";
import { lexiconOf } from "./languages/index.js";
import { findDateline } from "./recognise/dateline.js";
import { markSentences } from "./recognise/mark.js";
import { mergeOrganizations } from "./recognise/organizations/same.js";
import { findQuotations } from "./recognise/quotations.js";
import { type Findings, record } from "./record.js";
import { withAdjacentNamesParted } from "./refine/adjacent-names.js";
import { carryPlaces, pointBack } from "./refine/circumstances.js";
import { withoutCaseEndings } from "./refine/name-endings.js";
import { standings } from "./refine/narrative.js";
import { inferCountries } from "./refine/nationality.js";
import { findPeople, type Person } from "./refine/people.js";
import { findReferences } from "./refine/references.js";
import { usualPair } from "./refine/usual-pair.js";
import type { Trace } from "./trace.js";

/** The version of the rules; claims carry it. */
export const RULES_VERSION = "1";

/** Some fifteen thousand words: longer than any article, so that a dump of a whole site cannot hold up the rest. */
export const LONGEST_TEXT = 100_000;

/** Reads an article by rules: offline, without a key, the same answer every time. */
export function extractByRules(article: Article, trace?: Trace): Extraction {
  const lexicon = lexiconOf(article.language);
  const text = beginningOf(article.text);
  const quotations = findQuotations(text, (words) => lexicon.speech.verbs.isIn(words));
  const document = makeDocument(text, lexicon, quotations);
  const sentences = withAdjacentNamesParted(
    withoutCaseEndings(markSentences(document, lexicon, quotations, article.publishedOn), lexicon),
    lexicon,
  );
  const mentioned = new Set<CountryCode>(sentences.flatMap(({ countries }) => countries.map(({ code }) => code)));
  const people = findPeople(sentences, lexicon, article.publishedOn);
  inferCountries(sentences, people, lexicon);
  const references = findReferences(sentences, people, lexicon);
  const scenes = sentences.map(
    (sentence, at): Scene => ({
      sentence,
      lexicon,
      references: (references[at] ?? []).filter(({ isQuoted }) => !isQuoted),
    }),
  );

  const pair = usualPair(sentences, people);
  const found = findMeetingMentions(scenes);
  const telling = { mentioned, dateline: findDateline(text, lexicon), publishedOn: article.publishedOn };
  const told = standings(scenes, found, telling);
  const mentions = pointBack(found, scenes, told, telling);
  const meetings = gatherMeetings(mentions, people, mentioned, pair, article.publishedOn);
  carryPlaces(meetings, mentions, scenes, told, telling);
  /** The meeting that a sentence is about: the last one spoken of up to it. */
  const meetingAt = (sentence: number) =>
    [...meetings]
      .filter(({ sentences: spoken, name }) => name === null && [...spoken].some((at) => at <= sentence))
      .sort((a, b) => latest(b.sentences, sentence) - latest(a.sentences, sentence))[0] ?? null;
  const sidesAt = (sentence: number): CountryCode[] => {
    const meeting = meetingAt(sentence);
    const isNear =
      meeting !== null &&
      [...meeting.sentences].some(
        (at) => sentences[at]?.paragraph === sentences[sentence]?.paragraph && at <= sentence,
      );
    const near = nationsOf(meeting !== null && isNear ? meeting.persons : []);
    const usual = nationsOf(pair);
    if (near.length < 2) return usual;
    // the passage speaks of one meeting, the article of another: what they share is certain
    const shared = near.filter((code) => usual.includes(code));
    return shared.length === 0 || meeting?.sentences.has(sentence) ? near : shared;
  };
  const hostOf = (visitor: Person) => {
    const abroad = meetings.filter(
      ({ persons, country }) => persons.includes(visitor) && country !== null && country !== visitor.country,
    );
    return (abroad.find(({ status }) => status === "HELD") ?? abroad[0])?.country ?? null;
  };
  const namesPlace = ({ city, country, sentences: spoken }: Meeting) =>
    [...spoken].some(
      (at) =>
        (city !== null && sentences[at]?.text.includes(city)) ||
        sentences[at]?.countries.some(({ code, form }) => code === country && form === "capital"),
    );
  const otherOf = (person: Person, sentence: number) => counterpartOf(person, meetingAt(sentence)?.persons ?? [], pair);
  const [writtenIn, ...others] = telling.dateline?.cities ?? [];
  const origin = writtenIn && others.length === 0 ? countryOfCity(writtenIn, mentioned) : null;
  const visits = withGuests(
    findVisits(scenes, {
      mentioned,
      hostOf,
      guest: pair.find((person) => hostOf(person) !== null) ?? null,
      placeAt: (sentence) => told[sentence]?.place?.country ?? origin,
    }),
    meetings,
    namesPlace,
  );
  const findings: Findings = {
    countries: sentences.flatMap(({ countries }) => countries),
    people,
    organizations: [...mergeOrganizations(sentences.flatMap(({ organizations }) => organizations)).values()],
    meetings,
    visits: [...visits, ...impliedVisit(visits, meetings, pair, origin)],
    agreements: findAgreements(scenes, sidesAt),
    statements: findStatements(sentences, references, lexicon),
    gifts: findGifts(scenes, otherOf),
    issues: findIssues(scenes),
    meetingAt,
  };
  const span = (place: { readonly start: number; readonly end: number }): Span =>
    spanOf(document, place.start, place.end);
  const warnings = [
    ...(lexicon.isKnown
      ? []
      : [`${article.language}: no rules for this language; only title, date and countries were read`]),
    ...(text.length === article.text.length
      ? []
      : [
          `only the first ${text.length} of ${article.text.length} characters were read; part the text to have all of it`,
        ]),
  ];
  const extraction = record(article, lexicon.isKnown ? findings : onlyCountries(findings), sentences, span, warnings);
  if (trace) explain(extraction, { sentences, people, mentions, meetings, span }, trace);
  return extraction;
}

/** The text as far as it is read: up to a word's end, where there are words. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const space = text.slice(0, LONGEST_TEXT).search(/\s\S*$/);
  return text.slice(0, space > LONGEST_TEXT / 2 ? space : LONGEST_TEXT).replace(/[\ud800-\udbff]$/, "");
}

/** English names and words inside a text in a language without rules are no ground for facts. */
const onlyCountries = ({ countries }: Findings): Findings => ({
  countries,
  people: { persons: [], mentions: [] },
  organizations: [],
  meetings: [],
  visits: [],
  agreements: [],
  statements: [],
  gifts: [],
  issues: [],
  meetingAt: () => null,
});

const latest = (sentences: ReadonlySet<number>, limit: number): number =>
  Math.max(-1, ...[...sentences].filter((at) => at <= limit));

/** The other side of a meeting: for a guest the host, for a spouse the other country's leader. */
function counterpartOf(person: Person, present: readonly Person[], pair: readonly Person[]): Person | null {
  const foreign = (persons: readonly Person[]) =>
    persons.find((other) => other !== person && (person.country === null || other.country !== person.country)) ?? null;
  return present.includes(person) && present.length === 2 ? foreign(present) : (foreign(pair) ?? foreign(present));
}

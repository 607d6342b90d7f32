import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence, Place } from "../../marks.js";
import type { People } from "../people.js";
import type { Candidate } from "./candidates.js";
import { isBehindPreposition } from "./role.js";

/** An article before a day. */
const BEFORE_DAY = 5;
const CLAUSE_MARK = /[,;:—–()"“”„«»]/gu;

/** "… «Siamo amici», ha aggiunto": verbs without a subject in their clause, where the language may drop it, have the last one's. */
export function droppedSubjects(
  sentence: MarkedSentence,
  mentions: People["mentions"][number],
  described: readonly Place[],
  lexicon: Lexicon,
): Candidate[] {
  const { text, start, dates, countries } = sentence;
  const { speech, meetings, visits, gifts, persons } = lexicon;
  const speaking = speech.verbs.all(text).map((verb) => ({ ...verb, isSpeech: true }));
  const acting = [meetings.verbs, visits.verbs, visits.arrivals, gifts.give, gifts.receive]
    .flatMap((finder) =>
      finder.all(text).map(({ start: from, end, text: words }) => ({ start: from, end, text: words, isSpeech: false })),
    )
    .filter((verb) => !meetings.infinitives.isIn(verb.text));
  const named = [...mentions, ...described, ...sentence.offices].map((place) => place.start - start);
  const marks = [...text.matchAll(CLAUSE_MARK)].map(({ index }) => index);
  // "El lunes viajará a": a day is no subject
  const withoutDay = (from: number, to: number) => {
    const day = dates.find((date) => date.from >= start + from && date.from - start - from <= BEFORE_DAY);
    return text.slice(day ? Math.min(day.to - start, to) : from, to);
  };
  const nations = countries
    .filter((mark) => mark.form === "adjective" || !isBehindPreposition(sentence, mark.start, lexicon))
    .map((mark) => mark.start - start);
  return [...speaking, ...acting].flatMap((verb): Candidate[] => {
    const from = (marks.findLast((mark) => mark < verb.start) ?? -1) + 1;
    const lead = text.slice(from, verb.start);
    const until = verb.isSpeech
      ? Math.min(marks.find((mark) => mark >= verb.end) ?? text.length, verb.end + 25)
      : verb.start;
    const hasSubject =
      named.some((at) => at >= from && at < until) ||
      persons.pronouns.all(lead).some(({ value }) => value !== "him") ||
      [lexicon.subordinators, persons.bothLeaders, persons.bothSides, persons.strangers].some((finder) =>
        finder.isIn(lead),
      ) ||
      nations.some((at) => at >= from && at < verb.start) ||
      opensWithNoun(withoutDay(from, verb.start), lexicon);
    return hasSubject
      ? []
      : [{ type: "pronoun", pronoun: "dropped", start: start + verb.start, end: start + verb.start }];
  });
}

/** "L'opposizione insiste": an article and no preposition before it, so that its noun is the subject. */
function opensWithNoun(lead: string, { definite, indefinite, prepositions }: Lexicon): boolean {
  const first = /^\s*(\p{L}+['’]?)\s*\p{L}/u.exec(lead)?.[1]?.toLowerCase().replace("’", "'");
  return first !== undefined && !prepositions.has(first) && (definite.has(first) || indefinite.has(first));
}

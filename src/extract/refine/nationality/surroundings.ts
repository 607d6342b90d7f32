import type { CountryCode } from "../../../model/extraction.js";
import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence } from "../../marks.js";
import { isLeader, type People, type PersonMention } from "../people.js";
import { isPostTaken } from "./posts.js";

/** What a sentence says of the country of somebody named in it: how much speaks for which. */
export type Votes = ReadonlyMap<CountryCode, number>;

const NEAREST = 2;
const BEFORE = 0.5;
const ONLY_AFTER = 1;
const COMPANY = 2;
const OF_THE_OTHER = -5;

/** The countries named near a person: before, or behind where only one is; those of others' titles say nothing. */
export function nearVotes(
  sentence: MarkedSentence,
  { person, mark, start }: PersonMention,
  mentions: readonly PersonMention[],
  people: People,
  lexicon: Lexicon,
): Votes {
  const isTaken = (code: CountryCode) =>
    isPostTaken(code, person, people) ||
    // "Prime Minister A and President B signed": two leaders side by side are of two countries
    (isLeader(person) &&
      mentions.some(
        ({ person: other }) => other !== person && isLeader(other) && !other.isFormer && other.country === code,
      ));
  const free = sentence.countries.filter(
    (country) =>
      !sentence.offices.some(
        (office) => office !== mark.office && country.start >= office.start && country.end <= office.end,
      ),
  );
  const isPlace = (country: (typeof free)[number]) => {
    const lead =
      sentence.text
        .slice(0, country.start - sentence.start)
        .trim()
        .split(/\s+/)
        .at(-1) ?? "";
    return country.form === "capital" && country.start > start && lexicon.meetings.in.isIn(lead);
  };
  const votes = new Map<CountryCode, number>();
  const before = free.filter(({ end }) => end <= start).map(({ code }) => code);
  for (const code of before) if (!isTaken(code)) votes.set(code, BEFORE);
  const nearest = before.findLast((code) => !isTaken(code));
  if (nearest) votes.set(nearest, NEAREST);
  const after = free.filter((country) => country.start >= start && !isPlace(country)).map(({ code }) => code);
  const behind = isLeader(person) || new Set(after).size === 1 ? after.find((code) => !isTaken(code)) : undefined;
  if (behind && !votes.has(behind)) votes.set(behind, ONLY_AFTER);
  return votes;
}

/** "Maduro received him with the foreign minister, X": of those named together, where none met the other, all are of one side. */
export function companyVotes(
  sentence: MarkedSentence,
  { person, start, end }: PersonMention,
  mentions: readonly PersonMention[],
  people: People,
  lexicon: Lexicon,
): Votes {
  // a spouse may stand beside either leader
  if (isLeader(person) || person.rank === "CONSORT") return new Map();
  const others = mentions.filter((other) => other.person !== person && other.person.country !== null);
  const codes = new Set(others.map(({ person: { country } }) => country));
  const nearest = others.findLast((other) => other.end <= start) ?? others[0];
  if (codes.size !== 1 || !nearest) return new Map();
  const between = sentence.text.slice(
    Math.min(end, nearest.end) - sentence.start,
    Math.max(start, nearest.start) - sentence.start,
  );
  const isApart =
    lexicon.meetings.verbs.isIn(between) || lexicon.speech.verbs.isIn(between) || lexicon.subordinators.isIn(between);
  const code = nearest.person.country!;
  return isApart || isPostTaken(code, person, people) ? new Map() : new Map([[code, COMPANY]]);
}

/** "The Belgian minister met his counterpart, X": a counterpart is of another country than whoever was named before. */
export function counterpartVotes(
  { offices }: MarkedSentence,
  { person, mark }: PersonMention,
  mentions: readonly PersonMention[],
): Votes {
  const from = mark.office?.rank === "COUNTERPART" ? mark.office.start : null;
  if (from === null) return new Map();
  const other =
    mentions.findLast((one) => one.end <= from && one.person !== person && one.person.country !== null)?.person ??
    offices.findLast(({ end, country }) => end <= from && country !== null);
  return other?.country ? new Map([[other.country, OF_THE_OTHER]]) : new Map();
}

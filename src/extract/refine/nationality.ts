import type { CountryCode } from "../../model/extraction.js";
import { isSpokenIn } from "../gazetteer/countries.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import { countryOfParty } from "../recognise/organizations/known.js";
import { isLeader, type People, type Person, type PersonMention, sameOffice } from "./people.js";
import { usualPair } from "./usual-pair.js";

const POLITICAL = new Set([
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "LEADER",
  "MINISTER",
  "OFFICIAL",
  "CONSORT",
  "SPOKESPERSON",
]);

/**
 * Gives officials a country where the text implies one: a minister named beside one country, the wife of a president,
 * "his adviser", "her counterpart". Who holds an office that another person of that country holds already does not get
 * it twice.
 */
export function inferCountries(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): void {
  const pair = usualPair(sentences, people);
  let spoken: Person | null = null; // the last one with a country whom a sentence began with
  for (const [at, mentions] of people.mentions.entries()) {
    const sentence = sentences[at]!;
    for (const mention of mentions) {
      const { person, mark } = mention;
      const isKin = mark.kinOf !== null && person.country === null;
      if (!isKin && !needsOne(person)) continue;
      person.country = isKin
        ? spouseCountry(mention, mentions)
        : (ownersCountry(sentence, mention, mentions, spoken, pair, lexicon) ??
          nearCountry(sentence, mention, mentions, people, lexicon) ??
          companysCountry(sentence, mention, mentions, people, lexicon));
    }
    spoken = mentions.find(({ person, mark }) => person.country !== null && !mark.isOwner)?.person ?? spoken;
  }
  // an official of whom nothing else is said is taken to be of the side that the article begins with
  const [first] = people.persons.filter((person) => isLeader(person) && person.country !== null);
  const sides = pair.length > 0 ? [...pair].sort((a, b) => a.id - b.id) : first ? [first] : [];
  const codes = [...new Set(sides.flatMap(({ country }) => country ?? []))];
  // a paper explains its own ministers less than others': the side that speaks its language is at home
  const atHome = codes.filter((code) => isSpokenIn(lexicon.language, code));
  const home = atHome.length === 1 ? atHome[0]! : codes[0];
  const isFilled = (code: CountryCode, person: Person) =>
    people.persons.some((other) => other !== person && other.country === code && isSamePost(other, person));
  for (const person of people.persons) {
    const party = person.country === null && person.organization !== null ? countryOfParty(person.organization) : null;
    person.country ??= party;
    if (
      home === undefined ||
      !(staysAtHome(person, lexicon) || (atHome.length === 1 && person.country === null && isLeader(person)))
    )
      continue;
    person.country = isFilled(home, person) ? (codes.find((code) => code !== home) ?? null) : home;
  }
}

const needsOne = (person: Person): boolean =>
  person.country === null && person.rank !== null && POLITICAL.has(person.rank) && person.organization === null;

const OF_A_STATE = new Set(["MINISTER", "OFFICIAL", "SPOKESPERSON", "CONSORT"]);

/** Whether somebody serves a state or leads a party in it: not the head of an international body or a firm. */
function staysAtHome(person: Person, lexicon: Lexicon): boolean {
  if (person.country !== null || person.rank === null) return false;
  if (person.organization === null) return OF_A_STATE.has(person.rank);
  const { known, world } = lexicon.organizations;
  return person.rank === "LEADER" && !known.isIn(person.organization) && !world.isIn(person.organization);
}

/** "Xi's wife, Peng Liyuan". */
function spouseCountry({ person, mark }: PersonMention, mentions: readonly PersonMention[]): CountryCode | null {
  const spouse = mentions.findLast(
    ({ end, person: other }) => end <= mark.kinOf! && other !== person && other.country !== null,
  );
  return spouse?.person.country ?? null;
}

/**
 * The country of whoever the office is said to belong to: "Mr Lee's adviser", "his adviser", "a spokesman for Lee"; of
 * "her counterpart" the other side's.
 */
function ownersCountry(
  sentence: MarkedSentence,
  { person, mark, start }: PersonMention,
  mentions: readonly PersonMention[],
  spoken: Person | null,
  pair: readonly Person[],
  lexicon: Lexicon,
): CountryCode | null {
  const from = mark.office?.start ?? start;
  const earlier = mentions.filter((other) => other.end <= from && other.person !== person);
  const owner = earlier.find(
    ({ end, person: { country }, mark: { isOwner } }) =>
      country !== null &&
      (isOwner ? /^\s+$/ : /^['’]s\s+$/).test(sentence.text.slice(end - sentence.start, from - sentence.start)),
  );
  if (owner) return owner.person.country;
  const master = mentions.find(
    (other) =>
      mark.office !== null &&
      other.person !== person &&
      other.start >= mark.office.start &&
      other.end <= start &&
      other.person.country !== null,
  );
  if (master) return master.person.country;
  const before = sentence.text.slice(Math.max(0, from - sentence.start - 12), from - sentence.start);
  const possessive = /(?<![\p{L}'’])([\p{L}'’]+)\s+$/u.exec(before)?.[1];
  const kind = possessive ? lexicon.persons.pronouns.at(possessive, 0)?.value : undefined;
  if (kind === undefined || !POSSESSIVES.has(kind)) return null;
  const subject = earlier.find((other) => other.person.country !== null)?.person ?? spoken;
  if (mark.office?.rank !== "COUNTERPART") return subject?.country ?? null;
  const others = pair.filter(({ country }) => country !== null && country !== subject?.country);
  return pair.some((side) => side.country === subject?.country) && others.length === 1 ? others[0]!.country : null;
}

const POSSESSIVES = new Set(["his", "her", "whose", "herOrTheir"]);

/** The country named nearest: before the person, or behind where only one is. */
function nearCountry(
  sentence: MarkedSentence,
  { person, mark, start }: PersonMention,
  mentions: readonly PersonMention[],
  people: People,
  lexicon: Lexicon,
): CountryCode | null {
  const isTaken = (code: CountryCode) =>
    people.persons.some((other) => other !== person && other.country === code && isSamePost(other, person)) ||
    // "Prime Minister A and President B signed": two leaders side by side are of two countries
    (isLeader(person) &&
      mentions.some(
        ({ person: other }) => other !== person && isLeader(other) && !other.isFormer && other.country === code,
      ));
  // countries that stand in somebody else's title say nothing about this one
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
  const before = free.filter(({ end }) => end <= start).map(({ code }) => code);
  const after = free.filter((country) => country.start >= start && !isPlace(country)).map(({ code }) => code);
  return (
    before.findLast((code) => !isTaken(code)) ??
    (isLeader(person) || new Set(after).size === 1 ? after.find((code) => !isTaken(code)) : undefined) ??
    null
  );
}

/** "Maduro received him with the foreign minister, X": of those named together, where none met the other, all are of one side. */
function companysCountry(
  sentence: MarkedSentence,
  { person, start, end }: PersonMention,
  mentions: readonly PersonMention[],
  people: People,
  lexicon: Lexicon,
): CountryCode | null {
  // a spouse may stand beside either leader
  if (isLeader(person) || person.rank === "CONSORT") return null;
  const others = mentions.filter((other) => other.person !== person && other.person.country !== null);
  const codes = new Set(others.map(({ person: { country } }) => country));
  const nearest = others.findLast((other) => other.end <= start) ?? others[0];
  if (codes.size !== 1 || !nearest) return null;
  const between = sentence.text.slice(
    Math.min(end, nearest.end) - sentence.start,
    Math.max(start, nearest.start) - sentence.start,
  );
  const isApart =
    lexicon.meetings.verbs.isIn(between) || lexicon.speech.verbs.isIn(between) || lexicon.subordinators.isIn(between);
  const code = nearest.person.country!;
  const isFilled = people.persons.some(
    (other) => other !== person && other.country === code && isSamePost(other, person),
  );
  return isApart || isFilled ? null : code;
}

const isSamePost = (other: Person, person: Person): boolean =>
  other.office !== null &&
  person.office !== null &&
  other.rank === person.rank &&
  sameOffice(other.office, person.office) &&
  !other.isFormer;

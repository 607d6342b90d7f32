import type { CountryCode } from "../../model/extraction.js";
import { foldedWords, nameKey } from "../../names/fold.js";
import { genderOfGivenName, isGivenName } from "../gazetteer/given-names.js";
import type { Term } from "../gazetteer/leaders/table.js";
import { isIn, knownSurname } from "../gazetteer/leaders.js";
import type { Gender, Lexicon, Rank } from "../lexicon.js";
import type { MarkedSentence, NameMark, Place } from "../marks.js";
import { sameOffice, takeOffice } from "./person-office.js";
import { recall } from "./recall.js";

/** A person of the article, as far as it tells. */
export interface Person {
  readonly id: number;
  name: string;
  readonly forms: Map<string, string>;
  office: string | null;
  rank: Rank | null;
  isFormer: boolean;
  country: CountryCode | null;
  /** The text does not say the country; it is the likeliest. */
  isCountryGuessed?: boolean;
  organization: string | null;
  gender: Gender | null;
  /** Known years at the head of a state or a government. */
  terms: readonly Term[];
  /** Known to head a body of many states. */
  servesNoState: boolean;
  /** Every place where the person is named, in the order of the text. */
  readonly places: Place[];
}

const LEADERS: ReadonlySet<Rank> = new Set<Rank>(["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "LEADER"]);
/** Whether somebody stands at the head of a state or a government. */
export const isLeader = (person: Person): boolean => person.rank !== null && LEADERS.has(person.rank);

/** Whether somebody stood at the head of a state or a government in a year, as far as is known. */
export const wasLeader = (person: Person, year: number | null): boolean =>
  isLeader(person) && (person.terms.length === 0 || (year === null ? !person.isFormer : isIn(person.terms, year)));

export interface PersonMention extends Place {
  readonly person: Person;
  readonly mark: NameMark;
}

export interface People {
  readonly persons: Person[];
  /** By sentence. */
  readonly mentions: readonly (readonly PersonMention[])[];
}

const CERTAIN = 2;

const isShort = (mark: NameMark) => mark.words.length === 1;
const significant = (words: readonly string[], lexicon: Lexicon) =>
  words.filter((word) => !lexicon.particles.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));
const fullName = (mark: NameMark) => mark.words.join(" ").replace(/\s+/g, " ");

/** Gathers the names of an article into persons: full names first, then surnames, titles and misspelt forms. */
export function findPeople(
  sentences: readonly MarkedSentence[],
  lexicon: Lexicon,
  publishedOn: string | null = null,
): People {
  const persons: Person[] = [];
  const marks = sentences.flatMap((sentence) => sentence.names.map((mark) => ({ mark, sentence })));
  const owner = new Map<NameMark, Person>();
  const create = (mark: NameMark): Person => {
    const person: Person = {
      id: persons.length,
      name: fullName(mark),
      forms: new Map(),
      office: null,
      rank: null,
      isFormer: false,
      country: null,
      organization: null,
      gender: null,
      terms: [],
      servesNoState: false,
      places: [],
    };
    persons.push(person);
    return person;
  };
  const long = marks.filter(({ mark }) => !isShort(mark));
  const surelyNamed = new Set(
    long.filter(({ mark }) => mark.likelihood >= CERTAIN).map(({ mark }) => nameKey(fullName(mark))),
  );
  for (const { mark } of [...long].sort((a, b) => b.mark.words.length - a.mark.words.length)) {
    const isSure = surelyNamed.has(nameKey(fullName(mark))) && mark.likelihood > -3;
    const known = persons.find((person) => isSamePerson(person, mark, lexicon));
    if (known && mark.likelihood > -3) owner.set(mark, known);
    else if (isSure) {
      const person = create(mark);
      person.forms.set(nameKey(person.name), person.name);
      owner.set(mark, person);
    }
  }
  // a name between or beside persons in a list: "including A B, C D and E F"
  for (const sentence of sentences)
    for (const mark of sentence.names) {
      if (isShort(mark) || owner.has(mark) || mark.likelihood < 0 || lexicon.capitalisesNouns) continue;
      const beside = sentence.names.some(
        (other) => owner.has(other) && !isShort(other) && isListed(sentence, mark, other, lexicon),
      );
      if (beside) {
        const person = create(mark);
        person.forms.set(nameKey(person.name), person.name);
        owner.set(mark, person);
      }
    }
  // offices and countries of full names first: they tell whom a surname alone means
  for (const { mark } of marks) if (!isShort(mark) && owner.has(mark)) describe(owner.get(mark)!, mark, lexicon);
  let last: Person | null = null;
  for (const { mark } of marks) {
    if (!isShort(mark)) {
      last = owner.get(mark) ?? last;
      continue;
    }
    const person = shortNamed(mark, persons, last, lexicon);
    if (person) owner.set(mark, person);
    else if (
      (mark.office || mark.honorific || knownSurname(mark.words[0]!) || isGivenName(mark.words[0]!)) &&
      mark.likelihood >= CERTAIN &&
      mark.words[0]!.length > 2
    ) {
      const fresh = create(mark);
      fresh.forms.set(nameKey(fresh.name), fresh.name);
      owner.set(mark, fresh);
    }
    last = owner.get(mark) ?? last;
  }
  for (const { mark } of marks) if (isShort(mark) && owner.has(mark)) describe(owner.get(mark)!, mark, lexicon);
  for (const person of persons) person.places.sort((a, b) => a.start - b.start);
  for (const sentence of sentences) shareOffice(sentence, owner);
  const year = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  const mentioned = new Set(sentences.flatMap(({ countries }) => countries.map(({ code }) => code)));
  for (const person of persons) recall(person, { year, mentioned });
  const mentions = sentences.map((sentence) =>
    sentence.names.flatMap((mark) =>
      owner.has(mark) ? [{ start: mark.start, end: mark.end, person: owner.get(mark)!, mark }] : [],
    ),
  );
  return { persons, mentions };
}

/** "President A and his Ghanaian counterpart, B": the counterpart holds the same office. */
function shareOffice({ names, offices }: MarkedSentence, owner: ReadonlyMap<NameMark, Person>): void {
  for (const [at, mark] of names.entries()) {
    const person = owner.get(mark);
    const counterpart = mark.office;
    if (!person || counterpart?.rank !== "COUNTERPART" || person.office !== null) continue;
    const other = names
      .slice(0, at)
      .map((before) => owner.get(before))
      .findLast((before) => before !== undefined && before !== person && before.office !== null);
    // "the Belgian prime minister spoke with his counterpart, B"
    const unnamed = offices.findLast(({ end, rank }) => end <= counterpart.start && rank !== "COUNTERPART");
    if (other) Object.assign(person, { office: other.office, rank: other.rank });
    else if (unnamed) Object.assign(person, { office: unnamed.text, rank: unnamed.rank });
    else person.office = counterpart.text;
  }
}

/** Whether a longer name that is known already also goes by these words: the same, a part of them, or misspelt by a letter. */
function isSamePerson(person: Person, mark: NameMark, lexicon: Lexicon): boolean {
  const key = nameKey(fullName(mark));
  if (person.forms.has(key)) return true;
  const [ours, theirs] = [significant(person.name.split(" "), lexicon), significant(mark.words, lexicon)].map((words) =>
    words.flatMap((word) => foldedWords(word)),
  );
  if (!ours || !theirs) return false;
  // "Von der Leyen", "Di Maio", "Bin Zayed"
  const isPart = ` ${person.name.toLowerCase()} `.includes(` ${fullName(mark).toLowerCase()} `);
  if (theirs.length === 1 && mark.words.length > 1 && isPart) return true;
  // "António Costa" and "António Costa e Silva" are two
  if (isPart && /^ (?:e|y) /.test(person.name.slice(fullName(mark).length))) return false;
  if (theirs.length < 2) return false;
  if (theirs.length < ours.length && theirs.every((word) => ours.includes(word))) return true;
  if (theirs.length === ours.length && [...theirs].sort().join() === [...ours].sort().join()) return true;
  const personKey = nameKey(person.name);
  return (
    key.length >= 9 &&
    Math.abs(key.length - personKey.length) <= 1 &&
    key[0] === personKey[0] &&
    isOneEditApart(key, personKey)
  );
}

/** Whether one insertion, deletion or replacement turns one word into the other. */
export function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** "A B, C D and E F": whether nothing but commas, "and" and a possessive stand between two names. */
function isListed(sentence: MarkedSentence, a: NameMark, b: NameMark, lexicon: Lexicon): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  return (
    between.length < 60 &&
    !/[.;:!?"“”«»]/.test(between) &&
    (lexicon.and.isIn(between) || between.includes(",")) &&
    between
      .split(/[\s,]+/)
      .filter(Boolean)
      .every(
        (word) => !/^\p{Ll}{3,}/u.test(word) || lexicon.and.isIn(word) || lexicon.functionWords.has(word.toLowerCase()),
      )
  );
}

/** Whom a single name means: somebody whose name it is a part of, by office and country where several share it. */
function shortNamed(mark: NameMark, persons: readonly Person[], last: Person | null, lexicon: Lexicon): Person | null {
  const key = nameKey(mark.words[0]!);
  if (key.length < 2) return null;
  const bearers = persons.filter((person) => {
    const words = significant(person.name.split(" "), lexicon);
    const isEnd = [words[0], words.at(-1)].some((word) => word !== undefined && nameKey(word) === key);
    return isEnd || (words.length > 2 && words.some((word) => nameKey(word) === key)) || person.forms.has(key);
  });
  if (bearers.length <= 1) return bearers[0] ?? null;
  const score = (person: Person) => {
    const words = significant(person.name.split(" "), lexicon);
    const { office } = mark;
    let points = 0;
    if (office?.country && person.country) points += office.country === person.country ? 4 : -4;
    if (office && person.office) points += sameOffice(office.text, person.office) ? 3 : -2;
    if (person.rank === "HEAD_OF_STATE" || person.rank === "HEAD_OF_GOVERNMENT" || person.rank === "LEADER")
      points += 2;
    if (person === last) points += 1;
    if (nameKey(words.at(-1) ?? "") === key || nameKey(words[0] ?? "") === key) points += 1;
    if (mark.honorific && mark.honorific !== "any" && person.gender && person.gender !== mark.honorific) points -= 5;
    return points + Math.min(person.places.length, 3) / 10 - person.id / 1000;
  };
  return [...bearers].sort((a, b) => score(b) - score(a))[0] ?? null;
}

function describe(person: Person, mark: NameMark, lexicon: Lexicon): void {
  person.places.push({ start: mark.start, end: mark.end });
  const name = fullName(mark);
  const key = nameKey(name);
  if (!person.forms.has(key) || mark.words.length > 1) person.forms.set(`${key}:${name}`, name);
  const { office } = mark;
  if (office) takeOffice(person, office, lexicon);
  else if (mark.title !== null && person.rank === null) person.office ??= mark.title;
  person.country ??= mark.country;
  person.organization ??= mark.organization;
  if (mark.honorific && mark.honorific !== "any") person.gender ??= mark.honorific;
  if (office?.gender) person.gender ??= office.gender;
  if (person.gender === null && mark.words.length > 1) {
    // the given name stands first in most languages; family names that come first are seldom in the list
    const first = significant(mark.words, lexicon)[0];
    if (first && person.name.startsWith(first)) person.gender = genderOfGivenName(first);
  }
}

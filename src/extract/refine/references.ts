import type { CountryCode } from "../../model/extraction.js";
import type { Gender, Lexicon, PronounKind } from "../lexicon.js";
import { holds, type MarkedSentence, type OfficeMark, type Place } from "../marks.js";
import { type People, type Person, sameOffice } from "./people.js";

/** Words that mean persons or countries: a name, "he", "the chancellor", "the two leaders", "both sides", "Seoul". */
export interface Reference extends Place {
  readonly kind: "name" | "pronoun" | "possessive" | "office" | "leaders" | "sides" | "country" | "stranger";
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
  readonly isQuoted: boolean;
  /** Somebody named only to say whose the next word is: "Xis Frau". */
  readonly isOwner?: boolean;
}

const LEADERS = new Set(["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "LEADER"]);
export const isLeader = (person: Person): boolean => person.rank !== null && LEADERS.has(person.rank);
const fits = (person: Person, gender: Gender) => person.gender === null || person.gender === gender;
const GENDERS: Partial<Record<PronounKind, Gender>> = { he: "male", his: "male", she: "female", her: "female" };

/** Who was spoken of last, as one reads on. */
interface Focus {
  subject: Person | null;
  recent: Person[];
  pair: readonly Person[];
  sides: readonly CountryCode[];
}

/** The references of each sentence from left to right, pronouns and descriptions resolved as a reader would: to the subject of the sentence before, to the pair last seen together. */
export function findReferences(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): Reference[][] {
  const usual = usualPair(sentences, people);
  const focus: Focus = { subject: null, recent: [], pair: [], sides: [] };
  return sentences.map((sentence, index) => {
    const isQuoted = (place: Place) =>
      sentence.quotations.some(({ start, end }) => place.start >= start && place.end <= end);
    const candidates = collect(sentence, people.mentions[index] ?? [], lexicon).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const references: Reference[] = [];
    let subject: Person | null = null;
    for (const candidate of candidates) {
      if (references.some(({ end }) => candidate.start < end)) continue;
      const quoted = isQuoted(candidate);
      const meant = resolve(candidate, { ...focus, subject: subject ?? focus.subject }, subject, usual, people, quoted);
      if (!meant) continue;
      const reference: Reference = {
        start: candidate.start,
        end: candidate.end,
        kind: meant.kind,
        persons: meant.persons,
        countries: meant.countries,
        isQuoted: quoted,
        isOwner: candidate.type === "person" && candidate.isOwner,
      };
      references.push(reference);
      if (quoted || reference.kind === "possessive" || reference.isOwner) continue;
      if (reference.persons.length === 1) {
        const person = reference.persons[0]!;
        subject ??= person;
        focus.recent = [person, ...focus.recent.filter((other) => other !== person)].slice(0, 6);
      }
    }
    if (subject) focus.subject = subject;
    updatePair(focus, references);
    return references;
  });
}

type Candidate = Place &
  (
    | { readonly type: "person"; readonly person: Person; readonly isOwner: boolean }
    | { readonly type: "pronoun"; readonly pronoun: PronounKind }
    | { readonly type: "office"; readonly office: OfficeMark }
    | { readonly type: "leaders" }
    | { readonly type: "stranger" }
    | { readonly type: "sides" }
    | { readonly type: "country"; readonly code: CountryCode; readonly isAdjective: boolean }
  );

function collect(sentence: MarkedSentence, mentions: People["mentions"][number], lexicon: Lexicon): Candidate[] {
  const shifted = <Value>({ start, end, value }: { start: number; end: number; value: Value }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    value,
  });
  const taken = new Set(mentions.map(({ mark }) => mark.office));
  const persons = mentions.map(
    ({ person, mark, start, end }): Candidate => ({
      type: "person",
      person,
      isOwner: mark.isOwner ?? false,
      start:
        mark.office && mark.office.end <= start && start - mark.office.end <= 3
          ? mark.office.start
          : honorificBefore(sentence, mark, lexicon),
      end: mark.office && mark.office.start >= end ? mark.office.end : end,
    }),
  );
  const dropped = lexicon.dropsSubjects ? droppedSubjects(sentence, mentions, lexicon) : [];
  return [
    ...persons,
    ...dropped,
    ...lexicon.persons.bothLeaders
      .all(sentence.text)
      .map(shifted)
      .filter(
        ({ start, end }) =>
          !mentions.some(({ mark }) => mark.office && mark.office.start < end && start < mark.office.end),
      )
      .map(({ start, end }): Candidate => ({ type: "leaders", start, end })),
    ...lexicon.persons.bothSides
      .all(sentence.text)
      .map(shifted)
      .map(({ start, end }): Candidate => ({ type: "sides", start, end })),
    ...lexicon.persons.pronouns
      .all(sentence.text)
      .map(shifted)
      .map(({ start, end, value }): Candidate => ({ type: "pronoun", pronoun: value, start, end })),
    ...sentence.offices
      .filter((office) => !taken.has(office))
      .map(
        (office): Candidate =>
          isIndefinite(sentence, office, lexicon)
            ? { type: "stranger", start: office.start, end: office.end }
            : { type: "office", office, start: office.start, end: office.end },
      ),
    ...lexicon.persons.strangers
      .all(sentence.text)
      .map(shifted)
      .map(({ start, end }): Candidate => ({ type: "stranger", start, end })),
    ...nationals(sentence, lexicon),
    ...sentence.countries.map(
      ({ start, end, code, form }): Candidate => ({
        type: "country",
        code,
        isAdjective: form === "adjective",
        start,
        end,
      }),
    ),
  ];
}

const LONGEST_HONORIFIC = 20;

/** Where "Mr Lee" begins. */
function honorificBefore(
  sentence: MarkedSentence,
  mark: Place & { readonly honorific: unknown },
  lexicon: Lexicon,
): number {
  if (mark.honorific === null) return mark.start;
  const at = Math.max(0, mark.start - sentence.start - LONGEST_HONORIFIC);
  const lead = sentence.text.slice(at, mark.start - sentence.start);
  const honorific = lexicon.persons.honorifics.all(lead).at(-1);
  return honorific && lead.slice(honorific.end).trim() === "" ? sentence.start + at + honorific.start : mark.start;
}

const CLAUSE_MARK = /[,;:—–()"“”„«»]/gu;

/** "… «Siamo amici», ha aggiunto": verbs without a subject in their clause, where the language may drop it, have the last one's. */
function droppedSubjects(
  sentence: MarkedSentence,
  mentions: People["mentions"][number],
  lexicon: Lexicon,
): Candidate[] {
  const { text, start } = sentence;
  const { speech, meetings, visits, gifts, persons } = lexicon;
  const speaking = speech.verbs.all(text).map((verb) => ({ ...verb, isSpeech: true }));
  const acting = [meetings.verbs, visits.verbs, visits.arrivals, gifts.give, gifts.receive]
    .flatMap((finder) =>
      finder.all(text).map(({ start: from, end, text: words }) => ({ start: from, end, text: words, isSpeech: false })),
    )
    .filter((verb) => !meetings.infinitives.isIn(verb.text));
  const named = [...mentions, ...sentence.offices].map((place) => place.start - start);
  const marks = [...text.matchAll(CLAUSE_MARK)].map(({ index }) => index);
  return [...speaking, ...acting].flatMap((verb): Candidate[] => {
    const from = (marks.findLast((mark) => mark < verb.start) ?? -1) + 1;
    const lead = text.slice(from, verb.start);
    const until = verb.isSpeech
      ? Math.min(marks.find((mark) => mark >= verb.end) ?? text.length, verb.end + 25)
      : verb.start;
    const hasSubject =
      named.some((at) => at >= from && at < until) ||
      [lexicon.subordinators, persons.pronouns, persons.bothLeaders, persons.bothSides, persons.strangers].some(
        (finder) => finder.isIn(lead),
      ) ||
      lexicon.countries.isIn(lead);
    return hasSubject
      ? []
      : [{ type: "pronoun", pronoun: "dropped", start: start + verb.start, end: start + verb.start }];
  });
}

/** "the American said": an adjective that stands for the person in focus from that country. */
function nationals(sentence: MarkedSentence, lexicon: Lexicon): Candidate[] {
  return sentence.countries.flatMap((mark): Candidate[] => {
    const [before, after] = [
      sentence.tokens.findLast(({ end }) => end <= mark.start),
      sentence.tokens.find(({ start }) => start >= mark.end),
    ];
    if (mark.form !== "adjective" || !before || !after || !lexicon.definite.has(before.lower)) return [];
    const acts = [lexicon.speech.verbs, lexicon.gifts.give, lexicon.meetings.verbs, lexicon.visits.verbs];
    if (!acts.some((verbs) => verbs.at(sentence.text, after.start - sentence.start))) return [];
    const office: OfficeMark = {
      start: before.start,
      end: mark.end,
      text: "",
      head: "",
      rank: "LEADER",
      country: mark.code,
      further: [],
      organization: null,
      isFormer: false,
      gender: null,
    };
    return [{ type: "office", office, start: before.start, end: mark.end }];
  });
}

/** "a European official", "officials": nobody in particular. */
function isIndefinite(sentence: MarkedSentence, office: OfficeMark, lexicon: Lexicon): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= office.start).slice(-2);
  const isPlural =
    (office.rank === "OFFICIAL" || office.rank === "MINISTER") && /s$/.test(office.head) && !/ss$/.test(office.head);
  return (
    isPlural ||
    before.slice(-1).some(({ lower }) => lexicon.indefinite.has(lower)) ||
    (before.length === 2 && lexicon.indefinite.has(before[0]!.lower) && !lexicon.functionWords.has(before[1]!.lower))
  );
}

interface Meaning {
  readonly kind: Reference["kind"];
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
}

function resolve(
  candidate: Candidate,
  focus: Focus,
  own: Person | null,
  usual: readonly Person[],
  people: People,
  isQuoted: boolean,
): Meaning | null {
  const of = (
    kind: Reference["kind"],
    persons: readonly Person[],
    countries: readonly CountryCode[] = [],
  ): Meaning | null => (persons.length + countries.length > 0 ? { kind, persons, countries } : null);
  const pair = focus.pair.length > 1 ? focus.pair : usual;
  switch (candidate.type) {
    case "person":
      return of("name", [candidate.person]);
    case "country":
      return candidate.isAdjective ? null : of("country", [], [candidate.code]);
    case "stranger":
      return { kind: "stranger", persons: [], countries: [] };
    case "leaders":
      return of("leaders", pair);
    case "sides":
      return of("sides", [], focus.sides.length > 1 ? focus.sides : countriesOf(pair));
    case "office": {
      const holders = holder(candidate.office, focus, pair, people);
      for (const person of holders) adopt(person, candidate.office);
      return of("office", holders);
    }
    case "pronoun": {
      if (candidate.pronoun === "dropped") {
        const spoken = isQuoted ? null : (own ?? focus.subject);
        return of("pronoun", spoken ? [spoken] : []);
      }
      const pronoun = oneMeaning(candidate.pronoun, [own, focus.subject, ...focus.recent.slice(0, 2)]);
      if (isQuoted || pronoun === "nobody") return null; // "he" in somebody's mouth may be anybody
      if (pronoun === "they") return of("leaders", pair, pair.length > 0 ? [] : focus.sides);
      if (pronoun === "their") return of("possessive", pair);
      const gender = GENDERS[pronoun];
      const [first, second] = pronoun === "him" ? [null, own === null ? focus.subject : null] : [own, focus.subject];
      const antecedent = [first, second, ...pair, ...focus.recent].find(
        (person): person is Person =>
          person !== null &&
          person !== undefined &&
          (gender === undefined || fits(person, gender)) &&
          !(pronoun === "him" && person === own) &&
          (pronoun === "him" ||
            !pair.includes(person) ||
            person === first ||
            person === second ||
            focus.recent.includes(person)),
      );
      return of(
        pronoun === "his" || pronoun === "her" || pronoun === "whose" ? "possessive" : "pronoun",
        antecedent ? [antecedent] : [],
      );
    }
  }
}

/** "Kanzler" for "Bundeskanzler". */
const isShortFor = (short: string, long: string): boolean =>
  short.length > 5 && long.toLowerCase().endsWith(short.toLowerCase());

/** "sie" is she where a woman has just been spoken of, else they. */
function oneMeaning(pronoun: PronounKind, near: readonly (Person | null)[]): PronounKind {
  if (pronoun !== "sheOrThey" && pronoun !== "herOrTheir") return pronoun;
  const isShe = near.some((person) => person?.gender === "female");
  return pronoun === "sheOrThey" ? (isShe ? "she" : "they") : isShe ? "her" : "their";
}

/** Whom "the Chinese president", "the chancellor" or "his Ghanaian counterpart" means among the persons known by name. */
function holder(office: OfficeMark, focus: Focus, pair: readonly Person[], people: People): Person[] {
  if (office.isFormer) return [];
  if (office.rank === "COUNTERPART") {
    const other =
      pair.find((person) => person !== focus.subject && (!office.country || person.country === office.country)) ??
      people.persons.find((person) => office.country && person.country === office.country && isLeader(person));
    return other && pair.includes(focus.subject as Person) ? [other] : [];
  }
  const able = people.persons.filter((person) => {
    if (person.isFormer || (!person.office && !person.rank)) return false;
    if (office.country && person.country && office.country !== person.country) return false;
    if (office.country && !person.country) return false;
    if (
      office.country &&
      person.rank === "LEADER" &&
      (office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT")
    )
      return true;
    return (
      (person.office !== null && sameOffice(person.office, office.text)) ||
      (person.office !== null && person.rank === office.rank && isShortFor(office.text, person.office)) ||
      (office.rank === "LEADER" && isLeader(person)) ||
      ((office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT") &&
        person.rank === office.rank &&
        office.country !== null) ||
      (person.office === null && person.rank === office.rank)
    );
  });
  if (able.length === 0 && (office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT")) {
    // "the premier" of one who was introduced as prime minister
    const peers = people.persons.filter(
      (person) => person.rank === office.rank && !person.isFormer && office.country === null,
    );
    const meant = peers.length === 1 ? peers[0] : focus.recent.find((person) => peers.includes(person));
    if (meant) return [meant];
  }
  if (able.length === 0) {
    // "Zelensky … The Ukrainian president": what the text calls the person of whom it has just spoken
    const spoken = focus.subject;
    const canBe =
      spoken !== null &&
      spoken.office === null &&
      spoken.rank === null &&
      (office.country === null || spoken.country === null || spoken.country === office.country) &&
      office.rank !== "SPOKESPERSON" &&
      (office.country !== null || office.rank === "HEAD_OF_STATE" || office.rank === "HEAD_OF_GOVERNMENT");
    return canBe ? [spoken] : [];
  }
  const recent =
    focus.subject !== null && able.includes(focus.subject)
      ? focus.subject
      : focus.recent.find((person) => able.includes(person));
  if (office.country || able.length === 1) return [recent ?? able[0]!];
  return recent ? [recent] : [];
}

/** What a description says of the person it means. */
function adopt(person: Person, office: OfficeMark): void {
  if (office.rank === "COUNTERPART" || office.rank === "LEADER") {
    person.country ??= office.country;
    return;
  }
  if (
    person.rank === "LEADER" ||
    (person.office === null && (person.rank === null || person.rank === office.rank || person.rank === "OFFICIAL"))
  ) {
    person.office = office.text;
    person.rank = office.rank;
  }
  person.country ??= office.country;
}

const countriesOf = (persons: readonly Person[]): CountryCode[] => [
  ...new Set(persons.flatMap(({ country }) => country ?? [])),
];

/** The two leaders (or else the two persons) of different countries who stand together in most sentences. */
export function usualPair(sentences: readonly MarkedSentence[], people: People): Person[] {
  const counts = new Map<string, { pair: [Person, Person]; count: number }>();
  people.mentions.forEach((mentions, at) => {
    const present = [
      ...new Set(
        mentions
          .filter(({ start }) => !sentences[at]!.quotations.some((quotation) => holds(quotation, start)))
          .map(({ person }) => person),
      ),
    ];
    for (const [place, a] of present.entries())
      for (const b of present.slice(place + 1)) {
        if (a.country !== null && a.country === b.country) continue;
        const pair: [Person, Person] = a.id < b.id ? [a, b] : [b, a];
        const key = `${pair[0].id}-${pair[1].id}`;
        const weight = (isLeader(a) && isLeader(b) ? 3 : 1) * (a.country && b.country ? 2 : 1);
        counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + weight });
      }
  });
  const together = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pair;
  if (together) return together;
  // never in one sentence: the two leaders who are named most
  const [first, ...others] = people.persons
    .filter(isLeader)
    .sort((a, b) => b.places.length - a.places.length || a.id - b.id);
  const second = others.find(({ country }) => country !== first?.country);
  return first && second ? [first, second].sort((a, b) => a.id - b.id) : [];
}

function updatePair(focus: Focus, references: readonly Reference[]): void {
  const present = [
    ...new Set(
      references.filter(({ isQuoted, kind }) => !isQuoted && kind !== "possessive").flatMap(({ persons }) => persons),
    ),
  ];
  const leaders = present.filter(isLeader);
  const foreign = (list: readonly Person[]) =>
    list.filter(
      (person, at) => list.findIndex(({ country }) => country === person.country) === at || person.country === null,
    );
  const pair = foreign(leaders.length > 1 ? leaders : present);
  if (pair.length > 1 && pair.length <= 3) focus.pair = pair;
  const named = [
    ...new Set(
      references.filter(({ isQuoted, kind }) => !isQuoted && kind === "country").flatMap(({ countries }) => countries),
    ),
  ];
  const sides = countriesOf(focus.pair);
  if (pair.length > 1 && sides.length > 1) focus.sides = sides;
  else if (named.length === 2 && focus.sides.length < 2) focus.sides = named;
}

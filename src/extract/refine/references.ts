import type { CountryCode } from "../../model/extraction.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, Place } from "../marks.js";
import type { People, Person } from "./people.js";
import { type Candidate, collect } from "./references/candidates.js";
import { newFocus, pairFor, readOn, updatePair } from "./references/focus.js";
import { type Hosting, hostingIn, hostOrGuest } from "./references/hosting.js";
import { type Meaning, resolve } from "./references/meaning.js";
import { isBehindPreposition, isListedWith, isOwnerOfNext } from "./references/role.js";
import { usualPair } from "./usual-pair.js";

/** Words that mean persons or countries: a name, "he", "the chancellor", "the two leaders", "both sides", "Seoul". */
export interface Reference extends Place {
  readonly kind: "name" | "pronoun" | "possessive" | "office" | "leaders" | "sides" | "country" | "stranger";
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
  readonly isQuoted: boolean;
  /** Somebody named only to say whose the next word is: "Xis Frau". */
  readonly isOwner?: boolean;
  /** Behind a preposition or in a case that no subject has: "with Xi", "dem Kanzler". */
  readonly isOblique?: boolean;
}

/** The references of each sentence from left to right, pronouns and descriptions resolved as a reader would: to the subject of the sentence before, to the pair last seen together. */
export function findReferences(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): Reference[][] {
  const usual = usualPair(sentences, people);
  const focus = newFocus();
  const hosting = (sentence: MarkedSentence, references: readonly Reference[]): Hosting | null =>
    hostingIn(sentence, references, focus.pair, usual, lexicon) ?? focus.hosting;
  return sentences.map((sentence, index) => {
    const isQuoted = (place: Place) =>
      sentence.quotations.some(({ start, end }) => place.start >= start && place.end <= end);
    const candidates = collect(sentence, people.mentions[index] ?? [], lexicon).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const references: Reference[] = [];
    let subject: Person | null = null;
    let topic: Person | null = null;
    const spoken: Person[] = [];
    for (const candidate of candidates) {
      if (references.some(({ end }) => candidate.start < end)) continue;
      const quoted = isQuoted(candidate);
      // "le entregó": who goes unnamed as the subject is not whom the pronoun before the verb means
      const own: Person | null = subject ?? (isBeforeDropped(candidate, candidates) ? focus.subject : null);
      const meant: Meaning | null =
        (candidate.type === "office" && !quoted
          ? hostOrGuest(candidate.office, own, () => hosting(sentence, references), lexicon)
          : null) ??
        resolve(
          candidate,
          {
            ...focus,
            pair: pairFor(sentence, candidate, spoken, focus, usual),
            subject: own ?? focus.subject ?? topic,
            before: isOfMainClause(sentence, references, candidate, lexicon) ? focus.subject : own,
            last: spoken.length > 1 ? spoken : focus.last,
          },
          own,
          usual,
          people,
          quoted,
        );
      if (!meant) continue;
      const before = references.at(-1);
      const isOblique =
        isBehindPreposition(sentence, candidate.start, lexicon) ||
        (candidate.type === "pronoun" && candidate.pronoun === "him") ||
        (before?.isOblique === true && isListedWith(sentence, before.end, candidate.start, lexicon));
      const isOwner = candidate.type === "person" && (candidate.isOwner || isOwnerOfNext(sentence, candidate.end));
      const { kind, persons, countries } = meant;
      references.push({
        ...{ start: candidate.start, end: candidate.end, kind, persons, countries },
        ...{ isQuoted: quoted, isOwner, isOblique },
      });
      if (quoted || kind === "possessive" || persons.length !== 1) continue;
      const person: Person = persons[0]!;
      if (isOblique || isOwner) topic ??= person;
      else subject ??= person;
      if (isOwner) continue;
      spoken.push(person);
      focus.recent = [person, ...focus.recent.filter((other) => other !== person)].slice(0, 6);
    }
    readOn(focus, subject ?? topic, spoken);
    updatePair(focus, references);
    focus.hosting = hosting(sentence, references);
    return references;
  });
}

/** "A brought a vase that B had given him": behind that, who, where… he may be the one who acts in the main clause. */
function isOfMainClause(
  sentence: MarkedSentence,
  references: readonly Reference[],
  candidate: Candidate,
  { subordinators, meetings }: Lexicon,
): boolean {
  const subject = references.find(
    ({ isOblique, isOwner, isQuoted, persons }) => !isOblique && !isOwner && !isQuoted && persons.length === 1,
  );
  if (!subject) return true;
  const between = sentence.text.slice(subject.end - sentence.start, candidate.start - sentence.start);
  return !subordinators.isIn(between) && !meetings.relatives.isIn(between);
}

const CLITIC_GAP = 12;

const isBeforeDropped = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidate.type === "pronoun" &&
  candidate.pronoun === "him" &&
  candidates.some(
    (other) =>
      other.type === "pronoun" &&
      other.pronoun === "dropped" &&
      other.start >= candidate.end &&
      other.start - candidate.end < CLITIC_GAP,
  );

import type { CountryCode } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import { isLeader, type Person } from "../people.js";
import type { Reference } from "../references.js";
import type { Hosting } from "./hosting.js";

/** Who was spoken of last, as one reads on. */
export interface Focus {
  subject: Person | null;
  /** The one of whom was told before the clause began: the subject of the main clause or of the sentence before. */
  before: Person | null;
  recent: Person[];
  /** Those of the last sentence that named anybody, in its order. */
  last: readonly Person[];
  pair: readonly Person[];
  sides: readonly CountryCode[];
  hosting: Hosting | null;
}

export const newFocus = (): Focus => ({
  subject: null,
  before: null,
  recent: [],
  last: [],
  pair: [],
  sides: [],
  hosting: null,
});

/** Takes in who was the subject of a sentence and whom it spoke of. */
export function readOn(focus: Focus, subject: Person | null, spoken: readonly Person[]): void {
  if (subject) focus.subject = subject;
  if (spoken.length > 0) focus.last = spoken;
}

export const countriesOf = (persons: readonly Person[]): CountryCode[] => [
  ...new Set(persons.flatMap(({ country }) => country ?? [])),
];

const HEADS = /premier|president|président|präsident|staats|regierungs|chef|head|mandatar|capi|jefe/iu;
const MEN = /hommes|hombres|homens|uomini|männer|\bmen\b/iu;
const BELOW_LEADERS = /minist|diplom|chancel|cancill|außen|botschaft|ambass|embaj|embaix/iu;

/**
 * The two whom "they" or "the two presidents" means: "A drove B to the palace, where the two dined"; else those last seen
 * together, unless the words speak of leaders and those two are none.
 */
export function pairFor(
  sentence: { readonly text: string; readonly start: number },
  words: Place,
  spoken: readonly Person[],
  focus: Focus,
  usual: readonly Person[],
): readonly Person[] {
  const last = spoken.at(-1);
  const other = spoken.findLast(({ country }) => country !== null && country !== last?.country);
  if (last?.country && other) return [other, last];
  if (last?.country && focus.pair.length < 2) {
    // nobody has been seen together yet: whoever was spoken of before
    const earlier = [focus.subject, ...focus.recent].find(
      (person) => person?.country && person.country !== last.country,
    );
    if (earlier) return [earlier, last];
  }
  const text = sentence.text.slice(words.start - sentence.start, words.end - sentence.start);
  if (BELOW_LEADERS.test(text)) return focus.pair;
  const isOf = (pair: readonly Person[]) => pair.length > 1 && pair.every(HEADS.test(text) ? isHead : isLeader);
  const canBe = (person: Person) => isLeader(person) && (person.gender !== "female" || !MEN.test(text));
  const newest = focus.recent.find(canBe);
  if (newest?.country && !focus.pair.includes(newest)) {
    // named since those two were seen together: the one of whom the article tells has come to this one
    const lately = focus.subject ? [focus.subject, ...focus.recent.slice(0, 3)] : [];
    const [partner] = [...lately, ...usual, ...focus.pair]
      .filter((person) => canBe(person) && person.country !== null && person.country !== newest.country)
      .sort((a, b) => b.places.length - a.places.length);
    if (partner) return [partner, newest];
  }
  return isOf(focus.pair) || !isOf(usual) ? focus.pair : usual;
}

const isHead = ({ rank, isFormer }: Person): boolean =>
  !isFormer && (rank === "HEAD_OF_STATE" || rank === "HEAD_OF_GOVERNMENT");

/** Takes two or three persons of different countries who stand in one sentence as the pair in focus. */
export function updatePair(focus: Focus, references: readonly Reference[]): void {
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
  const current = leaders.filter(({ isFormer }) => !isFormer);
  const pair = foreign(current.length > 1 ? current : leaders.length > 1 ? leaders : present);
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

import type { CountryCode } from "../../../model/extraction.js";
import { isLeader, type Person } from "../people.js";
import type { Reference } from "../references.js";

/** Who was spoken of last, as one reads on. */
export interface Focus {
  subject: Person | null;
  recent: Person[];
  /** Those of the last sentence that named anybody, in its order. */
  last: readonly Person[];
  pair: readonly Person[];
  sides: readonly CountryCode[];
}

export const newFocus = (): Focus => ({ subject: null, recent: [], last: [], pair: [], sides: [] });

/** Takes in who was the subject of a sentence and whom it spoke of. */
export function readOn(focus: Focus, subject: Person | null, spoken: readonly Person[]): void {
  if (subject) focus.subject = subject;
  if (spoken.length > 0) focus.last = spoken;
}

export const countriesOf = (persons: readonly Person[]): CountryCode[] => [
  ...new Set(persons.flatMap(({ country }) => country ?? [])),
];

/** "A drove B to the palace, where the two dined": the last two of different countries named so far in the sentence. */
export function pairOf(spoken: readonly Person[], focus: Focus): Pick<Focus, "pair"> {
  const last = spoken.at(-1);
  const other = spoken.findLast(({ country }) => country !== null && country !== last?.country);
  return last?.country && other ? { pair: [other, last] } : { pair: focus.pair };
}

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

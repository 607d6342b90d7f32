import { foldedWords } from "../../names/fold.js";
import type { Lexicon, Rank } from "../lexicon.js";
import type { OfficeMark } from "../marks.js";
import type { Person } from "./people.js";

/** What makes an office the one to show: the head of state before "leader", the specific before the vague. */
const RANKING: readonly Rank[] = [
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "MINISTER",
  "OFFICIAL",
  "BUSINESS",
  "CONSORT",
  "SPOKESPERSON",
  "LEADER",
];

const lastWord = (office: string) => foldedWords(office).at(-1);
/** "minister" and "ministers", "chancelier" and "chancelière". */
const isSameWord = (a: string | undefined, b: string | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.length > LONG_STEM &&
    Math.abs(a.length - b.length) < 3 &&
    a.slice(0, LONG_STEM) === b.slice(0, LONG_STEM));
const LONG_STEM = 6;

/** Whether two titles may mean one office: "Kanzler" and "der frühere Kanzler", "foreign minister" and "minister". */
export const sameOffice = (a: string, b: string): boolean =>
  isSameWord(lastWord(a), lastWord(b)) ||
  foldedWords(a).some((word) => word.length > 4 && foldedWords(b).includes(word));

/** Gives a person the office that stands beside the name, where it says more than the one known. */
export function takeOffice(person: Person, office: OfficeMark, lexicon: Lexicon): void {
  if (office.rank === "COUNTERPART" || office.rank === "CITIZEN") {
    person.country ??= office.country;
    // what somebody is by trade tells nothing of a rank
    if (office.rank === "CITIZEN") person.office ??= office.text;
    return;
  }
  const isPlural = (text: string) => lexicon.persons.pluralOffices.isIn(text);
  // "the presidents A and B … President A": one's own title tells more than one shared
  const isOwn =
    person.office !== null && person.rank === office.rank && isPlural(person.office) && !isPlural(office.text);
  const better =
    person.rank === null ||
    (person.isFormer && !office.isFormer) ||
    (person.isFormer === office.isFormer && RANKING.indexOf(office.rank) < RANKING.indexOf(person.rank));
  const fuller =
    person.rank === office.rank &&
    person.isFormer === office.isFormer &&
    office.text.length > (person.office ?? "").length &&
    sameOffice(office.text, person.office ?? "");
  if (better || fuller || isOwn) {
    person.office = office.text;
    person.rank = office.rank;
    person.isFormer = office.isFormer;
  }
  person.country ??= office.country;
  person.organization ??= office.organization;
}

import type { CountryCode } from "../../model/extraction.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";

/** A sentence with who is meant in it: what the event patterns look at. */
export interface Scene {
  readonly sentence: MarkedSentence;
  /** In the order of the text, without those in somebody's mouth. */
  readonly references: readonly Reference[];
  readonly lexicon: Lexicon;
}

/** A word or phrase of a lexicon at its place in the article. */
export interface Trigger<Value> extends Place {
  readonly value: Value;
  readonly text: string;
}

/** The phrases of a finder in a sentence, without those inside quotation marks, as places in the article. */
export function triggersOf<Value>(
  finder: { all(text: string): readonly { start: number; end: number; text: string; value: Value }[] },
  { sentence }: Scene,
): Trigger<Value>[] {
  return finder
    .all(sentence.text)
    .map(({ start, end, text, value }) => ({ start: sentence.start + start, end: sentence.start + end, text, value }))
    .filter((trigger) => !isQuoted(sentence, trigger));
}

export const isQuoted = (sentence: MarkedSentence, place: Place): boolean =>
  sentence.quotations.some(({ outerStart, outerEnd }) => place.start >= outerStart && place.end <= outerEnd);

/** The text between two places of the article, within the sentence. */
export const textBetween = ({ sentence }: Scene, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));

const BREAK = /[;:—()]|\s–\s|,\s|["“”„«»]/gu;
const STRONG_BREAK = /[;—]|\s–\s|:\s/gu;

/** The stretch between the commas, brackets and dashes around a place. */
export const narrowClause = (scene: Scene, place: Place): Place => stretch(scene, place, BREAK);
/** The stretch between the semicolons and dashes around a place. */
export const wideClause = (scene: Scene, place: Place): Place => stretch(scene, place, STRONG_BREAK);

function stretch({ sentence }: Scene, place: Place, boundary: RegExp): Place {
  let [start, end] = [sentence.start, sentence.end];
  for (const match of sentence.text.matchAll(boundary)) {
    const at = sentence.start + match.index;
    if (at < place.start) start = at + match[0].length;
    else if (at >= place.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** "There was, in spite of rumours, no meeting": without what stands between two commas. */
export const withoutInsertions = (text: string): string => text.replace(/,[^,]{0,80},/g, "");

/** References joined by commas and "and" around one of them: "Lee, Xi and their wives". */
export function joined(scene: Scene, references: readonly Reference[], at: number, step: 1 | -1): Reference[] {
  const group = [references[at]!];
  for (let index = at + step; index >= 0 && index < references.length; index += step) {
    const [near, far] = [references[index - step]!, references[index]!];
    const between = step === 1 ? textBetween(scene, near.end, far.start) : textBetween(scene, far.end, near.start);
    if (!isJoin(between, scene.lexicon)) break;
    group.push(far);
  }
  return step === 1 ? group : group.reverse();
}

/** "… and met", "… and later called": the verb has the subject of the one before. */
export const isCoordinated = ({ lexicon }: Scene, gap: string): boolean => {
  const words = gap.trim().split(/\s+/).filter(Boolean);
  return words.slice(-2).some((word) => lexicon.and.at(word, 0)?.end === word.length) && words.length > 0;
};

/** "A (Kenya) and B (Mongolia) met": what brackets put behind a name does not part it from what follows. */
export const withoutBrackets = (text: string): string => text.replace(/ ?\([^()]{1,40}\)/g, "");

/** Whether the words between two names only list them: ", ", " and ", ", the prime minister, and ". */
export function isJoin(told: string, lexicon: Lexicon): boolean {
  const between = withoutBrackets(told);
  if (between.length > 90 || /[.;:!?]/.test(between)) return false;
  const hasJoin = lexicon.and.isIn(between) || /,/.test(between);
  if (!hasJoin) return false;
  const and = lexicon.and.first(between);
  const again = and ? lexicon.meetings.with.first(between.slice(and.end)) : null; // "with A and with B"
  const plain =
    and && again && between.slice(and.end, and.end + again.start).trim() === ""
      ? between.slice(0, and.end) + between.slice(and.end + again.end)
      : between;
  const rest = plain
    .replace(/[,\s]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !lexicon.and.isIn(word));
  return rest.every(
    (word) =>
      (lexicon.functionWords.has(word.toLowerCase()) && !lexicon.meetings.with.isIn(word)) ||
      lexicon.persons.offices.isIn(word) ||
      lexicon.persons.officeModifiers.isIn(word) ||
      lexicon.persons.honorifics.isIn(word) ||
      lexicon.countries.isIn(word) ||
      lexicon.persons.officeLinks.isIn(word) ||
      lexicon.meetings.guests.isIn(word) ||
      /^\p{Lu}/u.test(word) ||
      word === "'s" ||
      lexicon.persons.pronouns.isIn(word),
  );
}

export const personsOf = (references: readonly Reference[]): Person[] => [
  ...new Set(references.flatMap(({ persons }) => persons)),
];
export const countriesOf = (references: readonly Reference[]): CountryCode[] => [
  ...new Set(references.flatMap(({ countries }) => countries)),
];
export const nationsOf = (persons: readonly Person[]): CountryCode[] => [
  ...new Set(persons.flatMap(({ country }) => country ?? [])),
];

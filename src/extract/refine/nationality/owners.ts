import type { CountryCode } from "../../../model/extraction.js";
import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence } from "../../marks.js";
import type { Person, PersonMention } from "../people.js";

/** "Xi's wife, Peng Liyuan". */
export function spouseCountry({ person, mark }: PersonMention, mentions: readonly PersonMention[]): CountryCode | null {
  const spouse = mentions.findLast(
    ({ end, person: other }) => end <= mark.kinOf! && other !== person && other.country !== null,
  );
  return spouse?.person.country ?? null;
}

/**
 * The country of whoever the office is said to belong to: "Mr Lee's adviser", "his adviser", "a spokesman for Lee"; of
 * "her counterpart" the other side's.
 */
export function ownersCountry(
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

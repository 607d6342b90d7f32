import type { Sentence, Token } from "../../document.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import type { Lexicon } from "../../lexicon.js";
import { firstFrom, lastBefore, type OrganizationMark } from "../../marks.js";

/**
 * Leaves the person behind a name out of it: "il ministro dell'Università Paolo Rossi", "Bundesrat Hans Meier", "le groupe
 * de Patrick Morel"; but "Fondazione Luigi Einaudi" bears a person's name.
 */
export function withoutPerson(mark: OrganizationMark, sentence: Sentence, lexicon: Lexicon): OrganizationMark | null {
  const { tokens } = sentence;
  const [first, last] = [firstFrom(tokens, mark.start), lastBefore(tokens, mark.end)];
  const link = tokens[first - 1];
  // "le groupe de Patrick Morel" is his, "le groupe Louis Dreyfus" is called so
  const isOwner =
    last - first === 1 &&
    link !== undefined &&
    lexicon.particles.has(link.lower) &&
    isGivenName(tokens[first]!.text) &&
    isSurname(tokens, last, lexicon);
  if (last - first < 2) return isOwner ? null : mark;
  const holder = tokens[last - 1]!;
  // "Commission President Ursula" von der Leyen
  if (isGivenName(tokens[last]!.text) && lexicon.persons.offices.at(holder.text, 0)?.end === holder.text.length)
    return null;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]!;
    if (!isGivenName(token.text) || !isName(token, lexicon) || !isSurname(tokens, at + 1, lexicon)) continue;
    const before = tokens[at - 1]!;
    const isLinked = lexicon.functionWords.has(before.lower) && before.text === before.lower;
    if (isLinked && isName(tokens[first], lexicon)) return mark;
    if (!isLinked && !isOfOffice(tokens[first]!, sentence, lexicon)) return mark;
    const end = tokens[isLinked ? at - 2 : at - 1]!.end;
    const isAlone = at - first < 2 || isLinked;
    return isAlone
      ? null
      : { ...mark, end, name: sentence.text.slice(mark.start - sentence.start, end - sentence.start) };
  }
  return mark;
}

const isName = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !lexicon.functionWords.has(token.lower);

const isSurname = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isName(tokens[at], lexicon) || (lexicon.particles.has(tokens[at]?.lower ?? "") && isName(tokens[at + 1], lexicon));

/** Whether the name tells only what an office is for, or is an office itself: Bundesrat. */
function isOfOffice(head: Token, { text, start }: Sentence, lexicon: Lexicon): boolean {
  const lead = text.slice(Math.max(0, head.start - start - 40), head.start - start);
  const office = lexicon.persons.offices.all(lead).at(-1);
  const link = office && lead.slice(office.end).trim();
  return (
    lexicon.persons.offices.at(head.text, 0)?.end === head.text.length ||
    (link !== undefined && link !== "" && lexicon.persons.officeLinks.at(link, 0)?.end === link.length)
  );
}

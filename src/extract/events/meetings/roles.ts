import type { Gender } from "../../lexicon.js";
import { lastBefore, type Place } from "../../marks.js";
import { type Scene, textBetween } from "../clause.js";

/**
 * How a group of persons stands in its clause: `plain` as subject or object, `with` beside another ("with", "by"),
 * `between` and `of` behind a noun, `owner` before one ("his", "Xi's"), `to` as the one who is given or told something,
 * `aside` as somebody only spoken of ("about").
 */
export type Role = "plain" | "with" | "between" | "of" | "owner" | "to" | "aside";

const LONGEST_LEAD = 60;
const MOST_WORDS = 6;

/** The preposition that a group hangs on, articles and adjectives before the name apart. */
export function roleOf(
  scene: Scene,
  start: number,
  triggers: readonly Place[],
  gender: Gender | null,
): { role: Role; roleStart: number } {
  const { lexicon, sentence } = scene;
  const { meetings } = lexicon;
  const from = Math.max(sentence.start, start - LONGEST_LEAD);
  let lead = textBetween(scene, from, start).trimEnd();
  let genitive: number | null = null;
  for (let count = 0; count < MOST_WORDS && lead !== ""; count++) {
    const at = (phrase: { readonly start: number }) => from + phrase.start;
    for (const [role, finder] of [
      ["between", meetings.between],
      ["with", meetings.with],
      ["of", meetings.of],
      ["to", meetings.to],
      ["aside", meetings.aside],
    ] as const) {
      const found = endingIn(finder, lead);
      if (!found) continue;
      const isOpening = lexicon.putsVerbsLast && /,\s*$/.test(lead.slice(0, found.start)) && found.end < lead.length;
      const isOfVerb = triggers.some(({ start: first, end }) => first <= at(found) && end >= from + found.end);
      return isOfVerb || (isOpening && role === "aside") ? PLAIN(start) : { role, roleStart: at(found) };
    }
    const word = /(?<![\p{L}\p{M}'’.-])[\p{L}\p{M}'’.-]+$/u.exec(lead)?.[0];
    if (!word || !isAttribute(scene, word, from + lead.length)) break;
    lead = lead.slice(0, -word.length).trimEnd();
    const shown = meetings.genitives.at(word, 0)?.value;
    genitive = shown === "any" || (shown !== undefined && shown === gender) ? from + lead.length + 1 : null;
  }
  // "die Ankündigung des Präsidenten": he is nobody's partner
  return genitive !== null && endsInNoun(scene, from + lead.length, triggers)
    ? { role: "of", roleStart: genitive }
    : PLAIN(start);
}

/** Whether a text ends in a noun that is no name, place or date: one to which a genitive may belong. */
function endsInNoun({ sentence, references }: Scene, offset: number, triggers: readonly Place[]): boolean {
  const noun = sentence.tokens[lastBefore(sentence.tokens, offset)];
  if (!noun?.isCapital || !noun.isWord || noun.end !== offset) return false;
  const covers = ({ start, end }: Place) => start <= noun.start && noun.end <= end;
  return (
    triggers.some(covers) ||
    !(
      references.some(covers) ||
      sentence.countries.some(covers) ||
      sentence.dates.some(({ from, to }) => covers({ start: from, end: to }))
    )
  );
}

const PLAIN = (roleStart: number): { role: Role; roleStart: number } => ({ role: "plain", roleStart });

/** Words between a preposition and a name: the, new, Norwegian, Mr. */
function isAttribute({ lexicon, sentence }: Scene, word: string, end: number): boolean {
  const lower = word.toLowerCase();
  const country = sentence.countries.find((mark) => mark.end >= end && mark.start < end);
  if (country) return country.form === "adjective";
  return (
    lexicon.definite.has(lower) ||
    lexicon.indefinite.has(lower) ||
    lexicon.persons.officeModifiers.isIn(word) ||
    lexicon.persons.offices.isIn(word) ||
    lexicon.persons.officeLinks.isIn(word) ||
    lexicon.persons.honorifics.isIn(word) ||
    lexicon.persons.former.isIn(word) ||
    lexicon.meetings.guests.isIn(word)
  );
}

/** The phrase of a list that a text ends in. */
export function endingIn(
  finder: { at(text: string, at: number): { readonly start: number; readonly end: number } | null },
  text: string,
): { readonly start: number; readonly end: number } | null {
  let at = text.length;
  for (let words = 0; words < 4 && at > 0; words++) {
    at = text.lastIndexOf(" ", at - 2) + 1;
    const found = finder.at(text, at);
    if (found?.end === text.length) return found;
    const elided = /['’]/.exec(text.slice(at)) && finder.at(text, at);
    if (elided && elided.end === text.length) return elided;
    if (at === 0) break;
  }
  return null;
}

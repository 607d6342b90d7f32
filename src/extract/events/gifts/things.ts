import type { Token } from "../../document.js";
import type { Lexicon } from "../../lexicon.js";
import type { Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";
import { isQuoted, type Scene } from "../clause.js";

/** Something that can be given, in the words of the text. */
export interface Thing extends Place {
  readonly text: string;
  /** Whether its noun, its material or its make says that it is a thing one gives. */
  readonly isSure: boolean;
}

/** A run of tokens that reads as a noun phrase. */
export interface NounPhrase extends Place {
  readonly text: string;
  /** The noun with its adjectives, without "of …". */
  readonly core: string;
  /** The first token behind it. */
  readonly next: number;
  readonly isDefinite: boolean;
  /** Without a determiner or number: an adjective or a verb form may look like one. */
  readonly isBare: boolean;
}

const LONGEST = 14;
const LONGEST_TITLE = 7;
const QUOTES = /^["“”„«»‟‹›]$/u;

/** What stands at a place of the text, looked up while one reads on. */
export interface Reading {
  readonly scene: Scene;
  readonly tokens: readonly Token[];
  /** Who is named or meant from this token on. */
  person(token: Token): Reference | null;
  /** Whose "her" this is. */
  owner(token: Token): Reference | null;
  /** Where the date ends that begins here. */
  endOfDate(token: Token): number | null;
  /** Whether a new verb of giving begins here. */
  isVerb(token: Token): boolean;
}

export const at = (
  { scene }: Reading,
  finder: { at(text: string, at: number): { end: number } | null },
  token: Token,
) => finder.at(scene.sentence.text, token.start - scene.sentence.start);

/** Whether "to" stands here: a letter that is also an article ("a presidente") is none before a small letter. */
export function toAt(reading: Reading, token: Token): { end: number } | null {
  const { sentence, lexicon } = reading.scene;
  const to = at(reading, lexicon.gifts.to, token);
  const isArticle = to !== null && token.text.length === 1 && lexicon.definite.has(token.lower);
  return isArticle && /^\s\p{Ll}/u.test(sentence.text.slice(token.end - sentence.start)) ? null : to;
}

const isNumber = (token: Token, lexicon: Lexicon): boolean =>
  /^\d/.test(token.text) || lexicon.quantities.counts(token.text).some(({ start }) => start === 0);

/** "hand-painted", "japonés": a word that an ending makes an adjective. */
const isAdjective = ({ text, lower }: Token, { adjectiveEndings, gifts }: Lexicon): boolean =>
  (lower === text && text.length > 4 && adjectiveEndings.some((ending) => text.endsWith(ending))) ||
  gifts.marks.at(text, 0)?.end === text.length;

/** Whether a thing may begin here: a determiner, a number, an adjective, a noun for things, a title in quotation marks. */
export function opensNounPhrase(reading: Reading, index: number): boolean {
  const { lexicon } = reading.scene;
  const token = reading.tokens[index];
  if (!token) return false;
  if (QUOTES.test(token.text)) return isTitle(reading, token);
  return (
    lexicon.indefinite.has(token.lower) ||
    lexicon.definite.has(token.lower) ||
    isNumber(token, lexicon) ||
    at(reading, lexicon.gifts.things, token) !== null ||
    isAdjective(token, lexicon)
  );
}

/** "Four Treasures of the Study": a few words in quotation marks, which nobody said. */
function isTitle({ scene, tokens }: Reading, mark: Token): boolean {
  const quotation = scene.sentence.quotations.find(({ outerStart }) => outerStart === mark.start);
  const inside = quotation ? tokens.filter(({ start, end }) => start >= quotation.start && end <= quotation.end) : [];
  return inside.length > 0 && inside.length <= LONGEST_TITLE && inside[0]!.isCapital;
}

/** The noun phrase that begins at a token: up to a comma, "and", a preposition that is not part of it, a name, a date or a verb. */
export function nounPhraseAt(reading: Reading, first: number, until: number): NounPhrase | null {
  const { tokens, scene } = reading;
  const { lexicon } = scene;
  let index = first;
  while (index < tokens.length && isDeterminer(tokens[index]!, lexicon)) index++;
  const begin = index;
  let coreEnd: number | null = null;
  for (; index < tokens.length && index - first < LONGEST; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.start >= until) break;
    if (isQuoted(scene.sentence, token) || QUOTES.test(token.text)) continue;
    if (token.text === "," && index - begin === 1 && next && isAdjective(next, lexicon)) continue; // "a large, painted vase"
    if (!token.isWord && !/^[-‐‑&]$/.test(token.text)) break;
    const isOf = index > begin && at(reading, lexicon.gifts.of, token) !== null;
    const afterOf = index > begin && at(reading, lexicon.gifts.of, tokens[index - 1]!) !== null;
    const somebody = reading.person(token);
    if (
      index > begin &&
      ((somebody && somebody.kind !== "country" && !afterOf) ||
        reading.endOfDate(token) !== null ||
        reading.isVerb(token))
    )
      break;
    if (
      index > begin &&
      (lexicon.and.at(token.text, 0)?.end === token.text.length || at(reading, lexicon.gifts.complements, token))
    )
      break;
    const aside = index > begin ? at(reading, lexicon.gifts.besides, token) : null;
    if (aside && scene.sentence.start + aside.end > token.end) break; // "in return"
    if (isOf) {
      coreEnd ??= index;
      continue;
    }
    if (index > begin && lexicon.functionWords.has(token.lower)) {
      const isLinked = afterOf || isDeterminer(tokens[index - 1]!, lexicon);
      if (isLinked && isDeterminer(token, lexicon)) continue; // "of the city"
      if (at(reading, lexicon.gifts.loosely, token) && next && isPlainNoun(next, lexicon)) {
        coreEnd ??= index;
        continue; // "un service à thé", "eine Vase aus Porzellan"
      }
      break;
    }
  }
  // where nouns have a capital, a phrase ends with one: "eine Vase (gebracht)"
  const isTail = (token: Token) => isLoose(token, lexicon) || (lexicon.capitalisesNouns && /^\p{Ll}/u.test(token.text));
  while (index > begin && isTail(tokens[index - 1]!)) index--;
  if (index <= begin) return null;
  const [from, to] = [tokens[first]!.start, tokens[index - 1]!.end];
  const text = scene.sentence.text.slice(from - scene.sentence.start, to - scene.sentence.start);
  const core = scene.sentence.text.slice(
    tokens[begin]!.start - scene.sentence.start,
    tokens[Math.min(coreEnd ?? index, index) - 1]!.end - scene.sentence.start,
  );
  return {
    start: from,
    end: to,
    text,
    core,
    next: index,
    isDefinite: lexicon.definite.has(tokens[first]!.lower),
    isBare: begin === first && !QUOTES.test(tokens[first]!.text),
  };
}

const isDeterminer = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.indefinite.has(token.lower) || lexicon.definite.has(token.lower) || isNumber(token, lexicon);
const isLoose = (token: Token, lexicon: Lexicon): boolean =>
  !token.isWord ? !QUOTES.test(token.text) : lexicon.functionWords.has(token.lower);
const isPlainNoun = (token: Token, lexicon: Lexicon): boolean =>
  token.isWord &&
  !lexicon.functionWords.has(token.lower) &&
  !isDeterminer(token, lexicon) &&
  (lexicon.capitalisesNouns || !token.isCapital);

/**
 * Takes a noun phrase as a thing: its noun is one of those that are given ("vase"), its material or make shows it
 * ("hand-carved"), or, where gifts are spoken of, nothing says that it is none ("speech").
 */
export function asThing(reading: Reading, phrase: NounPhrase, isContext: boolean): Thing | null {
  const { scene } = reading;
  const { lexicon } = scene;
  const { gifts } = lexicon;
  const { core, start, end } = phrase;
  const text = phrase.text.replace(/\s+/g, " ").trim();
  if (text.length < 3 || !/\p{L}{3}/u.test(core)) return null;
  const thing: Thing = { start, end, text: text.replace(/^["“„«]\s*|(?<!\s)\s*["”»]$/gu, ""), isSure: true };
  const { persons } = lexicon;
  const compound = gifts.things.first(text);
  if (compound?.text.includes(" ") && compound.start < 12) return thing; // "un couple de chiens"
  const isNone = [gifts.notThings, persons.offices, persons.kin, persons.strangers, gifts.give, gifts.receive];
  if (isNone.some((list) => headOf(core, list, lexicon)) || lexicon.countries.at(lastWordOf(core), 0)) return null;
  if (/["“„«]/.test(text)) return isContext && /["“„«]\s*\p{Lu}/u.test(text) ? thing : null;
  if (headOf(core, gifts.things, lexicon)) return gifts.amounts.isIn(text) ? null : thing;
  if (phrase.isBare && !(gifts.marks.isIn(core) && core.trim().includes(" "))) return null;
  if (gifts.notThings.isIn(text) || gifts.amounts.isIn(text) || lexicon.money(text).length > 0) return null;
  if (gifts.nouns.isIn(core) && text.split(/\s+/).length <= 3) return null; // "a gift" says nothing
  const behind = scene.sentence.text.slice(start - scene.sentence.start, end - scene.sentence.start + 30);
  if (gifts.marks.isIn(behind)) return thing;
  return isContext && !phrase.isDefinite ? { ...thing, isSure: false } : null;
}

const lastWordOf = (text: string): string => text.split(/\s+/).at(-1) ?? text;

/** Whether the noun of a phrase is in a list: its last word, or in Romance languages the first after few adjectives. */
export function headOf(
  core: string,
  finder: { all(text: string): readonly { start: number; end: number }[] },
  { gifts }: Lexicon,
): boolean {
  const found = finder.all(core);
  return gifts.nounsComeLast
    ? found.some(({ end }) => end === core.trimEnd().length)
    : found.some(({ start }) => core.slice(0, start).trim().split(/\s+/).filter(Boolean).length <= 2);
}

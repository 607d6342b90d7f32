import type { Token } from "../../document.js";
import { findCity } from "../../gazetteer/cities.js";
import { covering, firstFrom, type OrganizationMark } from "../../marks.js";
import {
  ACRONYM,
  bareNameFrom,
  bareNameUpTo,
  behindArticles,
  type Finder,
  type Ground,
  markOf,
  textOf,
} from "./ground.js";

const LONGEST_LIST = 8;
const LONGEST_DESCRIPTION = 4;
/** "a Russian gas producer" at most: the words before the noun of an apposition. */
const LONGEST_LEAD = 6;

interface Noun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isPlural: boolean;
}

/** Every "company", "Konzerne", "aerolínea" of a sentence. */
const nounsOf = ({ sentence, lexicon }: Ground): Noun[] => [
  ...lexicon.organizations.appositions.all(sentence.text).map((noun) => ({ ...noun, isPlural: false })),
  ...lexicon.organizations.pluralAppositions.all(sentence.text).map((noun) => ({ ...noun, isPlural: true })),
];

/** "the shipbuilder X", "die Ölkonzerne X und Y", "le groupe pétrolier français X", "Greece's gas operator, X,". */
export const namesInApposition: Finder = (ground) => {
  const { sentence, countries } = ground;
  return nounsOf(ground).flatMap((noun): OrganizationMark[] => {
    const at = firstFrom(sentence.tokens, sentence.start + noun.end);
    const country = countries.find(
      (mark) => mark.end <= sentence.start + noun.start && sentence.start + noun.start - mark.end <= 12,
    );
    const first = nameBehindNoun(at, ground);
    if (first.length === 0 || findCity(textOf(first, sentence)) !== null) return [];
    const own = properNounOf(noun, ground);
    if (own && noun.isPlural) return [];
    const names = noun.isPlural ? listFrom(first, ground) : [own ? [...own, ...first] : first];
    return names.map((name) => markOf(name, sentence, country?.code ?? null));
  });
};

/** "Plataforma Unitaria", "The Daily Anchor": a noun with a capital is a part of the name, where nouns have none. */
function properNounOf(noun: Noun, { sentence, lexicon }: Ground): Token[] | null {
  if (lexicon.capitalisesNouns || !/^\p{Lu}/u.test(noun.text) || /^ONGs?$/i.test(noun.text)) return null;
  const { tokens } = sentence;
  const from = firstFrom(tokens, sentence.start + noun.start);
  if (from === 0) return null;
  const to = firstFrom(tokens, sentence.start + noun.end);
  const article = tokens[from - 1]!;
  const isArticled = from > 1 && article.isCapital && lexicon.definite.has(article.lower);
  return tokens.slice(isArticled ? from - 1 : from, to);
}

/** The name right behind the noun, or behind what else describes it: adjectives, a comma. */
function nameBehindNoun(at: number, ground: Ground): Token[] {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  // "la compañía aérea de Angola": a short link may stand between
  const link = tokens[at];
  const isLink =
    link !== undefined &&
    lexicon.organizationLinks.has(link.lower) &&
    link.lower.length <= 3 &&
    !lexicon.and.at(link.text, 0);
  const direct = bareNameFrom(isLink ? at + 1 : at, ground);
  if (direct.length > 0) return direct;
  const behind = behindDescription(at, ground);
  const isApart = tokens[behind]?.text === ",";
  if (behind === at && !isApart) return [];
  const from = behindArticles(isApart ? behind + 1 : behind, ground);
  const name = bareNameFrom(from, ground);
  if (name.length === 0 || ground.isPerson(name)) return [];
  // "…'s operator, X, and": what a comma parts from its noun ends with one
  const next = tokens[from + name.length];
  if (isApart && !(next === undefined || /^[,.;:)]$/.test(next.text))) return [];
  return isApart && lexicon.capitalisesNouns && !isUnlikeANoun(name) ? [] : name;
}

/** The token behind the adjectives that follow a noun: "pétrolier français", "estadounidense". */
function behindDescription(at: number, { sentence, lexicon, countries }: Ground): number {
  if (!lexicon.putsAdjectivesLast) return at;
  const { tokens } = sentence;
  let to = at;
  while (to < at + LONGEST_DESCRIPTION) {
    const token = tokens[to];
    if (!token?.isWord || token.text !== token.lower) break;
    const isDescribing =
      covering(countries, token)?.form === "adjective" ||
      (!lexicon.functionWords.has(token.lower) &&
        lexicon.organizations.adjectiveEndings.some((ending) => token.lower.endsWith(ending)));
    const isOther =
      lexicon.persons.offices.at(sentence.text, token.start - sentence.start) ||
      lexicon.speech.verbs.at(sentence.text, token.start - sentence.start);
    if (!isDescribing || isOther) break;
    to++;
  }
  return to;
}

/** Where every noun has a capital, an acronym or several words in a row still look like a name. */
const isUnlikeANoun = (name: readonly Token[]): boolean =>
  name.length > 1 || ACRONYM.test(name[0]!.text) || /\p{Ll}\p{Lu}/u.test(name[0]!.text);

/** "Airbus, Thales and the Dassault": the names of a list that begins with one. */
export function listFrom(first: readonly Token[], ground: Ground): (readonly Token[])[] {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  const names: (readonly Token[])[] = [first];
  let at = tokens.indexOf(first.at(-1)!) + 1;
  while (names.length < LONGEST_LIST) {
    const isComma = tokens[at]?.text === ",";
    const isAnd = lexicon.and.at(tokens[isComma ? at + 1 : at]?.text ?? "", 0) !== null;
    if (!isComma && !isAnd) break;
    const from = behindArticles(at + Number(isComma) + Number(isAnd), ground);
    const name = bareNameFrom(from, ground);
    const office = name[0] && lexicon.persons.offices.at(sentence.text, name[0].start - sentence.start);
    if (name.length === 0 || office || ground.isPerson(name)) break;
    names.push(name);
    at = from + name.length;
    if (isAnd) break;
  }
  return names;
}

/** "Novatek, the Russian gas producer", "Rosneft and Lukoil, the country's largest oil companies". */
export const namesBeforeApposition: Finder = (ground) => {
  const { sentence, lexicon, countries } = ground;
  const { tokens } = sentence;
  return nounsOf(ground).flatMap(({ start, isPlural }): OrganizationMark[] => {
    const noun = firstFrom(tokens, sentence.start + start);
    const comma = tokens.findLastIndex((token, at) => at < noun && token.text === ",");
    const lead = tokens.slice(comma + 1, noun);
    const isShort = comma > 0 && lead.length > 0 && lead.length <= LONGEST_LEAD;
    if (!isShort || lead.some((token) => isOfficeOrSpeech(token, ground))) return [];
    const opener = lead[0]!;
    if (
      !lexicon.indefinite.has(opener.lower) &&
      !lexicon.definite.has(opener.lower) &&
      !covering(countries, opener) &&
      !/^\p{L}+['’]$/u.test(opener.text)
    )
      return [];
    const found: OrganizationMark[] = [];
    let at = comma - 1;
    for (let count = 0; count < (isPlural ? LONGEST_LIST : 1); count++) {
      const run = bareNameUpTo(at, ground);
      if (run.length === 0 || ground.isPerson(run)) break;
      found.push(markOf(run, sentence));
      at -= run.length;
      if (!lexicon.and.at(tokens[at]?.text ?? "", 0) && tokens[at]?.text !== ",") break;
      at--;
    }
    return found;
  });
};

const isOfficeOrSpeech = ({ text }: Token, { lexicon }: Ground): boolean =>
  lexicon.persons.offices.at(text, 0) !== null ||
  lexicon.persons.officeLinks.at(text, 0) !== null ||
  lexicon.speech.verbs.at(text, 0) !== null;

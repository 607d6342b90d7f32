import type { CountryCode } from "../../../model/extraction.js";
import type { Sentence, Token } from "../../document.js";
import type { Lexicon } from "../../lexicon.js";
import { type CountryMark, covering, type OrganizationMark } from "../../marks.js";

/** What the whole article tells of its words. */
export interface ArticleWords {
  /** Whether the article knows these words as the name of a person. */
  readonly isPerson: (words: readonly Token[]) => boolean;
  /** Whether it explains these letters as those of a thing: a zone, a treaty. */
  readonly isThing: (letters: string) => boolean;
}

/** What a finder of organizations looks at. */
export interface Ground extends ArticleWords {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly countries: readonly CountryMark[];
}

/** Finds some kind of organizations in a sentence. */
export type Finder = (ground: Ground) => OrganizationMark[];

export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?$/u;
/** More words than this are no bare name. */
const LONGEST_BARE_NAME = 4;

export const isNameToken = (token: Token | undefined): boolean => token?.isWord === true && token.isCapital;

/** The words of a run as they stand in the text. */
export const textOf = (run: readonly Token[], sentence: Sentence): string =>
  sentence.text.slice(run[0]!.start - sentence.start, run.at(-1)!.end - sentence.start);

/** The mark of a run of words. */
export const markOf = (
  run: readonly Token[],
  sentence: Sentence,
  country: CountryCode | null = null,
): OrganizationMark => ({
  start: run[0]!.start,
  end: run.at(-1)!.end,
  name: textOf(run, sentence),
  aliases: [],
  country,
});

/** Whether a token may belong to a bare name: capitalised, no function word, no country, no office. */
const isBare = (token: Token | undefined, { sentence, lexicon, countries }: Ground): boolean =>
  isNameToken(token) &&
  !lexicon.functionWords.has(token!.lower) &&
  !covering(countries, token!) &&
  lexicon.persons.offices.at(sentence.text, token!.start - sentence.start) === null;

/** The capitalised words from a token on; empty where none stand there or too many for a name. */
export function bareNameFrom(at: number, ground: Ground): Token[] {
  const { tokens } = ground.sentence;
  // "Le Soir", "La Nación": an article with a capital in the middle of a sentence
  const article = tokens[at];
  const isArticled = at > 0 && isNameToken(article) && ground.lexicon.definite.has(article!.lower);
  let to = isArticled && isBare(tokens[at + 1], ground) ? at + 1 : at;
  while (isBare(tokens[to], ground) || (to === at + 1 && isCarrier(tokens[at]!) && isNameToken(tokens[to]))) to++;
  return to - at > LONGEST_BARE_NAME ? [] : tokens.slice(at, to);
}

/** "Air Sénégal", "Royal Air Maroc": here a country belongs to the name. */
const isCarrier = ({ text }: Token): boolean => /^(?:Air|Royal|Banco|Radio|Bank)$/.test(text);

/** The capitalised words up to a token, that token included. */
export function bareNameUpTo(at: number, ground: Ground): Token[] {
  const { tokens } = ground.sentence;
  let from = at + 1;
  while (from > 0 && isBare(tokens[from - 1], ground)) from--;
  return at + 1 - from > LONGEST_BARE_NAME ? [] : tokens.slice(from, at + 1);
}

/** The token behind articles and other function words of up to four letters that part a noun from a name: "die", "con la". */
export function behindArticles(at: number, { sentence, lexicon }: Ground, most = 1): number {
  let to = at;
  while (to < at + most) {
    const token = sentence.tokens[to];
    const isArticle =
      token !== undefined &&
      token.text === token.lower &&
      (lexicon.definite.has(token.lower) || /^\p{L}+['’]$/u.test(token.text));
    if (!isArticle) break;
    to++;
  }
  return to;
}

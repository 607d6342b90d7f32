import type { Token } from "../document.js";
import { genderOfGivenName, hasArabicArticle, isGivenName } from "../gazetteer/given-names.js";
import { isCommonName } from "../gazetteer/origin-of-name.js";
import type { Lexicon } from "../lexicon.js";
import {
  type CountryMark,
  covering,
  lastBefore,
  type OfficeMark,
  type OrganizationMark,
  type Place,
} from "../marks.js";

const LONGEST_NAME = 6;

/** What was recognised in the sentence before the names. */
export interface Surroundings {
  readonly countries: readonly CountryMark[];
  readonly organizations: readonly OrganizationMark[];
  readonly offices: readonly OfficeMark[];
}

/** A comma or an opening bracket. */
export const isComma = (token: Token | undefined) => token?.text === "," || token?.text === "(";
/** What a possessive adds to a name. */
export const isPossessive = (token: Token | undefined) => token?.lower === "'s";

/** Whether a word may be part of a name: capitalised, and no function word. */
export function isNameWord(token: Token | undefined, lexicon: Lexicon, isFirst: boolean): boolean {
  if (!token?.isWord || !/^\p{Lu}/u.test(token.text) || /\d/.test(token.text)) return false;
  if (lexicon.functionWords.has(token.lower)) return false;
  return !isFirst || !lexicon.persons.pronouns.at(token.text, 0);
}

const endsAt = (marks: readonly Place[], token: Token | undefined): boolean =>
  token !== undefined && marks[lastBefore(marks, token.end)]?.end === token.end;

/** Behind an office, or behind one and a comma. */
const isIntroduced = (tokens: readonly Token[], from: number, { offices }: Surroundings): boolean =>
  from > 0 && (endsAt(offices, tokens[from - 1]) || (isComma(tokens[from - 1]) && endsAt(offices, tokens[from - 2])));

const isParticle = (token: Token | undefined, { particles }: Lexicon): boolean =>
  token !== undefined && particles.has(token.lower);

const isCovered = (around: Surroundings, token: Token): boolean =>
  covering(around.offices, token) !== undefined || covering(around.countries, token) !== undefined;

/** "Mr", "Dr.": a title that is written short. */
const isTitle = (token: Token, next: Token | undefined, lexicon: Lexicon): boolean => {
  const isHonorific = (text: string) => lexicon.persons.honorifics.at(text, 0)?.end === text.length;
  const isShort = token.text.endsWith(".") || next?.text === "." || isHonorific(`${token.text}.`);
  return isShort && token.text.length > 1 && isHonorific(token.text) && next !== undefined;
};

/** Surnames that follow another behind "e" in Portuguese: Correia e Silva. */
const JOINED = new Set(
  "silva sousa souza castro costa melo mello moura cunha abreu brito seixas albuquerque vasconcelos menezes lima lacerda".split(
    " ",
  ),
);

/**
 * Whether a particle that is also a preposition or an article belongs to the name: only behind a given name, "Ursula von
 * der Leyen", not "Merz von Trump"; an article where nouns have capitals only behind another particle, "Van der Bellen".
 */
function goesOnBehind(
  { lower }: Token,
  before: Token | undefined,
  run: readonly Token[],
  isAnnounced: boolean,
  lexicon: Lexicon,
): boolean {
  if (!isGivenName(run[0]!.text) && !(run.length === 1 && isAnnounced)) return false;
  if (!lexicon.capitalisesNouns) return true;
  if (lexicon.definite.has(lower)) return isParticle(before, lexicon);
  return run.length === 1 || !lexicon.prepositions.has(lower);
}

/** "António Correia e Silva" is one, "António Costa e Macron" are two. */
const joinsSurnames = (run: readonly Token[], second: Token | undefined, behind: Token | undefined): boolean =>
  run.length > 1 &&
  isGivenName(run[0]!.text) &&
  second !== undefined &&
  JOINED.has(second.lower) &&
  !(behind?.isWord && /^\p{Lu}/u.test(behind.text));

/** The capitalised words from `from` on, with lower-case particles between them. */
export function nameRun(tokens: readonly Token[], from: number, lexicon: Lexicon, around: Surroundings): Token[] {
  const isFree = (token: Token) => !covering(around.offices, token) && !covering(around.organizations, token);
  const run: Token[] = [];
  for (let at = from; at < tokens.length && run.length < LONGEST_NAME; at++) {
    const token = tokens[at]!;
    const isArticled = run.length > 0 && hasArabicArticle(token.text);
    // "his counterpart, To Lam": a name may look like a function word where an office announces it
    const isAnnounced =
      run.length === 0 &&
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      isNameWord(tokens[at + 1], lexicon, false) &&
      (endsAt(around.offices, tokens[at - 1]) || (isComma(tokens[at - 1]) && endsAt(around.offices, tokens[at - 2])));
    // "Ieri Di Maio", "Jean-Yves Le Drian": a particle with a capital in the middle of a sentence belongs to a name
    const isCapitalParticle =
      at > 0 &&
      tokens[at - 1]!.isWord &&
      lexicon.particles.has(token.lower) &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      isNameWord(tokens[at + 1], lexicon, false) &&
      !covering(around.countries, tokens[at + 1]!);
    const isNumeral = run.length > 0 && /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/.test(token.text); // "Mohammed VI"
    // "Moon Jae In": a function word with a capital in the middle of a sentence is none, where a name has begun
    const isSyllable = lexicon.capitalisesNouns && run.length === 2 && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    // "Sebastian Kurz", "Per Stig Moeller": so is one with a capital behind a given name, or that is one itself
    const isOddName =
      at > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      lexicon.functionWords.has(token.lower) &&
      (run.length === 1
        ? isGivenName(run[0]!.text) && !lexicon.and.at(token.text, 0) && !lexicon.prepositions.has(token.lower)
        : run.length === 0 &&
          tokens[at - 1]!.isWord &&
          genderOfGivenName(token.text) !== null &&
          isNameWord(tokens[at + 1], lexicon, false) &&
          !isCovered(around, tokens[at + 1]!));
    // "in Washington Mr. Hu": a title parts two names
    if (run.length > 0 && isTitle(token, tokens[at + 1], lexicon)) break;
    if (
      (isNameWord(token, lexicon, at === 0) ||
        isCapitalParticle ||
        isNumeral ||
        isSyllable ||
        isOddName ||
        isArticled ||
        isAnnounced) &&
      isFree(token)
    ) {
      const nation = covering(around.countries, token);
      // "Jordan", "Israel" and "Sofia" are also given names; other names of countries end a name
      // "Xis Frau Peng": where every noun has a capital, kin and titles part two names
      const isApart =
        lexicon.capitalisesNouns &&
        run.length > 0 &&
        (lexicon.persons.kin.at(token.text, 0) ?? lexicon.persons.honorifics.at(token.text, 0)) !== null;
      if (isApart) break;
      // "Luís Montenegro", "Louis Gallois": behind a given name alone the name of a country or its people is a surname
      const isSurname =
        nation !== undefined &&
        nation.start === token.start &&
        nation.end === token.end &&
        run.length === 1 &&
        isGivenName(run[0]!.text) &&
        (nation.form === "name" || (lexicon.putsAdjectivesLast && nation.form === "adjective"));
      if (
        nation &&
        !isSurname &&
        !(
          nation.form !== "adjective" &&
          nation.end === token.end &&
          isGivenName(token.text) &&
          run.length === 0 &&
          (isNameWord(tokens[at + 1], lexicon, false)
            ? !covering(around.offices, tokens[at + 1]!)
            : nation.form === "name" &&
              lexicon.particles.has(tokens[at + 1]?.lower ?? "") &&
              isCommonName(tokens[at + 2]?.text ?? ""))
        )
      )
        break;
      run.push(token);
    } else if (run.length > 0 && lexicon.particles.has(token.lower) && token.text === token.lower) {
      let next = at + 1;
      while (
        next < at + 3 &&
        tokens[next] &&
        lexicon.particles.has(tokens[next]!.lower) &&
        tokens[next]!.text === tokens[next]!.lower
      )
        next++;
      const follower = tokens[next];
      const isPreposition =
        lexicon.functionWords.has(token.lower) &&
        !goesOnBehind(token, tokens[at - 1], run, isIntroduced(tokens, from, around), lexicon);
      const isJoin =
        isPreposition ||
        ((lexicon.and.at(token.text, 0) !== null || token.lower === "y" || token.lower === "e") &&
          !joinsSurnames(run, follower, tokens[next + 1]));
      if (
        !follower ||
        !isNameWord(follower, lexicon, false) ||
        !isFree(follower) ||
        covering(around.countries, follower) ||
        isJoin
      )
        break;
      run.push(...tokens.slice(at, next));
      at = next - 1;
    } else break;
  }
  // a particle may also open a name: "von der Leyen"
  while (
    run.length > 0 &&
    from > 0 &&
    lexicon.particles.has(tokens[from - 1]!.lower) &&
    tokens[from - 1]!.text === tokens[from - 1]!.lower &&
    lexicon.openingParticles.has(tokens[from - 1]!.lower) &&
    !lexicon.functionWords.has(tokens[from - 1]!.lower)
  )
    run.unshift(tokens[--from]!);
  return run;
}

import type { Sentence, Token } from "../../document.js";
import type { Lexicon } from "../../lexicon.js";
import { type CountryMark, covering, type OrganizationMark } from "../../marks.js";
import type { Finder } from "./ground.js";

const MOST_WORDS = 9;
const ACRONYM_BEHIND = /^[^.,;:!?()«»"]{0,80}\((\p{Lu}[\p{L}\p{N}-]{1,8})\)/u;

/**
 * Names that begin with their head, as in the Romance languages, and go on in lower case: "Agence spatiale italienne",
 * "ministère des Affaires étrangères". A lower-case head needs a portfolio or a country behind it; an acronym in brackets
 * tells how far a name goes.
 */
export const namesAfterHead: Finder = ({ sentence, lexicon, countries }) => {
  const titles = lexicon.persons.offices.all(sentence.text);
  return lexicon.organizations.leadingHeads.all(sentence.text).flatMap(({ start, end }): OrganizationMark[] => {
    // "presidente del Consiglio": the head belongs to an office
    if (titles.some((title) => start > title.start && start < title.end)) return [];
    const isCapital = /^\p{Lu}/u.test(sentence.text.slice(start));
    const rest = sentence.text.slice(end);
    const acronym = isCapital ? ACRONYM_BEHIND.exec(rest) : null;
    const isItsOwn = acronym?.[1]?.charAt(0).toLowerCase() === sentence.text.charAt(start).toLowerCase();
    const tail = tailOf(sentence, lexicon, countries, sentence.start + end, isCapital);
    const until = acronym && isItsOwn ? sentence.start + end + acronym[0].lastIndexOf("(") : tail?.end;
    if (until === undefined) return [];
    const name = sentence.text.slice(start, until - sentence.start).trimEnd();
    if (!/\s/.test(name)) return [];
    const country = countries.find((mark) => mark.start >= sentence.start + start && mark.end <= until);
    return [
      {
        start: sentence.start + start,
        end: acronym && isItsOwn ? sentence.start + end + acronym[0].length : sentence.start + start + name.length,
        name,
        aliases: acronym && isItsOwn ? [acronym[1]!] : [],
        country: country?.code ?? null,
      },
    ];
  });
};

/** What follows the head: adjectives ("communiste vietnamien"), and behind links capitalised words and portfolios. */
function tailOf(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
  from: number,
  isCapital: boolean,
): { end: number } | null {
  const { tokens } = sentence;
  let end: number | null = null;
  let isLinked = false;
  let isSure = isCapital;
  const first = tokens.findIndex(({ start }) => start >= from);
  for (let at = first; at >= 0 && at < Math.min(tokens.length, first + MOST_WORDS); at++) {
    const token = tokens[at]!;
    const nation = covering(countries, token);
    const portfolio = isLinked ? lexicon.persons.portfolios.at(sentence.text, token.start - sentence.start) : null;
    if (lexicon.organizationLinks.has(token.lower) && token.text === token.lower) {
      isLinked = true;
      continue;
    }
    if (portfolio && /\p{Lu}/u.test(portfolio.text)) {
      end = sentence.start + portfolio.end;
      isSure = true;
      at = tokens.findLastIndex((other) => other.end <= end!);
    } else if (nation && (nation.form === "adjective" || isLinked)) {
      end = nation.end;
      isSure ||= isLinked && nation.form === "name";
      at = tokens.findLastIndex((other) => other.end <= nation.end);
    } else if (isCapital && isLinked && isName(token, lexicon)) end = token.end;
    else if (!isLinked && isAdjective(token, lexicon)) end = token.end;
    else break;
    if (nation?.form === "adjective") break;
    isLinked = isLinked && isName(tokens[at + 1], lexicon);
  }
  return end !== null && isSure ? { end } : null;
}

const isName = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !lexicon.functionWords.has(token.lower);

const isAdjective = (token: Token, lexicon: Lexicon): boolean =>
  token.isWord &&
  token.text === token.lower &&
  !lexicon.functionWords.has(token.lower) &&
  lexicon.organizations.adjectiveEndings.some(
    (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
  );

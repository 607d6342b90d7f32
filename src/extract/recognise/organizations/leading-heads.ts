import type { Sentence, Token } from "../../document.js";
import { findCity } from "../../gazetteer/cities.js";
import type { Lexicon } from "../../lexicon.js";
import { type CountryMark, covering, firstFrom, lastBefore, type OrganizationMark } from "../../marks.js";
import type { Finder } from "./ground.js";

const MOST_WORDS = 9;
const UNIVERSITY = /universi\p{L}+$/iu;
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
    const title = titles.find((other) => start > other.start && start < other.end);
    if (title && !goesOn(sentence, lexicon, countries, title.end)) return [];
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

/** "presidente de la Asamblea Popular Nacional": behind the office an adjective that belongs to the body. */
function goesOn(sentence: Sentence, lexicon: Lexicon, countries: readonly CountryMark[], end: number): boolean {
  const next = sentence.tokens[firstFrom(sentence.tokens, sentence.start + end)];
  return (
    next?.isWord === true &&
    covering(countries, next) === undefined &&
    isAdjective({ ...next, text: next.lower }, lexicon) &&
    !/\p{Ll}\s/u.test(sentence.text.slice(next.end - sentence.start, next.end - sentence.start + 2))
  );
}

/** What follows the head: adjectives ("communiste vietnamien"), and behind links names, portfolios and common nouns. */
function tailOf(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
  from: number,
  isCapital: boolean,
): { end: number } | null {
  const { tokens } = sentence;
  let end: number | null = null;
  let isSure = isCapital;
  const links: Token[] = [];
  const first = firstFrom(tokens, from);
  for (let at = first; at < Math.min(tokens.length, first + MOST_WORDS); at++) {
    const token = tokens[at]!;
    if (lexicon.organizationLinks.has(token.lower) && token.text === token.lower) {
      links.push(token);
      continue;
    }
    const isLinked = links.length > 0;
    const isJoined = links.some(({ text }) => lexicon.and.at(text, 0) !== null);
    const nation = covering(countries, token);
    const portfolio = isLinked ? lexicon.persons.portfolios.at(sentence.text, token.start - sentence.start) : null;
    // "compagnia di Stato" is any, "Consiglio di Stato" one
    const isOfState = !isCapital && /^(?:stato|[ée]tat|estado)$/iu.test(portfolio?.text ?? "");
    if (portfolio && /\p{Lu}/u.test(portfolio.text) && !isOfState) {
      end = sentence.start + portfolio.end;
      isSure = true;
    } else if (nation && (nation.form === "adjective" ? !isLinked : isLinked && !isJoined)) {
      end = nation.end;
      isSure ||= isLinked && nation.form === "name";
    } else if (
      isCapital &&
      isLinked &&
      isName(token, lexicon) &&
      !(isJoined && startsAnew(links, token, sentence, lexicon))
    )
      end = token.end;
    else if (
      isLinked &&
      !isCapital &&
      UNIVERSITY.test(sentence.text.slice(0, from - sentence.start)) &&
      findCity(token.text)
    ) {
      // "università di Trieste"
      end = token.end;
      isSure = true;
    } else if (isCapital && isCommonNoun(token, links, sentence, lexicon)) end = token.end;
    else if (!isLinked && (isAdjective(token, lexicon) || (isCapital && end !== null && isName(token, lexicon))))
      end = token.end;
    else break;
    at = lastBefore(tokens, end);
    links.length = 0;
  }
  return end !== null && isSure ? { end } : null;
}

/** "Universidad de Lima y la Fundación …": behind "and" an article or another head begins something else. */
const startsAnew = (links: readonly Token[], token: Token, sentence: Sentence, lexicon: Lexicon): boolean =>
  links.some(({ lower }) => lexicon.definite.has(lower)) ||
  lexicon.organizations.known.at(sentence.text, token.start - sentence.start) !== null ||
  lexicon.organizations.world.at(sentence.text, token.start - sentence.start) !== null ||
  lexicon.organizations.heads.at(sentence.text, token.start - sentence.start) !== null;

const INFINITIVE = /(?:er|ir|re|ar|are|ere|ire|arsi|rse)$/;

/** "Office fédéral de l'énergie", "Banca europea per la ricostruzione": a noun behind a link that holds an article. */
function isCommonNoun(token: Token, links: readonly Token[], sentence: Sentence, lexicon: Lexicon): boolean {
  const isArticled = links.some(
    ({ lower, start }) =>
      start > sentence.start && (lexicon.definite.has(lower) || /^(?:d[eo]s|de[gl]li|dei|delle)$/.test(lower)),
  );
  return (
    isArticled &&
    token.isWord &&
    token.text === token.lower &&
    token.text.length > 3 &&
    !lexicon.functionWords.has(token.lower) &&
    !INFINITIVE.test(token.lower) &&
    lexicon.dates.month(token.lower) === null &&
    lexicon.dates.weekday(token.lower) === null &&
    lexicon.persons.offices.at(sentence.text, token.start - sentence.start) === null &&
    lexicon.meetings.nouns.at(token.text, 0) === null
  );
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

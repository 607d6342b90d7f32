import type { Sentence, Token } from "../../document.js";
import { findCity } from "../../gazetteer/cities.js";
import { covering, type OrganizationMark } from "../../marks.js";
import { ACRONYM, type Finder, type Ground, isNameToken, markOf } from "./ground.js";

const INNER_POSSESSIVE = /^(?:people|women|children|workers|nation|world|veterans|teachers|farmers)$/i;
export const LONGEST_NAME = 9;
/** "Ocean Avenue" is where a body may have its seat. */
const STREET = /^(?:Avenue|Street|Road|Square|Boulevard|Lane|Plaza|Drive|Bridge)$/;
/** " della " at most. */
const LONGEST_LINK = 7;

/** Names with a telling word in them: "Bank of Korea", "Hanwha Heavy Industries", "Minsk-Gruppe". */
export const namesWithHead: Finder = (ground) => {
  const { sentence, lexicon, countries } = ground;
  const marks: OrganizationMark[] = [];
  const titles = lexicon.persons.offices.all(sentence.text);
  for (const run of runs(ground)) {
    if (run.length === 0) continue;
    // "presidente del Consiglio Meloni": the head belongs to an office
    const first = run[0]!.start - sentence.start;
    if (titles.some(({ start, end }) => first > start && first < end)) continue;
    // "ministro dell'Energia X": what somebody is minister for is no body, and X a person
    const post = titles.find(({ end }) => end <= first && first - end <= LONGEST_LINK);
    if (post && !lexicon.capitalisesNouns && lexicon.persons.portfolios.at(sentence.text, first)) continue;
    // "PDG de KoBold Metals": the office stands before the name
    const title = titles.find(({ start }) => start === first);
    const behind = title ? run.filter(({ start }) => start - sentence.start >= title.end) : run;
    const name = nameIn(
      behind.slice(
        Math.max(
          0,
          behind.findIndex(({ isCapital }) => isCapital),
        ),
      ),
      ground,
    );
    if (name.length === 0) continue;
    const country =
      countries.find((mark) => mark.start >= name[0]!.start && mark.end <= name.at(-1)!.end) ??
      countries.find(
        (mark) =>
          mark.end <= name[0]!.start &&
          /^(?:['’]s)?\s+$/.test(sentence.text.slice(mark.end - sentence.start, name[0]!.start - sentence.start)),
      );
    marks.push(markOf(name, sentence, country?.code ?? null));
  }
  return marks;
};

/** The part of a run that its head makes a name; empty where there is none. */
function nameIn(run: readonly Token[], ground: Ground): readonly Token[] {
  const { sentence, lexicon } = ground;
  const isLink = (token: Token) => lexicon.organizationLinks.has(token.lower) && !token.isCapital;
  const isWhole = (finder: typeof lexicon.organizations.heads, token: Token) =>
    finder.at(sentence.text, token.start - sentence.start)?.end === token.end - sentence.start;
  // a foreign head ends its name: "Nomura Holdings", not "Clean Energy Partnership"
  const isHead = (token: Token, at: number) =>
    /^\p{Lu}/u.test(token.text) &&
    (isWhole(lexicon.organizations.heads, token) ||
      (isWhole(lexicon.organizations.worldHeads, token) && run[at + 1]?.isCapital !== true));
  const lastHead = run.findLastIndex(isHead);
  const firstHead = run.findIndex(isHead);
  if (lastHead < 0) {
    const joined = run.findIndex((token) => isJoinedHead(token, ground));
    return joined < 0 ? [] : run.slice(joined, joined + 1);
  }
  const isHeadFirst = firstHead === 0 && run.length > 1 && lastHead === 0 && !STREET.test(run.at(-1)!.text);
  let name = isHeadFirst ? run : run.slice(0, lastHead + 1);
  // "Ministry of Trade", "Bank of Korea": what follows a link belongs to a head that stands first or second
  const link = run[lastHead + 1];
  if (!isHeadFirst && link && lexicon.organizationLinks.has(link.lower)) name = run;
  // where every noun has a capital, what stands before a link is another thing: "Töchter der Werft Hanwha Ocean"
  const lastLink = name.findLastIndex(({ isCapital }, at) => !isCapital && at < firstHead);
  if (lexicon.capitalisesNouns && !isHeadFirst && firstHead > 0 && lastLink >= 0) name = name.slice(lastLink + 1);
  while (name.length > 0 && isLink(name.at(-1)!)) name = name.slice(0, -1);
  // and the noun before a name says what it is: "Werft Hanwha Ocean"
  while (name.length > 2 && name[1]!.isCapital && lexicon.capitalisesNouns && isNoun(name[0]!, ground))
    name = name.slice(1);
  // "Universität Graz", "Nachrichtenagentur APA"
  if (lexicon.capitalisesNouns) {
    const next = run[run.indexOf(name.at(-1)!) + 1];
    if (next?.isCapital && findCity(next.text)) name = [...name, next];
    const isNamed = name.length === 2 && isNoun(name[0]!, ground) && !isNoun(name[1]!, ground);
    if (isNamed && (ACRONYM.test(name[1]!.text) || isCommon(name[0]!.text, { end: name[0]!.text.length })))
      name = name.slice(1);
  }
  // "Maria Lopez of the Crisis Group"
  const inner = name.findIndex(isLink);
  if (inner === 2 && ground.isPerson(name.slice(0, inner))) {
    const behind = name.findIndex((token, at) => at > inner && token.isCapital);
    name = behind < 0 ? [] : name.slice(behind);
  }
  return name.filter(({ isCapital }) => isCapital).length < 2 ? [] : name;
}

const isNoun = (token: Token, { lexicon }: Ground): boolean =>
  lexicon.organizations.appositions.at(token.text, 0)?.end === token.text.length;

const LEAST_LEAD = 4;

/** "Tongji-Universität", "Minsk-Gruppe": a name joined to its head by a hyphen; not "US-Kongress". */
function isJoinedHead(token: Token, { lexicon }: Ground): boolean {
  const hyphen = token.text.search(/[-‐‑]\p{Lu}[^-‐‑]*$/u);
  if (!lexicon.capitalisesNouns || hyphen < LEAST_LEAD) return false;
  const [lead, head] = [token.text.slice(0, hyphen), token.text.slice(hyphen + 1)];
  return (
    lexicon.organizations.heads.at(head, 0)?.end === head.length &&
    !isCommon(head, lexicon.organizations.appositions.at(head, 0)) &&
    lexicon.countries.all(lead).every(({ value }) => value?.form === "capital") &&
    !lexicon.organizations.known.isIn(lead) &&
    !lexicon.noPerson.has(lead.toLowerCase())
  );
}

/** "Bund der deutschen Industrie", not "Allianz der erste Ort". */
const DATIVE_LINK = /^(?:der|des|dem|vom|zur|zum)$/;

/** "Lukoil-Konzern": the noun only says what the name before it is. */
const isCommon = (head: string, noun: { readonly end: number } | null): boolean =>
  noun?.end === head.length && /konzern|unternehmen|firma|hersteller/i.test(head);

/** Runs of capitalised words, with the links inside them: "Bank of Korea", "National People's Congress Standing Committee". */
function runs(ground: Ground): Token[][] {
  const { sentence, lexicon } = ground;
  const found: Token[][] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    const isOpening = isNameToken(first) && !(lexicon.functionWords.has(first.lower) && !ACRONYM.test(first.text));
    if (!isOpening) continue;
    const run = [first];
    let at = index + 1;
    for (; at < tokens.length && run.length < LONGEST_NAME; at++) {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (isNameToken(token) && !lexicon.functionWords.has(token.lower)) run.push(token);
      else if (token.lower === "'s" && INNER_POSSESSIVE.test(tokens[at - 1]!.text) && isNameToken(next))
        run.push(token);
      else if (isInnerLink(at, first, ground)) run.push(token);
      else if (isInnerAdjective(at, ground)) run.push(token);
      else if (
        lexicon.organizationLinks.has(token.lower) &&
        !lexicon.and.at(token.text, 0) &&
        lexicon.organizationLinks.has(next?.lower ?? "") &&
        isNameToken(tokens[at + 2])
      )
        run.push(token);
      else break;
    }
    found.push(run);
    index = at - 1;
  }
  return found.flatMap((run) => withoutLeadingCountry(run, ground));
}

/** "Bundesministerium für wirtschaftliche Zusammenarbeit": where nouns have capitals an adjective may stand before one. */
const isInnerAdjective = (at: number, { sentence, lexicon }: Ground): boolean => {
  const [before, token, next] = [sentence.tokens[at - 1]!, sentence.tokens[at]!, sentence.tokens[at + 1]];
  return (
    lexicon.capitalisesNouns &&
    before.text === before.lower &&
    lexicon.organizationLinks.has(before.lower) &&
    (DATIVE_LINK.test(before.text) ? /^\p{Ll}{3,}en$/u : /^\p{Ll}{4,}(?:en?|er)$/u).test(token.text) &&
    isNameToken(next)
  );
};

/** The "of" of "Bank of Korea"; not the "on" of "Council of Ministers on Monday" or the "in" of "Ministry of Finance in Lima". */
function isInnerLink(at: number, first: Token, ground: Ground): boolean {
  const { sentence, lexicon, countries } = ground;
  const { tokens } = sentence;
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!lexicon.organizationLinks.has(token.lower) || token.text !== token.lower) return false;
  if (!isNameToken(next)) return isInnerAdjective(at + 1, ground);
  if (lexicon.functionWords.has(next!.lower)) return false;
  if (lexicon.and.at(token.text, 0) && !isHeadWord(first, sentence, lexicon)) return false;
  const isPreposition = lexicon.meetings.in.at(token.text, 0) !== null || /^(?:on|in)$/.test(token.lower);
  const isWhen = lexicon.dates.month(next!.lower) !== null || lexicon.dates.weekday(next!.lower) !== null;
  return !(isPreposition && (covering(countries, next!)?.form === "capital" || isWhen));
}

/**
 * "China National People's Congress" and "Norwegian Refugee Council" keep their country, "South Korean Foreign Ministry"
 * does not. Where adjectives have small letters a capital in the middle of a sentence makes one a part of the name.
 */
function withoutLeadingCountry(run: readonly Token[], { sentence, lexicon, countries }: Ground): Token[][] {
  const first = run[0] && covering(countries, run[0]);
  if (!first || (first.form === "name" && run.length > 1)) return [[...run]];
  const isInner = run[0]!.start > sentence.start;
  const rest = run.slice(1).filter(({ isCapital }) => isCapital);
  const isOfState = rest.some((token) => lexicon.organizations.stateOrgans.at(token.text, 0) !== null);
  if (
    first.form === "adjective" &&
    isInner &&
    rest.length > 0 &&
    !isOfState &&
    (lexicon.capitalisesNouns || rest.length > 1)
  )
    return [[...run]];
  return [run.filter(({ start }) => start >= first.end)];
}

/** "Ministry of Trade and Industry" goes on after "and"; "the Bank of Korea and the …" does not. */
const isHeadWord = (token: Token, sentence: Sentence, lexicon: Ground["lexicon"]): boolean =>
  lexicon.organizations.heads.at(sentence.text, token.start - sentence.start) !== null;

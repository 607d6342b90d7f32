import type { CountryCode } from "../../model/extraction.js";
import type { Sentence, Token } from "../document.js";
import { isGivenName } from "../gazetteer/given-names.js";
import type { Lexicon } from "../lexicon.js";
import { type CountryMark, covering, firstFrom, lastBefore, type OrganizationMark } from "../marks.js";

const MOST_WORDS = 13;
const isPossessive = (token: Token | undefined) => token?.lower === "'s" || token?.text === "’" || token?.text === "'";

interface Ground {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly around: {
    readonly countries: readonly CountryMark[];
    readonly organizations: readonly OrganizationMark[];
  };
}

interface Extension {
  readonly words: readonly string[];
  readonly country: CountryCode | null;
  readonly organization: string | null;
}

/** "South Korea's acting national security" before "adviser", back to the token `least` at most. */
export function extendLeft(
  at: number,
  least: number,
  { tokens, lexicon, around, sentence }: Ground,
): Extension & { from: number } {
  let from = at;
  let country: CountryCode | null = null;
  let organization: string | null = null;
  const words: string[] = [];
  const isWhole = (finder: { at(text: string, at: number): { end: number } | null }, token: Token) =>
    finder.at(sentence.text, token.start - sentence.start)?.end === token.end - sentence.start;
  for (let index = at - 1; index >= Math.max(least, at - MOST_WORDS); index--) {
    const token = tokens[index]!;
    const nation = covering(around.countries, token);
    const body = covering(around.organizations, token);
    if (
      isPossessive(token) &&
      index > 0 &&
      (covering(around.countries, tokens[index - 1]!) || covering(around.organizations, tokens[index - 1]!))
    )
      continue;
    if (body) {
      if (organization) break;
      organization = body.name;
      index = firstFrom(tokens, body.start);
    } else if (nation) {
      if (country) break;
      country = nation.code;
      index = firstFrom(tokens, nation.start);
    } else if (/^[-‐‑]$/.test(token.text)) continue;
    else if (isWhole(lexicon.persons.officeEpithets, token)) {
      // "the new foreign minister": new is no part of the office
    } else if (isWhole(lexicon.persons.officeModifiers, token) || isWhole(lexicon.persons.former, token))
      words.unshift(token.text);
    else if (
      lexicon.and.at(token.text, 0) &&
      words.length > 0 &&
      index > least &&
      lexicon.persons.officeModifiers.at(sentence.text, tokens[index - 1]!.start - sentence.start)
    )
      words.unshift(token.text);
    else break;
    from = index;
  }
  return { from, words, country, organization };
}

/** "chinois des Affaires étrangères" after "ministre"; "of China's National People's Congress" after "chairman". */
export function extendRight(
  at: number,
  head: string,
  ground: Ground,
): Extension & { to: number; further: CountryCode[] } {
  const { tokens, lexicon, around, sentence } = ground;
  const further: CountryCode[] = [];
  let to = at;
  let country: CountryCode | null = null;
  let organization: string | null = null;
  const words: string[] = [];
  const pending: string[] = []; // a link and articles, kept only when a domain follows
  let isInDomain = false;
  const isLocal = lexicon.persons.localOffices.at(head, 0)?.end === head.length;
  for (let index = at + 1; index < tokens.length && index <= at + MOST_WORDS; index++) {
    const token = tokens[index]!;
    const offset = token.start - sentence.start;
    const accept = (kept: readonly string[], upTo: number) => {
      words.push(...pending.splice(0), ...kept);
      to = upTo;
      index = upTo;
    };
    const nation = covering(around.countries, token);
    const body = covering(around.organizations, token);
    const portfolio = lexicon.persons.portfolios.at(sentence.text, offset);
    const next =
      country && (token.text === "," || lexicon.and.at(token.text, 0))
        ? nationBehind(tokens, index, lexicon, around)
        : null;
    const place = isLocal && isInDomain && pending.length > 0 ? placeAt(ground, index) : null;
    if (next) {
      further.push(next.code);
      to = lastBefore(tokens, next.end);
      index = to;
    } else if (isPossessive(token) && country) pending.splice(0);
    else if (isPossessive(token) && organization) {
      // "chair of the Bundestag's foreign affairs committee, X"
      const last = complementAt(ground, index + 1);
      if (last === null) break;
      words.push(...tokens.slice(index + 1, last + 1).map(({ text }) => text));
      to = last;
      break;
    } else if (country && isHostLink(token.text, lexicon)) {
      // "l'ambassadeur d'Algérie en France"
      const host = nationBehind(tokens, index, lexicon, around);
      if (host) to = lastBefore(tokens, host.end);
      break;
    } else if (body && (isInDomain || body.start === token.start)) {
      if (!isInDomain) break;
      organization ??= body.name;
      accept([body.name], lastBefore(tokens, body.end));
    } else if (portfolio && (isInDomain || lexicon.putsAdjectivesLast))
      accept([portfolio.text], Math.max(index, lastBefore(tokens, sentence.start + portfolio.end)));
    else if (nation && pending.some((link) => isHostLink(link, lexicon))) {
      // "ambassador to Peru": where the office is held, not whose it is
      pending.splice(0);
      to = lastBefore(tokens, nation.end);
      index = to;
    } else if (nation && !(place !== null && nation.form === "capital")) {
      if (country || (nation.form !== "adjective" && !isInDomain)) break;
      if (nation.form === "adjective" && !lexicon.putsAdjectivesLast && !isInDomain) break;
      country = nation.code;
      pending.splice(0);
      to = lastBefore(tokens, nation.end);
      index = to;
    } else if (place !== null) {
      accept(
        tokens.slice(index, place + 1).map(({ text }) => text),
        place,
      );
    } else if (lexicon.persons.officeLinks.at(sentence.text, offset)?.end === offset + token.text.length) {
      if (pending.length > 1) break;
      isInDomain = true;
      pending.push(token.text);
    } else if (isInDomain && pending.length === 0 && lexicon.and.at(token.text, 0) && isPortfolioBehind(ground, index))
      pending.push(token.text);
    else if (
      pending.length > 0 &&
      lexicon.functionWords.has(token.lower) &&
      token.text === token.lower &&
      pending.length < 3 &&
      !/[,;:.]/.test(token.text)
    )
      pending.push(token.text);
    else if (
      !isInDomain &&
      lexicon.persons.officeModifiers.at(sentence.text, offset)?.end === offset + token.text.length &&
      // "la Secretaria Ejecutiva"
      (token.text === token.lower || (lexicon.putsAdjectivesLast && tokens[at]!.isCapital && at > 0))
    )
      accept([token.text], index);
    else {
      const last = isInDomain && pending.length > 0 ? complementAt(ground, index) : null;
      if (last === null) break;
      accept(
        tokens.slice(index, last + 1).map(({ text }) => text),
        last,
      );
      break;
    }
  }
  return { to, words, country, organization, further };
}

const isHostLink = (link: string, { persons }: Lexicon): boolean => persons.hostLinks.at(link, 0)?.end === link.length;

const LONGEST_COMPLEMENT = 8;

/**
 * "the director of the museum, X", "der Beauftragte der Regierung für Migration, X": the last token of whatever an office
 * is for, where a comma and a name follow it.
 */
function complementAt({ tokens, lexicon, sentence, around }: Ground, at: number): number | null {
  for (let index = at; index < at + LONGEST_COMPLEMENT; index++) {
    const token = tokens[index];
    if (!token) return null;
    if (token.text === ",") {
      const next = tokens[index + 1];
      const title = next && lexicon.persons.honorifics.at(sentence.text, next.start - sentence.start);
      const isName =
        next !== undefined &&
        /^\p{Lu}/u.test(next.text) &&
        (title || (!lexicon.functionWords.has(next.lower) && !covering(around.countries, next)));
      return index > at && isName ? index - 1 : null;
    }
    const offset = token.start - sentence.start;
    const isOther =
      !token.isWord ||
      lexicon.speech.verbs.at(sentence.text, offset) !== null ||
      lexicon.meetings.verbs.at(sentence.text, offset) !== null ||
      lexicon.persons.offices.at(sentence.text, offset) !== null ||
      lexicon.persons.honorifics.at(sentence.text, offset) !== null ||
      (lexicon.subordinators.at(sentence.text, offset) !== null && !lexicon.definite.has(token.lower)) ||
      (token.isCapital && isGivenName(token.text));
    if (isOther) return null;
  }
  return null;
}

/** "of trade and industry": whether a portfolio follows "and", with links and articles before it at most. */
function isPortfolioBehind({ tokens, lexicon, sentence }: Ground, at: number): boolean {
  for (let index = at + 1; index <= at + 3 && index < tokens.length; index++) {
    const token = tokens[index]!;
    if (lexicon.persons.portfolios.at(sentence.text, token.start - sentence.start))
      return !lexicon.persons.offices.at(sentence.text, token.start - sentence.start);
    if (!lexicon.functionWords.has(token.lower)) return false;
  }
  return false;
}

/** "governador do Rio Grande do Sul, …": the last token of a place's name, where a mark or a small word ends it. */
function placeAt({ tokens, lexicon, around }: Ground, at: number): number | null {
  const isName = (token: Token | undefined) =>
    token?.isWord === true && /^\p{Lu}/u.test(token.text) && !covering(around.organizations, token);
  if (!isName(tokens[at])) return null;
  let last = at;
  while (last < at + 4) {
    if (isName(tokens[last + 1])) last++;
    else if (lexicon.particles.has(tokens[last + 1]?.lower ?? "") && isName(tokens[last + 2])) last += 2;
    else break;
  }
  const next = tokens[last + 1];
  return last === at || next === undefined || !next.isWord || next.text === next.lower ? last : at;
}

/** The country behind a comma or "and", with an article or a preposition before it at most. */
function nationBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  around: Ground["around"],
): CountryMark | null {
  for (let index = at + 1; index <= at + 3 && index < tokens.length; index++) {
    const token = tokens[index]!;
    const nation = covering(around.countries, token);
    if (nation) return nation.form === "adjective" ? null : nation;
    if (!lexicon.functionWords.has(token.lower) && !lexicon.and.at(token.text, 0)) return null;
  }
  return null;
}

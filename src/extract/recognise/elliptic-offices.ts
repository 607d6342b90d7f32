import type { CountryCode } from "../../model/extraction.js";
import type { Sentence, Token } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import { covering, firstFrom, lastBefore, type OfficeMark, type OrganizationMark, overlaps } from "../marks.js";

const LONGEST_DOMAIN = 5;

/**
 * Offices whose head stands with the one before: "el presidente de la petrolera, A, y el de la minera, B", "il ministro
 * degli Esteri e quello della Difesa", "ses ministres de l'Intérieur, A, et de la Défense, B".
 */
export function findEllipticOffices(
  sentence: Sentence,
  lexicon: Lexicon,
  offices: readonly OfficeMark[],
  organizations: readonly OrganizationMark[],
): OfficeMark[] {
  const { tokens, text } = sentence;
  const found: OfficeMark[] = [];
  if (offices.length === 0) return found;
  const isLink = (token: Token | undefined) =>
    token !== undefined &&
    lexicon.persons.officeLinks.at(text, token.start - sentence.start)?.end === token.end - sentence.start;
  for (let at = firstFrom(tokens, offices[0]!.end); at < tokens.length; at++) {
    const token = tokens[at]!;
    const isBehindBreak = tokens[at - 1]?.text === "," || lexicon.and.at(tokens[at - 1]?.text ?? "", 0) !== null;
    const stands = isEllipsis(token, lexicon) && isLink(tokens[at + 1]);
    const model = offices[lastBefore(offices, token.start)];
    const people = stands || !isEllipsis(token, lexicon) ? null : adjectiveBehind(tokens, at, lexicon);
    if (model && people && model.rank !== "COUNTERPART") {
      // "il ministro turco, A, e quello egiziano, B"
      const mark = { ...model, country: people.code, start: token.start, end: people.end, further: [], gender: null };
      if (!offices.some((office) => overlaps(office, mark))) found.push(mark);
      continue;
    }
    if (!model || model.rank === "COUNTERPART" || (!stands && !(isBehindBreak && isLink(token)))) continue;
    if (!stands && !lexicon.persons.pluralOffices.isIn(model.text)) continue;
    const link = stands ? at + 1 : at;
    const last = domainAt(link + 1, sentence, lexicon, organizations);
    if (last === null) continue;
    const body = organizations.find((mark) => overlaps(mark, { start: tokens[link]!.end, end: tokens[last]!.end }));
    const domain = text.slice(tokens[link]!.start - sentence.start, tokens[last]!.end - sentence.start);
    const country = lexicon.countries.first(domain)?.value?.code;
    const mark: OfficeMark = {
      ...model,
      country: country ?? model.country,
      start: token.start,
      end: tokens[last]!.end,
      text: country === undefined ? `${model.head} ${domain}` : model.head,
      organization: body?.name ?? null,
      further: [],
      gender: null,
    };
    if (offices.some((office) => overlaps(office, mark))) continue;
    found.push(mark);
    at = last;
  }
  return found;
}

const isEllipsis = (token: Token, { persons }: Lexicon): boolean =>
  persons.officeEllipses.at(token.text, 0)?.end === token.text.length;

/** The adjective of a country behind a word, where a comma and a name follow it. */
function adjectiveBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { code: CountryCode; end: number } | null {
  const [next, comma, name] = tokens.slice(at + 1, at + 4);
  const nation = next && lexicon.countries.at(next.text, 0);
  const isFollowed = comma?.text === "," && name !== undefined && /^\p{Lu}/u.test(name.text);
  return next && isFollowed && nation?.value?.form === "adjective" && nation.end === next.text.length
    ? { code: nation.value.code, end: next.end }
    : null;
}

/** The last token of what an office is for, where the holder's name follows behind a comma. */
function domainAt(
  from: number,
  { tokens, text, start }: Sentence,
  lexicon: Lexicon,
  organizations: readonly OrganizationMark[],
): number | null {
  let at = from;
  while (at < from + 2 && tokens[at] && lexicon.definite.has(tokens[at]!.lower)) at++;
  const first = tokens[at];
  if (!first) return null;
  const portfolio = lexicon.persons.portfolios.at(text, first.start - start);
  const body = covering(organizations, first);
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && !lexicon.functionWords.has(token.lower);
  for (let last = at; last < at + LONGEST_DOMAIN; last++) {
    const next = tokens[last + 1];
    const isWhole =
      (portfolio && tokens[last]!.end - start === portfolio.end) ||
      (body && tokens[last]!.end >= body.end) ||
      next?.text === ",";
    if (isWhole && next?.text === "," && isName(tokens[last + 2])) return last;
    if (!next?.isWord || lexicon.speech.verbs.at(next.text, 0)) return null;
  }
  return null;
}

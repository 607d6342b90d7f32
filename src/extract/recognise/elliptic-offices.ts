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
    const stands =
      lexicon.persons.officeEllipses.at(token.text, 0)?.end === token.text.length && isLink(tokens[at + 1]);
    const model = offices[lastBefore(offices, token.start)];
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

import type { CountryCode } from "../../model/extraction.js";
import type { Sentence, Token } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import { type CountryMark, covering, type OfficeMark, type OrganizationMark } from "../marks.js";

const MOST_DOMAIN_WORDS = 9;
const isPossessive = (token: Token | undefined) => token?.lower === "'s" || token?.text === "’" || token?.text === "'";

interface Surroundings {
  readonly countries: readonly CountryMark[];
  readonly organizations: readonly OrganizationMark[];
}

/** Finds the offices of a sentence: a head noun with all around it that belongs to the office, its country and organization. */
export function findOffices(sentence: Sentence, lexicon: Lexicon, around: Surroundings): OfficeMark[] {
  const marks: OfficeMark[] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!token.isWord || (marks.length > 0 && token.start < marks.at(-1)!.end)) continue;
    const compound = compoundOf(token, sentence, lexicon);
    const head = lexicon.persons.offices.at(sentence.text, (compound?.headStart ?? token.start) - sentence.start);
    if (!head || covering(around.organizations, token)) continue;
    const headEnd = sentence.start + head.end;
    const last = tokens.findLastIndex(({ end }) => end <= headEnd);
    const left = extendLeft(tokens, index, lexicon, around, sentence);
    const right = extendRight(tokens, last, lexicon, around, sentence);
    const start = tokens[left.from]!.start;
    const end = tokens[right.to]!.end;
    const text = [
      ...left.words,
      compound && !compound.country && !compound.organization
        ? sentence.text.slice(token.start - sentence.start, head.end)
        : head.text,
      ...right.words,
    ]
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/\s*([-‐‑])\s*/g, "$1")
      .trim();
    const isFemale = lexicon.persons.femaleOffices.isIn(head.text);
    marks.push({
      start,
      end,
      text,
      head: head.text,
      rank: head.value,
      country:
        right.country ??
        left.country ??
        compound?.country ??
        lexicon.persons.officeCountries.at(text, 0)?.value ??
        lexicon.persons.officeCountries.first(text)?.value ??
        null,
      further: right.further,
      organization: right.organization ?? left.organization ?? compound?.organization ?? null,
      isFormer: lexicon.persons.former.isIn(sentence.text.slice(start - sentence.start, headEnd - sentence.start)),
      gender: isFemale ? "female" : null,
    });
    index = right.to;
  }
  return marks;
}

interface Compound {
  /** Where the office begins: behind the last hyphen. */
  readonly headStart: number;
  readonly country: CountryCode | null;
  readonly organization: string | null;
}

/** "US-Präsident", "Nato-Generalsekretär", "Samsung-Chef": an office joined by a hyphen to what it is for. */
function compoundOf(token: Token, sentence: Sentence, lexicon: Lexicon): Compound | null {
  const hyphen = Math.max(token.text.lastIndexOf("-"), token.text.lastIndexOf("‑"), token.text.lastIndexOf("‐"));
  if (hyphen < 1 || !/^\p{Lu}/u.test(token.text.slice(hyphen + 1))) return null;
  const headStart = token.start + hyphen + 1;
  const office = lexicon.persons.offices.at(sentence.text, headStart - sentence.start);
  if (!office || lexicon.persons.offices.at(sentence.text, token.start - sentence.start)) return null;
  const lead = token.text.slice(0, hyphen);
  const country = lexicon.countries.at(lead, 0)?.value?.code ?? null;
  const known = lexicon.organizations.known.at(lead, 0);
  const isBusiness =
    !country &&
    !known &&
    (office.value === "OFFICIAL" || office.value === "BUSINESS") &&
    !lexicon.persons.former.isIn(lead) &&
    !lexicon.persons.officeModifiers.isIn(lead) &&
    !lexicon.persons.officeCountries.isIn(token.text);
  return { headStart, country, organization: known ? lead : isBusiness ? lead : null };
}

interface Extension {
  readonly words: readonly string[];
  readonly country: CountryCode | null;
  readonly organization: string | null;
}

/** "South Korea's acting national security" before "adviser". */
function extendLeft(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  around: Surroundings,
  sentence: Sentence,
): Extension & { from: number } {
  let from = at;
  let country: CountryCode | null = null;
  let organization: string | null = null;
  const words: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
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
      index = tokens.findIndex(({ start }) => start >= body.start);
    } else if (nation) {
      if (country) break;
      country = nation.code;
      index = tokens.findIndex(({ start }) => start >= nation.start);
    } else if (/^[-‐‑]$/.test(token.text)) continue;
    else if (
      lexicon.persons.officeModifiers.at(sentence.text, token.start - sentence.start)?.end ===
        token.end - sentence.start ||
      lexicon.persons.former.at(sentence.text, token.start - sentence.start)?.end === token.end - sentence.start
    )
      words.unshift(token.text);
    else if (
      token.lower === "and" &&
      words.length > 0 &&
      index > 0 &&
      lexicon.persons.officeModifiers.at(sentence.text, tokens[index - 1]!.start - sentence.start)
    )
      words.unshift(token.text);
    else break;
    from = index;
  }
  return { from, words, country, organization };
}

/** "chinois des Affaires étrangères" after "ministre"; "of China's National People's Congress" after "chairman". */
function extendRight(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  around: Surroundings,
  sentence: Sentence,
): Extension & { to: number; further: CountryCode[] } {
  const further: CountryCode[] = [];
  let to = at;
  let country: CountryCode | null = null;
  let organization: string | null = null;
  const words: string[] = [];
  const pending: string[] = []; // a link and articles, kept only when a domain follows
  let isInDomain = false;
  for (let index = at + 1; index < tokens.length && index <= at + MOST_DOMAIN_WORDS + 4; index++) {
    const token = tokens[index]!;
    const offset = token.start - sentence.start;
    const accept = (kept: readonly string[], upTo: number) => {
      words.push(...pending.splice(0), ...kept);
      to = upTo;
      index = upTo;
    };
    const end = (place: { end: number }) => tokens.findLastIndex((other) => other.end <= place.end);
    const nation = covering(around.countries, token);
    const body = covering(around.organizations, token);
    const portfolio = lexicon.persons.portfolios.at(sentence.text, offset);
    const next =
      country && (token.text === "," || lexicon.and.at(token.text, 0))
        ? nationBehind(tokens, index, lexicon, around)
        : null;
    if (next) {
      further.push(next.code);
      to = end(next);
      index = to;
    } else if (isPossessive(token) && country) pending.splice(0);
    else if (body && (isInDomain || body.start === token.start)) {
      if (!isInDomain) break;
      organization ??= body.name;
      accept([body.name], end(body));
    } else if (portfolio && (isInDomain || lexicon.language !== "en"))
      accept([portfolio.text], end({ end: sentence.start + portfolio.end }));
    else if (nation) {
      if (country || (nation.form !== "adjective" && !isInDomain)) break;
      if (nation.form === "adjective" && lexicon.language === "en" && !isInDomain) break;
      country = nation.code;
      pending.splice(0);
      to = end(nation);
      index = to;
    } else if (lexicon.persons.officeLinks.at(sentence.text, offset)?.end === offset + token.text.length) {
      if (pending.length > 1) break;
      isInDomain = true;
      pending.push(token.text);
    } else if (
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
      token.text === token.lower
    )
      accept([token.text], index);
    else break;
  }
  return { to, words, country, organization, further };
}

/** The country behind a comma or "and", with an article or a preposition before it at most. */
function nationBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  around: Surroundings,
): CountryMark | null {
  for (let index = at + 1; index <= at + 3 && index < tokens.length; index++) {
    const token = tokens[index]!;
    const nation = covering(around.countries, token);
    if (nation) return nation.form === "adjective" ? null : nation;
    if (!lexicon.functionWords.has(token.lower) && !lexicon.and.at(token.text, 0)) return null;
  }
  return null;
}

import { nameKey } from "../../names/fold.js";
import type { Sentence, Token } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import { type CountryMark, covering, type OrganizationMark, overlaps } from "../marks.js";
import { namesAfterHead } from "./leading-heads.js";

const INNER_POSSESSIVE = /^(?:people|women|children|workers|nation|world|veterans|teachers|farmers)$/i;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?$/u;
const LONGEST_NAME = 9;

/** Whether the letters of an acronym are the initials of a name, in order: "APEC" of "Asia-Pacific Economic Cooperation". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = [
    ...acronym
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase()
      .replace(/s$/, ""),
  ];
  const initials = name.split(/[\s‐‑-]+/).map((word) => word.normalize("NFD").charAt(0).toLowerCase());
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length || (letters.length >= 3 && at >= letters.length - 1 && initials[0] === letters[0]);
}

/** Finds organizations: well-known ones, names with a telling word, names after one ("shipbuilder …"), names with their acronym. */
export function findOrganizations(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
): OrganizationMark[] {
  const marks: OrganizationMark[] = [];
  const add = (mark: OrganizationMark) => {
    if (!marks.some((other) => overlaps(other, mark))) marks.push(mark);
  };
  for (const { start, end, text, value } of lexicon.organizations.known.all(sentence.text)) {
    add({
      start: sentence.start + start,
      end: sentence.start + end,
      name: text,
      aliases: [],
      country: null,
      key: nameKey(value),
    });
  }
  for (const mark of namesAfterHead(sentence, lexicon, countries)) add(mark);
  // an acronym tells how far a name goes, so it comes before the words that only end one
  for (const mark of expandedAcronyms(sentence, lexicon, countries)) add(mark);
  for (const mark of namesWithHead(sentence, lexicon, countries)) add(mark);
  for (const mark of namesInApposition(sentence, lexicon, countries)) add(mark);
  for (const mark of namesBesideBusiness(sentence, lexicon, countries)) add(mark);
  for (const mark of namesBeforeApposition(sentence, lexicon, countries)) add(mark);
  return marks.sort((a, b) => a.start - b.start);
}

const isNameToken = (token: Token | undefined): boolean => token?.isWord === true && token.isCapital;

/** Runs of capitalised words, with the links inside them: "Bank of Korea", "National People's Congress Standing Committee". */
function runs(sentence: Sentence, lexicon: Lexicon, countries: readonly CountryMark[]): Token[][] {
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
      else if (
        lexicon.organizationLinks.has(token.lower) &&
        token.text === token.lower &&
        isNameToken(next) &&
        !lexicon.functionWords.has(next!.lower) &&
        (!lexicon.and.at(token.text, 0) || isHeadWord(first, sentence, lexicon))
      )
        run.push(token);
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
  return found.flatMap((run) => withoutLeadingCountry(run, countries));
}

/** "China National People's Congress" keeps its country, "South Korean Foreign Ministry" does not. */
function withoutLeadingCountry(run: readonly Token[], countries: readonly CountryMark[]): Token[][] {
  const first = run[0] && covering(countries, run[0]);
  if (!first || (first.form === "name" && run.length > 1)) return [[...run]];
  return [run.filter(({ start }) => start >= first.end)];
}

/** "Ministry of Trade and Industry" goes on after "and"; "the Bank of Korea and the …" does not. */
const isHeadWord = (token: Token, sentence: Sentence, lexicon: Lexicon) =>
  lexicon.organizations.heads.at(sentence.text, token.start - sentence.start) !== null;

const textOf = (tokens: readonly Token[], sentence: Sentence) =>
  sentence.text.slice(tokens[0]!.start - sentence.start, tokens.at(-1)!.end - sentence.start);

function namesWithHead(sentence: Sentence, lexicon: Lexicon, countries: readonly CountryMark[]): OrganizationMark[] {
  const marks: OrganizationMark[] = [];
  const titles = lexicon.persons.offices.all(sentence.text);
  for (const run of runs(sentence, lexicon, countries)) {
    // "presidente del Consiglio Meloni": the head belongs to an office
    if (run.length === 0) continue;
    const first = run[0]!.start - sentence.start;
    if (titles.some(({ start, end }) => first > start && first < end)) continue;
    const isHead = (token: Token) =>
      lexicon.organizations.heads.at(sentence.text, token.start - sentence.start)?.end === token.end - sentence.start &&
      /^\p{Lu}/u.test(token.text);
    const lastHead = run.findLastIndex(isHead);
    const firstHead = run.findIndex(isHead);
    if (lastHead < 0) continue;
    const isHeadFirst = firstHead === 0 && run.length > 1 && lastHead === 0;
    let name = isHeadFirst ? run : run.slice(0, lastHead + 1);
    // "Ministry of Trade", "Bank of Korea": what follows a link belongs to a head that stands first or second
    const link = run[lastHead + 1];
    if (!isHeadFirst && link && lexicon.organizationLinks.has(link.lower)) name = run;
    // where every noun has a capital, what stands before a link is another thing: "Töchter der Werft Hanwha Ocean"
    const lastLink = name.findLastIndex(({ isCapital }) => !isCapital);
    if (lexicon.capitalisesNouns && !isHeadFirst && firstHead > 0 && lastLink >= 0) name = name.slice(lastLink + 1);
    while (name.length > 0 && lexicon.organizationLinks.has(name.at(-1)!.lower) && !name.at(-1)!.isCapital)
      name = name.slice(0, -1);
    if (name.length < 2) continue;
    const words = name.filter(({ isCapital }) => isCapital);
    if (words.length < 2) continue;
    const country =
      countries.find((mark) => mark.start >= name[0]!.start && mark.end <= name.at(-1)!.end) ??
      countries.find(
        (mark) =>
          mark.end <= name[0]!.start &&
          /^(?:['’]s)?\s+$/.test(sentence.text.slice(mark.end - sentence.start, name[0]!.start - sentence.start)),
      );
    marks.push({
      start: name[0]!.start,
      end: name.at(-1)!.end,
      name: textOf(name, sentence),
      aliases: [],
      country: country?.code ?? null,
    });
  }
  return marks;
}

function namesInApposition(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
): OrganizationMark[] {
  const { tokens } = sentence;
  return lexicon.organizations.appositions.all(sentence.text).flatMap(({ start, end }): OrganizationMark[] => {
    let from = tokens.findIndex((token) => token.start >= sentence.start + end);
    if (
      from > 0 &&
      lexicon.organizationLinks.has(tokens[from]?.lower ?? "") &&
      tokens[from]!.lower.length <= 3 &&
      isNameToken(tokens[from + 1]) &&
      tokens[from]!.lower !== "and"
    )
      from++;
    const run: Token[] = [];
    for (
      let at = from;
      at < tokens.length &&
      at >= 0 &&
      isNameToken(tokens[at]) &&
      !covering(countries, tokens[at]!) &&
      !lexicon.functionWords.has(tokens[at]!.lower);
      at++
    )
      run.push(tokens[at]!);
    if (run.length === 0 || run.length > 4) return [];
    const country = countries.find(
      (mark) => mark.end <= sentence.start + start && sentence.start + start - mark.end <= 12,
    );
    return [
      {
        start: run[0]!.start,
        end: run.at(-1)!.end,
        name: textOf(run, sentence),
        aliases: [],
        country: country?.code ?? null,
      },
    ];
  });
}

/** "Boeing's chief executive", "Tesla CEO X", "the chairman of Nvidia": whoever runs a business runs a named one. */
function namesBesideBusiness(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
): OrganizationMark[] {
  const { tokens } = sentence;
  return lexicon.persons.offices.all(sentence.text).flatMap(({ start, end, value }): OrganizationMark[] => {
    if (value !== "BUSINESS") return [];
    const at = tokens.findIndex((token) => token.start >= sentence.start + start);
    const after = tokens.findIndex((token) => token.start >= sentence.start + end);
    const isName = (token: Token | undefined) =>
      isNameToken(token) && !lexicon.functionWords.has(token!.lower) && !covering(countries, token!);
    const before: Token[] = [];
    for (let index = tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1; index >= 0 && isName(tokens[index]); index--)
      before.unshift(tokens[index]!);
    const behind: Token[] = [];
    if (after > 0 && lexicon.persons.officeLinks.at(tokens[after]!.text, 0))
      for (let index = after + 1; isName(tokens[index]) && behind.length < 4; index++) behind.push(tokens[index]!);
    const run = before.length > 0 ? before : behind;
    return run.length > 0 && run.length <= 4
      ? [{ start: run[0]!.start, end: run.at(-1)!.end, name: textOf(run, sentence), aliases: [], country: null }]
      : [];
  });
}

/** "Novatek, the Russian gas producer", "Rosneft and Lukoil, the country's largest oil companies". */
function namesBeforeApposition(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
): OrganizationMark[] {
  const { tokens } = sentence;
  return lexicon.organizations.appositions.all(sentence.text).flatMap(({ start, text }): OrganizationMark[] => {
    const noun = tokens.findIndex((token) => token.start >= sentence.start + start);
    const comma = tokens.findLastIndex((token, at) => at < noun && token.text === ",");
    const lead = tokens.slice(comma + 1, noun);
    const isOffice = lead.some(
      (token) => lexicon.persons.offices.at(token.text, 0) || lexicon.persons.officeLinks.at(token.text, 0),
    );
    const isShort =
      comma > 0 &&
      lead.length > 0 &&
      lead.length <= 6 &&
      !isOffice &&
      !lead.some((token) => lexicon.speech.verbs.at(token.text, 0));
    if (
      !isShort ||
      !(lexicon.indefinite.has(lead[0]!.lower) || lexicon.definite.has(lead[0]!.lower) || covering(countries, lead[0]!))
    )
      return [];
    const found: OrganizationMark[] = [];
    let at = comma - 1;
    for (let count = 0; count < (/s$/.test(text) ? 3 : 1); count++) {
      const run: Token[] = [];
      for (
        ;
        at >= 0 &&
        isNameToken(tokens[at]) &&
        !covering(countries, tokens[at]!) &&
        !lexicon.functionWords.has(tokens[at]!.lower);
        at--
      )
        run.unshift(tokens[at]!);
      if (run.length === 0 || run.length > 4) break;
      found.push({
        start: run[0]!.start,
        end: run.at(-1)!.end,
        name: textOf(run, sentence),
        aliases: [],
        country: null,
      });
      if (!lexicon.and.at(tokens[at]?.text ?? "", 0) && tokens[at]?.text !== ",") break;
      at--;
    }
    return found;
  });
}

/** "International Seabed Authority (ISA)": the capitalised words before the bracket whose initials it gives. */
function expandedAcronyms(sentence: Sentence, lexicon: Lexicon, countries: readonly CountryMark[]): OrganizationMark[] {
  return [...sentence.text.matchAll(/[([](\p{Lu}[\p{L}\p{N}&-]{1,9})[)\]]/gu)].flatMap((match): OrganizationMark[] => {
    const acronym = match[1]!;
    if (!ACRONYM.test(acronym)) return [];
    const before = sentence.tokens.filter(({ end }) => end <= sentence.start + match.index);
    const run: Token[] = [];
    for (let at = before.length - 1; at >= 0 && run.length < LONGEST_NAME; at--) {
      const token = before[at]!;
      const isLink = lexicon.organizationLinks.has(token.lower) || token.lower === "'s";
      if (!isNameToken(token) && !isLink) break;
      if (lexicon.functionWords.has(token.lower) && !isLink) break;
      run.unshift(token);
    }
    while (run.length > 0 && !isNameToken(run[0])) run.shift();
    while (
      run.length > 1 &&
      (run[0]!.text.charAt(0).toLowerCase() !== acronym.charAt(0).toLowerCase() ||
        covering(countries, run[0]!)?.form === "adjective")
    )
      run.shift();
    if (run.length < 2) return [];
    const name = textOf(run, sentence);
    const isThing =
      run.some(({ lower }) => lexicon.noPerson.has(lower)) &&
      !run.some((token) => lexicon.organizations.heads.isIn(token.text));
    if (!isAcronymOf(acronym, name) || isThing) return [];
    return [
      {
        start: run[0]!.start,
        end: sentence.start + match.index + match[0].length,
        name,
        aliases: [acronym],
        country: null,
      },
    ];
  });
}

/** Joins the mentions of an article: an acronym and its expansion are one, so are spellings with one key. */
export function mergeOrganizations(
  marks: readonly OrganizationMark[],
): Map<string, { name: string; aliases: Set<string>; country: string | null; marks: OrganizationMark[] }> {
  const merged = new Map<
    string,
    { name: string; aliases: Set<string>; country: string | null; marks: OrganizationMark[] }
  >();
  const keyOf = new Map<string, string>();
  for (const mark of [...marks].sort((a, b) => b.aliases.length - a.aliases.length)) {
    const keys = [mark.name, ...mark.aliases].map(nameKey);
    if (mark.key) keys.push(mark.key);
    const key = keys.map((one) => keyOf.get(one)).find((one) => one !== undefined) ?? keys[0]!;
    const entry = merged.get(key) ?? { name: mark.name, aliases: new Set<string>(), country: null, marks: [] };
    if (mark.name.length > entry.name.length) {
      entry.aliases.add(entry.name);
      entry.name = mark.name;
    }
    for (const alias of [mark.name, ...mark.aliases]) entry.aliases.add(alias);
    entry.aliases.delete(entry.name);
    entry.country ??= mark.country;
    entry.marks.push(mark);
    merged.set(key, entry);
    for (const one of keys) keyOf.set(one, key);
  }
  return merged;
}

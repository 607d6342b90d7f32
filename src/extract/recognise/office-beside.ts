import type { Sentence, Token } from "../document.js";
import type { Lexicon } from "../lexicon.js";
import { covering, firstFrom, lastBefore, type OfficeMark } from "../marks.js";
import { isComma, isNameWord, isPossessive, type Surroundings } from "./name-run.js";

/** "President X", "the president, X,", "X, president of Y", "X (foreign minister)". */
export function officeBeside(
  sentence: Sentence,
  lexicon: Lexicon,
  { offices, countries, organizations }: Surroundings,
  from: number,
  to: number,
): OfficeMark | null {
  const { tokens } = sentence;
  // Seven say whether there are more than three besides a bracket: a sentence may be a thousand names long.
  const near = tokens.slice(Math.max(0, from - 7), from);
  const gap = (office: OfficeMark) => withoutBrackets(near.filter(({ start }) => start >= office.end));
  // the nearest office counts, or the one before it where that names another's kin
  for (let at = lastBefore(offices, tokens[from]!.start); at >= 0; at--) {
    const office = offices[at]!;
    const between = gap(office);
    if (between.length > 3) break;
    if (between.length === 0) return office;
    const isPlural = office.further.length > 0;
    // "el arzobispo mayor, X": an adjective behind the office
    const isDescribed =
      lexicon.putsAdjectivesLast &&
      between.length === 2 &&
      isComma(between[1]) &&
      /^\p{Ll}{3,}$/u.test(between[0]!.text) &&
      !lexicon.functionWords.has(between[0]!.lower);
    if (isDescribed && !isInList(office, sentence, lexicon)) return office;
    if (between.length === 1 && isComma(between[0]) && (isPlural || !isInList(office, sentence, lexicon)))
      return office;
    // "the ministers of A and B – X and Y"
    if (isPlural && between.every(({ text }) => /^[-–—:(]+$/.test(text))) return office;
    // "leader (left) X", "President of the Republic, Mr X"
    if (
      between.every(
        (token) =>
          /^[(),]$/.test(token.text) ||
          lexicon.persons.captions.at(token.text, 0) ||
          lexicon.persons.honorifics.at(sentence.text, token.start - sentence.start) ||
          (token.text === "." && token.start > office.end),
      )
    )
      return office;
  }
  const after = tokens[to + 1];
  if (!isComma(after)) return null;
  const place = tokens.slice(to + 2, to + 9);
  for (const token of place) {
    const office = covering(offices, token);
    if (office) return isTitled(sentence, office, tokens, lexicon) ? null : office;
    const isLead =
      lexicon.functionWords.has(token.lower) ||
      covering(countries, token) ||
      isPossessive(token) ||
      lexicon.persons.officeModifiers.at(token.text, 0) ||
      lexicon.persons.officeEpithets.at(token.text, 0) ||
      lexicon.persons.former.at(token.text, 0) ||
      covering(organizations, token) ||
      /^[-‐‑\d]+$/.test(token.text) ||
      lexicon.persons.pronouns.at(token.text, 0);
    if (
      !isLead ||
      // "Görlitz, dem damaligen Leiter": an article may look like a relative pronoun
      (lexicon.subordinators.at(token.text, 0) && !lexicon.definite.has(token.lower)) ||
      lexicon.speech.verbs.at(token.text, 0) ||
      lexicon.and.at(token.text, 0)
    )
      return null;
  }
  return null;
}

/** "president of the Coastal Bank (COBA), X": what a bracket explains parts no office from its holder. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const [open, close] = [tokens.findIndex(({ text }) => text === "("), tokens.findIndex(({ text }) => text === ")")];
  return open === 0 && close > 1 && close <= 3 ? tokens.slice(close + 1) : tokens;
}

/** In "X, Chinese President Xi" the office belongs to the name that follows it. */
function isTitled(sentence: Sentence, office: OfficeMark, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const next = tokens[firstFrom(tokens, office.end)];
  return (
    next !== undefined &&
    isNameWord(next, lexicon, false) &&
    !/^[,.;]/.test(sentence.text.slice(office.end - sentence.start))
  );
}

/** "…, the chancellor, Merz and Macron": an office between commas need not be the next name's. */
function isInList(office: OfficeMark, sentence: Sentence, lexicon: Lexicon): boolean {
  const lead = sentence.text.slice(Math.max(0, office.start - sentence.start - 40), office.start - sentence.start);
  const found = /(?<![\p{L}-])\p{Lu}[\p{L}-]+,\s+(?:(\p{L}+['’]?)\s*)?$/u.exec(lead);
  const isArticled = found?.[1] === undefined || lexicon.definite.has(found[1].toLowerCase());
  return found !== null && isArticled && !lexicon.persons.kin.isIn(office.text);
}

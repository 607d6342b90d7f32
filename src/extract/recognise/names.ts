import type { Sentence, Token } from "../document.js";
import { isGivenName } from "../gazetteer/given-names.js";
import { isCommonName } from "../gazetteer/origin-of-name.js";
import type { Gender, Lexicon } from "../lexicon.js";
import { covering, firstFrom, type NameMark, type OfficeMark } from "../marks.js";
import { isNameWord, nameRun, type Surroundings } from "./name-run.js";
import { weigh } from "./name-weight.js";

export interface Title {
  readonly gender: Gender | "any";
  readonly text: string;
}

/**
 * Finds capitalised words that may name a person and weighs what speaks for it: an office or honorific beside them, a
 * verb of speech, a known given name; against it: words of things and places, "in" before a city.
 */
export function findNames(sentence: Sentence, lexicon: Lexicon, around: Surroundings): NameMark[] {
  const { tokens } = sentence;
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const honorific = lexicon.persons.honorifics.at(sentence.text, token.start - sentence.start);
    let from = index;
    let title: Title | null = null;
    if (honorific && !covering(around.offices, token) && (token.isCapital || lexicon.putsAdjectivesLast)) {
      const next = firstFrom(tokens, sentence.start + honorific.end);
      const after = tokens[next]?.text === "." ? next + 1 : next;
      if (after > index && isNameWord(tokens[after], lexicon, after === 0)) {
        from = after;
        title = { gender: honorific.value, text: honorific.text };
      }
    }
    // "M. Hollande": what follows an honorific is a person, even where a country has the same name
    const countries =
      title === null ? around.countries : around.countries.filter(({ start }) => start !== tokens[from]!.start);
    const run = withoutLead(nameRun(tokens, from, lexicon, { ...around, countries }), sentence, lexicon);
    if (run.length === 0) continue;
    const first = firstFrom(tokens, run[0]!.start);
    marks.push(weigh(sentence, lexicon, around, run, first, title));
    index = first + run.length - 1;
  }
  return shareOffices(marks, sentence, lexicon);
}

/**
 * "in Sotschi Angela Merkel", "le prix Nobel Denis Morel", "dem Veteranen Eric Brown", "sur X Rosa Blum": a place, a noun or
 * a network before the name.
 */
function withoutLead(run: Token[], { tokens, text, start }: Sentence, lexicon: Lexicon): Token[] {
  const [first, second] = run;
  if (!first || !second) return run;
  const before = tokens[firstFrom(tokens, first.start) - 1];
  if (first.text === "X" && before !== undefined && lexicon.prepositions.has(before.lower)) return run.slice(1);
  const isPrize = before !== undefined && lexicon.namedAfter.has(before.lower);
  const isName = isGivenName(first.text) || isCommonName(first.text);
  if (isName && !isPrize && !lexicon.noPerson.has(first.lower)) return run;
  const isPlaced = before !== undefined && lexicon.meetings.in.at(text, before.start - start) !== null;
  const given = run.findIndex((token, at) => at > 0 && at < run.length - 1 && isGivenName(token.text));
  if (given < 1) return run;
  const isLead = (token: Token) =>
    lexicon.capitalisesNouns ||
    lexicon.noPerson.has(token.lower) ||
    lexicon.persons.portfolios.at(token.text, 0)?.end === token.text.length ||
    lexicon.persons.officeModifiers.at(token.text, 0)?.end === token.text.length ||
    /^\p{Lu}{2,}$/u.test(token.text);
  // "Falaram António Costa e Macron"
  const isOdd = isPlaced || isPrize || before === undefined;
  const isOpening = run
    .slice(0, given)
    .every((token, at) => (isLead(token) || (at === 0 && isOdd)) && (isPrize || !isCommonName(token.text)));
  return isOpening ? run.slice(given) : run;
}

/** "the foreign ministers A and B", "os ministros A (Saúde) e B": an office in the plural is everybody's in the list behind it. */
function shareOffices(marks: readonly NameMark[], sentence: Sentence, lexicon: Lexicon): NameMark[] {
  const shared: NameMark[] = [];
  for (const mark of marks) {
    // "A (Foreign Affairs), B": what stands in a bracket may look like a name
    const last = shared.findLast(({ start }) => sentence.text[start - sentence.start - 1] !== "(");
    const office = last?.office;
    const between = last ? sentence.text.slice(last.end - sentence.start, mark.start - sentence.start) : "";
    const link = withoutHome(between.replace(/\([^()]*\)/, ""), lexicon).trim();
    const isListed = link === "," || (link !== "" && lexicon.and.at(link, 0)?.end === link.length);
    const isOurs = office && office.end <= last.start && isPlural(office, sentence, lexicon);
    const country =
      office?.further[0] ?? (office && office.further.length === 0 ? sharedCountry(office, sentence, lexicon) : null);
    shared.push(
      isOurs && isListed && !mark.office && mark.words.length > 1 && mark.likelihood > -3
        ? {
            ...mark,
            office: { ...office, country: mark.country ?? country, further: office.further.slice(1) },
            likelihood: mark.likelihood + 3,
          }
        : mark,
    );
  }
  return shared;
}

/** " of Peru and": without the country whose the one before is. */
function withoutHome(between: string, lexicon: Lexicon): string {
  const home = lexicon.countries.first(between);
  if (!home || home.start > LONGEST_LINK) return between;
  const lead = between.slice(0, home.start).trim();
  const link = lexicon.persons.homeLinks.at(lead, 0);
  const rest = link ? lead.slice(link.end).trim() : null;
  return rest === "" || (rest !== null && lexicon.definite.has(rest.toLowerCase())) ? between.slice(home.end) : between;
}

const LONGEST_LINK = 10;

/** Whether an office is several people's: "ministers", "die Minister" (but not "die Ministerin"). */
function isPlural(office: OfficeMark, sentence: Sentence, lexicon: Lexicon): boolean {
  if (office.further.length > 0 || lexicon.persons.pluralOffices.isIn(office.text)) return true;
  const lead = sentence.text.slice(Math.max(0, office.start - 25 - sentence.start), office.start - sentence.start);
  return (
    lexicon.persons.bothLeaders.isIn(
      `${lead}${sentence.text.slice(office.start - sentence.start, office.end - sentence.start)}`,
    ) ||
    (lexicon.capitalisesNouns &&
      /(?:^|\s)die\s+(?:\p{Ll}+\s+)?$/iu.test(lead) &&
      office.gender !== "female" &&
      !/in$/.test(office.head))
  );
}

/** One country's ministers share it; of "the two ministers, A and B" or "ministers A and B" each may have his own. */
const sharedCountry = (office: OfficeMark, sentence: Sentence, lexicon: Lexicon) =>
  lexicon.persons.bothLeaders.isIn(
    sentence.text.slice(Math.max(0, office.start - 8 - sentence.start), office.end - sentence.start),
  )
    ? null
    : office.country;

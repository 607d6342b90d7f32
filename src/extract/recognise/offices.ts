import type { CountryCode } from "../../model/extraction.js";
import type { Sentence, Token } from "../document.js";
import { isGivenName } from "../gazetteer/given-names.js";
import { countryOfBody } from "../gazetteer/national-bodies.js";
import type { Lexicon, Rank } from "../lexicon.js";
import { type CountryMark, covering, lastBefore, type OfficeMark, type OrganizationMark } from "../marks.js";
import { findEllipticOffices } from "./elliptic-offices.js";
import { extendLeft, extendRight } from "./office-extent.js";

interface Surroundings {
  readonly countries: readonly CountryMark[];
  readonly organizations: readonly OrganizationMark[];
}

/** Finds the offices of a sentence: a head noun with all around it that belongs to the office, its country and organization. */
export function findOffices(sentence: Sentence, lexicon: Lexicon, around: Surroundings): OfficeMark[] {
  const marks: OfficeMark[] = [];
  const { tokens } = sentence;
  let free = 0; // the first token behind the last office
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!token.isWord) continue;
    const compound = compoundOf(token, sentence, lexicon);
    const head = lexicon.persons.offices.at(sentence.text, (compound?.headStart ?? token.start) - sentence.start);
    if (!head || isOfBody(index, sentence, around) || isInSurname(index, sentence, lexicon)) continue;
    const last = endOfHead(tokens, index, sentence.start + head.end, lexicon);
    if (last === null) continue;
    const left = extendLeft(index, free, { tokens, lexicon, around, sentence });
    const right = extendRight(last, head.text, { tokens, lexicon, around, sentence });
    const start = tokens[left.from]!.start;
    const end = tokens[right.to]!.end;
    const headText = sentence.text.slice(
      (compound && (compound.country || compound.organization) ? compound.headStart : token.start) - sentence.start,
      tokens[last]!.end - sentence.start,
    );
    const text = [...left.words, headText, ...right.words]
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/(?<!\s)\s*([-‐‑])\s*/g, "$1")
      .replace(/([’'])\s/g, "$1")
      .trim();
    const organization = right.organization ?? left.organization ?? compound?.organization ?? null;
    marks.push({
      start,
      end,
      text,
      head: head.text,
      rank: rankOf(head.value, text, organization, lexicon),
      country:
        right.country ??
        left.country ??
        compound?.country ??
        lexicon.persons.officeCountries.at(text, 0)?.value ??
        lexicon.persons.officeCountries.first(text)?.value ??
        // "el líder chavista"
        lexicon.persons.partisans.first(text)?.value ??
        // "his Ethiopian guest"
        (head.value === "COUNTERPART" ? (lexicon.countries.first(head.text)?.value?.code ?? null) : null) ??
        countryOfBody(withNeighbours(tokens, left.from, right.to, sentence, lexicon)),
      further: right.further,
      organization,
      isFormer: lexicon.persons.former.isIn(
        sentence.text.slice(start - sentence.start, tokens[last]!.end - sentence.start),
      ),
      gender: lexicon.persons.femaleOffices.isIn(head.text) ? "female" : null,
    });
    index = right.to;
    free = right.to + 1;
  }
  const named = joined(withMasters(marks, sentence, lexicon), sentence, lexicon);
  const elliptic = findEllipticOffices(sentence, lexicon, named, around.organizations);
  return elliptic.length === 0 ? named : [...named, ...elliptic].sort((a, b) => a.start - b.start);
}

/** An office with the word before it and what it is for: "Bundestag president", "spokesman for the Élysée". */
function withNeighbours(
  tokens: readonly Token[],
  from: number,
  to: number,
  { text, start }: Sentence,
  lexicon: Lexicon,
): string {
  const link = tokens[to + 1];
  const isLinked = link !== undefined && lexicon.persons.officeLinks.at(link.text, 0)?.end === link.text.length;
  const end = tokens[isLinked ? Math.min(to + 4, tokens.length - 1) : to]!.end;
  return text.slice((tokens[from - 1] ?? tokens[from]!).start - start, end - start);
}

/** "Bruno Le Maire": a particle with a capital behind a given name says that a surname follows. */
function isInSurname(index: number, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const [given, particle, token] = tokens.slice(Math.max(0, index - 2), index + 1);
  return (
    token?.isCapital === true &&
    /^\p{Lu}\p{Ll}+$/u.test(particle?.text ?? "") &&
    lexicon.definite.has(particle!.lower) &&
    isGivenName(given!.text)
  );
}

/** Whether an organization's name holds the word; "Bundesrat" before a name is the office. */
function isOfBody(index: number, { tokens }: Sentence, { organizations }: Surroundings): boolean {
  const body = covering(organizations, tokens[index]!);
  const next = tokens[index + 1];
  const isTitle = body?.start === tokens[index]!.start && body.end === tokens[index]!.end && next !== undefined;
  return body !== undefined && !(isTitle && isGivenName(next.text) && /^\p{Lu}/u.test(next.text));
}

/** "President of the European Commission", "presidente della Lega": who presides over a body is no head of state. */
function rankOf(rank: Rank, text: string, organization: string | null, lexicon: Lexicon): Rank {
  if (rank !== "HEAD_OF_STATE" && rank !== "HEAD_OF_GOVERNMENT") return rank;
  if (lexicon.persons.worldOffices.isIn(text)) return "LEADER";
  return organization === null ? rank : "OFFICIAL";
}

/**
 * The token that a head ends with. Where it ends inside one, the rest must belong to the office: "Minister-elect",
 * "Ambassador-at-Large", but not "Präsidenten-Suite".
 */
function endOfHead(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number | null {
  const last = Math.max(first, lastBefore(tokens, end));
  const token = tokens[last]!;
  if (token.end === end) return last;
  const split = token.end < end ? tokens[last + 1] : token;
  if (!split) return null;
  const rest = split.text.slice(end - split.start).replace(/^[-‐‑]/, "");
  const belongs = lexicon.persons.officeModifiers.at(rest, 0) ?? lexicon.persons.offices.at(rest, 0);
  return belongs?.end === rest.length ? tokens.indexOf(split, last) : null;
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
  if (hyphen < 1) return null;
  const headStart = token.start + hyphen + 1;
  // "Ex-chancellor", "ex-presidente"
  if (/^ex$/i.test(token.text.slice(0, hyphen))) return { headStart, country: null, organization: null };
  if (!/^\p{Lu}/u.test(token.text.slice(hyphen + 1))) return null;
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

/** "The king's" is no holder in "le chef de cabinet du roi, X": an office may be for another's holder, whom no name follows. */
function withMasters(marks: readonly OfficeMark[], sentence: Sentence, lexicon: Lexicon): OfficeMark[] {
  const result: OfficeMark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    const between = last ? sentence.text.slice(last.end - sentence.start, mark.start - sentence.start).trim() : "";
    const words = between.replace(/['’]/g, "' ").split(/\s+/).filter(Boolean);
    const link = lexicon.persons.officeLinks.at(between, 0);
    const isOf =
      last !== undefined &&
      link !== null &&
      words.length <= 2 &&
      words.every(
        (word) =>
          lexicon.functionWords.has(word.toLowerCase()) || lexicon.elisions.has(word.slice(0, -1).toLowerCase()),
      );
    const isServant =
      last !== undefined && SERVANTS.has(last.rank) && MASTERS.has(mark.rank) && mark.further.length === 0;
    const isNamed = /^\s*\p{Lu}/u.test(sentence.text.slice(mark.end - sentence.start));
    if (!last || !isOf || !isServant || isNamed) result.push(mark);
    else
      result[result.length - 1] = {
        ...last,
        end: mark.end,
        text: `${last.text} ${between} ${mark.text}`,
        country: mark.country ?? last.country,
      };
  }
  return result;
}

const SERVANTS: ReadonlySet<Rank> = new Set<Rank>(["OFFICIAL", "SPOKESPERSON", "CONSORT"]);
const MASTERS: ReadonlySet<Rank> = new Set<Rank>(["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MINISTER"]);

/** Of two offices in one hand the one that says more of its holder. */
const RANKING: readonly Rank[] = ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MINISTER", "LEADER", "OFFICIAL", "BUSINESS"];

/**
 * "Deputy Prime Minister and Minister of Defence X", "X, vicepremier e ministro degli Esteri": two offices joined by "and"
 * without an article between them, written alike, beside one name.
 */
function joined(marks: readonly OfficeMark[], sentence: Sentence, lexicon: Lexicon): OfficeMark[] {
  const result: OfficeMark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (!last || !isOneHand(last, mark, sentence, lexicon)) {
      result.push(mark);
      continue;
    }
    const higher = RANKING.indexOf(last.rank) <= RANKING.indexOf(mark.rank) ? last : mark;
    const between = sentence.text.slice(last.end - sentence.start, mark.start - sentence.start).trim();
    result[result.length - 1] = {
      ...higher,
      start: last.start,
      end: mark.end,
      text: `${last.text} ${between} ${mark.text}`,
      country: last.country ?? mark.country,
      organization: last.organization ?? mark.organization,
      isFormer: last.isFormer && (mark.isFormer || last.text.includes(" ")),
      gender: last.gender ?? mark.gender,
    };
  }
  return result;
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

function isOneHand(first: OfficeMark, second: OfficeMark, sentence: Sentence, lexicon: Lexicon): boolean {
  const slice = (from: number, to: number) =>
    sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start);
  const between = slice(first.end, second.start).trim();
  if (lexicon.and.at(between, 0)?.end !== between.length || between === "") return false;
  if (!RANKING.includes(first.rank) || !RANKING.includes(second.rank)) return false;
  if (first.further.length > 0 || second.further.length > 0) return false;
  if (first.country && second.country && first.country !== second.country) return false;
  if (!lexicon.capitalisesNouns && isCapital(first.head) !== isCapital(second.head)) return false;
  const isBehindName = /(?<![\p{L}.-])\p{Lu}[\p{L}.-]+\s*,\s*(?:\p{Ll}+\s+)?$/u.test(
    slice(first.start - 40, first.start),
  );
  const isBeforeName = /^\s*(?:,\s*)?\p{Lu}\p{Ll}/u.test(slice(second.end, second.end + 6));
  const article = /(?<!\p{L})(\p{L}+)\s+$/u.exec(slice(first.start - 12, first.start))?.[1]?.toLowerCase();
  // "the president and Prime Minister X" are two
  const isApart =
    article !== undefined &&
    lexicon.definite.has(article) &&
    !lexicon.putsAdjectivesLast &&
    !lexicon.capitalisesNouns &&
    !/^\s*,/.test(slice(second.end, second.end + 3));
  return isBehindName || (isBeforeName && !isApart);
}

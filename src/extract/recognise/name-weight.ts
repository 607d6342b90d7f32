import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import type { Sentence, Token } from "../document.js";
import { findCity } from "../gazetteer/cities.js";
import { isEponym } from "../gazetteer/eponyms.js";
import { isGivenName } from "../gazetteer/given-names.js";
import { knownLeader, knownSurname } from "../gazetteer/leaders.js";
import { isCommonName } from "../gazetteer/origin-of-name.js";
import type { Lexicon } from "../lexicon.js";
import { type CountryMark, covering, firstFrom, type NameMark } from "../marks.js";
import { isComma, isPossessive, type Surroundings } from "./name-run.js";
import type { Title } from "./names.js";
import { officeBeside } from "./office-beside.js";
import { countryOfParty } from "./organizations/known.js";

const INITIAL = /^\p{Lu}\.?$/u;
/** Given names as they are written in Korea and Taiwan: Jae-yong, Ching-te. */
const SYLLABLES = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Which of its name a monarch or pope is: Benedetto XVI. */
const REGNAL = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\.?$/;
const isQuote = (token: Token | undefined) => token !== undefined && /^["“”„«»‹›]$/.test(token.text);

/** Weighs what speaks for a person of this name and what against it. */
export function weigh(
  sentence: Sentence,
  lexicon: Lexicon,
  around: Surroundings,
  run: readonly Token[],
  from: number,
  title: Title | null,
): NameMark {
  const { tokens } = sentence;
  const honorific = title?.gender ?? null;
  const to = from + run.length - 1;
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const words = run.map(({ text }) => text);
  const before = tokens[from - 1];
  const office = officeBeside(sentence, lexicon, around, from, to);
  const owner = isPossessive(before) ? tokens[from - 2] : undefined;
  const ownerCountry = owner && covering(around.countries, owner);
  const ownerOrganization = owner && covering(around.organizations, owner);
  // "Frau" is a wife after "Xis" and "seine", else only polite
  const isOwned = (token: Token | undefined) =>
    isPossessive(token) ||
    (token !== undefined &&
      (lexicon.persons.pronouns.at(token.text, 0) !== null ||
        (token.isCapital && lexicon.nameEndings.some((ending) => token.lower.endsWith(ending)))));
  const isOnlyPolite = honorific !== null && !isOwned(tokens[from - 2]);
  const kin = isOnlyPolite
    ? null
    : lexicon.persons.kin.at(
        sentence.text,
        (tokens[from - (isComma(before) ? 2 : 1)]?.start ?? sentence.start) - sentence.start,
      );
  let likelihood = 0;
  if (run.length > 1 && knownLeader(words.join(" "))) likelihood += 2;
  if (run.length === 1 && knownSurname(words[0]!)) likelihood += 2;
  if (!/[.!?…:"”»]/.test(sentence.text.at(-1) ?? "") && tokens.length < 10) likelihood -= 2; // a subheading
  if (office) likelihood += 3;
  if (honorific) likelihood += 3;
  if (kin && !office) likelihood += 3;
  if (ownerCountry || ownerOrganization) likelihood += run.length > 1 ? 2 : 0;
  if (run.length > 1 && isGivenName(words[0]!.split(/[-‐‑]/)[0]!)) likelihood += 2;
  else if (run.length > 1 && words.length === 2 && isGivenName(words[1]!.split(/[-‐‑]/)[0]!)) likelihood += 1;
  const isFull = run.length > 1 && isGivenName(words[0]!.split(/[-‐‑]/)[0]!);
  const isNamedLikeOne = run.length > 1 && isCommonName(words.at(-1)!);
  // "Fu Ying": both are names somewhere
  if (isNamedLikeOne && !isFull && isCommonName(words[0]!)) likelihood += 1;
  if (run.length === 2 && REGNAL.test(words[1]!) && (isGivenName(words[0]!) || isCommonName(words[0]!)))
    likelihood += 2;
  if (run.length > 1 && words.some((word) => INITIAL.test(word))) likelihood += 1;
  if (run.length > 1 && words.some((word) => SYLLABLES.test(word))) likelihood += 2;
  if (
    words.some((word) => lexicon.nounEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
  )
    likelihood -= office || honorific ? 2 : 5;
  if ((run.length > 1 || isGivenName(words[0]!)) && isBesideSpeech(sentence, lexicon, from, to)) likelihood += 2;
  if (run.length > 1 && isBesideMeeting(sentence, lexicon, from, to)) likelihood += lexicon.capitalisesNouns ? 1 : 2;
  // "Manuel Pinto da Costa": costa is a coast, and a surname behind a given name
  const telling = isFull && isNamedLikeOne ? words.slice(0, -1) : words;
  if (
    telling.some(
      (word) => lexicon.noPerson.has(word.toLowerCase()) || lexicon.noPerson.has(word.toLowerCase().replace(/s$/, "")),
    )
  )
    likelihood -= office || honorific ? 2 : 5;
  if (words.some((word) => ACRONYM.test(word) && word.length > 2)) likelihood -= run.length > 1 && office ? 1 : 3;
  const isPlace =
    lexicon.meetings.in.at(sentence.text, (before?.start ?? sentence.start) - sentence.start)?.end ===
    (before?.end ?? 0) - sentence.start;
  // "entregan a Ana Ruiz": what stands before a place may also stand before a person
  const isTo =
    run.length > 1 &&
    before !== undefined &&
    (lexicon.gifts.to.at(sentence.text, before.start - sentence.start) !== null || (isFull && isNamedLikeOne));
  if (isPlace && !isTo && !office && !honorific) likelihood -= 3;
  // "rue Albert Camus", "un giardino intitolato a Enrico Mattei"
  const namer =
    before && lexicon.functionWords.has(before.lower) && lexicon.meetings.in.at(before.text, 0)
      ? tokens[from - 2]
      : before;
  if (namer && !office && lexicon.namedAfter.has(namer.lower)) likelihood -= 5;
  if (!office && !honorific && (findCity(words.join(" ")) || lexicon.exonyms.has(nameKey(words.join(" ")))))
    likelihood -= 3;
  if (before && !office && isArticle(before, lexicon)) likelihood -= 3;
  if (isQuote(before) && isQuote(tokens[to + 1])) likelihood -= 5;
  if (words[0] === "The" || (!office && isEponym(words.join(" ")))) likelihood -= 5;
  const nation = before && covering(around.countries, before);
  const country =
    ownerCountry?.code ??
    (nation?.form === "adjective" && run.length > 1 ? nation.code : null) ??
    homeBehind(sentence, lexicon, around.countries, to);
  return {
    start,
    end,
    words,
    office,
    honorific,
    title: title && tellsOffice(title) ? title.text : null,
    country,
    organization: ownerOrganization?.name ?? null,
    likelihood,
    kinOf: kin ? start : null,
  };
}

/** Titles of all genders that are not cut short are offices of a kind: General, Kardinal; "Dr" and "Mr" are not. */
const tellsOffice = ({ gender, text }: Title): boolean => gender === "any" && text.length > 4 && !text.endsWith(".");

/** "the Severn Gazette": where articles part things from people, as in English. */
const isArticle = ({ lower }: Token, lexicon: Lexicon): boolean =>
  !lexicon.putsAdjectivesLast &&
  !lexicon.capitalisesNouns &&
  (lexicon.definite.has(lower) || lexicon.indefinite.has(lower)) &&
  lexicon.persons.pronouns.at(lower, 0) === null;

/** "Pablo Rivas of Chile", "Ana Ruiz (Spain)", „Tomasz Nowak aus Polen“: the country right behind a name. */
function homeBehind(
  sentence: Sentence,
  lexicon: Lexicon,
  countries: readonly CountryMark[],
  last: number,
): CountryCode | null {
  const next = sentence.tokens[last + 1];
  if (!next) return null;
  const link = lexicon.persons.homeLinks.at(sentence.text, next.start - sentence.start);
  const begin = next.text === "(" ? next.end : link ? sentence.start + link.end : null;
  if (begin === null) return null;
  // "Anna Berg (SPD)"
  const party =
    next.text === "(" ? countryOfParty(sentence.text.slice(begin - sentence.start).split(")")[0] ?? "") : null;
  if (party) return party;
  const home = countries[firstFrom(countries, begin)];
  if (!home || home.start - begin > 5 || home.form !== "name") return null;
  const between = sentence.text.slice(begin - sentence.start, home.start - sentence.start).trim();
  if (between !== "" && !lexicon.definite.has(between.toLowerCase())) return null;
  return next.text !== "(" || /^\s*[),]/.test(sentence.text.slice(home.end - sentence.start)) ? home.code : null;
}

/** Whether a verb of speech stands right behind or before the name. */
function isBesideSpeech(sentence: Sentence, lexicon: Lexicon, from: number, to: number): boolean {
  const { tokens } = sentence;
  const after = tokens[to + 1];
  if (after && lexicon.speech.verbs.at(sentence.text, after.start - sentence.start)) return true;
  const previous = tokens[from - 1];
  return (
    previous !== undefined &&
    (lexicon.speech.verbs.at(sentence.text, previous.start - sentence.start)?.end === previous.end - sentence.start ||
      lexicon.speech.accordingTo.isIn(
        sentence.text.slice(Math.max(0, previous.start - sentence.start - 12), previous.end - sentence.start),
      ))
  );
}

function isBesideMeeting(sentence: Sentence, lexicon: Lexicon, from: number, to: number): boolean {
  const { tokens } = sentence;
  const after = tokens[to + 1];
  if (after && lexicon.meetings.verbs.at(sentence.text, after.start - sentence.start)) return true;
  for (const distance of [1, 2]) {
    const previous = tokens[from - distance];
    const found = previous && lexicon.meetings.verbs.at(sentence.text, previous.start - sentence.start);
    if (found && sentence.start + found.end === tokens[from - 1]!.end) return true;
  }
  return false;
}

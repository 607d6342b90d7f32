import type { CountryCode } from "../../model/extraction.js";
import type { Sentence, Token } from "../document.js";
import { findCity } from "../gazetteer/cities.js";
import { isGivenName } from "../gazetteer/given-names.js";
import { knownLeader, knownSurname } from "../gazetteer/leaders.js";
import type { Gender, Lexicon } from "../lexicon.js";
import { type CountryMark, covering, type NameMark, type OfficeMark, type OrganizationMark } from "../marks.js";

const LONGEST_NAME = 6;
const INITIAL = /^\p{Lu}\.?$/u;
/** Given names as they are written in Korea and Taiwan: Jae-yong, Ching-te. */
const SYLLABLES = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

interface Surroundings {
  readonly countries: readonly CountryMark[];
  readonly organizations: readonly OrganizationMark[];
  readonly offices: readonly OfficeMark[];
}

const isComma = (token: Token | undefined) => token?.text === "," || token?.text === "(";
const isPossessive = (token: Token | undefined) => token?.lower === "'s";
const isQuote = (token: Token | undefined) => token !== undefined && /^["“”„«»‹›]$/.test(token.text);

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
    let title: Gender | "any" | null = null;
    if (honorific && !covering(around.offices, token) && (token.isCapital || lexicon.language !== "en")) {
      const next = tokens.findIndex(({ start }) => start >= sentence.start + honorific.end);
      const after = tokens[next]?.text === "." ? next + 1 : next;
      if (after > index && isNameWord(tokens[after], lexicon, after === 0)) {
        from = after;
        title = honorific.value;
      }
    }
    const run = nameRun(tokens, from, lexicon, around);
    if (run.length === 0) continue;
    marks.push(weigh(sentence, lexicon, around, run, tokens.indexOf(run[0]!), title));
    index = tokens.indexOf(run.at(-1)!);
  }
  return shareOffices(marks, sentence, lexicon);
}

/** "the foreign ministers A and B": an office in the plural is everybody's in the list behind it. */
function shareOffices(marks: readonly NameMark[], sentence: Sentence, lexicon: Lexicon): NameMark[] {
  const shared: NameMark[] = [];
  for (const mark of marks) {
    const last = shared.at(-1);
    const office = last?.office;
    const between = last ? sentence.text.slice(last.end - sentence.start, mark.start - sentence.start).trim() : "";
    const isListed = between === "," || lexicon.and.at(between, 0)?.end === between.length;
    const country = office?.further[0] ?? office?.country ?? null;
    const isPlural =
      office &&
      office.end <= last.start &&
      (office.further.length > 0 ||
        lexicon.persons.bothLeaders.isIn(
          sentence.text.slice(Math.max(0, office.start - 25 - sentence.start), office.end - sentence.start),
        ));
    shared.push(
      office && isPlural && isListed && !mark.office && mark.words.length > 1 && mark.likelihood > -3
        ? { ...mark, office: { ...office, country, further: office.further.slice(1) }, likelihood: mark.likelihood + 3 }
        : mark,
    );
  }
  return shared;
}

function isNameWord(token: Token | undefined, lexicon: Lexicon, isFirst: boolean): boolean {
  if (!token?.isWord || !/^\p{Lu}/u.test(token.text) || /\d/.test(token.text)) return false;
  if (lexicon.functionWords.has(token.lower)) return false;
  return !isFirst || !lexicon.persons.pronouns.at(token.text, 0);
}

/** The capitalised words from `from` on, with lower-case particles between them. */
function nameRun(tokens: readonly Token[], from: number, lexicon: Lexicon, around: Surroundings): Token[] {
  const isFree = (token: Token) => !covering(around.offices, token) && !covering(around.organizations, token);
  const run: Token[] = [];
  for (let at = from; at < tokens.length && run.length < LONGEST_NAME; at++) {
    const token = tokens[at]!;
    const isArticled = run.length > 0 && /^(?:al|el|as|ash|ad|an|ar|at|az)[-‐‑]\p{Lu}/u.test(token.text);
    // "his counterpart, To Lam": a name may look like a function word where an office announces it
    const isAnnounced =
      run.length === 0 &&
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      isNameWord(tokens[at + 1], lexicon, false) &&
      around.offices.some(
        ({ end }) => end === tokens[at - 1]!.end || (isComma(tokens[at - 1]) && end === tokens[at - 2]?.end),
      );
    // "Ieri Di Maio", "Jean-Yves Le Drian": a particle with a capital in the middle of a sentence belongs to a name
    const isCapitalParticle =
      at > 0 &&
      tokens[at - 1]!.isWord &&
      lexicon.particles.has(token.lower) &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      isNameWord(tokens[at + 1], lexicon, false) &&
      !covering(around.countries, tokens[at + 1]!);
    const isNumeral = run.length > 0 && /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/.test(token.text); // "Mohammed VI"
    // "Moon Jae In": a function word with a capital in the middle of a sentence is none, where a name has begun
    const isSyllable = lexicon.capitalisesNouns && run.length === 2 && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    if (
      (isNameWord(token, lexicon, at === 0) ||
        isCapitalParticle ||
        isNumeral ||
        isSyllable ||
        isArticled ||
        isAnnounced) &&
      isFree(token)
    ) {
      const nation = covering(around.countries, token);
      // "Jordan", "Israel" and "Chad" are also given names; other names of countries end a name
      // "Xis Frau Peng": where every noun has a capital, kin and titles part two names
      const isApart =
        lexicon.capitalisesNouns &&
        run.length > 0 &&
        (lexicon.persons.kin.at(token.text, 0) ?? lexicon.persons.honorifics.at(token.text, 0)) !== null;
      if (isApart) break;
      // "Luís Montenegro": behind a given name alone the name of a country is a surname
      const isSurname =
        nation?.form === "name" && nation.start === token.start && run.length === 1 && isGivenName(run[0]!.text);
      if (
        nation &&
        !isSurname &&
        !(
          nation.form === "name" &&
          nation.end === token.end &&
          isGivenName(token.text) &&
          run.length === 0 &&
          isNameWord(tokens[at + 1], lexicon, false) &&
          !covering(around.offices, tokens[at + 1]!)
        )
      )
        break;
      run.push(token);
    } else if (run.length > 0 && lexicon.particles.has(token.lower) && token.text === token.lower) {
      let next = at + 1;
      while (
        next < at + 3 &&
        tokens[next] &&
        lexicon.particles.has(tokens[next]!.lower) &&
        tokens[next]!.text === tokens[next]!.lower
      )
        next++;
      const follower = tokens[next];
      // where "von" is also a preposition, only a given name can stand before it: "Ursula von der Leyen", not "Merz von Trump"
      const isPreposition =
        lexicon.functionWords.has(token.lower) &&
        !(isGivenName(run[0]!.text) && (run.length === 1 || !lexicon.capitalisesNouns));
      const isJoin =
        isPreposition || lexicon.and.at(token.text, 0) !== null || token.lower === "y" || token.lower === "e";
      if (
        !follower ||
        !isNameWord(follower, lexicon, false) ||
        !isFree(follower) ||
        covering(around.countries, follower) ||
        isJoin
      )
        break;
      run.push(...tokens.slice(at, next));
      at = next - 1;
    } else break;
  }
  // a particle may also open a name: "von der Leyen"
  while (
    run.length > 0 &&
    from > 0 &&
    lexicon.particles.has(tokens[from - 1]!.lower) &&
    tokens[from - 1]!.text === tokens[from - 1]!.lower &&
    /^(?:von|van|der|den|al|el|bin|ibn|ter)$/.test(tokens[from - 1]!.lower) &&
    !lexicon.functionWords.has(tokens[from - 1]!.lower)
  )
    run.unshift(tokens[--from]!);
  return run;
}

function weigh(
  sentence: Sentence,
  lexicon: Lexicon,
  around: Surroundings,
  run: readonly Token[],
  from: number,
  honorific: Gender | "any" | null,
): NameMark {
  const { tokens } = sentence;
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
  if (run.length > 1 && words.some((word) => INITIAL.test(word))) likelihood += 1;
  if (run.length > 1 && words.some((word) => SYLLABLES.test(word))) likelihood += 2;
  if (
    words.some((word) => lexicon.nounEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
  )
    likelihood -= office || honorific ? 2 : 5;
  if (run.length > 1 && isBesideSpeech(sentence, lexicon, from, to)) likelihood += 2;
  if (run.length > 1 && isBesideMeeting(sentence, lexicon, from, to)) likelihood += lexicon.capitalisesNouns ? 1 : 2;
  if (
    words.some(
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
    lexicon.gifts.to.at(sentence.text, before.start - sentence.start) !== null;
  if (isPlace && !isTo && !office && !honorific) likelihood -= 3;
  // "rue Albert Camus", "un giardino intitolato a Enrico Mattei"
  const namer =
    before && lexicon.functionWords.has(before.lower) && lexicon.meetings.in.at(before.text, 0)
      ? tokens[from - 2]
      : before;
  if (namer && !office && lexicon.namedAfter.has(namer.lower)) likelihood -= 5;
  if (!office && !honorific && findCity(words.join(" "))) likelihood -= 3;
  if (before && /^(?:the|a|an)$/.test(before.lower) && lexicon.language === "en" && !office) likelihood -= 3;
  if (isQuote(before) && isQuote(tokens[to + 1])) likelihood -= 5;
  const country = ownerCountry?.code ?? homeBehind(sentence, lexicon, around.countries, to);
  return {
    start,
    end,
    words,
    office,
    honorific,
    country,
    organization: ownerOrganization?.name ?? null,
    likelihood,
    kinOf: kin ? start : null,
  };
}

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
  const home = countries.find(({ start }) => start >= begin && start - begin <= 5);
  if (!home || home.form !== "name") return null;
  const between = sentence.text.slice(begin - sentence.start, home.start - sentence.start).trim();
  if (between !== "" && !lexicon.definite.has(between.toLowerCase())) return null;
  return next.text !== "(" || /^\s*[),]/.test(sentence.text.slice(home.end - sentence.start)) ? home.code : null;
}

/** "President X", "the president, X,", "X, president of Y", "X (foreign minister)". */
function officeBeside(
  sentence: Sentence,
  lexicon: Lexicon,
  { offices, countries }: Surroundings,
  from: number,
  to: number,
): OfficeMark | null {
  const { tokens } = sentence;
  // Four say whether there are more than three: a sentence may be a thousand names long.
  const near = tokens.slice(Math.max(0, from - 4), from);
  const gap = (office: OfficeMark) => near.filter(({ start }) => start >= office.end);
  for (const office of offices) {
    if (office.end > tokens[from]!.start) break;
    const between = gap(office);
    if (between.length === 0) return office;
    if (
      between.length === 1 &&
      isComma(between[0]) &&
      (office.further.length > 0 || !isInList(office, sentence, lexicon))
    )
      return office;
    // "leader (left) X", "President of the Republic, Mr X"
    if (
      between.length <= 3 &&
      between.every(
        (token) =>
          /^[(),]$/.test(token.text) ||
          /^(?:left|right|center|centre)$/.test(token.lower) ||
          lexicon.persons.honorifics.at(token.text, 0),
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
      lexicon.persons.former.at(token.text, 0) ||
      /^[-‐‑\d]+$/.test(token.text) ||
      lexicon.persons.pronouns.at(token.text, 0);
    if (
      !isLead ||
      /^(?:who|and|which|while|but|said|told|whose|as)$/.test(token.lower) ||
      lexicon.and.at(token.text, 0)
    )
      return null;
  }
  return null;
}

/** In "X, Chinese President Xi" the office belongs to the name that follows it. */
function isTitled(sentence: Sentence, office: OfficeMark, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const next = tokens.find(({ start }) => start >= office.end);
  return (
    next !== undefined &&
    isNameWord(next, lexicon, false) &&
    !/^[,.;]/.test(sentence.text.slice(office.end - sentence.start))
  );
}

/** "…, the chancellor, Merz and Macron": an office between commas need not be the next name's. */
function isInList(office: OfficeMark, sentence: Sentence, lexicon: Lexicon): boolean {
  const lead = sentence.text.slice(0, office.start - sentence.start);
  return (
    /\p{Lu}[\p{L}-]+,\s+(?:(?:the|der|die|le|la|el|il|o|a)\s+)?$/u.test(lead) && !lexicon.persons.kin.isIn(office.text)
  );
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

import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import type { Quotation } from "../recognise/quotations.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";

/** Somebody's words. `parts` are the quotations it is made of: more than one where a reporting clause splits a sentence. */
export interface Statement {
  readonly speaker: Person | null;
  readonly parts: readonly Quotation[];
  readonly sentence: number;
}

/** Shorter quotations count only when they stand as speech of their own. */
const LEAST_WORDS = 5;
const MOST_WORDS_BEFORE_VERB = 12;
const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office"]);

const countWords = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}]+)*/gu)?.length ?? 0;

interface Region {
  /** The unquoted text before or after the quotation, up to the next quotation or the sentence's end. */
  readonly text: string;
  readonly start: number;
  readonly references: readonly Reference[];
}

/** Finds direct speech and its speaker: beside the verb of speech, else the subject of the sentence, else whoever spoke before in the paragraph. */
export function findStatements(
  sentences: readonly MarkedSentence[],
  references: readonly (readonly Reference[])[],
  lexicon: Lexicon,
): Statement[] {
  const statements: Statement[] = [];
  let last: { speaker: Person | null; paragraph: number; isOpen: boolean } | null = null;
  for (const sentence of sentences) {
    const quotations = sentence.quotations.filter(
      ({ outerStart }) => outerStart >= sentence.start && outerStart < sentence.end,
    );
    let previous: { quotation: Quotation; statement: number } | null = null;
    for (const [at, quotation] of quotations.entries()) {
      const before = region(
        sentence,
        references[sentence.index] ?? [],
        quotations[at - 1]?.outerEnd ?? sentence.start,
        quotation.outerStart,
      );
      const after = region(
        sentence,
        references[sentence.index] ?? [],
        quotation.outerEnd,
        quotations[at + 1]?.outerStart ?? sentence.end,
      );
      const attribution =
        attribute(before, after, lexicon) ?? attributedInside(quotation, references[sentence.index] ?? [], lexicon);
      if (!isSpeech(quotation, before, after, attribution !== null, sentence, lexicon)) continue;
      if (previous && continues(previous.quotation, quotation, before.text)) {
        const statement = statements[previous.statement]!;
        statements[previous.statement] = { ...statement, parts: [...statement.parts, quotation] };
        previous = { quotation, statement: previous.statement };
        continue;
      }
      const isAlone = before.text.replace(/[\s–—-]/g, "") === "" && /^[\s.,;]*$/.test(after.text);
      const goesOn: boolean =
        last !== null &&
        (last.paragraph === sentence.paragraph ||
          ((last.isOpen || isAlone) && sentence.paragraph - last.paragraph === 1));
      const inherited: Person | null = goesOn && (isAlone || attribution?.speaker === undefined) ? last!.speaker : null;
      const subject =
        (references[sentence.index] ?? []).find(
          ({ kind, persons, isQuoted }) => !isQuoted && persons.length === 1 && PERSONAL.has(kind),
        )?.persons[0] ?? null;
      const speaker: Person | null =
        attribution?.speaker !== undefined ? attribution.speaker : isAlone ? inherited : (subject ?? inherited);
      statements.push({ speaker, parts: [quotation], sentence: sentence.index });
      last = { speaker, paragraph: sentence.paragraph, isOpen: quotation.isOpen };
      previous = { quotation, statement: statements.length - 1 };
    }
    if (quotations.length === 0) {
      // "Wi said the talks went well. “…”": indirect speech also says who is speaking
      const verb = lexicon.speech.verbs.first(sentence.text);
      const speaker = verb
        ? speakerOf(
            region(sentence, references[sentence.index] ?? [], sentence.start, sentence.end),
            verb,
            lexicon,
            true,
          )
        : undefined;
      if (speaker) last = { speaker, paragraph: sentence.paragraph, isOpen: false };
    }
  }
  return statements;
}

function region(sentence: MarkedSentence, references: readonly Reference[], start: number, end: number): Region {
  return {
    text: sentence.text.slice(start - sentence.start, Math.max(start, end) - sentence.start),
    start,
    references: references.filter(
      (reference) => reference.start >= start && reference.end <= end && !reference.isQuoted,
    ),
  };
}

interface Attribution {
  /** Undefined: a verb of speech stands there, but whose it is cannot be told. Null: somebody who is not named. */
  readonly speaker: Person | null | undefined;
}

/** Whose words: "X said, “…”", "“…,” said X", "“…”, according to X", in this order of closeness. */
function attribute(before: Region, after: Region, lexicon: Lexicon): Attribution | null {
  const verbsBefore = lexicon.speech.verbs.all(before.text);
  const verbBefore = verbsBefore.at(-1);
  const isAdjacent =
    verbBefore !== undefined &&
    /^[\s\p{L}]{0,25}[:,]?\s*(?:that|dass|que|che)?\s*$/u.test(before.text.slice(verbBefore.end)) &&
    /[:,]\s*$/.test(before.text);
  if (verbBefore && isAdjacent) return { speaker: speakerOf(before, verbBefore, lexicon, true) };
  const verbAfter = lexicon.speech.verbs.first(after.text);
  if (
    verbAfter &&
    countWords(after.text.slice(0, verbAfter.start)) <= MOST_WORDS_BEFORE_VERB &&
    !/[;:]/.test(after.text.slice(0, verbAfter.start))
  ) {
    const speaker = speakerOf(after, verbAfter, lexicon, false);
    if (speaker || !verbBefore) return { speaker };
  }
  const according = lexicon.speech.accordingTo.first(after.text) ?? lexicon.speech.accordingTo.first(before.text);
  if (according && !verbBefore) {
    const inAfter = lexicon.speech.accordingTo.isIn(after.text);
    const place = inAfter ? after : before;
    const named = place.references.find(
      ({ start, persons }) => start >= place.start + according.end && persons.length === 1,
    );
    if (named) return { speaker: named.persons[0]! };
  }
  if (verbBefore) return { speaker: speakerOf(before, verbBefore, lexicon, true) };
  return null;
}

const FARTHEST_INSIDE = 40;

/** "« Nous sommes prêts, a dit le ministre, et cela suffit »": newspapers may leave the marks open around the reporting clause. */
function attributedInside(
  quotation: Quotation,
  references: readonly Reference[],
  lexicon: Lexicon,
): Attribution | null {
  for (const { start, end } of lexicon.speech.verbs.all(quotation.text)) {
    if (!/,\s+(?:\p{Ll}{1,3}\s+)?$/u.test(quotation.text.slice(Math.max(0, start - 8), start))) continue;
    const at = quotation.start + end;
    const subject = references.find(
      (reference) => reference.isQuoted && reference.start >= at && reference.start - at < FARTHEST_INSIDE,
    );
    const isNext =
      subject?.persons.length === 1 && countWords(quotation.text.slice(end, subject.start - quotation.start)) <= 2;
    if (
      isNext &&
      PERSONAL.has(subject.kind) &&
      !/[,;:]/.test(quotation.text.slice(end, subject.start - quotation.start))
    )
      return { speaker: subject.persons[0]! };
  }
  return null;
}

/** The subject of a verb of speech: the nearest person before it in its clause, or right behind it. */
function speakerOf(
  place: Region,
  verb: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
  isBeforeQuotation: boolean,
): Person | null | undefined {
  const personal = place.references.filter(
    ({ kind, persons, isOwner }) => kind === "stranger" || (PERSONAL.has(kind) && !isOwner && persons.length === 1),
  );
  const who = (reference: Reference) => reference.persons[0] ?? null;
  const [start, end] = [place.start + verb.start, place.start + verb.end];
  const ahead = personal.filter((reference) => reference.end <= start);
  const behind = personal.filter((reference) => reference.start >= end);
  const follower = behind[0];
  const gap = follower ? place.text.slice(verb.end, follower.start - place.start) : "";
  const isInverted =
    follower !== undefined &&
    countWords(gap) <= 4 &&
    !/[.;:]/.test(gap) &&
    !lexicon.meetings.with.isIn(gap.trim().split(/\s+/)[0] ?? "");
  const nearest = ahead.at(-1);
  if (!isBeforeQuotation) {
    // “…,” said Wi / “…,” Wi said / “…,” he told Xi
    const lead = place.text
      .slice(0, verb.start)
      .trim()
      .replace(/^[,.;–—-]+/, "")
      .trim();
    if (nearest && (lead !== "" || !isInverted)) return who(nearest);
    if (isInverted) return who(follower);
    return (nearest ? who(nearest) : null) ?? (lead === "" || countWords(lead) > 0 ? null : undefined);
  }
  const isParticiple = lexicon.speech.participles.at(place.text, verb.start) !== null;
  if (nearest && isParticiple) return who(ahead.find(({ kind }) => kind !== "stranger") ?? nearest);
  if (nearest) {
    // "Lee asked: …, Xi replied: …": the nearest before; of "Xi's spokesman told Lee" the first one is out of reach
    const between = place.text.slice(nearest.end - place.start, verb.start);
    if (!isInverted || !/[,:]/.test(between) || countWords(between) < 2) return who(nearest);
    if (isInverted && lexicon.language !== "en" && countWords(gap) === 0) return who(follower);
    return who(nearest);
  }
  if (isInverted) return who(follower);
  return undefined;
}

/** Titles, slogans and scare quotes are no speech. */
function isSpeech(
  quotation: Quotation,
  before: Region,
  after: Region,
  isAttributed: boolean,
  sentence: MarkedSentence,
  lexicon: Lexicon,
): boolean {
  const words = countWords(quotation.text);
  if (words === 0) return false;
  const lead = before.text.slice(-45);
  const titled = lexicon.speech.titled.all(lead).at(-1);
  if (titled && countWords(lead.slice(titled.end)) <= 2 && !/[:,]\s*$/.test(lead.slice(titled.end))) return false;
  const named = /[.,!?…]$/.test(quotation.text) ? null : lexicon.speech.titled.at(after.text.trimStart(), 0);
  if (named && !/^[\s]*[,.]/.test(after.text)) return false; // "“Silk Road” it is called"
  const endsAsSpeech = /[.,!?…]$/.test(quotation.text) || /^\s*[,.]/.test(after.text);
  const startsAsSpeech = /[:,]\s*$/.test(before.text) || before.text.trim() === "";
  if (isTitleCase(quotation.text, lexicon) && !(isAttributed && startsAsSpeech)) return false;
  if (words >= LEAST_WORDS)
    return (
      isAttributed || startsAsSpeech || words >= 7 || /[.!?]$/.test(quotation.text) || sentence.quotations.length > 0
    );
  return (
    words >= 2 &&
    ((isAttributed && (startsAsSpeech || /[!?]$/.test(quotation.text) || words >= 4)) ||
      (startsAsSpeech && endsAsSpeech && /[.!?]$/.test(quotation.text)))
  );
}

/** "Four Treasures of the Study": nearly every longer word has a capital. */
function isTitleCase(text: string, lexicon: Lexicon): boolean {
  if (lexicon.capitalisesNouns) return false;
  const long = (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "“We are,” he said, “ready.”": the second half goes on with the first one's sentence. */
function continues(first: Quotation, second: Quotation, between: string): boolean {
  return (
    /,\s*$/.test(between) &&
    !/[.!?]$/.test(first.text.replace(/,$/, "")) &&
    /^[\p{Ll}\d]/u.test(second.text) &&
    countWords(between) <= 8 &&
    /^\s*[,\p{L}]/u.test(between)
  );
}

import type { AgreementKind } from "../../../model/extraction.js";
import { holds, type Place } from "../../marks.js";
import { isQuoted, type Scene, type Trigger, textBetween } from "../clause.js";
import { firstStartingAt, lastEndingBy } from "./places.js";

/** "the 14 new memorandums of understanding": one instrument, or several counted together, as a phrase names them. */
export interface Instrument extends Trigger<AgreementKind> {
  /** Where the phrase begins, with article, number and adjectives. */
  readonly from: number;
  readonly count: number | null;
  /** "the", "their": known already. */
  readonly isDefinite: boolean;
  /** "a", "ein": introduced here. */
  readonly isIndefinite: boolean;
  readonly isPlural: boolean;
  /** "deal", "document": the word says nothing of the kind. */
  readonly isGeneral: boolean;
  /** "partnership", "programme": an instrument only when it is signed. */
  readonly isWeak: boolean;
  readonly name: string | null;
}

const LONGEST_LEAD = 48;
/** Two or three nouns make one, a page of them does not. */
const LONGEST_NOUN = 60;
const MOST_COUNTED = 500;

/** Finds the instruments that a sentence names. */
export function findInstruments(scene: Scene, verbs: readonly Place[]): Instrument[] {
  const { lexicon, sentence } = scene;
  const { agreements } = lexicon;
  const others = agreements.notNouns.all(sentence.text);
  const nouns = agreements.nouns.all(sentence.text).map((noun) => ({ ...noun, isWeak: false }));
  const weak = agreements.whenSigned
    .all(sentence.text)
    .map((noun) => ({ ...noun, value: "OTHER" as const, isWeak: true }))
    .filter(
      ({ start, end }) =>
        (lastEndingBy(nouns, end)?.end ?? 0) <= start && (firstStartingAt(nouns, start)?.start ?? end) >= end,
    );
  const found = [...nouns, ...weak]
    .filter((noun) => !others.some(({ start, end }) => start <= noun.start && end >= noun.end))
    .map((noun) => ({ ...noun, start: sentence.start + noun.start, end: sentence.start + noun.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const instruments: Instrument[] = [];
  for (const noun of found) {
    if (isSpoken(scene, noun) || isOfOffice(scene, noun)) continue;
    const previous = instruments.at(-1);
    if (previous && noun.start < previous.end) continue;
    const gap = previous ? textBetween(scene, previous.end, noun.start) : "";
    if (noun.isWeak && previous && isMatterOf(gap, scene)) continue;
    if (previous && /^\s*\($/.test(gap)) continue; // "memorandums of understanding (MOUs)"
    if (previous && previous.text.length < LONGEST_NOUN && isOneWord(gap, scene)) {
      instruments.pop();
      const both = { ...merged(previous, noun), isWeak: previous.isWeak && noun.isWeak };
      instruments.push(describe(scene, both, verbs, instruments.at(-1)));
      continue;
    }
    instruments.push(describe(scene, noun, verbs, previous));
  }
  return instruments;
}

/** In a quotation, unless it is of a word or two: the “historic deal”. */
const isSpoken = ({ sentence }: Scene, place: Place): boolean =>
  isQuoted(sentence, place) &&
  sentence.quotations.some(
    ({ outerStart, outerEnd, text }) =>
      place.start >= outerStart && place.end <= outerEnd && text.split(/\s+/).length > 5,
  );

/** "le ministre du Plan": the word belongs to what somebody is called. */
const isOfOffice = ({ sentence }: Scene, { start }: Place): boolean =>
  sentence.offices.some((office) => holds(office, start));

/** "a treaty on strategic partnership": what an instrument is about is none itself. */
function isMatterOf(gap: string, { lexicon }: Scene): boolean {
  const words = gap.trim();
  const about = lexicon.agreements.about.at(words, 0);
  return (
    about !== null &&
    !/[,;:()]/.test(words) &&
    words.slice(about.end).split(/\s+/).length <= 4 &&
    !lexicon.and.isIn(words)
  );
}

/** "loan agreement", "contrato de préstamo": two nouns for one instrument. */
const isOneWord = (gap: string, { lexicon }: Scene): boolean =>
  /^[\s-]*$/.test(gap) || (lexicon.agreements.links.at(gap.trimStart(), 0)?.text.length ?? -1) === gap.trim().length;

const merged = (a: Trigger<AgreementKind>, b: Trigger<AgreementKind>): Trigger<AgreementKind> => ({
  start: a.start,
  end: b.end,
  text: `${a.text} ${b.text}`,
  value: b.value === "OTHER" ? a.value : b.value,
});

function describe(
  scene: Scene,
  noun: Trigger<AgreementKind> & { readonly isWeak: boolean },
  verbs: readonly Place[],
  previous: Place | undefined,
): Instrument {
  const { lexicon, sentence } = scene;
  const verb = verbs.findLast(({ end }) => end <= noun.start);
  const floor = Math.max(sentence.start, noun.start - LONGEST_LEAD, verb?.end ?? 0, previous?.end ?? 0);
  const lead = textBetween(scene, floor, noun.start);
  const stop = Math.max(
    ...[...lead.matchAll(/[,.;:()“”"]\s|[()]/g)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  const near = lead.slice(stop);
  const count = countIn(near, scene);
  const words = [...near.matchAll(/[\p{L}\p{M}]+['’]?/gu)].slice(-5);
  const determiner = words.findLast(({ 0: word }) => isDeterminer(word.toLowerCase().replace("’", "'"), scene));
  const article = determiner?.[0].toLowerCase().replace("’", "'") ?? "";
  const isDefinite = lexicon.definite.has(article) || lexicon.agreements.definite.has(article);
  const inNear = count?.start ?? determiner?.index ?? near.length;
  const parts = noun.text.split(/[\s-]+/);
  const is = (finder: { at(text: string, at: number): { end: number } | null }, text: string) =>
    finder.at(text, 0)?.end === text.length;
  return {
    ...noun,
    from: floor + stop + inNear,
    count: count?.value ?? null,
    isDefinite: isDefinite && !(count && lexicon.indefinite.has(article)),
    isIndefinite: count === null && lexicon.indefinite.has(article) && !lexicon.definite.has(article),
    isPlural: (count?.value ?? 0) > 1 || parts.some((part) => is(lexicon.agreements.plurals, part)),
    isGeneral: is(lexicon.agreements.general, noun.text),
    name: nameOf(scene, noun, verbs),
  };
}

const isDeterminer = (word: string, { lexicon }: Scene): boolean =>
  lexicon.definite.has(word) || lexicon.indefinite.has(word) || lexicon.agreements.definite.has(word);

/** "14 memorandums", "a dozen new cooperation agreements": a number with only adjectives before the noun. */
function countIn(near: string, { lexicon }: Scene): { readonly value: number; readonly start: number } | null {
  const last = lexicon.quantities.counts(near).at(-1);
  if (!last || last.value > MOST_COUNTED) return null;
  const gap = near.slice(last.end);
  if (gap.trim().split(/\s+/).filter(Boolean).length > 4 || /[€$%]|['’]s\s|s['’]\s/.test(gap)) return null;
  if (/^\s*[-‐‑]/.test(gap) || lexicon.quantities.term(near.slice(last.start)) !== null) return null; // "three-year deal"
  if (lexicon.money(near.slice(last.start)).length > 0 || lexicon.persons.bothSides.isIn(near.slice(last.start)))
    return null;
  if (lexicon.persons.bothLeaders.isIn(near.slice(last.start)) || lexicon.agreements.levels.isIn(gap)) return null;
  const isArticle = !/\d/.test(near.slice(last.start, last.end)) && last.value === 1;
  return isArticle ? null : last;
}

/** "the Comprehensive Strategic Partnership Treaty", "the Treaty of Lamu": the capitalised words of a phrase. */
function nameOf(scene: Scene, noun: Place & { readonly text: string }, verbs: readonly Place[]): string | null {
  const { lexicon, sentence } = scene;
  if (!/^\p{Lu}/u.test(noun.text) || lexicon.capitalisesNouns || /^\p{Lu}+s?$|^MoUs?$/u.test(noun.text)) return null;
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start >= noun.start);
  let last = tokens.findLastIndex(({ end }) => end <= noun.end);
  let at = first;
  const isVerb = (token: Place) => verbs.some(({ start, end }) => token.start >= start && token.end <= end);
  while (
    at > 0 &&
    ((tokens[at - 1]!.isCapital && !lexicon.functionWords.has(tokens[at - 1]!.lower) && !isVerb(tokens[at - 1]!)) ||
      /^[-‐‑&–]$/.test(tokens[at - 1]!.text))
  )
    at--;
  const link = tokens[last + 1];
  if (link && lexicon.agreements.links.at(link.text, 0)?.end === link.text.length && tokens[last + 2]?.isCapital) {
    last += 2;
    while (tokens[last + 1]?.isCapital && tokens[last + 1]!.isWord) last++;
  }
  if (tokens[at]!.start === noun.start && tokens[last]!.end === noun.end && !/\s/.test(noun.text)) return null;
  return textBetween(scene, tokens[at]!.start, tokens[last]!.end);
}

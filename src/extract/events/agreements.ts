import type {
  AgreementKind,
  AgreementLevel,
  AgreementStatus,
  CountryCode,
  EdtfDate,
  Money,
} from "../../model/extraction.js";
import type { MoneyMention } from "../amounts/money.js";
import type { Place } from "../marks.js";
import { amountsByInstrument } from "./agreements/amounts.js";
import { type Conclusion, conclusionOf, isUnmade } from "./agreements/conclusion.js";
import { deedsOf } from "./agreements/deeds.js";
import type { Instrument } from "./agreements/instruments.js";
import { type Member, membersOf } from "./agreements/members.js";
import { levelOf, partiesOf } from "./agreements/parties.js";
import { type Passage, passageOf, wordsBefore, wordsBehind } from "./agreements/passage.js";
import { firstStartingAt, lastEndingBy, placesWithin } from "./agreements/places.js";
import { absorb, isSame, type Known, type Mention } from "./agreements/same.js";
import { signatoriesOf } from "./agreements/signatories.js";
import { firstTerm, termBehind, termOf } from "./agreements/terms.js";
import { topicOf } from "./agreements/topics.js";
import { type Scene, textBetween } from "./clause.js";
import { dateFor } from "./when.js";

/** An instrument, or a group of them counted together. */
export interface Agreement {
  kind: AgreementKind;
  status: AgreementStatus;
  level: AgreementLevel;
  count: number;
  name: string | null;
  parties: CountryCode[];
  /** Names of those who put theirs to it. */
  readonly signatories: string[];
  readonly amounts: Money[];
  term: string | null;
  signedOn: EdtfDate | null;
  /** Stems of the words that say what it is about. */
  readonly topic: Set<string>;
  readonly places: Place[];
  readonly sentences: Set<number>;
}

/** "The contract, he said, is worth": its subject stands right before. */
const FARTHEST_WORTH = 25;
/** "a loan of 50 million": the amount stands right behind. */
const NEXT_AMOUNT = 16;
/** "among them is " before what is set apart. */
const INCLUDED = 40;
const NEXT_WORD = 5;
/** "and joint " between two nouns of one number. */
const LONGEST_JOIN = 20;
/** A text comes back to what it named lately. */
const MOST_KNOWN = 40;

/** Finds agreements in the order of the text; what the text comes back to ("the pact") is one item. */
export function findAgreements(
  scenes: readonly Scene[],
  sidesAt: (sentence: number) => readonly CountryCode[],
): Agreement[] {
  const known: Known[] = [];
  const mentioned = mostMentioned(scenes);
  for (const scene of scenes) {
    const passage = passageOf(scene, mentioned);
    const before = known.at(-1);
    const mentions = mentionsOf(passage, sidesAt(scene.sentence.index));
    for (const mention of mentions) {
      const same = known.slice(-MOST_KNOWN).findLast((agreement) => isSame(agreement, mention));
      if (same) absorb(same, mention);
      else if (mention.isStated) known.push({ ...mention, first: scene.sentence.index });
    }
    if (mentions.length === 0 && before?.sentences.has(scene.sentence.index - 1)) describeFurther(before, passage);
  }
  return known;
}

/** The countries of a text, those it speaks of most first. */
function mostMentioned(scenes: readonly Scene[]): CountryCode[] {
  const times = new Map<CountryCode, number>();
  for (const { sentence } of scenes)
    for (const { code } of sentence.countries) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** "It is worth $2 billion and runs for five years": what the next sentence says without naming the instrument. */
function describeFurther(agreement: Known, { scene, money }: Passage): void {
  const { lexicon, sentence } = scene;
  const worth = lexicon.agreements.worth.first(sentence.text.slice(0, 60));
  if (!worth || worth.start > FARTHEST_WORTH) return;
  const amount = money.find(({ start }) => start - sentence.start - worth.end < 40);
  if (amount && agreement.amounts.length === 0)
    agreement.amounts.push(
      ...money.filter(({ start }) => start - amount.end < 60).map(({ value, currency }) => ({ value, currency })),
    );
  const term = lexicon.quantities.duration(sentence.text)?.value;
  if (!term && !amount) return;
  agreement.term ??= term ?? null;
  agreement.sentences.add(sentence.index);
}

function mentionsOf(passage: Passage, sides: readonly CountryCode[]): Mention[] {
  const made: { noun: Instrument; conclusion: Conclusion | null }[] = [];
  let previous: (typeof made)[number] | null = null;
  for (const noun of passage.instruments) {
    const conclusion = conclusionOf(passage, noun, previous);
    previous = { noun, conclusion };
    if (isUnmade(passage, noun, conclusion?.verb ?? null)) continue;
    if (noun.isWeak && !isSigned(passage, noun, conclusion) && !isValued(passage, noun)) continue;
    if (isCountedWith(passage, made.at(-1)?.noun, noun)) continue;
    made.push(previous);
  }
  const nouns = made.map(({ noun }) => noun);
  const members = membersOf(passage, nouns);
  const amounts = amountsByInstrument(passage, nouns, members);
  const mentions = made.map(({ noun, conclusion }) =>
    mentionOf(passage, noun, conclusion, amounts.get(noun) ?? [], sides),
  );
  return [
    ...mentions,
    ...membersAsMentions(passage, members, mentions),
    ...deedMentions(
      passage,
      mentions.filter(({ isStated }) => isStated),
    ),
  ];
}

/** Kinds whose words alone say that there is an instrument. */
const SPECIFIC = new Set<AgreementKind>(["MOU", "CURRENCY_SWAP", "JOINT_STATEMENT"]);

/** "signed a partnership", "signed nine accords, including a programme" */
function isSigned({ scene, money }: Passage, noun: Instrument, conclusion: Conclusion | null): boolean {
  if (!conclusion) return false;
  const { start, end, value } = conclusion.verb;
  const gap = textBetween(scene, end, noun.start);
  // "agreed to a joint venture"
  if (value === "AGREED") return noun.isIndefinite && start < noun.from && noun.from - end <= NEXT_WORD;
  if (value !== "SIGNED") return false;
  if (start < noun.start && placesWithin(money, end, noun.start).length > 0) return false;
  const isMember = noun.isIndefinite && scene.lexicon.agreements.including.isIn(gap.slice(-30));
  return isMember || ((start > noun.end || noun.from - end < 40) && !/[,;]/.test(gap));
}

/** "a $19 billion order", "un paquet de 800 millions": an amount right beside a noun makes it an instrument. */
function isValued({ scene, money }: Passage, noun: Instrument): boolean {
  if (noun.isDefinite) return false;
  const behind = firstStartingAt(money, noun.end);
  const before = lastEndingBy(money, noun.start);
  const { and, functionWords, agreements } = scene.lexicon;
  const isJoin = (gap: string) =>
    gap.length < NEXT_AMOUNT &&
    !and.isIn(gap) &&
    (agreements.worth.isIn(gap) ||
      gap.split(/[\s-]+/).every((word) => word === "" || functionWords.has(word.toLowerCase())));
  return (
    (before !== null && before.start >= noun.from && isJoin(textBetween(scene, before.end, noun.start))) ||
    (behind !== null && isJoin(textBetween(scene, noun.end, behind.start)))
  );
}

/** "der Vertrag", "fünf Verträge": a word that is also said of contracts is a treaty where two states are bound by one. */
const isMereContract = (noun: Instrument, parties: readonly CountryCode[]): boolean =>
  noun.isGeneral && (parties.length < 2 || (noun.count ?? 1) > 1);

/** "19 memorandums and joint declarations": a second noun under one number is no second group. */
function isCountedWith({ scene }: Passage, previous: Instrument | undefined, noun: Instrument): boolean {
  if (!previous || (previous.count ?? 1) < 2 || !noun.isPlural || noun.count !== null || noun.isDefinite) return false;
  const words = textBetween(scene, previous.end, noun.start).trim();
  return words.length < LONGEST_JOIN && scene.lexicon.and.at(words, 0) !== null;
}

function mentionOf(
  passage: Passage,
  noun: Instrument,
  conclusion: Conclusion | null,
  amounts: readonly MoneyMention[],
  sides: readonly CountryCode[],
): Mention {
  const { scene } = passage;
  const { lexicon, sentence } = scene;
  const clause = passage.clauseOf(noun);
  const level = levelOf(passage, noun, conclusion);
  const parties = level === "BUSINESS" ? [] : partiesOf(passage, noun, conclusion, sides);
  const verb = conclusion?.verb ?? null;
  const isDone = conclusion?.status === "SIGNED" && verb !== null;
  const isCertain = verb !== null && verb.value !== "AGREED" && verb.value !== "PROPOSED";
  const isStated =
    (noun.value === "JOINT_STATEMENT" && /\s|\p{L}{14}/u.test(noun.text)) ||
    (verb !== null &&
      (isCertain || !noun.isDefinite || noun.name !== null || amounts.length > 0 || SPECIFIC.has(noun.value))) ||
    // "brought seven memorandums", "Ten accords and a goal": a number tells of a group that exists
    (noun.count !== null && noun.count > 1 && !noun.isWeak && !noun.isDefinite) ||
    (noun.isIndefinite && amounts.some(({ start }) => start >= noun.end && start - noun.end < NEXT_AMOUNT)) ||
    (amounts.length > 0 && isValued(passage, noun)) ||
    // "among them is an agreement under which China will provide $4 billion"
    (noun.isIndefinite &&
      amounts.length > 0 &&
      lexicon.agreements.including.isIn(wordsBefore(scene, clause.start, noun.from, INCLUDED))) ||
    // "a memorandum between A and B covers"
    (noun.isIndefinite &&
      SPECIFIC.has(noun.value) &&
      lexicon.agreements.between.isIn(wordsBehind(scene, noun.end, clause.end, 12))) ||
    // "in a deal worth $4bn"
    (noun.isIndefinite &&
      amounts.length > 0 &&
      lexicon.agreements.worth.isIn(wordsBehind(scene, noun.end, clause.end, 30)));
  const lead = wordsBefore(scene, clause.start, noun.start, 60);
  return {
    // firms make contracts, whatever the word
    kind: noun.value === "TREATY" && (level === "BUSINESS" || isMereContract(noun, parties)) ? "OTHER" : noun.value,
    status: conclusion?.status ?? "AGREED",
    level,
    count: noun.count ?? 1,
    name: noun.name,
    // nobody declares jointly alone: the others were not understood
    parties: noun.value === "JOINT_STATEMENT" && parties.length === 1 ? [] : parties,
    signatories: isDone ? signatoriesOf(passage, verb) : [],
    amounts: amounts.map(({ value, currency }) => ({ value, currency })),
    term: termOf(scene, noun, verb, clause.end) ?? firstTerm(scene, amounts),
    signedOn: isDone ? (dateFor(scene, verb, [])?.start ?? null) : null,
    topic: topicOf(passage, noun),
    isIndefinite: noun.isIndefinite,
    places: [
      {
        start: verb && verb.start < noun.start && noun.start - verb.start < 60 ? verb.start : noun.start,
        end: noun.end,
      },
    ],
    sentences: new Set([sentence.index]),
    isDefinite: noun.isDefinite && noun.count === null,
    isFurther:
      !noun.isDefinite &&
      (lexicon.agreements.further.isIn(lead) ||
        lexicon.agreements.including.isIn(wordsBefore(scene, clause.start, noun.from, 25)) ||
        lexicon.agreements.further.isIn(wordsBehind(scene, noun.end, clause.end, 25))),
    isGeneral: noun.isGeneral,
    isPlural: noun.isPlural,
    isStated,
    start: noun.start,
  };
}

/** What only a pronoun names is like the instrument before it, but one. */
function membersAsMentions(passage: Passage, members: readonly Member[], mentions: readonly Mention[]): Mention[] {
  return members.flatMap(({ group, amounts, start, end }) => {
    const whole = mentions.find((mention) => mention.start === group.start);
    if (!whole?.isStated) return [];
    const { lexicon, sentence } = passage.scene;
    const rear = textBetween(passage.scene, end, Math.min(sentence.end, end + 40));
    return [
      {
        ...whole,
        count: 1,
        name: null,
        amounts: amounts.map(({ value, currency }) => ({ value, currency })),
        term:
          amounts.length > 0
            ? (firstTerm(passage.scene, amounts) ??
              lexicon.quantities.duration(rear.split(/;|\sy\s/)[0] ?? "")?.value ??
              null)
            : null,
        signatories: [...whole.signatories],
        topic: new Set<string>(),
        places: [{ start, end }],
        sentences: new Set([sentence.index]),
        isFurther: true,
        isDefinite: false,
        isIndefinite: true,
        isPlural: false,
        start,
      },
    ];
  });
}

const isAmong = ({ value, currency }: Money, amounts: readonly Money[]): boolean =>
  amounts.some((amount) => amount.value === value && amount.currency === currency);

function deedMentions(passage: Passage, mentions: readonly Mention[]): Mention[] {
  const { sentence, lexicon } = passage.scene;
  return deedsOf(passage)
    .filter((deed) => !mentions.some(({ amounts }) => deed.amounts.some((amount) => isAmong(amount, amounts))))
    .map((deed): Mention => {
      const clause = passage.clauseOf(deed);
      return {
        kind: deed.kind,
        status: deed.isPlan ? "PROPOSED" : "AGREED",
        level: deed.kind === "OTHER" && deed.parties.length < 2 ? "BUSINESS" : "STATE",
        count: 1,
        name: null,
        parties: deed.kind === "OTHER" && deed.parties.length < 2 ? [] : deed.parties,
        signatories: [],
        amounts: deed.amounts.map(({ value, currency }) => ({ value, currency })),
        term:
          termBehind(passage.scene, deed.amounts[0]!) ??
          lexicon.quantities.duration(textBetween(passage.scene, deed.verb.end, clause.end))?.value ??
          null,
        signedOn: null,
        topic: new Set(),
        places: [{ start: deed.start, end: deed.end }],
        sentences: new Set([sentence.index]),
        isDefinite: false,
        isIndefinite: false,
        isFurther: false,
        isGeneral: false,
        isPlural: false,
        isStated: true,
        start: deed.start,
      };
    });
}

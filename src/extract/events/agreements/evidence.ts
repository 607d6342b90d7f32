import type { AgreementKind } from "../../../model/extraction.js";
import type { MoneyMention } from "../../amounts/money.js";
import { textBetween } from "../clause.js";
import type { Conclusion } from "./conclusion.js";
import type { Instrument } from "./instruments.js";
import { type Passage, wordsBefore, wordsBehind } from "./passage.js";
import { firstStartingAt, lastEndingBy, placesWithin } from "./places.js";

/** "a loan of 50 million": the amount stands right behind. */
const NEXT_AMOUNT = 16;
/** "among them is " before what is set apart. */
const INCLUDED = 40;
/** "agreed to a joint venture" */
const NEXT_WORD = 5;
/** "and joint " between two nouns of one number. */
const LONGEST_JOIN = 20;
/** Kinds whose words alone say that there is an instrument. */
const SPECIFIC = new Set<AgreementKind>(["MOU", "CURRENCY_SWAP", "JOINT_STATEMENT"]);

/** Whether the sentence says that there is an instrument, and does not only come back to one. */
export function saysThereIs(
  passage: Passage,
  noun: Instrument,
  conclusion: Conclusion | null,
  amounts: readonly MoneyMention[],
): boolean {
  const { scene } = passage;
  const { lexicon } = scene;
  const clause = passage.clauseOf(noun);
  const verb = conclusion?.verb ?? null;
  const isCertain = verb !== null && verb.value !== "AGREED" && verb.value !== "PROPOSED";
  return (
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
      lexicon.agreements.worth.isIn(wordsBehind(scene, noun.end, clause.end, 30)))
  );
}

/** "signed a partnership", "signed nine accords, including a programme" */
export function isSigned({ scene, money }: Passage, noun: Instrument, conclusion: Conclusion | null): boolean {
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
export function isValued({ scene, money }: Passage, noun: Instrument): boolean {
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

/** "19 memorandums and joint declarations": a second noun under one number is no second group. */
export function isCountedWith({ scene }: Passage, previous: Instrument | undefined, noun: Instrument): boolean {
  if (!previous || (previous.count ?? 1) < 2 || !noun.isPlural || noun.count !== null || noun.isDefinite) return false;
  const words = textBetween(scene, previous.end, noun.start).trim();
  return words.length < LONGEST_JOIN && scene.lexicon.and.at(words, 0) !== null;
}

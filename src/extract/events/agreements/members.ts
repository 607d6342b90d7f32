import type { MoneyMention } from "../../amounts/money.js";
import type { Place } from "../../marks.js";
import { textBetween, triggersOf } from "../clause.js";
import type { Instrument } from "./instruments.js";
import type { Passage } from "./passage.js";
import { firstStartingAt, lastEndingBy } from "./places.js";

/**
 * An instrument that a pronoun names: the "one of $200 million" behind "two loans", the "one on fishing" behind "an
 * agreement on roads".
 */
export interface Member extends Place {
  readonly group: Instrument;
  readonly amounts: readonly MoneyMention[];
}

const NEXT = 8;

/** Finds the instruments of a sentence that only a pronoun names, told apart by an amount or by what they are about. */
export function membersOf({ scene, money, bareMoney }: Passage, nouns: readonly Instrument[]): Member[] {
  const { each, eachAbout } = scene.lexicon.agreements;
  const valued = triggersOf(each, scene).flatMap((one): Member[] => {
    const group = lastEndingBy(nouns, one.start);
    const amount = [money, bareMoney]
      .map((amounts) => firstStartingAt(amounts, one.end))
      .find((next) => next !== null && next.start - one.end <= NEXT);
    if (!group?.isPlural || !amount) return [];
    // "one of 5 billion yen ($33 million)"
    const converted = firstStartingAt(money, amount.end);
    const isConverted = converted !== null && /^\s*\([^()\d]*$/.test(textBetween(scene, amount.end, converted.start));
    const amounts = isConverted ? [amount, converted] : [amount];
    return [{ group, amounts, start: one.start, end: amounts.at(-1)!.end }];
  });
  const described = triggersOf(eachAbout, scene).flatMap((one): Member[] => {
    const group = lastEndingBy(nouns, one.start);
    // of a counted group only what has an amount of its own is set apart
    return group && !group.isPlural && !group.isDefinite
      ? [{ group, amounts: [], start: one.start, end: one.end }]
      : [];
  });
  return [...valued, ...described];
}

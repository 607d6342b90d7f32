import type { MoneyMention } from "../../amounts/money.js";
import type { Place } from "../../marks.js";
import { triggersOf } from "../clause.js";
import type { Instrument } from "./instruments.js";
import type { Passage } from "./passage.js";
import { firstStartingAt, lastEndingBy } from "./places.js";

/** One of a group, known by its amount alone: the "one of $200 million" behind "two loans". */
export interface Member extends Place {
  readonly group: Instrument;
  readonly amount: MoneyMention;
}

const NEXT = 8;

/** Finds the members of the groups of a sentence that are set apart by an amount. */
export function membersOf(passage: Passage, nouns: readonly Instrument[]): Member[] {
  return triggersOf(passage.scene.lexicon.agreements.each, passage.scene).flatMap((each): Member[] => {
    const group = lastEndingBy(nouns, each.start);
    const amount = firstStartingAt(passage.money, each.end);
    if (!group?.isPlural || !amount || amount.start - each.end > NEXT) return [];
    return [{ group, amount, start: each.start, end: amount.end }];
  });
}

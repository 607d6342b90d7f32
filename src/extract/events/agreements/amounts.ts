import type { MoneyMention } from "../../amounts/money.js";
import type { Place } from "../../marks.js";
import { textBetween } from "../clause.js";
import type { Instrument } from "./instruments.js";
import type { Member } from "./members.js";
import { type Passage, wordsBefore, wordsBehind } from "./passage.js";
import { firstStartingAt, lastEndingBy } from "./places.js";

const FARTHEST = 140;
/** "a loan of 6 million" */
const NEXT = 16;
/** An amount may stand so far behind the only instrument of its sentence. */
const FARTHEST_ALONE = 220;

/** The amounts that belong to each instrument of a sentence: each to the nearest one, a price or a volume of trade to none. */
export function amountsByInstrument(
  passage: Passage,
  instruments: readonly Instrument[],
  members: readonly Member[],
): Map<Instrument, MoneyMention[]> {
  const amounts = new Map<Instrument, MoneyMention[]>();
  for (const amount of passage.money) {
    if (isNoAmount(passage, amount) || members.some((member) => member.amounts.includes(amount))) continue;
    const owner = ownerOf(passage, instruments, amount);
    if (owner) amounts.set(owner, [...(amounts.get(owner) ?? []), amount]);
  }
  return amounts;
}

function ownerOf(passage: Passage, instruments: readonly Instrument[], amount: Place): Instrument | null {
  const before = lastEndingBy(instruments, amount.start);
  const behind = firstStartingAt(instruments, amount.end);
  const toBefore = before ? amount.start - before.end : Number.POSITIVE_INFINITY;
  const toBehind = behind ? behind.start - amount.end : Number.POSITIVE_INFINITY;
  const [owner, distance] = toBefore <= toBehind ? [before, toBefore] : [behind, toBehind];
  // "50 million of aid, and a loan of 6 million": an instrument with an amount of its own has no other before it
  if (owner && owner === behind && toBehind > NEXT && hasOwn(passage, owner)) return null;
  const isAlone = instruments.length === 1 && !isPromised(passage, amount);
  if (!owner || distance > (isAlone && owner === before ? FARTHEST_ALONE : FARTHEST)) return null;
  const clause = passage.clauseOf(owner);
  return isAlone || (amount.start >= clause.start && amount.end <= clause.end) ? owner : null;
}

/** "a treaty; Canberra will provide A$100 million": another act of the same sentence is about the amount. */
function isPromised(passage: Passage, amount: Place): boolean {
  const { scene } = passage;
  const { start } = passage.clauseOf(amount);
  return start > scene.sentence.start && scene.lexicon.agreements.pledges.isIn(textBetween(scene, start, amount.start));
}

const hasOwn = ({ money }: Passage, owner: Instrument): boolean => {
  const next = firstStartingAt(money, owner.end);
  return next !== null && next.start - owner.end < NEXT;
};

/** "bilateral trade reached $3 billion", "$80 a barrel": money that no instrument is about. */
export function isNoAmount(passage: Passage, amount: Place): boolean {
  const { scene } = passage;
  const { notAmounts } = scene.lexicon.agreements;
  const clause = passage.clauseOf(amount);
  const lead = wordsBefore(scene, clause.start, amount.start, 60);
  const comma = lead.lastIndexOf(", ");
  const rear = wordsBehind(scene, amount.end, clause.end, 28);
  return notAmounts.isIn(lead.slice(comma + 1)) || notAmounts.isIn(rear.split(/,\s/)[0] ?? "");
}

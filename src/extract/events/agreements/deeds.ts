import type { AgreementKind, CountryCode } from "../../../model/extraction.js";
import type { MoneyMention } from "../../amounts/money.js";
import type { Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";
import { nationsOf, type Trigger, textBetween, triggersOf } from "../clause.js";
import { isNoAmount } from "./amounts.js";
import { isPlace } from "./parties.js";
import { type Passage, wordsBefore } from "./passage.js";
import { lastEndingBy, placesWithin } from "./places.js";

/** An act that binds without an instrument being named: money promised, goods ordered for money. */
export interface Deed extends Place {
  readonly kind: AgreementKind;
  readonly verb: Trigger<true>;
  readonly amounts: readonly MoneyMention[];
  readonly parties: CountryCode[];
  readonly isPlan: boolean;
}

const FARTHEST_PLEDGE = 60;
const FARTHEST_ORDER = 120;
/** "$50 million was pledged" */
const FARTHEST_PASSIVE = 30;

/** "pledged $500 million for the port", "ordered 20 aircraft for $4bn": promises and orders with an amount. */
export function deedsOf(passage: Passage): Deed[] {
  const { scene } = passage;
  const { pledges, orders } = scene.lexicon.agreements;
  const verbs = [
    ...triggersOf(pledges, scene).map((verb) => ({ verb, kind: "COMMITMENT" as const, reach: FARTHEST_PLEDGE })),
    ...triggersOf(orders, scene).map((verb) => ({ verb, kind: "OTHER" as const, reach: FARTHEST_ORDER })),
  ].sort((a, b) => a.verb.start - b.verb.start);
  if (passage.money.length === 0) return [];
  let behind = -1;
  return verbs.flatMap(({ verb, kind, reach }): Deed[] => {
    const clause = passage.clauseOf(verb);
    const first = objectOf(passage, verb, clause, reach);
    if (!first || first.start < behind || isNoAmount(passage, first)) return [];
    if (placesWithin(passage.otherVerbs, verb.end, first.start).length > 0) return [];
    const lead = wordsBefore(scene, clause.start, verb.start, 24);
    if (scene.lexicon.negations.isIn(lead) || scene.lexicon.agreements.unmade.isIn(lead)) return [];
    const amounts = withEquivalents(passage, first, clause.end);
    const last = amounts.at(-1)!;
    behind = last.end;
    return [
      {
        kind,
        verb,
        amounts,
        parties: partiesTo(passage, Math.min(verb.start, first.start), clause),
        isPlan: kind === "OTHER" && scene.lexicon.agreements.wanted.isIn(lead),
        start: Math.min(verb.start, first.start),
        end: Math.max(verb.end, last.end),
      },
    ];
  });
}

/** The amount that a verb is about: behind it, or before it where verbs stand last or it is passive: "hat 50 Millionen zugesagt". */
function objectOf(passage: Passage, verb: Trigger<true>, clause: Place, reach: number): MoneyMention | null {
  const { scene, money } = passage;
  const behind = placesWithin(money, verb.end, Math.min(clause.end + 1, verb.end + reach + 30))[0];
  if (behind && behind.start - verb.end <= reach) return behind;
  const before = lastEndingBy(money, verb.start);
  if (!before || before.start < clause.start || verb.start - before.end > reach) return null;
  const gap = textBetween(scene, before.end, verb.start);
  if (/,\s/.test(gap) || placesWithin(passage.otherVerbs, before.end, verb.start).length > 0) return null;
  const isPassive = scene.lexicon.visits.passive.isIn(gap) && gap.length < FARTHEST_PASSIVE;
  return scene.lexicon.putsVerbsLast || isPassive ? firstOfChain(passage, before) : null;
}

/** "70 Millionen Euro (80 Millionen Dollar) zugesagt": the amount and not what it is converted to. */
function firstOfChain(passage: Passage, amount: MoneyMention): MoneyMention {
  const other = lastEndingBy(passage.money, amount.start);
  return other && /^\s*\([^()]*$/.test(textBetween(passage.scene, other.end, amount.start)) ? other : amount;
}

/** "5 trillion yen ($42 billion)", "€1bn this year and €5bn by 2027": what follows the first amount without another verb. */
function withEquivalents(passage: Passage, first: MoneyMention, end: number): MoneyMention[] {
  const amounts = [first];
  for (const amount of placesWithin(passage.money, first.end, end + 1)) {
    const gap = textBetween(passage.scene, amounts.at(-1)!.end, amount.start);
    if (gap.length > 90 || /;|\.\s/.test(gap) || isNoAmount(passage, amount)) break;
    amounts.push(amount);
  }
  return amounts;
}

const codesOf = ({ countries, persons }: Reference): readonly CountryCode[] =>
  countries.length > 0 ? countries : nationsOf(persons);

function partiesTo(passage: Passage, from: number, clause: Place): CountryCode[] {
  const { references } = passage;
  const near = references.filter(({ start, end, kind }) => start >= clause.start && end <= from && kind !== "stranger");
  const bound = near.filter((reference) => !isPlace(passage, reference));
  // "hat Norwegen Kenia 40 Millionen zugesagt": where the verb stands last, giver and taker stand before the amount
  if (passage.scene.lexicon.putsVerbsLast && bound.length === 2) {
    const codes = [...new Set(bound.flatMap((one) => codesOf(one)))];
    if (codes.length === 2) return codes;
  }
  const subject = lastEndingBy(near, from);
  const to = passage.countries.find(({ start, form }) => form !== "adjective" && start > from && start - from < 110);
  return [...new Set([...(subject ? codesOf(subject) : []), ...(to ? [to.code] : [])])];
}

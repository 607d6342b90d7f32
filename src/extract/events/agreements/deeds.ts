import type { AgreementKind, CountryCode } from "../../../model/extraction.js";
import type { MoneyMention } from "../../amounts/money.js";
import type { Place } from "../../marks.js";
import { nationsOf, type Trigger, textBetween, triggersOf } from "../clause.js";
import { isNoAmount } from "./amounts.js";
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
    const first = placesWithin(passage.money, verb.end, Math.min(clause.end + 1, verb.end + reach + 30))[0];
    if (!first || first.start - verb.end > reach || first.start < behind || isNoAmount(passage, first)) return [];
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
        parties: partiesTo(passage, verb, clause),
        isPlan: kind === "OTHER" && scene.lexicon.agreements.wanted.isIn(lead),
        start: verb.start,
        end: last.end,
      },
    ];
  });
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

function partiesTo(passage: Passage, verb: Place, clause: Place): CountryCode[] {
  const { scene, references } = passage;
  const near = references.filter(
    ({ start, end, kind }) => start >= clause.start && end <= verb.start && kind !== "stranger",
  );
  const subject = lastEndingBy(near, verb.start);
  const to = scene.sentence.countries.find(
    ({ start, form }) => form !== "adjective" && start > verb.end && start - verb.end < 110,
  );
  return [
    ...new Set([
      ...(subject ? (subject.countries.length > 0 ? subject.countries : nationsOf(subject.persons)) : []),
      ...(to ? [to.code] : []),
    ]),
  ];
}

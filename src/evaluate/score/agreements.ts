import type { AgreementMention, Money } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import type { Gold, GoldAgreement } from "../gold.js";
import { type Marks, shown } from "../marks.js";
import { jaccard, type Pairing, pairUp } from "../pair-up.js";
import { isKind, isStatus } from "../right-values.js";

/** Scores agreements, and amounts and term of the matched ones. */
export function scoreAgreements(
  gold: Gold,
  predictions: readonly AgreementMention[],
  marks: Marks,
): Pairing<GoldAgreement, AgreementMention> {
  const pairing = pairUp(gold.agreements, predictions, agreementAffinity);
  const label = (item: GoldAgreement | AgreementMention) => `${item.kind} × ${item.count ?? 1} ${shown(item.parties)}`;
  marks.pairing("agreements", pairing, label);
  for (const { gold: expected, prediction: got } of pairing.required) {
    if (expected.amounts?.length) {
      marks.values("amounts", label(expected), expected.amounts, got.amounts, isSameAmount);
    }
    if (expected.term)
      marks.share("term", label(expected), expected.term === got.term, { expected: expected.term, got: got.term });
  }
  return pairing;
}

/** Same kind and count, and neither side names a party that the other's list leaves out, unless one names none or only some. */
function agreementAffinity(gold: GoldAgreement, predicted: AgreementMention): number {
  if (!isKind(gold, predicted.kind) || (gold.count ?? 1) !== predicted.count) return 0;
  const [ours, theirs] = [gold.parties ?? [], predicted.parties];
  if (ours.length && !isWithin(ours, theirs) && !isWithin(theirs, ours)) return 0;
  const amounts = (gold.amounts ?? []).filter((amount) =>
    predicted.amounts.some((other) => isSameAmount(amount, other)),
  );
  const about = [predicted.name ?? "", ...predicted.issues].join(" ");
  return (
    1 +
    2 * amounts.length +
    jaccard(ours, theirs) +
    jaccard(foldedWords(gold.topic ?? ""), foldedWords(about)) +
    (isStatus(gold, predicted.status) ? 0.5 : 0) +
    (gold.level === predicted.level ? 0.5 : 0)
  );
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((code) => all.includes(code));

export const isSameAmount = (a: Money, b: Money): boolean =>
  a.currency === b.currency && Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);

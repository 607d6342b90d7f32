import type { AgreementMention, Money } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { joinedSpans, shareWords } from "./evidence.js";
import type { Confidence } from "./meetings.js";
import { jaccard } from "./pairs.js";
import { fuller, preciser } from "./values.js";

/** How much alike two agreements of one article are: the same number of instruments, parties that do not contradict, and one kind, name, sum or sentence. */
export function agreementLikeness(a: AgreementMention, b: AgreementMention): number {
  if (a.count !== b.count || !areCompatible(a.parties, b.parties)) return 0;
  const isNamesake = a.name !== null && b.name !== null && nameKey(a.name) === nameKey(b.name);
  if (a.name !== null && b.name !== null && !isNamesake) return 0;
  const amounts = a.amounts.filter((amount) => b.amounts.some((other) => isSame(amount, other))).length;
  if (amounts === 0 && a.amounts.length > 0 && b.amounts.length > 0) return 0;
  const isSameWords = shareWords(a.evidence, b.evidence);
  const isAlike = a.kind === b.kind || isNamesake || amounts > 0 || (a.count > 1 && isSameWords);
  if (!isAlike) return 0;
  return (
    1 +
    (a.kind === b.kind ? 2 : 0) +
    (isNamesake ? 4 : 0) +
    2 * amounts +
    (isSameWords ? 2 : 0) +
    jaccard(a.parties, b.parties) +
    (a.level === b.level ? 0.5 : 0)
  );
}

const areCompatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.every((code) => b.includes(code)) || b.every((code) => a.includes(code));

const isSame = (a: Money, b: Money): boolean =>
  a.currency === b.currency && Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);

/** The first reading, completed by the second. */
export function joinAgreements(a: AgreementMention, b: AgreementMention, confidence: Confidence): AgreementMention {
  return {
    ...a,
    name: a.name ?? b.name,
    parties: fuller(a.parties, b.parties),
    signatories: fuller(a.signatories, b.signatories),
    amounts: [...a.amounts, ...b.amounts.filter((amount) => !a.amounts.some((other) => isSame(amount, other)))],
    term: a.term ?? b.term,
    issues: [...new Set([...a.issues, ...b.issues])],
    signedOn: preciser(a.signedOn, b.signedOn),
    meeting: a.meeting ?? b.meeting,
    confidence: confidence(a.confidence, b.confidence),
    evidence: joinedSpans(a.evidence, b.evidence),
  };
}

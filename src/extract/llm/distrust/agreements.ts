import type { AgreementMention, Money } from "../../../model/extraction.js";
import { believedCodes, believedNames, type Cast, isAbout } from "./cast.js";
import { confidenceOf } from "./confidence.js";
import { believedDate } from "./dates.js";
import type { Doubts } from "./doubts.js";
import { REACH } from "./meetings.js";
import type { Given } from "./mentions.js";

/** An agreement whose number, amounts and term our own grammar finds near the words it rests on. */
export function believeAgreement(
  given: Given<"agreements">,
  cast: Cast,
  keys: ReadonlySet<string>,
  doubts: Doubts,
): AgreementMention | null {
  const count = given.count ?? 1;
  const item = `agreement ${given.kind} × ${count}`;
  const { facts } = doubts;
  const evidence = doubts.places(item, given.evidence);
  if (evidence.length === 0) return doubts.drop(item, "no words to rest on");
  // How many there are is what makes it this agreement and not another: without that, nothing is left.
  if (count > 1 && !facts.near(facts.counts, evidence, REACH).includes(count))
    return doubts.drop(item, `no ${count} near its words`);
  const parties = believedCodes(item, given.parties, doubts);
  if (parties.length < given.parties.length && parties.length < 2)
    return doubts.drop(item, "its parties are not in the article");
  const signatories = believedNames(
    item,
    given.signatories,
    (name) => cast.person(name) ?? cast.organization(name),
    doubts,
  );
  if (!isAbout(evidence, signatories, parties, doubts)) return doubts.drop(item, "its words are about others");
  const near = facts.near(facts.amounts, evidence, REACH);
  const isFound = (amount: Money) =>
    near.some(({ value, currency }) => currency === amount.currency && isSame(value, amount.value));
  const { name, term } = given;
  return {
    ...given,
    level: given.level ?? "STATE",
    count,
    name: name === null || facts.names.has(name) ? name : doubts.lose(item, `the article has no “${name}”`),
    parties,
    signatories,
    amounts: given.amounts.filter(
      (amount) => isFound(amount) || doubts.lose(item, `no ${amount.value} ${amount.currency} near its words`),
    ),
    term:
      term === null || facts.near(facts.terms, evidence, REACH).includes(term)
        ? term
        : doubts.lose(item, `no term ${term} near its words`),
    issues: believedNames(item, given.issues, cast.issue, doubts),
    signedOn: believedDate(item, given.signedOn, evidence, doubts),
    meeting: given.meeting !== null && keys.has(given.meeting) ? given.meeting : null,
    confidence: confidenceOf(given),
    evidence,
  };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(a);

import { dayOf, daysApart, precision } from "../../dates/edtf.js";
import { nameKey } from "../../names/fold.js";
import { type Decision, different, same, unsure } from "../decision.js";
import type { AgreementForm } from "../form.js";
import { conceptsOf } from "../words/concepts.js";
import { areToldApart } from "./core-of.js";
import type { Kind } from "./kind.js";
import { compareMeetings, countriesOf } from "./meeting.js";

/** Agreements: what sort, between whom, at which meeting; then number, amount, title and subject tell several apart. */
export const agreement: Kind<AgreementForm> = { keys, isWeak, compare };

function isWeak(form: AgreementForm): boolean {
  return form.meeting === null && form.signedOn === null && form.amounts.length === 0 && form.name === null;
}

const partiesOf = (form: AgreementForm): readonly string[] =>
  form.parties.length > 0 || form.meeting === null ? form.parties : countriesOf(form.meeting);

function keys(form: AgreementForm): string[] {
  const parties = [...partiesOf(form)].sort();
  const found = form.amounts.map((amount) => `agreement#${amount}|${parties[0] ?? ""}`);
  const title = titleOf(form);
  if (title.length > 1) found.push(`agreement~${title.join(" ")}`);
  // A report may name some of the parties only; in one month a country does not conclude many of a sort.
  for (const month of monthsAround(dateOf(form)))
    for (const party of parties.slice(0, 6)) found.push(`agreement@${party}|${month}`);
  if (parties.length > 0) found.push(`agreement:${form.agreementKind}|${parties.slice(0, 6).join("|")}`);
  else found.push(`agreement:${form.agreementKind}|${form.signatories.map(nameKey).sort().join("|")}`);
  return [...new Set(found)].sort();
}

/** The month of a day, and the one that is near. */
function monthsAround(date: string | null): string[] {
  const day = dayOf(date);
  if (day === null || precision(date!) < 2) return [];
  const near = [-7, 7].map((days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 7));
  return [...new Set(near)];
}

const SORTS = new Set(["agreement", "treaty", "memorandum", "understanding", "declaration", "joint", "cooperation"]);
const titleOf = (form: AgreementForm): string[] => (form.name === null ? [] : conceptsOf(form.name));
const subjectOf = (form: AgreementForm): string[] =>
  [...new Set([...titleOf(form), ...form.issues.flatMap(conceptsOf)])].filter((word) => !SORTS.has(word));

/** Sorts of which a meeting sees one, so that no title is needed to know it again. */
const SINGULAR = new Set(["JOINT_STATEMENT", "CURRENCY_SWAP", "TREATY", "TRADE_AGREEMENT"]);

function compare(a: AgreementForm, b: AgreementForm): Decision {
  if (areToldApart(a, b)) return different("one article tells of both");
  const money = amounts(a, b);
  if (!isSameSort(a, b, money)) return different("another sort of agreement");
  if (a.level !== b.level && money !== "equal") return different("one is between states, the other between firms");
  const [p, q] = [partiesOf(a), partiesOf(b)];
  const common = p.filter((code) => q.includes(code)).length;
  if (p.length > 0 && q.length > 0 && common < Math.min(2, p.length, q.length)) return different("other parties");

  const occasion = occasionOf(a, b);
  if (occasion === "apart") return different("concluded at another time");
  const told =
    occasion === "same"
      ? "concluded on the same occasion"
      : occasion === "near"
        ? "the same parties and time"
        : "the same parties";
  if (money === "equal") return same(occasion === "same" ? 0.97 : 0.85, `the same amount, ${told}`);
  if (money === "different" && occasion !== "same") return different("another amount");

  if (a.count > 1 || b.count > 1) {
    if (a.count === b.count)
      return same(occasion === "same" ? 0.95 : occasion === "near" ? 0.85 : 0.7, `the same number, ${told}`);
    // One article counts them together and another tells of one: not the same instrument.
    if (a.count === 1 || b.count === 1) return different("one is a single instrument, the other a group");
    return occasion === "same" ? same(0.72, `${told}, the number disputed`) : different("another number");
  }
  return compareSingle(a, b, occasion, told);
}

function compareSingle(a: AgreementForm, b: AgreementForm, occasion: Occasion, told: string): Decision {
  const [s, t] = [titleOf(a), titleOf(b)];
  if (s.length > 0 && t.length > 0) {
    const likeness = overlap(s, t);
    if (likeness >= 0.8) return same(occasion === "same" ? 0.95 : 0.82, `the same title, ${told}`);
    if (likeness < 0.4 && overlap(subjectOf(a), subjectOf(b)) < 0.4) return different("another title");
  }
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const subject = x.length > 0 && y.length > 0 ? overlap(x, y) : null;
  if (occasion !== "same" && occasion !== "near") return unsure(0.45, `${told}, and little else to go by`);
  if (SINGULAR.has(a.agreementKind)) {
    const isOtherDay = a.signedOn !== null && b.signedOn !== null && daysApart(a.signedOn, b.signedOn) > 0;
    return same(occasion !== "same" ? 0.7 : isOtherDay ? 0.8 : 0.88, `the only one of its sort, ${told}`);
  }
  if (occasion === "same" && areNearSums(a, b) && (subject === null || subject >= 0.5))
    return same(0.72, `${told}, the amount disputed`);
  if (subject === null)
    return a.agreementKind === "MOU" && occasion === "same"
      ? same(0.7, told)
      : unsure(0.5, `${told}, the subject not said`);
  return subject >= 0.5 ? same(0.75, `the same subject, ${told}`) : different("another subject");
}

/** What one report calls a memorandum is an agreement in another; that needs more than the sort to go by. */
function isSameSort(a: AgreementForm, b: AgreementForm, money: "equal" | "different" | null): boolean {
  if (a.agreementKind === b.agreementKind) return true;
  if (a.agreementKind !== "OTHER" && b.agreementKind !== "OTHER") return false;
  const [s, t] = [titleOf(a), titleOf(b)];
  return (
    money === "equal" || (a.count > 1 && a.count === b.count) || (s.length > 1 && t.length > 1 && overlap(s, t) >= 0.8)
  );
}

/** How much of the smaller set both share. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  return common === 0 ? 0 : common / Math.min(a.length, b.length);
}

type Occasion = "same" | "near" | "unknown" | "apart";

function occasionOf(a: AgreementForm, b: AgreementForm): Occasion {
  // The day of signing is said of the instrument itself, and goes before the meeting that it is told along with.
  const signed = a.signedOn === null || b.signedOn === null ? null : daysApart(a.signedOn, b.signedOn);
  if (signed !== null && signed > 31) return "apart";
  if (signed === 0 && Math.min(precision(a.signedOn!), precision(b.signedOn!)) >= 2.5) return "same";
  if (a.meeting !== null && b.meeting !== null) {
    const { verdict } = compareMeetings(a.meeting, b.meeting);
    if (verdict === "same") return "same";
    if (verdict === "different") return "apart";
  }
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === null || y === null) return "unknown";
  const apart = daysApart(x, y);
  const exact = (a.signedOn ?? a.meeting?.startDate) && (b.signedOn ?? b.meeting?.startDate);
  return apart <= (exact ? 3 : 14) ? "near" : exact || apart > 120 ? "apart" : "unknown";
}

const dateOf = (form: AgreementForm): string | null => form.signedOn ?? form.meeting?.startDate ?? form.around;

/** Whether two reports give sums so near to each other that they are versions of one. */
function areNearSums(a: AgreementForm, b: AgreementForm): boolean {
  const [x, y] = [a.amounts, b.amounts].map((all) => (all.length === 1 ? all[0]!.split(" ") : []));
  if (x?.[1] === undefined || x[1] !== y?.[1]) return false;
  const [least, most] = [Number(x[0]), Number(y[0])].sort((one, other) => one - other);
  return most! <= 1.5 * least!;
}

function amounts(a: AgreementForm, b: AgreementForm): "equal" | "different" | null {
  const common = a.amounts.filter((amount) => b.amounts.includes(amount)).length;
  if (common > 0) return "equal";
  const currency = (amount: string): string => amount.split(" ")[1] ?? "";
  return a.amounts.some((one) => b.amounts.some((other) => currency(one) === currency(other))) ? "different" : null;
}

import type { AgreementKind, AgreementStatus } from "../../../model/extraction.js";
import type { Agreement } from "../agreements.js";

/** What one sentence says of an agreement. */
export interface Mention extends Agreement {
  /** "the deal", "their pact": known already. */
  readonly isDefinite: boolean;
  /** "a", "ein": introduced here. */
  readonly isIndefinite: boolean;
  /** "also", "another": not the one before. */
  readonly isFurther: boolean;
  readonly isGeneral: boolean;
  readonly isPlural: boolean;
  /** Whether the sentence says that it was made: else it can only add to a known one. */
  readonly isStated: boolean;
  readonly start: number;
}

/** An agreement as far as the text has been read. */
export interface Known extends Agreement {
  isGeneral: boolean;
  isPlural: boolean;
  readonly isIndefinite: boolean;
  /** Sentence of its first mention. */
  readonly first: number;
}

const STRENGTH: readonly AgreementStatus[] = [
  "PROPOSED",
  "AGREED",
  "SIGNED",
  "RENEWED",
  "RATIFIED",
  "IN_FORCE",
  "LAPSED",
];
/** Headline, standfirst and lead: what they say shortly, the text says again in full. */
const LEAD = 3;
/** So many sentences further on it has said it. */
const FULL_STORY = 6;

/** Whether a mention comes back to an agreement that the text named before. */
export function isSame(known: Known, mention: Mention): boolean {
  if (known.level !== mention.level && !(mention.isDefinite && mention.isGeneral)) return false;
  if (!areCompatible(known, mention)) return false;
  if (known.name && mention.name) return haveSameName(known, mention);
  const sameKind = known.kind === mention.kind;
  const generalKind = mention.isGeneral || known.isGeneral;
  if (!sameKind && !generalKind) return false;
  // "a deal" is not the declaration named before, "the document" may be
  if (!sameKind && !mention.isDefinite && (known.kind === "JOINT_STATEMENT" || mention.kind === "JOINT_STATEMENT"))
    return false;
  if (known.count !== mention.count) return isGroupAgain(known, mention);
  if (known.count > 1) return true;
  if (mention.isFurther || (mention.isIndefinite && shareSentence(known, mention))) return false;
  if (mention.isDefinite) return sameKind || mention.isGeneral;
  if (known.isPlural !== mention.isPlural && !isLead(known)) return false;
  return isLead(known) && isNearLead(mention) ? !areAboutDifferent(known, mention) : shareTopic(known, mention);
}

/** "a protocol on cherries and an agreement on customs" are two. */
const shareSentence = (known: Known, mention: Mention): boolean =>
  known.isIndefinite && [...mention.sentences].some((at) => known.sentences.has(at));

const isLead = (known: Known): boolean => known.first < LEAD;
const isNearLead = (mention: Mention): boolean => [...mention.sentences].some((at) => at < LEAD + FULL_STORY);

/** "the agreements" of a counted group, and a group that is first named without its number. */
function isGroupAgain(known: Known, mention: Mention): boolean {
  if (known.count > 1 && mention.count === 1)
    return mention.isDefinite
      ? mention.isPlural || (mention.isGeneral && mention.amounts.length === 0)
      : mention.isPlural && mention.amounts.length === 0;
  return known.count === 1 && mention.count > 1 && known.isPlural && known.amounts.length === 0;
}

function areCompatible(known: Known, mention: Mention): boolean {
  const parties =
    known.parties.length === 0 ||
    mention.parties.length === 0 ||
    known.parties.some((code) => mention.parties.includes(code));
  const years = [known.signedOn, mention.signedOn].map((date) => date?.slice(0, 4));
  const dates = years.includes(undefined) || years[0] === years[1];
  const amounts =
    known.amounts.length === 0 ||
    mention.amounts.length === 0 ||
    known.amounts.some((amount) => mention.amounts.some((other) => isSameAmount(amount, other)));
  return parties && dates && amounts;
}

const isSameAmount = (a: Agreement["amounts"][number], b: Agreement["amounts"][number]): boolean =>
  a.value === b.value && a.currency === b.currency;

function haveSameName(known: Known, mention: Mention): boolean {
  const [a, b] = [known.name!.toLowerCase(), mention.name!.toLowerCase()];
  return a === b || ((known.kind === mention.kind || mention.isGeneral) && (a.includes(b) || b.includes(a)));
}

/** Both say what they are about, and not one word is the same. */
function areAboutDifferent(known: Known, mention: Mention): boolean {
  return known.topic.size > 0 && mention.topic.size > 0 && !shareTopic(known, mention);
}

const shareTopic = (known: Known, mention: Mention): boolean =>
  [...mention.topic].some((word) => known.topic.has(word));

/** Adds what a later mention says to what is known. */
export function absorb(known: Known, mention: Mention): void {
  known.places.push(...mention.places);
  for (const sentence of mention.sentences) known.sentences.add(sentence);
  if (mention.isStated && STRENGTH.indexOf(mention.status) > STRENGTH.indexOf(known.status))
    known.status = mention.status;
  if (known.isGeneral && !mention.isGeneral) {
    known.kind = mention.kind as AgreementKind;
    known.isGeneral = false;
  }
  if (mention.count > known.count) known.count = mention.count;
  if (known.parties.length < 2 && mention.parties.length > known.parties.length) known.parties = mention.parties;
  for (const amount of mention.amounts)
    if (!known.amounts.some((other) => isSameAmount(amount, other))) known.amounts.push(amount);
  for (const signatory of mention.signatories)
    if (!known.signatories.includes(signatory)) known.signatories.push(signatory);
  for (const word of mention.topic) known.topic.add(word);
  known.term ??= mention.term;
  known.signedOn ??= mention.signedOn;
  known.name ??= mention.name;
}

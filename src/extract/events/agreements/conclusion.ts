import type { AgreementStatus } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import type { Trigger } from "../clause.js";
import { textBetween } from "../clause.js";
import type { Instrument } from "./instruments.js";
import { type Passage, wordsBefore, wordsBehind } from "./passage.js";
import { firstStartingAt, lastEndingBy, placesWithin } from "./places.js";

/** What a sentence says became of an instrument, and by which word. */
export interface Conclusion {
  readonly verb: Trigger<AgreementStatus>;
  readonly status: AgreementStatus;
}

const FARTHEST_BEFORE = 130;
const FARTHEST_BEHIND = 110;
/** Where verbs stand last, subject, time and place may stand in between. */
const FARTHEST_LAST = 180;
/** A verb so near governs the noun whatever else the sentence holds. */
const NEAR = 30;
/** A relative clause that begins so near behind a noun is about it. */
const NEAREST_RELATIVE = 20;

/**
 * The word that concludes an instrument: one before it that nothing parts from it ("signed on Monday a treaty"), or one
 * behind it ("a treaty on fishing was signed"); members of a list share the word of the first.
 */
export function conclusionOf(
  passage: Passage,
  noun: Instrument,
  previous: { readonly noun: Instrument; readonly conclusion: Conclusion | null } | null,
): Conclusion | null {
  const clause = passage.clauseOf(noun);
  const before = verbBefore(passage, noun, clause);
  const behind = verbBehind(passage, noun, clause);
  const shared = previous?.conclusion && isListed(passage, previous.noun, noun) ? previous.conclusion : null;
  const isTaken = before !== null && previous !== null && previous.noun.start >= before.end;
  if (isTaken) {
    const own = behind && behind.start - noun.end < NEAR ? behind : null;
    return shared ?? (own ? stated(passage, own, noun, clause) : behind ? stated(passage, behind, noun, clause) : null);
  }
  const isBetter =
    before && behind && behind.start - noun.end < NEAR && (isWeak(before) || noun.from - before.end > NEAR);
  const verb = isBetter ? behind : (before ?? behind);
  if (!verb) return shared;
  return stated(passage, verb, noun, clause);
}

const isWeak = ({ value }: Trigger<AgreementStatus>): boolean => value === "AGREED" || value === "PROPOSED";

/** What becomes of an instrument once it is signed. */
const isLater = ({ value }: Trigger<AgreementStatus>): boolean => value === "RATIFIED" || value === "IN_FORCE";

function verbBefore(passage: Passage, noun: Instrument, clause: Place): Trigger<AgreementStatus> | null {
  const verb = lastEndingBy(passage.verbs, noun.start);
  if (!verb || verb.start < clause.start || noun.start - verb.end > FARTHEST_BEFORE) return null;
  return isParted(passage, verb.end, noun.from) ? null : verb;
}

function verbBehind(passage: Passage, noun: Instrument, clause: Place): Trigger<AgreementStatus> | null {
  const first = firstStartingAt(passage.verbs, noun.end);
  if (!first) return null;
  // "the truce brokered by Qatar came into force": a participle tells of it, the verb behind it says what became of it
  const next = firstStartingAt(passage.verbs, first.end);
  const isMere = isWeak(first) && next !== null && !isWeak(next) && next.start - noun.end <= FARTHEST_BEHIND;
  const verb = isMere && passage.clauseOf(next).end === clause.end ? next : first;
  const reach = passage.scene.lexicon.putsVerbsLast ? FARTHEST_LAST : FARTHEST_BEHIND;
  if (verb.end > clause.end || verb.start - noun.end > reach) return null;
  const other = firstStartingAt(passage.instruments, noun.end);
  if (other && other.start < verb.start && !isListed(passage, noun, other)) return null;
  const between = textBetween(passage.scene, noun.end, verb.start);
  // "replaces that of 2006, which was denounced": said of something that was named in between
  const comma = between.search(/[,(]\s/);
  if (comma > NEAREST_RELATIVE && passage.scene.lexicon.subordinators.isIn(between.slice(comma))) return null;
  // "fue firmado": an auxiliary right before the verb is no other verb
  return placesWithin(passage.otherVerbs, noun.end, verb.start).some(({ end }) => verb.start - end > 1) ? null : verb;
}

/** Whether another verb or a subordinate clause stands between a verb and its object. */
function isParted(passage: Passage, from: number, to: number): boolean {
  if (to - from < 3) return false;
  const { lexicon } = passage.scene;
  if (placesWithin(passage.otherVerbs, from, to).length > 0) return true;
  const between = textBetween(passage.scene, from, to);
  const comma = between.indexOf(", ");
  return (
    comma >= 0 &&
    lexicon.subordinators.at(between.slice(comma + 2), 0) !== null &&
    !between.slice(comma + 2).includes(",")
  );
}

/** Whether two instruments stand in one list: ", ", " and ", ", including ", and what each is about. */
function isListed(passage: Passage, near: Instrument, far: Instrument): boolean {
  const { lexicon } = passage.scene;
  const between = textBetween(passage.scene, near.end, far.from);
  if (between.length > 220 || /[;.!?]\s/.test(between)) return false;
  if (placesWithin(passage.otherVerbs, near.end, far.from).length > 0) return false;
  const { and, agreements } = lexicon;
  const isMember = agreements.including.isIn(between) || /:\s*$/.test(between);
  if (!isMember && placesWithin(passage.verbs, near.end, far.from).length > 0) return false;
  const joints = [...and.all(between), ...agreements.including.all(between)].map(({ end }) => end);
  const last = Math.max(between.lastIndexOf(",") + 1, between.lastIndexOf(":") + 1, ...joints);
  // "including one on services to advance trade agreement upgrades": a bare singular is no member
  const reach = far.isIndefinite || far.isDefinite || far.count !== null ? 12 : far.isPlural || far.isWeak ? 30 : 3;
  return last > 0 && between.length - last <= reach;
}

/** What the verb says with the words around it: "will sign" is a plan. */
function stated(passage: Passage, verb: Trigger<AgreementStatus>, noun: Instrument, clause: Place): Conclusion {
  const { scene } = passage;
  const { lexicon } = scene;
  // "wollen bis Jahresende ein Abkommen unterzeichnen": where verbs come last, the wish stands before the object
  const from = verb.start > noun.end && !lexicon.putsVerbsLast ? noun.end - 20 : clause.start;
  const lead = wordsBefore(scene, Math.max(clause.start, from), verb.start, lexicon.putsVerbsLast ? 90 : 45);
  const isPlan =
    verb.value !== "PROPOSED" && (lexicon.meetings.planned.isIn(lead) || lexicon.agreements.wanted.isIn(lead));
  if (isLater(verb)) return { verb, status: isPlan || lexicon.negations.isIn(lead) ? "SIGNED" : verb.value };
  return { verb, status: isPlan ? "PROPOSED" : verb.value };
}

/** "no agreement was signed", "refused to sign the communiqué", "demanded a treaty": the sentence says that there is none. */
export function isUnmade(passage: Passage, noun: Instrument, verb: Trigger<AgreementStatus> | null): boolean {
  const { scene } = passage;
  const { lexicon } = scene;
  const clause = passage.clauseOf(noun);
  const phrase = wordsBefore(scene, clause.start, noun.start, 28);
  if (lexicon.agreements.no.isIn(phrase)) return true;
  // "has yet to ratify the treaty": it is there
  if (verb && !isLater(verb)) {
    const lead = wordsBefore(scene, clause.start, verb.start, 20);
    if (lexicon.negations.isIn(lead)) return true;
    const rear = lexicon.putsVerbsLast ? wordsBehind(scene, Math.max(verb.end, noun.end), clause.end, 45) : "";
    if (lexicon.negations.isIn(rear.split(",")[0] ?? "")) return true;
  }
  const open = wordsBefore(scene, clause.start, Math.min(noun.start, verb?.start ?? noun.start), 60);
  return lexicon.agreements.unmade.isIn(open);
}

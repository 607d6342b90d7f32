import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { countWords, type Region, type VerbPlace } from "./region.js";

/** Undefined: the words do not tell. Null: somebody who is not named. */
export type Speaker = Person | null | undefined;

const BREAKS = /[,;:–—()]+/gu;
const FARTHEST_FOLLOWER = 7;
const FARTHEST_BODY = 8;
const SUBJECTS = new Set<Reference["kind"]>(["name", "pronoun", "office"]);

/** Whom a reference names, if it is one. */
export const who = (reference: Reference): Person | null =>
  reference.persons.length === 1 ? reference.persons[0]! : null;

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "who arrived on Monday", "wo er war": a clause that hangs on another. */
  readonly isSubordinate: boolean;
  readonly references: readonly Reference[];
}

/** The stretches between commas, dashes and brackets of a region, up to an offset in it. */
function segments({ text, start, references, lexicon }: Region, until: number): Segment[] {
  const cuts = [0, ...[...text.slice(0, until).matchAll(BREAKS)].map((match) => match.index + match[0].length), until];
  return cuts.slice(1).map((end, at) => {
    const from = cuts[at]!;
    const words = text.slice(from, end);
    const lead = words.length - words.trimStart().length;
    const own = references.filter((reference) => reference.end >= start + from && reference.end <= start + end);
    const opening = lexicon.subordinators.at(words, lead);
    // "der Kanzler" after a comma is no relative clause: the stretch ends with the person
    const isApposition =
      opening !== null &&
      lexicon.definite.has(opening.text.toLowerCase()) &&
      own.some((reference) => words.slice(reference.end - start - from).trim().length < 3);
    return { start: from, end, text: words, isSubordinate: opening !== null && !isApposition, references: own };
  });
}

/** A verb without a subject of its own has one of no length, which counts where no other is found. */
const isDropped = ({ start, end }: Reference) => start === end;
const canAct = (reference: Reference) => !reference.isOblique && !isDropped(reference);

/** The subject of a verb in a region before its quotation: "Lee, who had met Xi, said: “…”". */
export function subjectBefore(place: Region, verb: VerbPlace): Speaker {
  const parts = segments(place, verb.start);
  const own = parts.at(-1)!;
  const { participles } = place.lexicon.speech;
  // "…, adding that they were ready": a participle has the subject of the clause before
  const isParticiple =
    participles.at(place.text, verb.start) !== null || participles.at(own.text.trimStart(), 0) !== null;
  const acting = isParticiple ? [] : own.references.filter(canAct);
  if (acting.length > 0) return who(isTemporal(own, acting, place) ? acting.at(-1)! : acting[0]!);
  if (own.isSubordinate) {
    // "…, who said": the one whom the clause is about stands right before it
    const antecedent = parts
      .slice(0, -1)
      .flatMap(({ references }) => references)
      .at(-1);
    if (antecedent) return who(antecedent);
  }
  const follower = isParticiple ? undefined : followerOf(place, verb);
  const lead = own.text.trim();
  const { lexicon } = place;
  const { putsVerbsLast, putsAdjectivesLast, dropsSubjects, and } = lexicon;
  // "Am Montag sagte Merkel", "En Lima afirmó el ministro", but not "Lee later told Xi"
  const isInverted = lead !== "" && (putsVerbsLast || dropsSubjects) && !and.isIn(lead.split(/\s+/).at(-1)!);
  // "Trade, a dit le ministre, “is…”": an insertion that has verb and subject of its own
  const isInserted = (putsVerbsLast || putsAdjectivesLast) && own.start > 0 && /,\s*$/.test(place.text);
  if (follower && (isInverted || (isInserted && opensOwn(own, place)))) return who(follower);
  // "The ministry called it “…”"
  if (isBodySpeaking(own, place)) return null;
  const earlier = earlierSubject(parts, place);
  if (earlier) return who(earlier);
  // "He called Mr Lee “…”", where nobody knows yet who he is
  if (lexicon.persons.pronouns.isIn(own.text) && !droppedAt(place, verb)) return undefined;
  const dropped = droppedAt(place, verb);
  const last = follower ?? dropped;
  return last ? who(last) : undefined;
}

/** Whether nothing but auxiliaries, pronouns and adverbs stands between a comma and the verb. */
const opensOwn = ({ text, isSubordinate }: Segment, { lexicon }: Region): boolean =>
  !isSubordinate &&
  !lexicon.and.isIn(text) &&
  text.split(/[\s-]+/).every((word) => word === "" || lexicon.functionWords.has(word.toLowerCase()));

/** Whether the stretch up to an offset is a clause that hangs on another: "…, that it holds: “…”". */
export const hangsOn = (place: Region, end: number): boolean => segments(place, end).at(-1)!.isSubordinate;

/** Who acts in the first clause of a sentence that does not hang on another: "Asked whether X knew, Y paused." */
export function mainSubject(place: Region): Reference | undefined {
  const { speech } = place.lexicon;
  return segments(place, place.text.length)
    .filter(({ isSubordinate, text }) => !isSubordinate && speech.verbs.at(text.trimStart(), 0) === null)
    .flatMap(({ references }) => references)
    .find((reference) => canAct(reference) && SUBJECTS.has(reference.kind));
}

const droppedAt = ({ references, start }: Region, verb: VerbPlace): Reference | undefined =>
  references.find((reference) => isDropped(reference) && reference.start === start + verb.start);

/** Whether an organization or a country stands before the verb, and not as the place where somebody speaks. */
function isBodySpeaking(own: Segment, { bodies, start, text, lexicon }: Region): boolean {
  const body = bodies.find((one) => one.start >= start + own.start && one.end <= start + own.end);
  if (!body) return false;
  const lead = text
    .slice(own.start, body.start - start)
    .trim()
    .split(/\s+/)
    .slice(-2);
  return !lead.some((word) => lexicon.prepositions.has(word.toLowerCase()));
}

/** The subject that stands before the insertions and clauses in front of the verb. */
function earlierSubject(parts: readonly Segment[], place: Region): Reference | undefined {
  for (let at = parts.length - 2; at >= 0; at--) {
    const part = parts[at]!;
    const acting = part.references.filter(canAct);
    if (acting.length === 0) continue;
    // "when X, who had met Y, said": a clause whose verb is still to come
    const isUnfinished = at < parts.length - 2 && endsWith(part, acting.at(-1)!, place);
    if (part.isSubordinate && !isUnfinished) continue;
    // "Wang Yi, a veteran diplomat, said"
    const named = parts[at - 1]?.references.at(-1);
    if (acting[0]!.kind === "stranger" && named !== undefined && isAdjacent(place, named.end, part)) return named;
    return isTemporal(part, acting, place) ? acting.at(-1) : acting[0];
  }
  return undefined;
}

const endsWith = ({ end }: Segment, reference: Reference, { text, start }: Region): boolean =>
  text.slice(reference.end - start, end).replace(/[\s,–—(]/gu, "") === "";

/** "After Xi left Lee said": whether the first of them belongs to a clause of its own. */
const isTemporal = ({ text }: Segment, references: readonly Reference[], { lexicon }: Region): boolean =>
  references.length > 1 && lexicon.subordinators.at(text, text.length - text.trimStart().length) !== null;

const isAdjacent = ({ text, start }: Region, end: number, part: Segment): boolean =>
  text.slice(end - start, part.start).replace(/[\s,–—(]/gu, "") === "";

/** Who stands right behind the verb: "dijo el ministro", "sagte am Montag die Kanzlerin". */
function followerOf({ text, start, references, lexicon }: Region, verb: VerbPlace): Reference | undefined {
  const follower = references.find((reference) => reference.start >= start + verb.end && canAct(reference));
  if (!follower) return undefined;
  const gap = text.slice(verb.end, follower.start - start);
  // "said China's ambassador in Manila, Zhao Jianhua"
  const office = lexicon.persons.offices.isIn(gap) ? gap.replace(/,\s*$/, "") : gap;
  const isNear = countWords(gap) <= FARTHEST_FOLLOWER && !/[.;:]|,\s/.test(office);
  // "sagte die Kanzlerin": without a comma before it the word is an article
  const opens = lexicon.subordinators.all(gap).some(({ text: word }) => !lexicon.definite.has(word.toLowerCase()));
  return isNear && !opens ? follower : undefined;
}

/** The subject of a verb in a region behind its quotation: "“…,” said Wi", "“…,” the minister, who had met Xi, told Lee". */
export function subjectBehind(place: Region, verb: VerbPlace): Speaker {
  const lead = place.references.find((reference) => reference.end <= place.start + verb.start && canAct(reference));
  if (lead) return who(lead);
  const follower = followerOf(place, verb);
  if (follower) return who(follower);
  if (isSomebodyElse(place, verb)) return null;
  const dropped = droppedAt(place, verb);
  return dropped ? who(dropped) : undefined;
}

/** "“…,” the ministry said", "“…”, preguntó uno": a subject stands there that is no person with a name. */
function isSomebodyElse({ text, lexicon, bodies, start }: Region, verb: VerbPlace): boolean {
  const lead = text.slice(0, verb.start);
  const hasNoun = (lead.match(/[\p{L}'’-]{3,}/gu) ?? []).some(
    (word) => !lexicon.functionWords.has(word.toLowerCase()) && !lexicon.speech.verbs.isIn(word),
  );
  const [, first, follower] = /^[\s-]*([\p{L}'’]+)\s*(\p{L}?)/u.exec(text.slice(verb.end, verb.end + 60)) ?? [];
  const next = first?.toLowerCase();
  // "informó la Cancillería"
  const isNamed =
    !lexicon.capitalisesNouns && /^\p{Lu}/u.test(follower ?? "") && next !== undefined && lexicon.definite.has(next);
  const isNext = bodies.some((body) => body.start >= start + verb.end && body.start - start - verb.end < FARTHEST_BODY);
  return (
    hasNoun ||
    isNext ||
    (isNamed && !lexicon.prepositions.has(next)) ||
    (next !== undefined && lexicon.indefinite.has(next))
  );
}

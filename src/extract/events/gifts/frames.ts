import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { ownClause } from "../actors.js";
import { isCoordinated, type Scene, textBetween, triggersOf } from "../clause.js";
import { frontedFrom, frontedTo } from "./fronted.js";
import { isPersonal, type Objects, objectsIn, opensAnother, personAt } from "./objects.js";
import { thingBefore } from "./thing-before.js";
import { at, type Reading, type Thing } from "./things.js";

/** Somebody gives, or something is given: what one verb or noun of a sentence tells. */
export interface Giving {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  readonly things: readonly Thing[];
  /** Whether the clause itself names whom the things went to or came from. */
  readonly isMutual: boolean;
}

const FARTHEST = 110;

/** "X gave Y a bowl", "to Y X gave a bowl", "Y was given a bowl by X", "the bowl that X gave Y", "X received a bowl from Y". */
export function* givings(reading: Reading, isContext: boolean): Generator<Giving> {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const verbs = [
    ...triggersOf(gifts.give, scene).map((verb) => ({ ...verb, receives: false })),
    ...triggersOf(gifts.receive, scene).map((verb) => ({ ...verb, receives: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  let first: (Opening & { readonly isStrong: boolean; readonly end: number }) | null = null;
  for (const [index, verb] of verbs.entries()) {
    if (verb.start < last || isDenied(scene, verb)) continue;
    last = verb.end;
    const isStrong = isContext || gifts.nouns.isIn(verb.text);
    const giving = scene.lexicon.putsVerbsLast
      ? inFreeOrder(reading, verb, isStrong)
      : inOrder(reading, verb, verbs[index + 1]?.start ?? scene.sentence.end, isStrong);
    if (giving.things.length === 0) continue;
    yield giving;
    if (giving.giver) yield* forOthers(reading, giving.giver, giving.things.at(-1)!.end, isStrong);
    const opening = { giver: giving.giver, recipient: giving.recipient, receives: verb.receives };
    first ??= { ...opening, isStrong, end: giving.things.at(-1)!.end };
  }
  if (first) yield* withoutVerb(reading, first, first.end, first.isStrong);
}

/** What the verb said that holds for those who follow without one. */
interface Opening {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  readonly receives: boolean;
}

interface Verb extends Place {
  readonly text: string;
  readonly receives: boolean;
}

const isDenied = (scene: Scene, verb: Place): boolean =>
  scene.lexicon.negations.isIn(textBetween(scene, Math.max(scene.sentence.start, verb.start - 18), verb.start));

/** Subject, verb, objects. */
function inOrder(reading: Reading, verb: Verb, nextVerb: number, isContext: boolean): Giving {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const passiveText = textBetween(scene, verb.start - 16, verb.start);
  const isPassive = !verb.receives && gifts.passive.all(passiveText).some(({ end }) => isNear(passiveText.slice(end)));
  const objects = objectsIn(reading, { start: verb.end, end: scene.sentence.end }, isContext);
  const isGerund = GERUND.test(verb.text);
  const subject = isGerund ? subjectOfMain(scene, verb) : subjectOf(scene, verb);
  const inFront = verb.receives ? frontedFrom(scene, verb) : null;
  const doer = subject?.persons.find((person) => person !== inFront) ?? null;
  const [first] = objects.bare;
  if (verb.receives || isPassive) {
    const giver = objects.from ?? inFront;
    if (objects.things.length > 0)
      return { giver, recipient: doer, things: objects.things, isMutual: giver !== null && doer !== null };
    // "a bowl was given to Y by X"
    const thing = isPassive ? thingBefore(reading, verb.start, isContext) : null;
    const recipient = objects.to ?? null;
    return { giver, recipient, things: thing ? [thing] : [], isMutual: giver !== null || recipient !== null };
  }
  if (objects.from && objects.things.length === 0) {
    // "a bowl given by X", "offert par X"
    const thing = thingBefore(reading, verb.start, isContext);
    return { giver: objects.from, recipient: objects.to, things: thing ? [thing] : [], isMutual: true };
  }
  const fronted = frontedTo(scene, verb); // "To Y, X gave …", "A Y ha donato …"
  const given = fronted?.recipient ?? null;
  const giver = fronted ? (fronted.giver ?? first ?? (subject ? otherBefore(scene, subject) : null)) : doer;
  const object = isGerund && subject ? otherBehind(scene, subject, verb) : null;
  const recipient = given ?? first ?? objects.to ?? object ?? recipientInFront(reading, subject);
  let { things } = objects;
  if (things.length === 0 && subject && nextVerb > verb.end) {
    // "the bowl that X gave Y"
    const gap = textBetween(scene, subject.start - 24, subject.start);
    const link = gifts.thatWhich.all(gap).at(-1);
    const thing =
      link && gap.slice(link.end).trim() === ""
        ? thingBefore(reading, subject.start - gap.length + link.start, isContext)
        : null;
    if (thing) things = [thing];
  }
  return { giver, recipient, things, isMutual: giver !== null && recipient !== null };
}

/** "received X, giving him a vase": a verb form whose subject is that of the main clause. */
const GERUND = /(?:ing|[aei]ndo(?:gli|le|lo|la|lhe|les)?)$/u;

/** The first who is named, as long as nothing ends the clause. */
function subjectOfMain(scene: Scene, verb: Place): Reference | null {
  const before = scene.references.filter(
    (reference) => reference.end <= verb.start && isPersonal(reference) && reference.kind !== "country",
  );
  return before.length > 0 ? firstOfClause(scene, before, verb) : null;
}

const otherBehind = (scene: Scene, { end, persons }: Reference, verb: Place): Person | null =>
  scene.references.findLast(
    (other) =>
      other.start >= end &&
      other.end <= verb.start &&
      isPersonal(other) &&
      other.persons.length === 1 &&
      other.persons[0] !== persons[0],
  )?.persons[0] ?? null;

const otherBefore = (scene: Scene, { start, persons }: Reference): Person | null =>
  scene.references.findLast(
    (other) => other.end <= start && isPersonal(other) && other.persons.length === 1 && other.persons[0] !== persons[0],
  )?.persons[0] ?? null;

/** Right before the verb, but for an adverb. */
const isNear = (gap: string): boolean => gap.trim().split(/\s+/).filter(Boolean).length <= 1;

/** Subject and objects on either side of the verb, told apart by prepositions, articles and order. */
function inFreeOrder(reading: Reading, verb: Verb, isContext: boolean): Giving {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const clause = ownClause(scene, verb);
  const text = textBetween(scene, clause.start, clause.end);
  const ahead = objectsIn(reading, { start: clause.start, end: verb.start }, isContext);
  const behind = objectsIn(reading, { start: verb.end, end: scene.sentence.end }, isContext);
  const things =
    ahead.things.length > 0 && isLastWord(scene, verb, clause)
      ? ahead.things
      : [...behind.things, ...(behind.things.length === 0 ? ahead.things : [])];
  const bare = [...ahead.bare, ...behind.bare];
  const to = ahead.to ?? behind.to;
  const from = ahead.from ?? behind.from;
  const subject = bare[0] ?? (ahead.bare.length === 0 ? (subjectOf(scene, verb)?.persons[0] ?? null) : null);
  const isPassive = !verb.receives && gifts.passive.isIn(text);
  if (verb.receives || (isPassive && (from !== null || bare.length + (to ? 1 : 0) < 2))) {
    const recipient = to ?? subject;
    return { giver: from, recipient, things, isMutual: from !== null && recipient !== null };
  }
  const recipient = to ?? bare[1] ?? null;
  return { giver: subject, recipient, things, isMutual: subject !== null && recipient !== null };
}

const isLastWord = (scene: Scene, verb: Place, clause: Place): boolean =>
  /^[\s.,!]*$/.test(textBetween(scene, verb.end, clause.end));

/** "… a vase and, for the First Lady, a shawl": things for somebody else, with the verb before. */
function* forOthers(reading: Reading, giver: Person, from: number, isContext: boolean): Generator<Giving> {
  const { tokens, scene } = reading;
  let start = from;
  for (const [index, token] of tokens.entries()) {
    if (token.start < start) continue;
    const to = at(reading, scene.lexicon.gifts.to, token);
    if (!to || !opensAnother(reading, index, scene.sentence.start + to.end)) continue;
    const objects = objectsIn(reading, { start: token.start, end: scene.sentence.end }, isContext);
    if (objects.to && objects.to !== giver && objects.things.length > 0) {
      yield { giver, recipient: objects.to, things: objects.things, isMutual: true };
      start = objects.things.at(-1)!.end;
    }
  }
}

/** "X gave Y a dagger, Y a shawl", "X got a dagger, Y a shawl": the verb holds for those who follow. */
function* withoutVerb(reading: Reading, opening: Opening, from: number, isContext: boolean): Generator<Giving> {
  const first = opening.receives ? opening.recipient : opening.giver;
  if (!first) return;
  const { tokens, scene } = reading;
  for (const [index, token] of tokens.entries()) {
    if (token.start < from || (token.text !== "," && token.text !== ";")) continue;
    const next = tokens[index + 1];
    const somebody = next ? personAt(reading, index + 1) : null;
    const other = somebody?.persons.length === 1 ? somebody.persons[0]! : null;
    if (!somebody || !other || other === first) continue;
    const rest = scene.sentence.text.slice(somebody.end - scene.sentence.start).trimStart();
    const word = /^\p{L}+/u.exec(rest)?.[0]?.toLowerCase() ?? "";
    if (!scene.lexicon.indefinite.has(word)) continue;
    const objects: Objects = objectsIn(reading, { start: somebody.end, end: scene.sentence.end }, isContext);
    if (objects.things.length === 0 || objects.bare.length > 0) continue;
    // two guests get something from one host, two hosts from each other
    const giver = opening.giver ?? (other.country === first.country ? null : first);
    yield opening.receives
      ? { giver, recipient: other, things: objects.things, isMutual: giver !== null }
      : { giver: other, recipient: first, things: objects.things, isMutual: true };
  }
}

/** Who acts: the last one named before the verb, over a remark between commas; behind "and" the subject of the verb before. */
export function subjectOf(scene: Scene, verb: Place): Reference | null {
  const before = scene.references.filter(
    (reference) =>
      reference.end <= verb.start &&
      (isPersonal(reference) || (reference.kind === "pronoun" && reference.end === verb.start)) &&
      reference.kind !== "country",
  );
  const last = before.at(-1);
  if (!last) return null;
  const gap = textBetween(scene, last.end, verb.start);
  if (/[.;:!?]/.test(gap) || gap.length > FARTHEST) return null;
  if (before.length > 1 && isCoordinated(scene, gap)) return firstOfClause(scene, before, verb);
  // "X, after talks with Y, gave"
  const outer = before.at(-2);
  if (outer && /^[^,]*,[^,]{0,12}$/.test(gap)) {
    const between = textBetween(scene, outer.end, last.start);
    const opens = /^,\s*(\p{L}+)/u.exec(between)?.[1];
    const { lexicon } = scene;
    if (opens && lexicon.functionWords.has(opens.toLowerCase()) && !lexicon.and.isIn(opens)) return outer;
  }
  return last;
}

function firstOfClause(scene: Scene, before: readonly Reference[], verb: Place): Reference {
  // "from X, who received him and gave": the one of whom the relative clause tells
  const relative = before.findLast(({ end }) => {
    const gap = textBetween(scene, end, verb.start);
    return scene.lexicon.gifts.who.at(gap.replace(/^,\s*/, ""), 0) !== null && /^,\s/.test(gap) && !/[;.]/.test(gap);
  });
  if (relative) return relative;
  const from =
    Math.max(0, textBetween(scene, scene.sentence.start, verb.start).lastIndexOf(";")) + scene.sentence.start;
  return before.find(({ start }) => start >= from) ?? before[0]!;
}

/** "For Xi's wife, Peng Liyuan, Lee provided …", "to his guest X gave". */
function recipientInFront({ scene }: Reading, subject: Reference | null): Person | null {
  if (!subject) return null;
  const { sentence, lexicon } = scene;
  if (!lexicon.gifts.to.at(sentence.text, 0)) return null;
  const named = scene.references.find(
    (reference) =>
      reference.end <= subject.start &&
      isPersonal(reference) &&
      reference.persons.length === 1 &&
      reference.persons[0] !== subject.persons[0] &&
      !/^['’]/u.test(sentence.text.slice(reference.end - sentence.start)),
  );
  return named?.persons[0] ?? null;
}

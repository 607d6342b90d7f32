import { overlaps, type Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { ownClause } from "../actors.js";
import { isCoordinated, type Scene, textBetween, triggersOf } from "../clause.js";
import { frontedFrom, frontedTo } from "./fronted.js";
import { further, type Opening } from "./further.js";
import type { Giving } from "./giving.js";
import { isPersonal, objectsIn } from "./objects.js";
import { thingOfClause, toWhom } from "./relative.js";
import { thingBefore } from "./thing-before.js";
import type { Reading } from "./things.js";

const FARTHEST = 110;

/** "X gave Y a bowl", "to Y X gave a bowl", "Y was given a bowl by X", "the bowl that X gave Y", "X received a bowl from Y". */
export function* givings(reading: Reading, isContext: boolean): Generator<Giving> {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const verbs = [
    ...triggersOf(gifts.give, scene).map((verb) => ({ ...verb, receives: false })),
    ...triggersOf(gifts.receive, scene).map((verb) => ({ ...verb, receives: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const skipped = triggersOf(gifts.thereIs, scene);
  let last = -1;
  let first: (Opening & { readonly isStrong: boolean; readonly end: number }) | null = null;
  for (const [index, verb] of verbs.entries()) {
    if (verb.start < last || isDenied(scene, verb) || skipped.some((other) => overlaps(other, verb))) continue;
    last = verb.end;
    const isStrong = isContext || gifts.nouns.isIn(verb.text);
    const giving = scene.lexicon.putsVerbsLast
      ? inFreeOrder(reading, verb, isStrong)
      : inOrder(reading, verb, verbs[index + 1]?.start ?? scene.sentence.end, isStrong);
    if (giving.things.length === 0) continue;
    yield { ...giving, isReturn: !verb.receives && gifts.returns.at(verb.text, 0)?.end === verb.text.length };
    const { giver, recipient, receives, isBare } = giving;
    const end = giving.things.at(-1)!.end;
    if (index + 1 < verbs.length) first ??= { giver, recipient, receives, isBare, isStrong, end };
    const isNext = verbs[index + 1] === undefined || verbs[index + 1]!.start > end;
    if (isNext) yield* further(reading, { giver, recipient, receives, isBare }, end, isStrong);
  }
  if (first) yield* further(reading, first, first.end, first.isStrong);
}

/** What a verb tells, and in which way. */
type Told = Giving & Opening;

interface Verb extends Place {
  readonly text: string;
  readonly receives: boolean;
}

const isDenied = (scene: Scene, verb: Place): boolean =>
  scene.lexicon.negations.isIn(textBetween(scene, Math.max(scene.sentence.start, verb.start - 18), verb.start));

/** Subject, verb, objects. */
function inOrder(reading: Reading, verb: Verb, nextVerb: number, isContext: boolean): Told {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const passiveText = textBetween(scene, verb.start - 16, verb.start);
  // "est venu avec" is none
  const isPassive =
    !verb.receives &&
    !gifts.with.isIn(verb.text) &&
    gifts.passive.all(passiveText).some(({ end }) => isNear(passiveText.slice(end)));
  const objects = objectsIn(reading, { start: verb.end, end: scene.sentence.end }, isContext);
  const isGerund = GERUND.test(verb.text);
  const subject = isGerund ? subjectOfMain(scene, verb) : subjectOf(scene, verb);
  const inFront = verb.receives ? frontedFrom(scene, verb) : null;
  const doer = subject?.persons.find((person) => person !== inFront) ?? null;
  const [first] = objects.bare;
  if (verb.receives || isPassive) {
    const giver = objects.from ?? inFront;
    const group = subject?.kind === "leaders" && subject.persons.length === 2 ? subject.persons : [];
    if (objects.things.length > 0) return toldBy({ giver, recipient: doer, things: objects.things, group }, true);
    // "a bowl was given to Y by X"
    const thing = isPassive ? thingBefore(reading, verb.start, isContext) : null;
    return toldBy({ giver, recipient: objects.to ?? null, things: thing ? [thing] : [], group: [] }, true);
  }
  if (objects.from && objects.things.length === 0) {
    // "a bowl given by X", "offert par X"
    const thing = thingBefore(reading, verb.start, isContext);
    return toldBy({ giver: objects.from, recipient: objects.to, things: thing ? [thing] : [], group: [] }, false, true);
  }
  const relative = toWhom(scene, verb); // "Y, to whom X gave"
  if (relative && objects.things.length > 0)
    return toldBy({ ...relative, giver: relative.giver ?? first ?? null, things: objects.things, group: [] }, false);
  const fronted = frontedTo(scene, verb); // "To Y, X gave …", "A Y ha donato …"
  const given = fronted?.recipient ?? null;
  const acting = doer !== given ? doer : subject ? otherBefore(scene, subject) : null;
  const giver = fronted ? (fronted.giver ?? first ?? acting) : doer;
  const object = isGerund && subject ? otherBehind(scene, subject, verb) : null;
  const recipient =
    given ??
    first ??
    objects.to ??
    object ??
    recipientInFront(reading, subject) ??
    (giver ? null : cliticOf(scene, verb));
  const { things, group } = objects;
  if (things.length === 0 && nextVerb > verb.end) {
    const thing = thingOfClause(reading, verb, isContext);
    const isInside = thing && subject && subject.start > thing.end && subject.start < subject.end;
    // "the bowl that X gave Y", "la daga que le regaló X"
    if (thing && (isInside || first))
      return isInside
        ? toldBy({ giver: doer, recipient, things: [thing], group }, false, first !== undefined)
        : toldBy({ giver: first!, recipient: objects.to, things: [thing], group: [] }, false);
  }
  return toldBy({ giver, recipient, things, group: recipient ? [] : group }, false, recipient === first);
}

const toldBy = (giving: Omit<Giving, "isMutual">, receives: boolean, isBare = false): Told => {
  const isMutual = receives
    ? giving.giver !== null || (giving.recipient !== null && giving.things.length === 0)
    : giving.giver !== null && (giving.recipient !== null || (giving.group?.length ?? 0) > 0);
  return { ...giving, receives, isBare, isMutual };
};

/** "le hizo entrega", "gli ha donato": whom the pronoun right before the verb means. */
const cliticOf = (scene: Scene, verb: Place): Person | null =>
  scene.references.findLast(
    ({ kind, isOblique, start, end }) =>
      kind === "pronoun" && isOblique === true && start < end && end <= verb.start && verb.start - end <= 5,
  )?.persons[0] ?? null;

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
function inFreeOrder(reading: Reading, verb: Verb, isContext: boolean): Told {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  const clause = ownClause(scene, verb);
  const text = textBetween(scene, clause.start, clause.end);
  const ahead = objectsIn(reading, { start: clause.start, end: verb.start }, isContext);
  const behind = objectsIn(reading, { start: verb.end, end: scene.sentence.end }, isContext);
  let things =
    ahead.things.length > 0 && isLastWord(scene, verb, clause)
      ? ahead.things
      : [...behind.things, ...(behind.things.length === 0 ? ahead.things : [])];
  if (things.length === 0) {
    // "der Dolch, den X dem Gast schenkte"
    const thing = thingOfClause(reading, verb, isContext);
    if (thing) things = [thing];
  }
  const bare = [...ahead.bare, ...behind.bare];
  const relative = toWhom(scene, verb);
  const to = relative?.recipient ?? ahead.to ?? behind.to;
  const from = ahead.from ?? behind.from;
  const group = ahead.group.length > 0 ? ahead.group : behind.group;
  const subject = bare[0] ?? (ahead.bare.length === 0 ? (subjectOf(scene, verb)?.persons[0] ?? null) : null);
  const isPassive = !verb.receives && gifts.passive.isIn(text);
  if (verb.receives || (isPassive && (from !== null || bare.length + (to ? 1 : 0) < 2)))
    return toldBy({ giver: from, recipient: to ?? subject, things, group: [] }, true);
  const recipient = to ?? bare[1] ?? null;
  return toldBy({ giver: subject, recipient, things, group: recipient ? [] : group }, false, recipient === bare[1]);
}

const isLastWord = (scene: Scene, verb: Place, clause: Place): boolean =>
  /^[\s.,!]*$/.test(textBetween(scene, verb.end, clause.end));

/** Who acts: the last one named before the verb, over a remark between commas; behind "and" the subject of the verb before. */
export function subjectOf(scene: Scene, verb: Place): Reference | null {
  const before = scene.references.filter(
    (reference) =>
      reference.end <= verb.start &&
      (isPersonal(reference) || (reference.kind === "pronoun" && reference.end === verb.start)) &&
      reference.kind !== "country" &&
      !(reference.kind === "pronoun" && reference.isOblique === true),
  );
  const last = before.at(-1);
  if (!last) return null;
  const gap = textBetween(scene, last.end, verb.start);
  if (/[.;:!?]/.test(gap) || gap.length > FARTHEST) return null;
  if (isCoordinated(scene, gap)) {
    if (before.length > 1) return firstOfClause(scene, before, verb);
    if (last.isOblique) return null;
  }
  // "X, to whom Y had given …, reciprocated"
  const relative = gap.includes(",") ? beforeToWhom(scene, before) : null;
  if (relative) return relative;
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

const beforeToWhom = (scene: Scene, before: readonly Reference[]): Reference | undefined =>
  before.findLast((reference, at) => {
    const next = before[at + 1];
    const gap = next ? textBetween(scene, reference.end, next.start) : "";
    const link = scene.lexicon.gifts.toWhom.first(gap);
    return link !== null && /^,?\s*$/.test(gap.slice(0, link.start));
  });

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

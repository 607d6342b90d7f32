import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import { isLeader } from "../refine/people.js";
import type { Scene } from "./clause.js";
import { givings } from "./gifts/frames.js";
import type { Giving } from "./gifts/giving.js";
import { impersonal } from "./gifts/impersonal.js";
import { givenNouns } from "./gifts/nominal.js";
import { readingOf } from "./gifts/objects.js";
import type { Thing } from "./gifts/things.js";

export interface Gift {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  readonly item: string;
  readonly sentence: number;
  readonly place: Place;
}

/** So many sentences behind one that spoke of gifts, what is handed over is a gift. */
const CONTEXT = 3;

const AGO = 2;

/** Whoever an article names often is meant rather than another. */
const MENTIONS = 8;
const MOST_KNOWN = 1.5;

/** "of X" right behind a thing belongs to it. */
const SHOWN = 4;

/** Who is not named in a clause was named at most so many sentences before it. */
const NEAR = 4;

/**
 * Whom "his guest" or nobody in particular means: a foreigner named not long before, a leader rather than another, the
 * other of the pair rather than a third.
 */
function partnerOf(
  person: Person,
  seen: ReadonlyMap<Person, number>,
  shown: ReadonlySet<Person>,
  sentence: number,
  usual: Person | null,
) {
  let best: Person | null = null;
  let most = -1;
  for (const [candidate, at] of seen) {
    const isForeign = candidate.country === null || candidate.country !== person.country;
    if (candidate === person || shown.has(candidate) || !isForeign || sentence - at > NEAR) continue;
    const likelihood =
      NEAR -
      (sentence - at) +
      (isLeader(candidate) ? 2 : 0) +
      (at === sentence ? 2 : 0) +
      (candidate === usual ? 1.5 : 0) +
      Math.min(MOST_KNOWN, candidate.places.length / MENTIONS);
    if (likelihood > most) [best, most] = [candidate, likelihood];
  }
  return best ?? usual;
}

/** Who gives something back: the one who got something, unless somebody else is named as doing so. */
const answering = (answered: Gift | undefined, doer: Person | null): Person | null =>
  answered && (doer === null || doer === answered.giver) ? answered.recipient : null;

/** Of a couple the first, of two from different countries each. */
const eachOf = (group: readonly Person[]): readonly Person[] =>
  group.length > 1 && group[0]!.country !== null && group[0]!.country === group[1]!.country ? group.slice(0, 1) : group;

/** Finds gifts: a giver, a thing and whom it went to; where one is not named, the other of the pair. */
export function findGifts(
  scenes: readonly Scene[],
  other: (person: Person, sentence: number) => Person | null,
): Gift[] {
  const gifts: Gift[] = [];
  const seen = new Map<Person, number>();
  let context = -CONTEXT - 1;
  for (const scene of scenes) {
    const { lexicon, sentence } = scene;
    if (lexicon.gifts.nouns.isIn(sentence.text)) context = sentence.index;
    const isContext = sentence.index - context <= CONTEXT;
    const reading = readingOf(scene);
    for (const { persons, kind } of scene.references)
      if (kind !== "possessive" && persons.length <= 2) for (const person of persons) seen.set(person, sentence.index);
    // who gave or got something a sentence ago gives or gets something in return
    const partner = (person: Person, things: readonly Thing[]) => {
      // "a photograph of X": who is shown gave nothing
      const shown = new Set(
        scene.references
          .filter((place) => things.some((thing) => place.start > thing.start && place.start <= thing.end + SHOWN))
          .flatMap(({ persons }) => persons),
      );
      const last = gifts.findLast((gift) => sentence.index - gift.sentence <= AGO);
      if (last?.giver === person && last.recipient) return last.recipient;
      if (last?.recipient === person && last.giver) return last.giver;
      return partnerOf(person, seen, shown, sentence.index, other(person, sentence.index));
    };
    const told: Giving[] = [
      ...givenNouns(reading, isContext),
      ...givings(reading, isContext),
      ...impersonal(reading, isContext),
    ];
    let last: Person | null = null;
    for (const { giver: doer, recipient: taker, group = [], things, isMutual, isFurther, isReturn } of told) {
      const answered = isReturn ? gifts.findLast((gift) => sentence.index - gift.sentence <= AGO) : undefined;
      const giver: Person | null =
        answering(answered, doer) ??
        doer ??
        (isFurther && last !== taker ? last : null) ??
        (taker && partner(taker, things));
      last = giver;
      const one =
        (taker === giver || answered?.recipient === giver ? null : taker) ??
        (giver && doer && group.length === 0 ? partner(giver, things) : (answered?.giver ?? null));
      const takers = group.length > 0 ? eachOf(group.filter((person) => person !== giver)) : one ? [one] : [];
      for (const { text, start, end, isSure, recipient } of takers.flatMap((recipient) =>
        things.map((thing) => ({ ...thing, recipient })),
      )) {
        if (!giver || giver === recipient || (!isContext && !isMutual && !isSure)) continue;
        const isKnown = gifts.some(
          (known) =>
            (known.place.start < end &&
              start < known.place.end &&
              !(group.includes(recipient) && known.recipient !== recipient)) ||
            (known.giver === giver && known.recipient === recipient && sameHead(known.item, text)),
        );
        if (isKnown) continue;
        gifts.push({ giver, recipient, item: text, sentence: sentence.index, place: { start, end } });
        context = sentence.index;
      }
    }
  }
  return gifts;
}

const lastWord = (item: string) =>
  item
    .toLowerCase()
    .split(/[\s,]+/)
    .at(-1);
const sameHead = (a: string, b: string): boolean => lastWord(a) === lastWord(b);

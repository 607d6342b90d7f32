import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { type Scene, textBetween, triggersOf } from "../clause.js";
import type { Giving } from "./giving.js";
import { objectsIn } from "./objects.js";
import { thingBefore } from "./thing-before.js";
import type { Reading } from "./things.js";

const FARTHEST = 110;

/** "A bowl, a gift from X", "X's gift to Y was a bowl", "among the presents that X brought were a bowl and a rug". */
export function* givenNouns(reading: Reading, isContext: boolean): Generator<Giving> {
  const { scene } = reading;
  const { gifts } = scene.lexicon;
  for (const by of triggersOf(gifts.givenBy, scene)) {
    const isNoun = gifts.nouns.isIn(by.text);
    const { from, bare, to } = objectsIn(
      reading,
      { start: by.end, end: Math.min(scene.sentence.end, by.end + 80) },
      false,
    );
    const giver = bare[0] ?? from;
    const thing = giver ? thingBefore(reading, by.start, isContext || isNoun) : null;
    if (giver && thing)
      yield { giver, recipient: to ?? takerBefore(scene, thing, giver), things: [thing], isMutual: isNoun };
  }
  for (const noun of triggersOf(gifts.nouns, scene)) {
    const behind = textBetween(scene, noun.end, noun.end + FARTHEST);
    const is = gifts.consists.first(behind);
    const colon = behind.indexOf(":");
    const cut = colon >= 0 && (!is || colon < is.start) ? { start: colon, end: colon + 1 } : is;
    if (!cut || /[.;]/.test(behind.slice(0, cut.start))) continue;
    const between = objectsIn(reading, { start: noun.end, end: noun.end + cut.start }, false);
    const behindCut = (end: number) =>
      objectsIn(reading, { start: noun.end + end, end: scene.sentence.end }, true).things;
    // "X's present was the talk of the town: a rifle"
    const told = behindCut(cut.end);
    const things = told.length > 0 || colon < 0 ? told : behindCut(colon + 1);
    const got = gifts.receive.first(behind.slice(0, cut.start));
    if (got && between.bare[0] && things.length > 0) {
      // "the presents X received from Y included a bowl"
      const { from } = objectsIn(reading, { start: noun.end + got.end, end: noun.end + cut.start }, false);
      yield { giver: from, recipient: between.bare[0], things, isMutual: true };
      continue;
    }
    const giver =
      ownerBefore(scene, noun) ?? between.from ?? between.bare[0] ?? (colon >= 0 ? doerBefore(scene, noun) : null);
    const recipient = between.to ?? (between.from ? (between.bare[0] ?? null) : null);
    if (things.length > 0 && (giver || recipient))
      yield { giver, recipient: recipient === giver ? null : recipient, things, isMutual: true };
  }
}

/** "X's gift", "Xis Geschenk", "sein Geschenk". */
function ownerBefore(scene: Scene, noun: Place): Person | null {
  const near = scene.references.findLast(({ end }) => end <= noun.start);
  if (near?.persons.length !== 1) return null;
  const gap = textBetween(scene, near.end, noun.start);
  const isOwner = near.kind === "possessive" || near.isOwner || /^['’]s?\s/u.test(gap);
  return isOwner && gap.length < 30 && !/[,.;:]/.test(gap) ? near.persons[0]! : null;
}

/** "X brought presents: …" */
const doerBefore = (scene: Scene, noun: Place): Person | null => {
  const near = scene.references.findLast(
    ({ end, kind, persons }) => end <= noun.start && kind !== "possessive" && persons.length === 1,
  );
  return near && noun.start - near.end < FARTHEST ? near.persons[0]! : null;
};

/** "X took home a bowl, a gift from Y". */
const takerBefore = (scene: Scene, thing: Place, giver: Person): Person | null =>
  scene.references.findLast(
    ({ end, kind, persons }) =>
      end <= thing.start && kind !== "possessive" && persons.length === 1 && persons[0] !== giver,
  )?.persons[0] ?? null;

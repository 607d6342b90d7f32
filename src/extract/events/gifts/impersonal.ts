import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { isQuoted, type Scene, type Trigger, textBetween, triggersOf } from "../clause.js";
import { further } from "./further.js";
import type { Giving } from "./giving.js";
import { isPersonal, objectsIn } from "./objects.js";
import { personAt } from "./somebody.js";
import { at, type Reading } from "./things.js";

const FARTHEST = 90;

/** "For Y there was a carpet", "in his luggage X had a camera for Y": gifts that no verb of giving tells. */
export function* impersonal(reading: Reading, isContext: boolean): Generator<Giving> {
  const { scene } = reading;
  for (const verb of triggersOf(scene.lexicon.gifts.thereIs, scene)) {
    const { things, to } = objectsIn(reading, { start: verb.end, end: scene.sentence.end }, isContext);
    const recipient = to ?? toBefore(reading, verb);
    if (!recipient || things.length === 0) continue;
    yield { giver: null, recipient, things, isMutual: false };
    const opening = { giver: null, recipient, receives: true, isBare: false };
    yield* further(reading, opening, things.at(-1)!.end, isContext);
  }
  for (const luggage of triggersOf(scene.lexicon.gifts.luggage, scene)) {
    const giver = ownerOf(scene, luggage);
    if (!giver) continue;
    const behind = objectsIn(reading, startBehind(scene, luggage), isContext);
    const ahead = objectsIn(reading, { start: giver.end, end: luggage.start }, isContext);
    const { things } = ahead.things.length > 0 && giver.end < luggage.start ? ahead : behind;
    yield { giver: giver.person, recipient: behind.to ?? ahead.to, things, isMutual: false };
  }
}

/** "For Y there was": whom a preposition before the verb leads to. */
function toBefore(reading: Reading, { start }: Place): Person | null {
  const { tokens, scene } = reading;
  const from = tokens.findLastIndex(
    (token) =>
      token.end <= start && start - token.start < FARTHEST && at(reading, scene.lexicon.gifts.to, token) !== null,
  );
  const somebody = from < 0 ? null : personAt(reading, from + 1);
  return somebody && somebody.end <= start && somebody.persons.length === 1 ? somebody.persons[0]! : null;
}

/** Behind the luggage and the verb that says who has it: "im Gepäck hatte X". */
const startBehind = (scene: Scene, { end }: Place): Place => {
  const colon = /^\s*:/.exec(textBetween(scene, end, scene.sentence.end));
  return { start: end + (colon?.[0].length ?? 0), end: scene.sentence.end };
};

/** Whose luggage it is: by a possessive in it, or who is named around it. */
function ownerOf(scene: Scene, luggage: Trigger<unknown>): { readonly person: Person; readonly end: number } | null {
  const named = scene.references.filter(
    (reference) =>
      reference.persons.length === 1 &&
      !isQuoted(scene.sentence, reference) &&
      (isPersonal(reference) || reference.kind === "possessive") &&
      reference.kind !== "country",
  );
  const inside = named.find(({ start, end }) => start >= luggage.start && end <= luggage.end);
  const ahead = named.findLast(({ end, start, isOblique }) => end <= luggage.start && start < end && !isOblique);
  const behind = named.find(({ start, isOblique }) => start >= luggage.end && !isOblique);
  const near = ahead ?? inside ?? behind;
  return near ? { person: near.persons[0]!, end: near.end } : null;
}

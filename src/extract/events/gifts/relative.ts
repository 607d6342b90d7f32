import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { type Scene, textBetween } from "../clause.js";
import { isPersonal } from "./objects.js";
import { thingBefore } from "./thing-before.js";
import type { Reading, Thing } from "./things.js";

const FARTHEST = 90;
const MOST_WORDS = 5;

const isOne = (reference: Reference): boolean => isPersonal(reference) && reference.persons.length === 1;

/** "Y, to whom X gave", "Y, a quien entregó": who gets something in a relative clause, and who gives it there. */
export function toWhom(
  scene: Scene,
  verb: Place,
): { readonly recipient: Person; readonly giver: Person | null } | null {
  const from = Math.max(scene.sentence.start, verb.start - FARTHEST);
  const lead = textBetween(scene, from, verb.start);
  const { gifts } = scene.lexicon;
  const link = gifts.toWhom.all(lead).at(-1);
  const between = link ? lead.slice(link.end) : "";
  // "Y, to whom X gave a bowl, reciprocated": the clause has ended
  if (!link || /[;:.]/.test(between) || gifts.give.isIn(between) || gifts.receive.isIn(between)) return null;
  if (wordsBesidePeople(scene, from + link.end, verb.start) > MOST_WORDS) return null;
  const [start, end] = [from + link.start, from + link.end];
  const recipient = scene.references.findLast((reference) => reference.end <= start && isOne(reference));
  if (!recipient || /[;:]/.test(textBetween(scene, recipient.end, start)) || start - recipient.end > 30) return null;
  const person = recipient.persons[0]!;
  const isOther = (reference: Reference) => isOne(reference) && reference.persons[0] !== person;
  const inside = scene.references.find((other) => other.start >= end && other.end <= verb.start && isOther(other));
  const main = scene.references.find((other) => other.end <= recipient.start && isOther(other) && !other.isOblique);
  return { recipient: person, giver: inside?.persons[0] ?? main?.persons[0] ?? null };
}

/** "the bowl that X gave", "la daga que el rey había regalado": what a relative clause with this verb tells of. */
export function thingOfClause(reading: Reading, verb: Place, isContext: boolean): Thing | null {
  const { scene } = reading;
  const from = Math.max(scene.sentence.start, verb.start - FARTHEST);
  const lead = textBetween(scene, from, verb.start);
  const link = scene.lexicon.gifts.thatWhich.all(lead).findLast(({ start }) => start > 0);
  if (!link || /[;:.]/.test(lead.slice(link.end))) return null;
  if (wordsBesidePeople(scene, from + link.end, verb.start) > MOST_WORDS) return null;
  const end = from + lead.slice(0, link.start).replace(/(?<![,\s])[,\s]+$/, "").length;
  const thing = thingBefore(reading, end, isContext);
  return thing && end - thing.end <= 25 && !/[,;:]/.test(textBetween(scene, thing.end, end)) ? thing : null;
}

/** How many words of a stretch name nobody: few, where it only says who acts and whom it concerns. */
function wordsBesidePeople(scene: Scene, from: number, to: number): number {
  let rest = "";
  let at = from;
  for (const { start, end } of scene.references) {
    if (start < from || end > to) continue;
    rest += textBetween(scene, at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += textBetween(scene, at, to);
  return rest.split(/[\s,]+/).filter(Boolean).length;
}

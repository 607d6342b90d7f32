import type { EventStatus } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import { narrowClause, type Scene, textBetween } from "../clause.js";

const NEAR = 30;
const FAR = 90;

/** Whether a journey was made, is planned or fell through; null where nobody decided on it or somebody denies it. */
export function statusOf(
  scene: Scene,
  trigger: Place & { readonly text: string },
  isVerb: boolean,
): EventStatus | null {
  const { lexicon, sentence } = scene;
  const { meetings, visits } = lexicon;
  const narrow = narrowClause(scene, trigger);
  // "the visit of President X to Y has been put off"
  const reach = isVerb ? NEAR : FAR;
  const around = textBetween(scene, narrow.start, Math.min(sentence.end, trigger.end + NEAR));
  const outcome = textBetween(scene, narrow.start, Math.min(sentence.end, trigger.end + reach)).split(/[;:]/)[0] ?? "";
  const left = textBetween(scene, narrow.start, trigger.end);
  const before = textBetween(scene, Math.max(narrow.start, trigger.start - 22), trigger.start);
  const isOpen = lexicon.negations.isIn(before) || (isVerb && visits.unsure.isIn(before));
  if (isOpen || meetings.denied.isIn(around)) return null;
  const clause = textBetween(scene, narrow.start, narrow.end);
  const isAccepted = visits.accepting.isIn(clause);
  if (visits.inviting.isIn(left) && !isAccepted) return null; // an invitation alone is no journey
  const isSupposed = meetings.hypothetical.isIn(left);
  // "was to have visited X in May, but the trip was called off"
  const told = isSupposed ? textBetween(scene, narrow.start, sentence.end) : outcome;
  if (meetings.cancelled.isIn(told)) return "CANCELLED";
  if (meetings.postponed.isIn(told)) return "POSTPONED";
  if (isSupposed) return null;
  if (visits.invitations.isIn(left) && isAccepted) return "PLANNED";
  return meetings.planned.isIn(left) || visits.future.isIn(trigger.text) ? "PLANNED" : "HELD";
}

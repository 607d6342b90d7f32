import type { EventStatus } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import { narrowClause, type Scene, textBetween } from "../clause.js";

/** Whether a journey was made, is planned or fell through; null where nobody decided on it or somebody denies it. */
export function statusOf(
  scene: Scene,
  trigger: Place & { readonly text: string },
  isVerb: boolean,
): EventStatus | null {
  const { lexicon, sentence } = scene;
  const { meetings, visits } = lexicon;
  const narrow = narrowClause(scene, trigger);
  const around = textBetween(scene, narrow.start, Math.min(sentence.end, trigger.end + 30));
  const left = textBetween(scene, narrow.start, trigger.end);
  const before = textBetween(scene, Math.max(narrow.start, trigger.start - 22), trigger.start);
  const isOpen = isVerb && (lexicon.negations.isIn(before) || visits.unsure.isIn(before));
  if (isOpen || meetings.denied.isIn(around) || meetings.hypothetical.isIn(left)) return null;
  if (meetings.cancelled.isIn(around)) return "CANCELLED";
  if (meetings.postponed.isIn(around)) return "POSTPONED";
  return meetings.planned.isIn(left) || visits.future.isIn(trigger.text) ? "PLANNED" : "HELD";
}

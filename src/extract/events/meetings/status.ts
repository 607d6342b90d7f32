import type { EventStatus } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import type { PhraseFinder } from "../../phrases.js";
import { narrowClause, type Scene, textBetween, triggersOf, wideClause, withoutInsertions } from "../clause.js";
import type { Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

const LONGEST_PREDICATE = 90;
const LONGEST_LEAD = 60;
/** How near the head of a clause the word stands that makes it a report. */
const REPORT = 25;

/** Planned, postponed, cancelled or held; null for a meeting that is denied, asked about or only wished for. */
export function statusOf(structure: Structure, trigger: MeetingTrigger): EventStatus | null {
  const { scene } = structure;
  const { lexicon } = scene;
  const { meetings } = lexicon;
  const narrow = narrowClause(scene, trigger);
  const wide = wideClause(scene, trigger);
  const left = textBetween(scene, narrow.start, trigger.end);
  const around = textBetween(scene, narrow.start, Math.min(narrow.end, trigger.end + 60));
  const predicate = predicateOf(structure, trigger, wide);
  const whole = withoutInsertions(textBetween(scene, wide.start, trigger.end)).slice(-LONGEST_LEAD);
  if ([around, predicate, whole].some((text) => meetings.denied.isIn(text)) || isDenied(scene, trigger, wide))
    return null;
  const before = textBetween(scene, Math.max(narrow.start, trigger.start - 22), trigger.start);
  if (trigger.isVerb && lexicon.negations.isIn(before)) return null;
  if (!trigger.isVerb && isAskedFor(scene, trigger, narrow)) return null;
  const behind = textBetween(scene, trigger.end, Math.min(wide.end, trigger.end + 100));
  const clause =
    textBetween(scene, Math.max(narrow.start, trigger.start - 45), trigger.end) +
    behind.slice(0, lexicon.subordinators.first(behind)?.start ?? behind.length);
  if (meetings.cancelled.isIn(clause) || meetings.cancelled.isIn(predicate)) return "CANCELLED";
  if (meetings.postponed.isIn(clause) || meetings.postponed.isIn(predicate)) return "POSTPONED";
  if (meetings.hypothetical.isIn(left)) return null;
  const isBase = trigger.isVerb && meetings.infinitives.isIn(trigger.text.toLowerCase());
  const lead = textBetween(scene, Math.max(wide.start, trigger.start - 110), trigger.end);
  if (isBase && isWished(scene, lead.slice(0, lead.length - trigger.text.length))) return null;
  const isPlanned =
    meetings.planned.isIn(left) ||
    meetings.planned.isIn(textBetween(scene, trigger.end, Math.min(narrow.end, trigger.end + 35)));
  if (isPlanned || isAhead(scene, trigger, narrow)) return "PLANNED";
  const isPresent = trigger.isVerb && isWhole(meetings.present, trigger.text); // "will fly to Rome, where A awaits him"
  if ((isBase || isPresent) && meetings.planned.isIn(lead)) return "PLANNED";
  if (trigger.isVerb && isWhole(meetings.subjunctives, trigger.text))
    return meetings.planned.isIn(lead) ? "PLANNED" : null;
  return !trigger.isVerb && meetings.planned.isIn(predicate) ? "PLANNED" : "HELD";
}

/** "wants A to sit down with", "urged A to receive": nothing that anybody has agreed to. */
function isWished({ lexicon }: Scene, lead: string): boolean {
  const wish = lexicon.meetings.wished.all(lead).at(-1);
  return wish !== undefined && !lexicon.subordinators.isIn(lead.slice(wish.end));
}

const isWhole = (finder: PhraseFinder<true>, text: string): boolean => finder.at(text, 0)?.end === text.length;

const WISH = 25;

/** "asked for a meeting with", "wants talks": what one side would like to have. */
function isAskedFor({ lexicon, sentence }: Scene, noun: MeetingTrigger, { start }: Place): boolean {
  const from = Math.max(start, noun.start - WISH) - sentence.start;
  return lexicon.meetings.asking.isIn(sentence.text.slice(from, noun.start - sentence.start));
}

/** "receives him on Monday": the present with a date. */
function isAhead(scene: Scene, trigger: MeetingTrigger, { start, end }: Place): boolean {
  const { lexicon, sentence } = scene;
  // "on Monday he ends his visit in A, where B receives him": the day is that of the main clause
  const isWhere = lexicon.whereClauses.at(textBetween(scene, start, trigger.start), 0) !== null;
  const clause = isWhere ? sentence.start : start;
  return (
    trigger.isVerb &&
    lexicon.meetings.present.isIn(trigger.text) &&
    sentence.dates.some(({ from, to, isOfText }) => !isOfText && from >= clause && to <= end)
  );
}

/** "denied a report that she had met A", "that A met B is untrue": what a denial stands before, or behind at the sentence's end. */
function isDenied({ lexicon, sentence }: Scene, trigger: Place, { start, end }: Place): boolean {
  const { denying, reports } = lexicon.meetings;
  const lead = sentence.text.slice(start - sentence.start, trigger.start - sentence.start);
  const denial = denying.all(lead).at(-1);
  if (denial) {
    const between = lead.slice(denial.end);
    const report = reports.first(between);
    return report !== null && !lexicon.and.isIn(between.slice(0, report.start));
  }
  const opening = reports.first(lead.slice(0, REPORT));
  return (
    opening !== null &&
    opening.text.length > 3 &&
    denying.isIn(sentence.text.slice(trigger.end - sentence.start, end - sentence.start))
  );
}

/**
 * What is said of a noun, behind those who stand with it: "the meeting of A and B, of which papers had written, is not
 * planned". Up to the next event.
 */
function predicateOf({ scene, groups, triggers }: Structure, noun: MeetingTrigger, wide: Place): string {
  if (noun.isVerb) return "";
  let from = noun.end;
  for (const group of groups)
    if (
      group.end > group.start &&
      group.start >= from &&
      group.start - from < 60 &&
      !isBroken(scene, from, group.start)
    )
      from = group.end;
  const events: Place[] = [
    ...triggers,
    ...triggersOf(scene.lexicon.visits.nouns, scene),
    ...triggersOf(scene.lexicon.visits.verbs, scene).filter((verb) => !isAuxiliary(scene, verb)),
  ];
  const next = Math.min(wide.end, ...events.filter(({ start }) => start >= from).map(({ start }) => start));
  let rest = textBetween(scene, from, Math.max(from, next));
  // what is put in between says nothing of the noun
  const inserted = /^,\s+/.exec(rest);
  if (inserted) {
    const comma = rest.indexOf(",", inserted[0].length);
    const isClause = scene.lexicon.subordinators.at(rest, inserted[0].length) !== null;
    if (comma >= 0) rest = rest.slice(comma);
    else if (isClause) rest = "";
  }
  return rest.slice(0, LONGEST_PREDICATE);
}

/** "fue cancelada": what elsewhere means "went" helps to say that the meeting was called off. */
function isAuxiliary(scene: Scene, verb: Place): boolean {
  const { cancelled, postponed } = scene.lexicon.meetings;
  const next = textBetween(scene, verb.end + 1, verb.end + 30);
  return cancelled.at(next, 0) !== null || postponed.at(next, 0) !== null;
}

/** Whether a verb of speech or a clause stands between: those behind it do not belong to the noun. */
const isBroken = (scene: Scene, from: number, to: number): boolean => {
  const gap = textBetween(scene, from, to);
  return (
    /[.;:!?]/.test(gap) ||
    scene.lexicon.speech.verbs.isIn(gap) ||
    (/,/.test(gap) && scene.lexicon.subordinators.isIn(gap))
  );
};

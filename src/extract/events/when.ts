import type { EventStatus } from "../../model/extraction.js";
import type { DateMention } from "../dates/mentions.js";
import type { Place } from "../marks.js";
import { isQuoted, type Scene, textBetween, wideClause, withoutInsertions } from "./clause.js";

/** How near a word stands to the date that is its own: "elected in 2019", "said on Monday". */
const BESIDE = 6;
const HEAD = 12;
/** What a comma, a clause of its own and another owner weigh, in letters of distance. */
const COMMA = 40;
const CLAUSE = 80;
const SPOKEN = 60;
const VAGUE = 60;
/** How far the day for which something was planned may stand from it. */
const LONGEST_PLAN = 170;

/** Another event of the sentence. */
export interface Rival extends Place {
  /** Somebody goes where the event is, so that a date between them is of both. */
  readonly isJourney?: boolean;
}

/**
 * The date that belongs to an event: one that stands nearer to it than to any other event of the sentence, or one at the
 * head of the sentence, which holds for all of it. A date of something else (an election, a statement, a clause about a
 * person) is none.
 */
export function dateFor(
  scene: Scene,
  event: Place,
  others: readonly Rival[],
  status: EventStatus = "HELD",
): DateMention | null {
  const { sentence } = scene;
  const told = sentence.dates.filter(
    (date) => !date.isOfText && !isQuoted(sentence, { start: date.from, end: date.to }),
  );
  const when = told.findLast((date) => opensClauseOf(scene, date, event));
  if (when) return when;
  const reach = wideClause(scene, event);
  const dates = told.filter(
    (date) =>
      !date.isBound &&
      date.from >= reach.start &&
      date.to <= reach.end &&
      !isOfOtherEvent(scene, date, event) &&
      !isOfTeller(scene, date, event) &&
      !(status === "PLANNED" && isSpoken(scene, date)) &&
      !isOfFollowing(scene, date, event, told),
  );
  const own = dates.filter((date) => {
    const isAtHead = date.from - sentence.start <= HEAD;
    const isInClause = isTogether(scene, date, event);
    return (
      isAtHead ||
      others.every(
        (other) =>
          distance(scene, date, event) <= distance(scene, date, other) ||
          (isInClause && !isTogether(scene, date, other)) ||
          leadsTo(scene, other, date, event),
      )
    );
  });
  const [only, ...more] = dates;
  // one date with no comma between holds for every event of its clause; a stay of several days is not the meeting's
  if (
    own.length === 0 &&
    only &&
    only.end === null &&
    more.length === 0 &&
    !/,/.test(textBetween(scene, Math.min(only.to, event.end), Math.max(only.from, event.start)))
  )
    own.push(only);
  const touching = own.find(({ from, to }) => to + 1 === event.start || event.end + 1 === from);
  const weight = (date: DateMention) =>
    distance(scene, date, event) + (isSpoken(scene, date) ? SPOKEN : 0) + (date.isVague ? VAGUE : 0);
  return touching ?? own.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

/** "flew to A on Monday to meet B": what happened on the way to an event has its day. */
const leadsTo = (scene: Scene, other: Rival, date: DateMention, event: Place): boolean =>
  other.isJourney === true &&
  other.end <= date.from &&
  date.to <= event.start &&
  !/[,;:]/.test(textBetween(scene, date.to, event.start));

/** Whether no comma stands between a date and the event before it. */
const isTogether = (scene: Scene, date: DateMention, event: Place): boolean =>
  date.from >= event.end && !/[,;:]/.test(textBetween(scene, event.end, date.from));

/**
 * For when something that was called off had been meant: "talks planned for Monday", "their meeting on 3 May was
 * cancelled". The day on which it was called off is none, nor is the new one.
 */
export function plannedDate(scene: Scene, event: Place): DateMention | null {
  const { sentence, lexicon } = scene;
  const { planned, cancelled, postponed } = lexicon.meetings;
  const reach = wideClause(scene, event);
  const isOff = (text: string) => cancelled.isIn(text) || postponed.isIn(text);
  const dates = sentence.dates.filter(({ from, to, isOfText, isBound }) => {
    if (isOfText || isBound || from < reach.start || to > reach.end) return false;
    const isBehind = from >= event.end;
    const between = isBehind ? textBetween(scene, event.end, from) : textBetween(scene, to, event.start);
    if (between.length > LONGEST_PLAN || isOff(between)) return false;
    const isInserted = isBehind && !lexicon.and.isIn(between) && isOff(textBetween(scene, to, reach.end));
    return planned.isIn(between) || isInserted;
  });
  return dates[0] ?? null;
}

/** How far an event is from a date, as a reader would say: clauses and commas between count more than words. */
function distance(scene: Scene, date: DateMention, place: Place): number {
  if (date.from < place.end && place.start < date.to) return 0;
  const isBehind = date.from >= place.end;
  const between = isBehind ? textBetween(scene, place.end, date.from) : textBetween(scene, date.to, place.start);
  const commas = COMMA * (between.match(/,/g)?.length ?? 0);
  const isOther = isClauseBetween(scene, between) || scene.lexicon.meetings.complementizers.isIn(between);
  return between.length * (isBehind ? 1 : 1.3) + commas + (isOther ? CLAUSE : 0);
}

/** "…, who took office in 2019": a comma and the word that opens a clause about something else; "where" tells on. */
export function isClauseBetween({ lexicon }: Scene, between: string): boolean {
  const told = withoutInsertions(between);
  return [...told.matchAll(/,\s+/g)].some((comma) => {
    const at = comma.index + comma[0].length;
    return lexicon.subordinators.at(told, at) !== null && lexicon.whereClauses.at(told, at) === null;
  });
}

/** "in 2002, when the two met": the clause tells what took place then, even behind "since". */
function opensClauseOf(scene: Scene, date: DateMention, event: Place): boolean {
  if (event.start < date.to) return false;
  const between = textBetween(scene, date.to, event.start);
  const comma = /^,?\s+/.exec(between);
  return (
    comma !== null &&
    scene.lexicon.whenClauses.at(between, comma[0].length) !== null &&
    !/[,;:]/.test(between.slice(comma[0].length))
  );
}

/** "elected in 2019", "the 2022 invasion": what stands right beside a date has it, unless the event does too. */
function isOfOtherEvent(scene: Scene, date: DateMention, event: Place): boolean {
  const isBesideEvent = Math.abs(date.from - event.end) <= BESIDE || Math.abs(event.start - date.to) <= BESIDE;
  return !isBesideEvent && isBeside(scene, date, scene.lexicon.otherEvents);
}

/** "On Wednesday he said they had met": the day of the saying, not of what had been before. */
function isOfTeller(scene: Scene, date: DateMention, event: Place): boolean {
  if (date.to > event.start) return false;
  const between = textBetween(scene, date.to, event.start);
  const verb = scene.lexicon.speech.verbs.first(between);
  return verb !== null && scene.lexicon.meetings.pluperfect.isIn(between.slice(verb.end));
}

/** "said on Monday", "am Montag sagte er". */
export const isSpoken = (scene: Scene, date: Pick<DateMention, "from" | "to">): boolean =>
  isBeside(scene, date, scene.lexicon.speech.verbs);

function isBeside(
  { sentence }: Scene,
  date: Pick<DateMention, "from" | "to">,
  words: { all(text: string): readonly { start: number; end: number }[] },
): boolean {
  const [from, to] = [date.from - sentence.start, date.to - sentence.start];
  const left = Math.max(0, from - 40);
  return words.all(sentence.text.slice(left, to + 40)).some(({ start, end }) => {
    const [a, b] = [left + start, left + end];
    const gap = a >= to ? sentence.text.slice(to, a) : b <= from ? sentence.text.slice(b, from) : null;
    return gap !== null && gap.length <= BESIDE && !/[,;:.]/.test(gap);
  });
}

/** "a day after the two met on Monday": that day is not the meeting's, and Monday is nobody else's. */
function isOfFollowing(scene: Scene, date: DateMention, event: Place, dates: readonly DateMention[]): boolean {
  if (date.leans) return event.start >= date.to && !/[,;]/.test(textBetween(scene, date.to, event.start));
  const leaning = dates.find(
    ({ leans, to }) => leans && to <= date.from && !/[,;]/.test(textBetween(scene, to, date.from)),
  );
  if (leaning === undefined) return false;
  return event.end <= leaning.from || (event.start >= date.to && /,/.test(textBetween(scene, date.to, event.start)));
}

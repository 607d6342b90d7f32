import type { MeetingMention } from "../../model/extraction.js";
import type { Gold, GoldMeeting } from "../gold.js";
import { type Marks, shown } from "../marks.js";
import { jaccard, type Pairing, pairUp } from "../pair-up.js";
import type { PersonFinder } from "../person-finder.js";
import { dated, eventDateAgreement, isAtAnotherTime, isCity, isKind, isStatus } from "../right-values.js";

/** Scores meetings, and of the matched ones participants, date, city, kind and status where the gold states them. */
export function scoreMeetings(
  gold: Gold,
  predictions: readonly MeetingMention[],
  who: PersonFinder,
  marks: Marks,
): Pairing<GoldMeeting, MeetingMention> {
  const pairing = pairUp(gold.meetings, predictions, (a, b) => meetingAffinity(a, b, who));
  marks.pairing("meetings", pairing, (item) => `${item.key} ${item.kind} ${dated(item)} ${shown(item.participants)}`);
  for (const { gold: expected, prediction: got } of pairing.required) {
    const label = expected.key ?? "meeting";
    const share = (row: Parameters<Marks["share"]>[0], right: number | boolean, a: unknown, b: unknown) =>
      marks.share(row, label, right, { expected: a, got: b });
    if (expected.participants?.length) {
      const people = (names: readonly string[]) => [...new Set(names.map(who))];
      marks.values("participants", label, people(expected.participants), people(got.participants), (a, b) => a === b);
    }
    if (expected.startDate) share("meetingDate", eventDateAgreement(expected, got), dated(expected), dated(got));
    if (expected.city) share("meetingCity", isCity(expected, got.city), expected.city, got.city);
    if (expected.kind) share("meetingKind", isKind(expected, got.kind), expected.kind, got.kind);
    if (expected.status) share("meetingStatus", isStatus(expected, got.status), expected.status, got.status);
  }
  return pairing;
}

/**
 * How well a prediction fits a gold meeting. Who took part decides whether they can be the same; date, city, kind and
 * status choose among several. A gold meeting that names nobody is known by its countries, or else by its kind.
 */
export function meetingAffinity(gold: GoldMeeting, predicted: MeetingMention, who: PersonFinder): number {
  if (isAtAnotherTime(gold, predicted)) return 0;
  const likeness = likenessOf(gold, predicted, who);
  if (likeness < 0.5) return 0;
  const reward = (stated: unknown, found: unknown, most: number, agrees: boolean) =>
    !stated || !found ? 0 : agrees ? most : -1;
  return (
    20 * likeness +
    (gold.startDate ? eventDateAgreement(gold, predicted) : 0) +
    reward(gold.city, predicted.city, 0.5, isCity(gold, predicted.city)) +
    reward(gold.kind, predicted.kind, 0.25, isKind(gold, predicted.kind)) +
    reward(gold.status, predicted.status, 0.25, isStatus(gold, predicted.status))
  );
}

function likenessOf(gold: GoldMeeting, predicted: MeetingMention, who: PersonFinder): number {
  if (gold.participants?.length) return jaccard(gold.participants.map(who), predicted.participants.map(who));
  if (gold.countries?.length && predicted.countries.length) return jaccard(gold.countries, predicted.countries);
  return isKind(gold, predicted.kind) ? 0.5 : 0;
}

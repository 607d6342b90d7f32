import type { DateMention } from "../dates/mentions.js";
import type { Place } from "../marks.js";
import { isQuoted, type Scene } from "./clause.js";

/**
 * The date that belongs to an event: one that stands nearer to it than to any other event of the sentence, or one at the
 * head of the sentence, which holds for all of it.
 */
export function dateFor({ sentence }: Scene, event: Place, others: readonly Place[]): DateMention | null {
  const dates = sentence.dates.filter(
    (date) => !date.isBound && !date.isOfText && !isQuoted(sentence, { start: date.from, end: date.to }),
  );
  const commas = (from: number, to: number) =>
    40 * (sentence.text.slice(from - sentence.start, to - sentence.start).match(/,/g)?.length ?? 0);
  const distance = (date: DateMention, place: Place) =>
    date.from >= place.end
      ? date.from - place.end + commas(place.end, date.from)
      : place.start >= date.to
        ? (place.start - date.to) * 1.3 + commas(date.to, place.start)
        : 0;
  const own = dates.filter((date) => {
    const isAtHead = date.from - sentence.start <= 12;
    return isAtHead || others.every((other) => distance(date, event) <= distance(date, other));
  });
  const [only, ...more] = dates;
  // one date with no comma between holds for every event of its clause
  if (
    own.length === 0 &&
    only &&
    more.length === 0 &&
    commas(Math.min(only.to, event.end), Math.max(only.from, event.start)) === 0
  )
    own.push(only);
  const precise = own.filter(({ isVague }) => !isVague);
  return [...(precise.length > 0 ? precise : own)].sort((a, b) => distance(a, event) - distance(b, event))[0] ?? null;
}

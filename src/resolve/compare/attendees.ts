import { personalWords } from "../../names/personal.js";
import { soundOf } from "../../names/sound.js";
import type { Attendee } from "../form.js";
import { compareNames } from "./person-name.js";

/** Whether two attendees can be one person; where both countries are known they must agree. */
export function isSameAttendee(a: Attendee, b: Attendee): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const { score } = compareNames(a.name, b.name);
  return score >= 0.7 || (score >= 0.5 && a.country !== null && a.country === b.country);
}

/** Whether two attendees bear one full name and could hold one office, though reports give them other countries. */
function bearsSameName(a: Attendee, b: Attendee): boolean {
  if (a.seat !== null && b.seat !== null && a.seat !== b.seat) return false;
  return personalWords(a.name).length > 1 && compareNames(a.name, b.name).score >= 0.92;
}

/**
 * Whether two lists are the same people but for the country of one: a report can take a chancellor for another
 * country's, and whom the chancellor met tells who it was.
 */
export function differInOneCountry(a: readonly Attendee[], b: readonly Attendee[]): boolean {
  if (a.length !== b.length || a.length < 2 || shared(a, b) !== a.length - 1) return false;
  const [x, y] = [loneOf(a, b), loneOf(b, a)];
  return x !== undefined && y !== undefined && bearsSameName(x, y);
}

const loneOf = (some: readonly Attendee[], others: readonly Attendee[]): Attendee | undefined =>
  some.find((one) => !others.some((other) => isSameAttendee(one, other)));

/** How many of two lists are the same people, each counted once. */
export function shared(a: readonly Attendee[], b: readonly Attendee[]): number {
  const free = [...b];
  let count = 0;
  for (const one of a) {
    const at = free.findIndex((other) => isSameAttendee(one, other));
    if (at < 0) continue;
    free.splice(at, 1);
    count++;
  }
  return count;
}

/** Whether two lists differ in who held one seat only: the same people beside two names for one foreign minister. */
export function differInOneSeat(a: readonly Attendee[], b: readonly Attendee[]): boolean {
  if (a.length !== b.length || shared(a, b) !== a.length - 1) return false;
  const [x, y] = [loneOf(a, b), loneOf(b, a)];
  return x !== undefined && y !== undefined && x.seat !== null && x.seat === y.seat && x.country === y.country;
}

/** A name as a key in which spelling and order of the parts matter little. */
export const attendeeKey = (name: string): string =>
  personalWords(name)
    .map((word) => (soundOf(word).length >= 2 ? soundOf(word) : word))
    .sort()
    .join("");

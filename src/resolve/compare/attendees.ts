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

/** A name as a key in which spelling and order of the parts matter little. */
export const attendeeKey = (name: string): string =>
  personalWords(name)
    .map((word) => (soundOf(word).length >= 2 ? soundOf(word) : word))
    .sort()
    .join("");

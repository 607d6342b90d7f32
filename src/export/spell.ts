import { daysOf, yearOf } from "../dates/edtf.js";

/** The days that an EDTF date may mean, both counted. */
export interface Spell {
  readonly first: string;
  readonly last: string;
}

/**
 * Full dates for readers that know no others: `2025-11` is the spell from the first to the last day of the month, a
 * season its months, an interval from its first day to its last. Null where the year is open (`XXXX-11-02`): nothing
 * honest can be said then, and the EDTF string stays beside it as an attribute.
 */
export function spellOf(since: string | null, until: string | null = null): Spell | null {
  const from = since === null ? null : spelt(since);
  const to = until === null ? null : spelt(until);
  if (!from) return to;
  if (!to || to.last < from.first) return from;
  return { first: from.first, last: to.last };
}

function spelt(edtf: string): Spell | null {
  const [start = "", end = start] = edtf.split("/");
  const [from, to] = [dated(start), dated(end)];
  return from && to ? { first: from.first, last: to.last } : (from ?? to);
}

function dated(edtf: string): Spell | null {
  if (yearOf(edtf) === null) return null;
  const days = daysOf(edtf);
  return [days.first, days.last].some((day) => Number.isNaN(Date.parse(day))) ? null : days;
}

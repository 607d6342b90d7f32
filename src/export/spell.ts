/** The days that an EDTF date may mean, both counted. */
export interface Spell {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/**
 * Full dates for readers that know no others: `2025-11` is the spell from the first to the last day of the month, an
 * interval lasts from its first day to its last. Null where the year is open (`XXXX-11-02`): nothing honest can be
 * said then, and the EDTF string stays beside it as an attribute.
 */
export function spellOf(since: string | null, until: string | null = null): Spell | null {
  const from = since === null ? null : daysOf(since);
  const to = until === null ? null : daysOf(until);
  if (!from) return to;
  if (!to || to.last < from.first) return from;
  return { first: from.first, last: to.last };
}

function daysOf(edtf: string): Spell | null {
  const [start = "", end] = edtf.split("/");
  if (end !== undefined) {
    const from = daysOf(start);
    const to = daysOf(end);
    if (!from || !to) return from ?? to;
    return { first: from.first, last: to.last };
  }
  const match = DATE.exec(start);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDayOf(Number(year), Number(month))}` };
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

const lastDayOf = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");

import type { EdtfDate, Span } from "../../../model/extraction.js";
import type { Doubts } from "./doubts.js";

/** Dates are told once and meant for long, so they are looked for further around than other values. */
const REACH = 8;
/** The first sentences date what follows. */
const LEAD = 3;

interface Dates {
  readonly startDate: EdtfDate | null;
  readonly endDate: EdtfDate | null;
}

/** A date that our own grammar finds near the quoted words, or makes from what it finds there and the article's date; else null. */
export function believedDate(
  item: string,
  date: EdtfDate | null,
  evidence: readonly Span[],
  doubts: Doubts,
): EdtfDate | null {
  if (date === null) return null;
  const { facts } = doubts;
  const lead = facts.dates.filter(({ sentence }) => sentence < LEAD).map(({ value }) => value);
  const offered = [...facts.near(facts.dates, evidence, REACH), ...lead];
  const points = date.split("/").filter((point) => point !== "" && point !== "..");
  const isFound = points.length > 0 && points.every((point) => offered.some((found) => saysNoMore(point, found)));
  return isFound ? date : doubts.lose(item, `no date ${date} is to be found near its words`);
}

export const believedDates = (
  item: string,
  { startDate, endDate }: Dates,
  evidence: readonly Span[],
  doubts: Doubts,
): Dates => ({
  startDate: believedDate(item, startDate, evidence, doubts),
  endDate: believedDate(item, endDate, evidence, doubts),
});

/** Whether a date is one that was found, or says less: `2026-01` and `XXXX-01-05` of `2026-01-05`. */
function saysNoMore(date: EdtfDate, found: EdtfDate): boolean {
  const plain = date.replace(/[~?%]/g, "");
  return found.split("/").some((point) => {
    if (plain.length > point.length) return false;
    return [...plain].every((sign, at) => sign === "X" || sign === point[at]);
  });
}

import { type Dated, dateAgreement, endOf, exclude, spelled, startOf, when } from "./edtf.js";
import type { GoldEvent, GoldMeeting } from "./gold.js";
import { hasHeadOf } from "./head-noun.js";
import { foldName } from "./name-forms.js";

/** Every right value of a field: the gold's own and those listed beside it under `…Also`. */
export const oneOf = (value: string | null | undefined, also: readonly string[] = []): readonly string[] =>
  value ? [value, ...also] : also;

export const isKind = (
  gold: { kind?: string; kindAlso?: readonly string[]; altKinds?: readonly string[] },
  kind: string,
) => [...oneOf(gold.kind, gold.kindAlso), ...(gold.altKinds ?? [])].includes(kind);

export const isStatus = (gold: { status?: string; statusAlso?: readonly string[] }, status: string): boolean =>
  oneOf(gold.status, gold.statusAlso).includes(status);

export const isCity = ({ city, cityForms }: GoldMeeting, predicted: string | null): boolean =>
  oneOf(city, cityForms).map(foldName).includes(foldName(predicted));

/** Whether two offices are the same up to the words around their head nouns. */
export const isOffice = (expected: string, got: string | null, language: string): boolean =>
  !!got && hasHeadOf(got, expected, language) && hasHeadOf(expected, got, language);

/** One reading of a gold event for each of its right start dates. */
function readings<E extends GoldEvent>(gold: E): readonly Dated[] {
  const own: Dated = gold;
  const others = (gold.startDateAlso ?? []).map((startDate) => ({
    startDate,
    endDate: gold.endDate && startDate <= gold.endDate ? gold.endDate : null,
  }));
  return [own, ...others];
}

/** Whether a prediction's dates exclude every reading of the gold's. */
export const isAtAnotherTime = (gold: GoldEvent, predicted: Dated): boolean =>
  readings(gold).every((reading) => exclude(when(reading), when(predicted)));

/** How right an event's dates are: the start counts for all, or for half where the gold also states the end. */
export function eventDateAgreement(gold: GoldEvent, predicted: Dated): number {
  const shares = readings(gold).map((reading) => {
    const start = startOf(reading);
    if (start === null) return 0;
    const right = dateAgreement(start, startOf(predicted));
    const end = endOf(reading);
    return end ? (right + dateAgreement(end, endOf(predicted) ?? startOf(predicted))) / 2 : right;
  });
  return Math.max(...shares);
}

/** The dates of an event as a note shows them. */
export function dated(event: Dated): string {
  const date = when(event);
  return date ? spelled(date) : "undated";
}

import { precision as datePrecision, exclude as datesExclude } from "../../dates/edtf.js";
import { cityKey } from "../words/cities.js";
import type { Property } from "./judge.js";

/** Dates: a month does not contradict a day in it; the turn of a year that is left open neither. */
export const date: Property = {
  exclude: datesExclude,
  precision: datePrecision,
  moreSaid: "gives the date more exactly",
};

/** Cities, whatever language they are named in. */
export const city: Property = {
  exclude: (a, b) => cityKey(a) !== cityKey(b),
  precision: () => 1,
  moreSaid: "",
};

/** Values that are the same or are not: counts, codes, kinds. */
export const exact: Property = { exclude: (a, b) => a !== b, precision: () => 1, moreSaid: "" };

/** Minutes: "an hour and a half" and 92 minutes agree, 90 and 120 do not. */
export const minutes: Property = {
  exclude: (a, b) => Math.abs(Number(a) - Number(b)) > Math.max(5, 0.1 * Math.max(Number(a), Number(b))),
  precision: (value) => (Number(value) % 30 === 0 ? 1 : 2), // half hours are told round
  moreSaid: "gives the duration more exactly",
};

/** Whether it took place: what was seen to happen says more than what did not. */
export const outcome: Property = {
  exclude: (a, b) => a !== b,
  precision: (value) => (value === "HELD" ? 2 : 1),
  moreSaid: "tells of what took place",
};

/** Amounts of one currency, as `48900000000 USD`: a rounded one agrees with what it rounds. */
export const amount: Property = {
  exclude(a, b) {
    const [x, y] = [Number(a.split(" ")[0]), Number(b.split(" ")[0])];
    const places = Math.min(significant(a), significant(b));
    return x !== y && Number(x.toPrecision(places)) !== Number(y.toPrecision(places));
  },
  precision: significant,
  moreSaid: "gives the amount more exactly",
};

/** Digits before the closing zeros: 3 for 48900000000. */
function significant(value: string): number {
  const digits = (value.split(" ")[0] ?? "")
    .replace(/\D/g, "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");
  return Math.max(1, digits.length);
}

import { daysApart, precision } from "../../dates/edtf.js";
import { type Decision, different, same, unsure } from "../decision.js";
import type { VisitForm } from "../form.js";
import { attendeeKey, shared } from "./attendees.js";
import type { Kind } from "./kind.js";

/** Visits: the same visitor to the same country at about the same time. */
export const visit: Kind<VisitForm> = {
  keys: (form) => [...new Set(form.visitors.map(({ name }) => `visit:${form.country}|${attendeeKey(name)}`))].sort(),
  isWeak: (form) => form.startDate === null || precision(form.startDate) < 1.5,
  compare,
};

/** Reports of one trip date its start, its end or a stop on the way. */
const ONE_TRIP = 4;

function compare(a: VisitForm, b: VisitForm): Decision {
  if (a.country !== b.country) return different("another country");
  if (shared(a.visitors, b.visitors) === 0) return different("other visitors");
  const told = "the same visitor to the same country";
  if (a.startDate !== null && b.startDate !== null) {
    const apart = daysApart(whole(a)!, whole(b)!);
    if (apart === 0) return same(0.9, `${told}, dates that agree`);
    return apart <= ONE_TRIP
      ? same(0.78, `${told}, ${apart} days apart`)
      : different(`${told}, but ${apart} days apart`);
  }
  const [x, y] = [whole(a) ?? a.around, whole(b) ?? b.around];
  if (x === null || y === null) return same(0.55, `${told}, one of them undated`);
  const apart = daysApart(x, y);
  if (apart <= 21) return same(0.7, `${told}, reported at about that time`);
  return apart <= 120 ? unsure(0.45, `${told}, but reported ${apart} days from it`) : different(`${told}, long apart`);
}

const whole = (form: VisitForm): string | null =>
  form.startDate === null || form.endDate === null || form.startDate.includes("/")
    ? form.startDate
    : `${form.startDate}/${form.endDate}`;

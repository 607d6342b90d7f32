import { pageOf } from "../addresses.js";
import { type Content, html, type Markup } from "../html.js";
import type { AgreementParts, MeetingParts, VisitParts } from "../results.js";
import { dateInWords, withoutDate } from "../words/dates.js";
import { capitalized, counted, inWords, listed } from "../words/terms.js";
import { disputedMark, statusMark } from "./marks.js";

export type EventParts = MeetingParts | VisitParts | AgreementParts;

export const isMeeting = (event: EventParts): event is MeetingParts => "meetingKind" in event;
export const isVisit = (event: EventParts): event is VisitParts => "visitStatus" in event;

/** A meeting's or agreement's name, without the date that stands beside it; a visit is called after who went where. */
export function nameOf(event: EventParts): string {
  if (!isVisit(event)) return withoutDate(event.name);
  const kind = event.visitKind ? inWords(event.visitKind) : "visit";
  const who = listed(event.visitors.map(({ name }) => name));
  return who
    ? `${capitalized(kind)} of ${who} to ${event.country.name}`
    : (event.visitName ?? capitalized(`${kind} to ${event.country.name}`));
}

export const kindOf = (event: EventParts): "MEETING" | "VISIT" | "AGREEMENT" =>
  isMeeting(event) ? "MEETING" : isVisit(event) ? "VISIT" : "AGREEMENT";

/** When it was; an agreement without a day of its own is dated by its meeting. */
export function dateOf(event: EventParts): string {
  if (isMeeting(event) || isVisit(event)) return dateInWords(event.startDate, event.endDate);
  return dateInWords(event.signedOn ?? event.meeting?.startDate ?? null);
}

/** When, as a lead says it. */
export const whenAndWhere = (event: EventParts): string => dateOf(event).replace(/^d/, "D");

export const statusOf = (event: EventParts): string =>
  isMeeting(event) ? event.meetingStatus : isVisit(event) ? event.visitStatus : event.agreementStatus;

/** One event on one line: date, name, and what is worth knowing before a click. `after` holds its sources. */
export function eventLine(event: EventParts, after: Content = null): Markup {
  const disputed = !isVisit(event) && event.disputes.length > 0;
  return html`<li class="event"><span class="when">${dateOf(event)}</span> <span class="what"><a href="${pageOf(kindOf(event), event.id)}">${nameOf(event)}</a>${isAgreement(event) ? agreementNote(event) : statusMark(statusOf(event))}${disputedMark(disputed)}${after}<span class="where">${whereOf(event)}</span></span></li>`;
}

const isAgreement = (event: EventParts): event is AgreementParts => "agreementKind" in event;

function agreementNote({ agreementStatus, count, level }: AgreementParts): Markup {
  return html` <span class="mark ${agreementStatus.toLowerCase()}">${inWords(agreementStatus)}</span>${count > 1 && html` <span class="count">${counted(count, "instrument")}</span>`}${level === "BUSINESS" && html` <span class="count">between companies</span>`}`;
}

function whereOf(event: EventParts): string {
  if (isVisit(event)) return "";
  if (isAgreement(event)) return listed(event.parties.map(({ name }) => name));
  const place =
    event.place &&
    [event.place.name, event.place.country?.name].filter((name, at, all) => name && all.indexOf(name) === at);
  return [place ? place.join(", ") : "", listed(event.countries.map(({ name }) => name))].filter(Boolean).join(" · ");
}

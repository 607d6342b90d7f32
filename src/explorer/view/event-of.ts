import type { ViewEvent } from "../../export/view.js";
import { type EventParts, isMeeting, isVisit } from "../parts/event-line.js";

/** A meeting, visit or agreement as exports and timelines take it. */
export function eventOf(parts: EventParts): ViewEvent {
  if (isMeeting(parts)) {
    return {
      since: parts.startDate,
      until: parts.endDate,
      type: parts.meetingKind,
      status: parts.meetingStatus,
      place: parts.place?.name ?? null,
      placeCountry: parts.place?.country?.code ?? null,
      countries: parts.countries.map(({ code }) => code),
      disputed: parts.disputes.length > 0,
    };
  }
  if (isVisit(parts)) {
    return {
      since: parts.startDate,
      until: parts.endDate,
      type: parts.visitKind ?? "VISIT",
      status: parts.visitStatus,
      place: parts.country.name,
      placeCountry: parts.country.code,
      countries: [parts.country.code],
      disputed: false,
    };
  }
  return {
    since: parts.signedOn ?? parts.meeting?.startDate ?? null,
    until: null,
    type: parts.agreementKind,
    status: parts.agreementStatus,
    place: null,
    placeCountry: null,
    countries: parts.parties.map(({ code }) => code),
    disputed: parts.disputes.length > 0,
  };
}

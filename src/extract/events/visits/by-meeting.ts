import type { CountryCode } from "../../../model/extraction.js";
import type { Person } from "../../refine/people.js";
import type { Meeting } from "../meetings/meeting.js";
import type { Visit } from "./mention.js";

/** The journey that brought a guest to a meeting. */
export const visitBy = (guest: Person, country: CountryCode, meeting: Meeting): Visit => ({
  visitors: [guest],
  country,
  kind: null,
  status: meeting.status,
  startDate: meeting.startDate,
  endDate: null,
  places: [...meeting.places],
  sentences: new Set(meeting.sentences),
});

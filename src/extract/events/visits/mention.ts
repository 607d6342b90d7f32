import type { CountryCode, EdtfDate, EventStatus } from "../../../model/extraction.js";
import type { DateMention } from "../../dates/mentions.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";

/** One person's or delegation's stay in a foreign country. */
export interface Visit {
  readonly visitors: Person[];
  readonly country: CountryCode;
  kind: string | null;
  status: EventStatus;
  startDate: EdtfDate | null;
  endDate: EdtfDate | null;
  readonly places: Place[];
  readonly sentences: Set<number>;
}

/** What a sentence says of a visit; country or visitors may be missing and then come from the visit in focus. */
export interface VisitMention extends Place {
  readonly visitors: readonly Person[];
  /** Whether the words say who they are: a name, "the Kenyan president"; "he" or "the president" may mean another. */
  readonly isSure: boolean;
  readonly isPronoun: boolean;
  /** Where visitors come from of whom no name is given. */
  readonly from?: CountryCode | null;
  readonly country: CountryCode | null;
  /** "arrived in the country": where the telling has got to. */
  readonly isThere: boolean;
  /** "the return visit": to where the last guest came from. */
  readonly isReturn: boolean;
  readonly kind: string | null;
  readonly status: EventStatus;
  readonly date: DateMention | null;
  readonly days: number | null;
  readonly isArrival: boolean;
  readonly isNoun: boolean;
  readonly sentence: number;
}

/** What a verb tells of that is neither a noun for a visit nor an arrival, and gives no length of stay. */
export const toldBy = (
  verb: Place,
  sentence: number,
  told: Pick<VisitMention, "visitors" | "country" | "status" | "date"> &
    Partial<Pick<VisitMention, "isSure" | "isPronoun">>,
): VisitMention => ({
  start: verb.start,
  end: verb.end,
  isSure: true,
  isPronoun: false,
  isThere: false,
  isReturn: false,
  ...told,
  kind: null,
  days: null,
  isArrival: false,
  isNoun: false,
  sentence,
});

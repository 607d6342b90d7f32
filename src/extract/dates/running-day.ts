import { daysBetween } from "../../dates/calendar.js";
import type { EdtfDate } from "../../model/extraction.js";

/** A report tells of the days around it; what lies further back is background, what lies further ahead a prospect. */
const DAYS_TOLD = 12;

export type Era = "before" | "told" | "ahead";

/** Whether a full date belongs to the days that a text written or beginning at `now` tells of, or lies before or ahead of them. */
export function eraOf(date: string, now: string | null): Era {
  const distance = now === null ? 0 : daysBetween(now, date);
  return distance > 1 ? "ahead" : distance < -DAYS_TOLD ? "before" : "told";
}

export const isFullDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

interface Seen {
  readonly date: EdtfDate;
  readonly era: Era;
  readonly paragraph: number;
  /** At the head of its sentence, so that all of it and what follows is of that day. */
  readonly isLeading: boolean;
  /** "had arrived on Monday": told of as past already. */
  readonly isPluperfect: boolean;
}

/**
 * The day that a text has got to: what "that evening" and "the next day" are counted from. A look back or ahead holds for
 * its paragraph; then the text goes on where it was.
 */
export class RunningDay {
  /** The first day that the text tells of. */
  #lead: EdtfDate | null = null;
  #day: EdtfDate | null = null;
  #aside: EdtfDate | null = null;
  #latest: EdtfDate | null = null;
  #paragraph = -1;

  enter(paragraph: number): void {
    if (paragraph === this.#paragraph) return;
    this.#paragraph = paragraph;
    this.#aside = null;
    this.#latest = null;
  }

  see({ date, era, paragraph, isLeading, isPluperfect }: Seen): void {
    this.enter(paragraph);
    this.#latest = date;
    if (isPluperfect) return;
    const goesOn = era === "told" && (this.#day === null || date >= this.#day || isLeading);
    if (goesOn) {
      this.#day = date;
      this.#lead ??= date;
    }
    this.#aside = goesOn ? null : date;
  }

  /** For "that evening", and for what has no date. */
  get day(): EdtfDate | null {
    return this.#aside ?? this.#day;
  }
  /** For "the next day", "two days later". */
  get latest(): EdtfDate | null {
    return this.#latest ?? this.day;
  }
  /** For "the day before": in a new paragraph that is the day before what the text is about. */
  get before(): EdtfDate | null {
    return this.#latest ?? this.#lead ?? this.#day;
  }
}

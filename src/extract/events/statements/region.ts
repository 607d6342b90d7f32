import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence, Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";

/** The unquoted text before or after a quotation, up to the next quotation or the sentence's end. */
export interface Region {
  readonly text: string;
  readonly start: number;
  /** Whoever may be its subject, in the order of the text. */
  readonly references: readonly Reference[];
  /** Organizations and countries, which speak through somebody who is not named. */
  readonly bodies: readonly Place[];
  readonly lexicon: Lexicon;
}

/** Where a verb stands in its region. */
export type VerbPlace = Place;

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "stranger", "leaders"]);

export const countWords = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}]+)*/gu)?.length ?? 0;

/** A stretch of a sentence with the persons whom it names outside quotation marks. */
export function region(
  sentence: MarkedSentence,
  references: readonly Reference[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Region {
  return {
    text: sentence.text.slice(start - sentence.start, Math.max(start, end) - sentence.start),
    start,
    lexicon,
    bodies: [...sentence.organizations, ...sentence.countries.filter(({ form }) => form !== "adjective")].filter(
      (body) => body.start >= start && body.end <= end,
    ),
    references: references.filter(
      (reference) =>
        reference.start >= start &&
        reference.end <= end &&
        !reference.isQuoted &&
        !reference.isOwner &&
        PERSONAL.has(reference.kind),
    ),
  };
}

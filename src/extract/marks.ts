import type { CountryCode } from "../model/extraction.js";
import type { DateMention } from "./dates/mentions.js";
import type { Sentence, Token } from "./document.js";
import type { CountryForm } from "./gazetteer/countries.js";
import type { Gender, Rank } from "./lexicon.js";
import type { Quotation } from "./recognise/quotations.js";

/** A place in the article's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface CountryMark extends Place {
  readonly code: CountryCode;
  readonly form: CountryForm;
}

/** "South Korea's former foreign minister": one holder of an office, named or not. */
export interface OfficeMark extends Place {
  /** The office without the country: "foreign minister". */
  readonly text: string;
  readonly head: string;
  readonly rank: Rank;
  readonly country: CountryCode | null;
  /** "the presidents of A, B and C": the countries after the first, for the names that follow. */
  readonly further: readonly CountryCode[];
  /** Name of an organization that the office belongs to. */
  readonly organization: string | null;
  readonly isFormer: boolean;
  readonly gender: Gender | null;
}

export interface OrganizationMark extends Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
  /** What all names of a well-known organization have in common. */
  readonly key?: string;
}

/** Capitalised words that may be the name of a person. */
export interface NameMark extends Place {
  readonly words: readonly string[];
  /** The office or honorific that stands right before or after it. */
  readonly office: OfficeMark | null;
  readonly honorific: Gender | "any" | null;
  /** An honorific that tells what somebody is: Marshal, cardinale. */
  readonly title: string | null;
  /** Country or organization in a possessive before it: "China's Wang Yi". */
  readonly country: CountryCode | null;
  readonly organization: string | null;
  /** 2 and more: surely a person; 1: if something else says so; below 0: none. */
  readonly likelihood: number;
  /** Whose wife, husband, predecessor: the place of the possessive. */
  readonly kinOf: number | null;
  /** Whether the form of the name says that what follows is theirs: "Xis Frau". */
  readonly isOwner?: boolean;
}

/** A sentence with all that was recognised in it, each list in the order of the text. */
export interface MarkedSentence extends Sentence {
  readonly countries: readonly CountryMark[];
  readonly offices: readonly OfficeMark[];
  readonly organizations: readonly OrganizationMark[];
  readonly names: readonly NameMark[];
  readonly dates: readonly DateMention[];
  /** Quotations that begin or run in this sentence. */
  readonly quotations: readonly Quotation[];
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
export const isWithin = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const holds = (place: Place, offset: number): boolean => offset >= place.start && offset < place.end;

/** How many of the marks, in the order of the text, begin at or before an offset. */
function countFrom(marks: readonly Place[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mark that covers a token, if any; marks stand in the order of the text and do not overlap. */
export function covering<Mark extends Place>(marks: readonly Mark[], token: Token): Mark | undefined {
  const mark = marks[countFrom(marks, token.start) - 1];
  return mark && token.end <= mark.end ? mark : undefined;
}

/** The last mark or token that ends at or before an offset; its index, or -1. */
export function lastBefore(marks: readonly Place[], offset: number): number {
  let at = countFrom(marks, offset) - 1;
  while (at >= 0 && marks[at]!.end > offset) at--;
  return at;
}

/** The first mark or token that begins at or behind an offset; its index, or their number. */
export const firstFrom = (marks: readonly Place[], offset: number): number => countFrom(marks, offset - 1);

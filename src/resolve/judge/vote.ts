/** One claim about a property, as it is counted: who says it, and when. */
export interface Vote {
  readonly claim: string;
  readonly value: string;
  readonly article: string;
  /** Copies of one text have one voice. */
  readonly voice: string;
  readonly publishedOn: string | null;
}

export interface Version {
  readonly value: string;
  readonly votes: readonly Vote[];
}

/** What a property is taken to be, and why. */
export interface Judgement {
  readonly accepted: string | null;
  /** More than one when sources exclude each other; the accepted one first. */
  readonly versions: readonly Version[];
  /** A sentence for the reader; empty when all agree. */
  readonly reason: string;
}

export const voicesOf = (votes: readonly Vote[]): number => new Set(votes.map(({ voice }) => voice)).size;

import type { Person } from "../../refine/people.js";
import type { Thing } from "./things.js";

/** Somebody gives, or something is given: what one verb or noun of a sentence tells. */
export interface Giving {
  readonly giver: Person | null;
  readonly recipient: Person | null;
  /** Two whom the things went to at once. */
  readonly group?: readonly Person[];
  readonly things: readonly Thing[];
  /** Whether the clause itself names whom the things went to or came from. */
  readonly isMutual: boolean;
  /** Whether it answers a gift of the one who gets it. */
  readonly isReturn?: boolean;
  /** Whether it goes on without a verb, so that the giver is the one before. */
  readonly isFurther?: boolean;
}

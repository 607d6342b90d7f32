import type { VisitMention } from "../../model/extraction.js";
import type { Gold, GoldVisit } from "../gold.js";
import { type Marks, shown } from "../marks.js";
import { jaccard, type Pairing, pairUp } from "../pair-up.js";
import type { PersonFinder } from "../person-finder.js";
import { dated, isAtAnotherTime } from "../right-values.js";

/** Scores visits: who went to which country; dates only choose among several. */
export function scoreVisits(
  gold: Gold,
  visits: readonly VisitMention[],
  who: PersonFinder,
  marks: Marks,
): Pairing<GoldVisit, VisitMention> {
  const affinity = (a: GoldVisit, b: VisitMention) => {
    const likeness = a.visitors?.length ? jaccard(a.visitors.map(who), b.visitors.map(who)) : 0.5;
    if (a.country !== b.country || likeness < 0.5) return 0;
    return likeness + (isAtAnotherTime(a, b) ? 0 : 1);
  };
  const pairing = pairUp(gold.visits, visits, affinity);
  marks.pairing("visits", pairing, (visit) => `${shown(visit.visitors)} to ${visit.country} ${dated(visit)}`);
  return pairing;
}

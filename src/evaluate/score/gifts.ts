import type { GiftMention } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import type { Gold, GoldGift } from "../gold.js";
import { hasHeadOf } from "../head-noun.js";
import type { Marks } from "../marks.js";
import { jaccard, pairUp } from "../pair-up.js";
import type { PersonFinder } from "../person-finder.js";
import { oneOf } from "../right-values.js";

/** Scores gifts: giver and recipient right, and a thing with the same head noun. */
export function scoreGifts(gold: Gold, gifts: readonly GiftMention[], who: PersonFinder, marks: Marks): void {
  const isPerson = (expected: string | null | undefined, got: string | null) => !expected || who(expected) === who(got);
  const affinity = (a: GoldGift, b: GiftMention) => {
    const isItem = oneOf(a.item, a.itemAlso).some((item) => hasHeadOf(b.item, item, gold.language));
    if (!isItem || !isPerson(a.giver, b.giver) || !isPerson(a.recipient, b.recipient)) return 0;
    return 1 + jaccard(foldedWords(a.item), foldedWords(b.item));
  };
  marks.pairing(
    "gifts",
    pairUp(gold.gifts, gifts, affinity),
    ({ giver, item, recipient }) => `${giver} → ${recipient}: ${item}`,
  );
}

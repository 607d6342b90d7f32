import type { StatementMention } from "../../model/extraction.js";
import type { Gold, GoldStatement } from "../gold.js";
import type { Marks } from "../marks.js";
import { beginsWith, countWords, foldName } from "../name-forms.js";
import { pairUp } from "../pair-up.js";
import type { PersonFinder } from "../person-finder.js";

/** A quotation of this many words that is no gold item is a false alarm. */
const WORDS_OF_A_QUOTATION = 5;

/**
 * Scores words in quotation marks and their speakers. Shorter fragments that are no gold item are let pass, but a gold
 * quotation in the wrong mouth is a false alarm at any length.
 */
export function scoreStatements(
  gold: Gold,
  statements: readonly StatementMention[],
  who: PersonFinder,
  marks: Marks,
): void {
  const golds = gold.statements.map((item) => (item.indirect ? { ...item, optional: true } : item));
  const quotations = statements.filter(({ direct }) => direct);
  const isSpeaker = speakerCheck(gold, who);
  const pairing = pairUp(golds, quotations, (a, b) =>
    beginsWith(b.text, a.starts) && isSpeaker(a, b.speaker) ? a.starts.length : 0,
  );
  const isFalse = ({ text }: StatementMention) =>
    countWords(text, gold.language) >= WORDS_OF_A_QUOTATION ||
    pairing.missed.some(({ starts }) => beginsWith(text, starts));
  marks.pairing(
    "statements",
    { ...pairing, extra: pairing.extra.filter(isFalse) },
    (item) => `${item.speaker ?? "somebody"}: “${("starts" in item ? item.starts : item.text).slice(0, 60)}”`,
  );
}

/** A gold speaker of null means any; one who is no gold person ("official") means nobody named. */
function speakerCheck({ persons }: Gold, who: PersonFinder) {
  const named = new Set(persons.map(({ name }) => foldName(name)));
  return ({ optional, speaker }: GoldStatement, predicted: string | null): boolean => {
    if (optional || speaker === null || speaker === undefined) return true;
    if (named.has(who(speaker))) return predicted !== null && who(speaker) === who(predicted);
    return predicted === null || !named.has(who(predicted));
  };
}

import type { Lexicon } from "../../lexicon.js";
import type { Quotation } from "../../recognise/quotations.js";
import type { Attribution } from "./attribution.js";
import { countWords, type Region } from "./region.js";

/** Shorter quotations count only when they stand as speech of their own. */
const LEAST_WORDS = 5;
const LEAD = 45;
/** "a banner, painted by hand: “…”" */
const FARTHEST_TITLE = 4;

/** Titles, slogans and scare quotes are no speech. */
export function isSpeech(
  quotation: Quotation,
  before: Region,
  after: Region,
  attribution: Attribution | null,
): boolean {
  const { lexicon } = before;
  const isAttributed = attribution !== null;
  const words = countWords(quotation.text);
  if (words === 0) return false;
  const lead = before.text.slice(-LEAD);
  const titled = lexicon.speech.titled.all(lead).at(-1);
  // "she called it “a shame”", "il s'est dit convaincu que « … »": verbs of naming are verbs of speech, too
  const isSaid =
    titled !== undefined &&
    attribution?.speaker !== undefined &&
    lexicon.speech.verbs.all(lead).some(({ start, end }) => start <= titled.start && end >= titled.end);
  const gap = titled ? lead.slice(titled.end) : "";
  if (titled && !(isSaid && words >= LEAST_WORDS) && countWords(gap) <= 2 && !/[:,]\s*$/.test(gap)) return false;
  // "a hand-painted banner: “…”"
  const isOnBanner = titled !== undefined && !attribution?.speaker && !lexicon.speech.verbs.isIn(lead);
  if (isOnBanner && countWords(gap) <= FARTHEST_TITLE) return false;
  const endsSentence = /[.,!?…]$/.test(quotation.text);
  // "“Silk Road” it is called"
  if (!endsSentence && lexicon.speech.titled.at(after.text.trimStart(), 0) && !/^\s*[,.]/.test(after.text))
    return false;
  const startsAsSpeech = /[:,]\s*$/.test(before.text) || before.text.trim() === "";
  if (isTitleCase(quotation.text, lexicon) && !(isAttributed && startsAsSpeech)) return false;
  if (words >= LEAST_WORDS) return true;
  const isWhole = /[.!?]$/.test(quotation.text);
  return (
    words >= 2 &&
    ((isAttributed && (startsAsSpeech || /[!?]$/.test(quotation.text) || words >= 4)) || (startsAsSpeech && isWhole))
  );
}

/** "Four Treasures of the Study": nearly every longer word has a capital. */
function isTitleCase(text: string, lexicon: Lexicon): boolean {
  if (lexicon.capitalisesNouns) return false;
  const long = (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

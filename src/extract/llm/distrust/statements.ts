import type { Span, StatementMention } from "../../../model/extraction.js";
import { foldedWords } from "../../../names/fold.js";
import type { Cast } from "./cast.js";
import type { Doubts } from "./doubts.js";
import type { Given } from "./mentions.js";

/** A quotation can go on after "he said"; this many pieces and letters between them at most. */
const MOST_PIECES = 4;
const FURTHEST_APART = 300;

/** Words that stand in the text, said by somebody it names; direct only where the text puts them in quotation marks. */
export function believeStatement(
  given: Given<"statements">,
  cast: Cast,
  keys: ReadonlySet<string>,
  doubts: Doubts,
): StatementMention | null {
  const item = `statement of ${given.speaker ?? "somebody"}`;
  const quoted = doubts.places(item, given.evidence);
  if (quoted.length === 0) return doubts.drop(item, "no words to rest on");
  const pieces = piecesOf(given.text, quoted, doubts);
  if (pieces.length === 0) return doubts.drop(item, "the article does not have its words");
  const speaker = cast.person(given.speaker);
  if (given.speaker !== null && speaker === null)
    return doubts.drop(item, "the speaker is nobody the article tells of");
  const isMarked = pieces.every((piece) => isQuoted(piece, doubts));
  if (given.direct && !isMarked) doubts.lose(item, "its words stand in no quotation marks");
  return {
    speaker,
    direct: given.direct && isMarked,
    text: pieces.map(({ text }) => text).join(" "),
    meeting: given.meeting !== null && keys.has(given.meeting) ? given.meeting : null,
    evidence: [
      ...pieces,
      ...quoted.filter((span) => !pieces.some(({ start, end }) => start <= span.start && span.end <= end)),
    ],
  };
}

/** The places of a statement's words: one, or several pieces in quotation marks with a reporting clause between them. */
function piecesOf(text: string, near: readonly Span[], doubts: Doubts): Span[] {
  const whole = doubts.find(text);
  if (whole.length > 0) {
    const isHere = (span: Span) => near.some(({ start, end }) => span.start < end && start < span.end);
    const place = whole.find(isHere) ?? whole[0];
    return place ? [place] : [];
  }
  const wanted = foldedWords(text).join(" ");
  const { quotations } = doubts.facts;
  for (const [first, opening] of quotations.entries()) {
    const pieces: Span[] = [];
    let words = "";
    for (const piece of quotations.slice(first, first + MOST_PIECES)) {
      if (piece.start - (pieces.at(-1)?.end ?? opening.start) > FURTHEST_APART) break;
      words = `${words} ${foldedWords(piece.text).join(" ")}`.trim();
      if (words === "" || !wanted.startsWith(words)) break;
      pieces.push({ start: piece.start, end: piece.end, text: piece.text });
      if (words === wanted) return pieces;
    }
  }
  return [];
}

/** What opens and closes direct speech, in any notation, with what may stand between it and the words. */
const OPENS = /["'“”„«»‘’‚‹›『「]\s*$|(?:^|\n)[^\S\n]*[-–—]\s*$|(?:^|\n)[^\n:]{1,60}:\s*$/u;
const CLOSES = /^[.,!?…;]*\s*["'“”«»‘’‹›』」]/u;
const AROUND = 70;

/** Whether words stand in quotation marks, after a dash, or behind the name of whoever has their turn in a dialogue. */
function isQuoted({ start, end }: Span, { facts, text }: Doubts): boolean {
  if (facts.quotations.some((quotation) => start < quotation.outerEnd && quotation.outerStart < end)) return true;
  return OPENS.test(text.slice(Math.max(0, start - AROUND), start)) || CLOSES.test(text.slice(end, end + 5));
}

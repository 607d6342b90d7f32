import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import type { Quotation } from "../recognise/quotations.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";
import { attribute, attributedInside } from "./statements/attribution.js";
import { findRepeated, goesOn } from "./statements/joined.js";
import { type Region, region } from "./statements/region.js";
import { isSpeech } from "./statements/speech-or-title.js";
import { mainSubject, type Speaker, subjectBefore, who } from "./statements/subject.js";

/** Somebody's words. `parts` are the quotations it is made of: more than one where a reporting clause splits a sentence, or paragraphs do. */
export interface Statement {
  readonly speaker: Person | null;
  readonly parts: readonly Quotation[];
  readonly sentence: number;
}

/** So near the head of its sentence a phrase points back to words just quoted. */
const FARTHEST_BACK = 60;

/** Who has spoken last, as one reads on. */
interface Turn {
  readonly speaker: Person | null;
  readonly paragraph: number;
  /** Whether it was speech, whose speaker the next paragraph may go on with. */
  readonly isSpeech: boolean;
  /** Whether the marks are still open at the end of the paragraph. */
  readonly isOpen: boolean;
}

interface Draft {
  speaker: Person | null;
  /** Whether the words around it name the speaker. */
  isSure: boolean;
  parts: Quotation[];
  sentence: number;
}

/** Finds direct speech and its speaker: beside the verb of speech, else the subject of the sentence, else whoever spoke before in the paragraph. */
export function findStatements(
  sentences: readonly MarkedSentence[],
  references: readonly (readonly Reference[])[],
  lexicon: Lexicon,
): Statement[] {
  const drafts: Draft[] = [];
  let turn: Turn | null = null;
  for (const sentence of sentences) {
    const present = references[sentence.index] ?? [];
    const quotations = sentence.quotations.filter(
      ({ outerStart }) => outerStart >= sentence.start && outerStart < sentence.end,
    );
    const between = (start: number, end: number): Region => region(sentence, present, start, end, lexicon);
    const plain = between(sentence.start, sentence.end);
    if (quotations.length === 0) {
      const verb = lexicon.speech.verbs.first(sentence.text);
      const subject = mainSubject(plain) ?? present.find(isActing);
      // "Asked by reporters, X paused": what the sentence opens with is no verb of X
      const told: Speaker = verb && verb.start > 0 ? subjectBefore(plain, verb) : undefined;
      // "Wi was clear. “…”": whoever acts in a sentence may speak in the next
      const said: Speaker = told !== undefined ? told : subject ? who(subject) : undefined;
      if (said && pointsBack(sentence.text, lexicon)) {
        for (let at = drafts.length - 1, end = sentence.index; at >= 0; at--) {
          const draft = drafts[at]!;
          if (draft.isSure || draft.sentence < end - 1) break;
          draft.speaker ??= said;
          end = draft.sentence;
        }
      }
      const isIntroduction = told !== undefined || sentence.text.endsWith(":");
      if (said !== undefined)
        turn = { speaker: said, paragraph: sentence.paragraph, isSpeech: isIntroduction, isOpen: false };
      continue;
    }
    let previous: { quotation: Quotation; draft: Draft } | null = null;
    for (const [at, quotation] of quotations.entries()) {
      const before = between(quotations[at - 1]?.outerEnd ?? sentence.start, quotation.outerStart);
      const after = between(quotation.outerEnd, quotations[at + 1]?.outerStart ?? sentence.end);
      const attribution = attributedInside(quotation, present, lexicon) ?? attribute(before, after, quotation);
      const next = quotations[at + 1];
      const isHalf =
        (next && goesOn(quotation, next, after.text)) ||
        (previous && goesOn(previous.quotation, quotation, before.text));
      if (!isHalf && !isSpeech(quotation, before, after, attribution)) continue;
      if (previous && goesOn(previous.quotation, quotation, before.text)) {
        previous.draft.parts.push(quotation);
        previous = { quotation, draft: previous.draft };
        continue;
      }
      const isAlone = before.text.replace(/[\s–—-]/g, "") === "" && /^[\s.,;]*$/.test(after.text);
      const isNext: boolean = turn !== null && sentence.paragraph - turn.paragraph === 1;
      const last = drafts.at(-1);
      if (turn?.isOpen && isNext && last && before.text.trim() === "") {
        // every paragraph of a long quotation opens, only the last one closes
        last.parts.push(quotation);
        if (!last.isSure && attribution?.speaker !== undefined) {
          last.speaker = attribution.speaker;
          last.isSure = true;
        }
        turn = { speaker: last.speaker, paragraph: sentence.paragraph, isSpeech: true, isOpen: quotation.isOpen };
        previous = { quotation, draft: last };
        continue;
      }
      const isHeard = turn !== null && (turn.paragraph === sentence.paragraph || (isNext && isAlone && turn.isSpeech));
      const inherited: Person | null = isHeard ? turn!.speaker : null;
      const subject = present.find((reference) => isActing(reference) && who(reference))?.persons[0] ?? null;
      const speaker: Person | null =
        attribution?.speaker !== undefined
          ? attribution.speaker
          : isAlone
            ? inherited
            : previous // "X hailed “…”: “…”"
              ? (inherited ?? subject)
              : (subject ?? inherited);
      const draft: Draft = {
        speaker,
        isSure: attribution?.speaker !== undefined,
        parts: [quotation],
        sentence: sentence.index,
      };
      drafts.push(draft);
      turn = { speaker, paragraph: sentence.paragraph, isSpeech: true, isOpen: quotation.isOpen };
      previous = { quotation, draft };
    }
  }
  return withoutRepeated(drafts);
}

/** "With these words …", "X chose these words": a phrase of several words may also stand behind the subject. */
function pointsBack(text: string, { speech }: Lexicon): boolean {
  const found = speech.backReferences.first(text.slice(0, FARTHEST_BACK));
  return found !== null && (found.start === 0 || /\s/.test(found.text));
}

const isActing = ({ kind, isQuoted, isOblique, isOwner }: Reference): boolean =>
  !isQuoted && !isOblique && !isOwner && (kind === "name" || kind === "pronoun" || kind === "office");

/** Headline, standfirst and body may quote the same words: the longest stays. */
function withoutRepeated(drafts: readonly Draft[]): Statement[] {
  const texts = drafts.map(({ parts }) => parts.map(({ text }) => text).join(" "));
  const isRepeated = findRepeated(texts, (a, b) => {
    const [first, second] = [drafts[a]!.speaker, drafts[b]!.speaker];
    return first === second || first === null || second === null;
  });
  return drafts.filter((_, at) => !isRepeated[at]);
}

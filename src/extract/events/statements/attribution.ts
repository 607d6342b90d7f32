import type { Lexicon } from "../../lexicon.js";
import type { Quotation } from "../../recognise/quotations.js";
import type { Reference } from "../../refine/references.js";
import { countWords, type Region, type VerbPlace } from "./region.js";
import { hangsOn, type Speaker, subjectBefore, subjectBehind, who } from "./subject.js";

/** What the words around a quotation say of its speaker. */
export interface Attribution {
  /** Undefined: the words say that somebody speaks, but not who. Null: somebody who is not named. */
  readonly speaker: Speaker;
}

const MOST_WORDS_BEFORE_VERB = 12;
const MOST_WORDS_BEFORE_PERSON = 6;

/** Whose words: "X said: “…”", "“…,” said X", "“…”, according to X", "X praised “…”", in this order. */
export function attribute(before: Region, after: Region, quotation: Quotation): Attribution | null {
  const { lexicon } = before;
  const lead = introduction(before);
  if (lead?.speaker) return lead;
  const verb = lexicon.speech.verbs.all(before.text).at(-1);
  const praised: Attribution | null = verb ? { speaker: subjectBefore(before, verb) } : null;
  const told = reporting(before, after, quotation, praised?.speaker);
  // "“…”, lautet das Fazit von X": the subject of the verb is no person, and tells of one
  const behind = told?.speaker ? told : (accordingTo(before, after, lexicon, told !== null) ?? told);
  if (behind && (behind.speaker !== undefined || !lead)) return behind;
  if (lead) return lead;
  // "X spoke of “…”, Y of “…”": the verb is not said again
  const other = /^\s*[,;]/.test(before.text) ? before.references.find(({ isOblique }) => !isOblique) : undefined;
  return praised ?? (other ? { speaker: who(other) } : null);
}

/** "X said: “…”", also where what stands before the colon is no verb of speech: "Putin asked for money: “…”". */
function introduction(before: Region): Attribution | null {
  const { text, lexicon } = before;
  const isColon = /:\s*(?:[–—-]\s*)?$/.test(text);
  if (!isColon && !/,\s*$/.test(text)) return null;
  const verb = lexicon.speech.verbs.all(text).at(-1);
  const gap = verb ? text.slice(verb.end) : "";
  const isAdjacent = verb !== undefined && (/^[\s\p{L}]{0,25}[:,]\s*$/u.test(gap) || (isColon && !/[,;.!?]/.test(gap)));
  if (verb && isAdjacent) return { speaker: subjectBefore(before, verb) };
  if (!isColon) return null;
  const end = text.lastIndexOf(":");
  // "X assured, with his eyes on Y, that it holds: “…”": what stands right before the colon hangs on the verb
  const isHanging = verb !== undefined && hangsOn(before, end);
  const speaker = subjectBefore(before, isHanging ? verb : { start: end, end });
  // "For the minister the matter is closed: “…”"
  const topic = speaker === undefined ? before.references.find(({ start, end: until }) => start < until) : undefined;
  return { speaker: topic ? who(topic) : speaker };
}

/** "“…,” said X", "“…”, X told reporters", "“…” — X". */
function reporting(before: Region, after: Region, quotation: Quotation, praising: Speaker): Attribution | null {
  const { text, lexicon } = after;
  const isFirst = before.text.replace(/[\s.,;–—-]/gu, "") === "";
  const isParted = isFirst || /^\s*[,–—]/.test(text) || /[,!?…]$/.test(quotation.text);
  if (!isParted) return null;
  const clause = text.replace(/^[\s,–—]+/u, "");
  const isNext = lexicon.subordinators.at(clause, 0) !== null || lexicon.and.at(clause, 0) !== null;
  // "X hailed “…”, while Y spoke of “…”": what follows says whose the next words are
  if (praising && isNext) return null;
  const quoting = lexicon.speech.quoting.first(text);
  const quoted = quoting && after.references.find(({ start }) => start >= after.start + quoting.end);
  if (quoted && isNearEnough(text, quoting)) return { speaker: who(quoted) };
  const verb = lexicon.speech.verbs.first(text);
  if (verb && isNearEnough(text, verb)) return { speaker: subjectBehind(after, verb) };
  // "“…”, orakelte der Minister": any verb will do where a person stands right behind the quotation
  const first = after.references[0];
  if (!first || first.isOblique || !(isFirst || /:\s*$/.test(before.text))) return null;
  const gap = text.slice(0, first.start - after.start);
  const isClose = countWords(gap) <= MOST_WORDS_BEFORE_PERSON && !/[.;:]|\p{L},\s/u.test(gap);
  return isClose && !isNext ? { speaker: who(first) } : null;
}

const isNearEnough = (text: string, verb: VerbPlace): boolean =>
  countWords(text.slice(0, verb.start)) <= MOST_WORDS_BEFORE_VERB && !/[;:]/.test(text.slice(0, verb.start));

/** "“…”, according to X", "For X, it is “…”". */
function accordingTo(before: Region, after: Region, lexicon: Lexicon, isTold: boolean): Attribution | null {
  if (lexicon.speech.verbs.isIn(before.text)) return null;
  for (const place of isTold ? [after] : [after, before]) {
    const found = lexicon.speech.accordingTo.all(place.text).find(({ text }) => !isTold || /\s/.test(text));
    const named = found && place.references.find(({ start }) => start >= place.start + found.end);
    if (named) return { speaker: who(named) };
  }
  return null;
}

const FARTHEST_INSIDE = 40;
const NAMING = new Set<Reference["kind"]>(["name", "pronoun", "office"]);

/** "« Nous sommes prêts, a dit le ministre, et cela suffit »": newspapers may leave the marks open around the reporting clause. */
export function attributedInside(
  quotation: Quotation,
  references: readonly Reference[],
  lexicon: Lexicon,
): Attribution | null {
  for (const { start, end } of lexicon.speech.verbs.all(quotation.text)) {
    if (!/,\s+(?:\p{Ll}{1,3}\s+)?$/u.test(quotation.text.slice(Math.max(0, start - 8), start))) continue;
    const at = quotation.start + end;
    const subject = references.find(
      (reference) => reference.isQuoted && reference.start >= at && reference.start - at < FARTHEST_INSIDE,
    );
    if (subject?.persons.length !== 1 || !NAMING.has(subject.kind)) continue;
    const gap = quotation.text.slice(end, subject.start - quotation.start);
    if (countWords(gap) <= 2 && !/[,;:]/.test(gap)) return { speaker: subject.persons[0]! };
  }
  return null;
}

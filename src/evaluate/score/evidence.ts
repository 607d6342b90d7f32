import type { Extraction } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import type { Gold } from "../gold.js";
import { itemsOf, labelOf } from "../items.js";
import type { Marks } from "../marks.js";

/** The file an article was read from. */
export interface RawFile {
  readonly text: string;
  /** Plain text: all that the article has must be in it, letter by letter. */
  readonly isPlain: boolean;
}

/** Scores evidence: every item has some, every span is the text at its place, and none lies in boilerplate. */
export function scoreEvidence(gold: Gold, record: Extraction, raw: RawFile | null, marks: Marks): void {
  const { text } = record.article;
  const zones = boilerplateZones(text, gold.boilerplate, raw);
  const rawLetters = raw?.isPlain ? foldedWords(raw.text).join("") : null;
  for (const { list, item } of itemsOf(record)) {
    marks.silently("evidenced", { right: item.evidence.length ? 1 : 0, of: 1 });
    for (const span of item.evidence) {
      const actual = span.start >= 0 && span.end > span.start ? text.slice(span.start, span.end) : "";
      const isInRaw = rawLetters === null || rawLetters.includes(foldedWords(span.text).join(""));
      const isExact = actual !== "" && actual === span.text && isInRaw;
      marks.share("spans", `${list} ${span.start}–${span.end}`, isExact, { expected: actual, got: span.text });
    }
    const isInside = zones.some((zone) => item.evidence.some(({ start, end }) => start < zone.end && zone.start < end));
    if (isInside) marks.hit("boilerplate", `${list}: ${labelOf(item)}`);
  }
}

/** Lines of a file shorter than this stand in many texts by chance. */
const LEAST_LINE = 20;

/** Where the kept text has a line that begins like boilerplate (accents count: "Kọ" is not "Korea"), alone or joined to others. */
function boilerplateZones(
  text: string,
  beginnings: readonly string[],
  raw: RawFile | null,
): { start: number; end: number }[] {
  const isBoilerplate = (line: string) => beginnings.some((beginning) => clean(line).startsWith(clean(beginning)));
  const lines = [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => isBoilerplate(line))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const joined = (raw?.text ?? "")
    .split("\n")
    .map(clean)
    .filter((line) => line.length >= LEAST_LINE && isBoilerplate(line) && text.includes(line))
    .map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
  return [...lines, ...joined];
}

const clean = (line: string): string => line.normalize("NFC").replace(/\s+/g, " ").trim();

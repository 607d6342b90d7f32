import type { Article } from "../model/article.js";
import type { Claim } from "../model/claim.js";

export interface SentenceRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SupportRow {
  readonly claim: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of an article that claims rest on, and which span of which claim lies in which. */
export function sentencesOf(
  article: Article,
  claims: readonly Claim[],
): { sentences: SentenceRow[]; supports: SupportRow[] } {
  const starts = segments(article);
  const used = new Map<number, SentenceRow>();
  const supports: SupportRow[] = [];
  for (const claim of claims) {
    for (const { start, end, text } of claim.evidence) {
      const at = sentenceAt(starts, start);
      const sentence = used.get(at) ?? sentenceRow(article, starts, at);
      used.set(at, sentence);
      supports.push({ claim: claim.id, sentence: sentence.id, start, end, text });
    }
  }
  return { sentences: [...used.values()], supports };
}

function segments(article: Article): number[] {
  const locale = article.language === "und" ? "en" : article.language;
  const starts = [0];
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: "sentence" }).segment(article.text)) {
    if (index > 0 && segment.trim() !== "") starts.push(index);
  }
  return starts;
}

function sentenceAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sentenceRow(article: Article, starts: readonly number[], at: number): SentenceRow {
  const start = starts[at]!;
  const whole = article.text.slice(start, starts[at + 1] ?? article.text.length);
  const text = whole.trimEnd();
  return { id: `${article.id}:${start}`, start, end: start + text.length, text };
}

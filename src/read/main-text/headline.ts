import { contentWords, shareFound } from "./overlap.js";
import { isBody, isHeading, type Page } from "./page.js";

/**
 * Finds the headline: the line without a full stop above the running text that shares most words with it. Captions may
 * stand above it, so up to two paragraphs are allowed there when the line below them tells them from the article.
 */
export function findHeadline(page: Page): number {
  const end = headEnd(page);
  const body = bodyWords(page);
  const scores = new Map<number, number>();
  let paragraphsAbove = 0;
  for (let at = 0; at < end; at++) {
    if (isBody(page, at) && !isTitleLike(page, at)) {
      if (!isCaptionAbove(page, at)) break;
      paragraphsAbove++;
    } else if (isTitleLike(page, at)) {
      const score = scoreOf(page, at, body);
      if (score > 0) scores.set(at, score);
    }
    if (paragraphsAbove > 2) break;
  }
  const best = Math.max(0, ...scores.values());
  // A standfirst shares as many words as the headline above it: the first that comes near the best.
  for (const [at, score] of scores) {
    if (score < best * 0.7) continue;
    const headline = isKicker(page, at, scores) ? at + 1 : at;
    return (
      [...scores.keys()].find((other) => isWithoutSite(page.lines[other]!.text, page.lines[headline]!.text)) ?? headline
    );
  }
  return -1;
}

/** A paragraph above the headline that belongs to a picture: a line of the frame follows it at once. */
export function isCaptionAbove(page: Page, at: number): boolean {
  const next = page.kinds[at + 1];
  if (next === undefined) return false;
  return (
    page.lines[at]!.words <= 60 &&
    (page.foreign[at + 1] === true || next === "credit" || next === "source" || next === "caption")
  );
}

/** A few words right above the headline that name its subject: "Chancellor in Beijing", then "Three hours with Xi". */
function isKicker(page: Page, at: number, scores: ReadonlyMap<number, number>): boolean {
  const [line, below] = [page.lines[at]!, page.lines[at + 1]];
  return below !== undefined && scores.has(at + 1) && line.words <= 3 && below.words > line.words && below.words <= 15;
}

/** "Talks in Oslo" beside "Talks in Oslo | The Harbour Post". */
const isWithoutSite = (text: string, withSite: string): boolean =>
  withSite.startsWith(text) && /^\s+[|–—·•-]\s/.test(withSite.slice(text.length));

function headEnd(page: Page): number {
  let paragraphs = 0;
  for (let at = 0; at < page.lines.length; at++) {
    if (isBody(page, at) && !isTitleLike(page, at) && ++paragraphs === 3) return at;
  }
  return page.lines.length;
}

function isTitleLike(page: Page, at: number): boolean {
  const { words, text, endsSentence } = page.lines[at]!;
  const kind = page.kinds[at];
  if ((kind !== "short" && kind !== "prose") || words < 2 || words > 30 || text.length > 220) return false;
  if (/[:;,–—-]$/.test(text)) return false;
  return !endsSentence || /[?!][”"»']?$/.test(text);
}

function bodyWords(page: Page): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < Math.min(page.lines.length, 2000); at++) {
    if (isBody(page, at) && page.lines[at]!.endsSentence)
      for (const word of contentWords(page.lines[at]!.folded)) words.add(word);
  }
  return words;
}

function scoreOf(page: Page, at: number, body: ReadonlySet<string>): number {
  const line = page.lines[at]!;
  const share = shareFound(contentWords(line.folded), body);
  const own = page.foreign[at] && share < 0.3 ? 0 : Math.max(share, 0.1);
  const isFollowed = page.lines
    .slice(at + 1, at + 12)
    .some((_, below) => isBody(page, at + 1 + below) || isHeading(page, at + 1 + below));
  return isFollowed ? own * Math.min(line.words, 7) : 0;
}

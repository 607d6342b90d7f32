import { goesOn, toldNames } from "./names-again.js";
import { isBody, isHeading, type Page } from "./page.js";

/**
 * What stands above the article: menus and teasers above the headline, names and sections between the headline and the
 * first paragraph. A standfirst stays, also one without a full stop.
 */
export function aboveTheArticle(page: Page, isKept: (at: number) => boolean): number[] {
  const first = [...page.lines.keys()].find((at) => at > page.title && isBody(page, at) && isKept(at));
  if (first === undefined) return [];
  const dropped: number[] = [];
  for (let at = 0; at < first; at++) {
    if (!isKept(at)) continue;
    const line = page.lines[at]!;
    if (at < page.title) dropped.push(at);
    else if (isHeading(page, at) && (line.words <= 4 || page.title < 0) && !/[:–—-]$/.test(line.text)) dropped.push(at);
  }
  // Never lose an opening paragraph to a subheading that was taken for the headline.
  const paragraphs = dropped.filter((at) => isBody(page, at));
  if (paragraphs.length === 0) return dropped;
  const told = toldNames([page.lines[first]!.text]);
  return dropped.filter((at) => !isBody(page, at) || goesOn(page.lines[at]!.text, told) <= 0);
}

import { isBody, isHeading, type Page } from "./page.js";

/** Paragraphs under a line that may part the article from what is not the article. */
export interface Section {
  /** The line that opens it. */
  readonly start: number;
  /** `related` stands above teasers, `end` above comments and the foot, `frame` is any other line of the frame. */
  readonly opener: "beginning" | "related" | "end" | "frame" | "heading";
  readonly paragraphs: readonly number[];
  /** How many bare headlines stand between its opener, or the label above it, and its first paragraph. */
  readonly headlines: number;
}

/** Parts a page below its headline at labels, lines of the frame and headline-like lines. The first section is the opening. */
export function sectionsOf(page: Page, isKept: (at: number) => boolean): Section[] {
  const sections: { start: number; opener: Section["opener"]; paragraphs: number[]; headlines: number }[] = [];
  sections.push({ start: 0, opener: "beginning", paragraphs: [], headlines: 0 });
  let headlines = 0;
  let lastRelated = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, page.title + 1); at < page.lines.length; at++) {
    const opener = openerAt(page, at, isKept);
    if (opener === "related") lastRelated = at;
    // A headline right under "Related articles" is one of them, and what follows it may be its summary.
    const isTeaser = opener === "heading" && at - lastRelated <= 12;
    if (isTeaser) lastRelated = at;
    const isUnderFrame = opener === "heading" && page.foreign[at - 1] === true;
    if (isKept(at) && isHeading(page, at)) headlines++;
    else if (opener) headlines = 0;
    if (opener)
      sections.push({
        start: at,
        opener: isTeaser ? "related" : isUnderFrame ? "frame" : opener,
        paragraphs: [],
        headlines,
      });
    else if (isKept(at) && isBody(page, at)) {
      const section = sections.at(-1)!;
      if (section.paragraphs.length === 0) section.headlines = headlines;
      section.paragraphs.push(at);
      headlines = 0;
    }
  }
  return sections;
}

function openerAt(page: Page, at: number, isKept: (at: number) => boolean): Section["opener"] | null {
  const kind = page.kinds[at]!;
  if (kind === "related" || kind === "end") return kind;
  if (page.foreign[at]) return "frame";
  if (kind === "prose" || kind === "short")
    return isKept(at) && isHeading(page, at) && page.lines[at]!.words >= 5 ? "heading" : null;
  return kind === "credit" || kind === "caption" || kind === "share" ? null : "frame";
}

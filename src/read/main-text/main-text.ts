import { findDate } from "../page-date.js";
import { aboveTheArticle } from "./above-the-article.js";
import { beyondTheEnd } from "./beyond-the-end.js";
import { captions } from "./captions.js";
import { beginning, UPDATED } from "./frame-words.js";
import { findHeadline } from "./headline.js";
import { linesOf } from "./line.js";
import { menus } from "./menus.js";
import { judgePage, type Page } from "./page.js";
import { publisherOf, withoutAgencyTag } from "./publisher.js";
import { repeats } from "./repeats.js";
import { unwrap } from "./unwrap.js";

/** The article within a page of plain text. */
export interface MainText {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly text: string;
  /** What was left out and which step left it out, in the order of the page. */
  readonly dropped: readonly { readonly text: string; readonly step: string }[];
}

/** A step names the lines to leave out; it sees the whole page and what earlier steps left out. */
export type Step = (page: Page, isKept: (at: number) => boolean) => Iterable<number>;

const STEPS: readonly (readonly [string, Step])[] = [
  ["frame", frame],
  ["another language", (page) => where(page, (at) => page.foreign[at]! && page.kinds[at] !== "date")],
  ["headline", (page) => (page.title < 0 ? [] : [page.title])],
  // Captions are told by the credit below them, so before anything looks for neighbours among the kept lines only.
  ["caption", captions],
  ["above the article", aboveTheArticle],
  ["repeat", repeats],
  ["beyond the end", beyondTheEnd],
  ["menu", menus],
];

/**
 * Finds the article in a page: its headline, its date, and its own paragraphs, each as it stands in the source. What
 * surrounds it is told by structure first (language, shape, place, repetition) and by words second.
 */
export function mainText(source: string, known: { readonly title?: string | null } = {}): MainText {
  const lines = unwrap(linesOf(source));
  const judged = judgePage(lines);
  const title = known.title ? sameLine(judged, known.title) : findHeadline(judged);
  const page: Page = { ...judged, title };
  const reasons = new Map<number, string>();
  for (const [name, step] of STEPS) {
    for (const at of step(page, (line) => !reasons.has(line))) if (!reasons.has(at)) reasons.set(at, name);
  }
  const kept = lines.filter((_, at) => !reasons.has(at));
  return {
    title: known.title ?? (title < 0 ? null : lines[title]!.text),
    publisher: publisherOf(page, kept),
    publishedOn: publishedOn(page),
    text: withoutAgencyTag(
      kept.map(({ text, isAfterGap }, at) => (at === 0 ? text : (isAfterGap ? "\n\n" : "\n") + text)).join(""),
    ),
    dropped: [...reasons]
      .sort(([a], [b]) => a - b)
      .map(([at, step]) => ({ text: lines[at]!.text, step: step === "frame" ? page.kinds[at]! : step })),
  };
}

/** Lines that are frame by themselves. */
function frame(page: Page): number[] {
  return where(page, (at) => page.kinds[at] !== "prose" && page.kinds[at] !== "short");
}

function where(page: Page, holds: (at: number) => boolean): number[] {
  return [...page.lines.keys()].filter(holds);
}

function sameLine(page: Page, title: string): number {
  const [wanted] = linesOf(title);
  return wanted ? page.lines.findIndex(({ folded }) => folded === wanted.folded) : -1;
}

/** The day the page says it was published, else the day it says it was changed. */
function publishedOn(page: Page): string | null {
  let updated: string | null = null;
  for (const [at, line] of page.lines.entries()) {
    if (page.kinds[at] !== "date") continue;
    const day = findDate(line.text, page.language)?.day ?? null;
    if (day && !beginning(line.folded, UPDATED)) return day;
    updated ??= day;
  }
  return updated;
}

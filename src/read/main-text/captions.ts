import type { Line } from "./line.js";
import { givesNameAgain, toldNames } from "./names-again.js";
import { isBody, type Page } from "./page.js";

/**
 * Captions that only the line below gives away: a credit, a label "AI made this" in the frame's language. A caption is
 * one sentence that names in full whom the article names in full elsewhere; an article's own paragraph does not.
 */
export function captions(page: Page, isKept: (at: number) => boolean): number[] {
  const bodies = [...page.lines.keys()].filter((at) => isBody(page, at) && isKept(at));
  if (bodies.length < 2) return [];
  const last = bodies.at(-1)!;
  return [...page.lines.keys()].filter((at) => {
    if (!isKept(at) || at === page.title || at >= last || !isAbovePictureLabel(page, at)) return false;
    const line = page.lines[at]!;
    if (page.kinds[at + 1] !== "credit" && at > page.title && !returns(page, at + 1)) return false;
    if (!line.endsSentence) return page.kinds[at + 1] === "credit" && line.words <= 40;
    if (line.words > 60 || sentences(line) > 2 || opensWithPlace(line)) return false;
    if (at < page.title || (line.words <= 14 && page.kinds[at + 1] === "credit")) return true;
    const around = bodies
      .filter((other) => other !== at && Math.abs(other - at) < 60)
      .map((other) => page.lines[other]!.text);
    return givesNameAgain(line.text, toldNames(around));
  });
}

const isAbovePictureLabel = (page: Page, at: number): boolean =>
  page.kinds[at + 1] === "credit" ||
  (page.foreign[at + 1] === true && page.lines[at + 1]!.words <= 8 && page.kinds[at] === "prose");

/** Whether a line of the frame comes back: a label under every picture does, a heading below the article does not. */
const returns = (page: Page, at: number): boolean => {
  const { folded } = page.lines[at]!;
  const around = page.lines.slice(Math.max(0, at - 200), at + 200);
  return around.filter((line) => line.folded === folded).length > 1;
};

const sentences = ({ text }: Line): number => (text.match(/[.!?]["”»)]?\s+["“«„(]?\p{Lu}/gu)?.length ?? 0) + 1;

/** "BEIJING – …", "SEOUL, Jan 5 (Agency) — …": how an article opens, and never a caption. */
const opensWithPlace = ({ text }: Line): boolean =>
  /^\p{Lu}[\p{Lu}\s.,'’/-]{2,40}[^.]{0,40}?\s?[–—-]\s/u.test(text.slice(0, 100));

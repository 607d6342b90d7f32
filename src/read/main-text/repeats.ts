import type { Page } from "./page.js";

/**
 * Lines that say again what another line says: labels that come back, paragraphs printed twice, pull quotes and
 * headlines inside the text. A speaker's name in a transcript ("Ama Mensah:") comes back too, and stays.
 */
export function repeats(page: Page, isKept: (at: number) => boolean): number[] {
  const places = new Map<string, number[]>();
  for (const [at, { folded }] of page.lines.entries()) {
    const known = places.get(folded);
    if (known) known.push(at);
    else places.set(folded, [at]);
  }
  const dropped = new Set<number>();
  for (const [folded, all] of places) {
    if (all.length < 2 || /:$/.test(folded)) continue;
    const [firstKept] = all.filter((at) => isKept(at));
    const line = page.lines[all[0]!]!;
    const isLabel = page.kinds[all[0]!] === "short" && !line.endsSentence && (line.words <= 4 || all.length > 2);
    const isHeadline = all.includes(page.title);
    for (const at of all) if (isKept(at) && (isLabel || isHeadline || at !== firstKept)) dropped.add(at);
  }
  for (const at of containedLines(page, (line) => isKept(line) && !dropped.has(line))) dropped.add(at);
  return [...dropped];
}

const RUN = 5;

/** Kept lines whose words, five or more, all stand in one other kept line. Linear: lines are looked up by their first words. */
function containedLines(page: Page, isKept: (at: number) => boolean): number[] {
  const wordsOf = new Map<number, string[]>();
  for (const [at, { folded }] of page.lines.entries()) {
    if (isKept(at) && (page.kinds[at] === "prose" || page.kinds[at] === "short"))
      wordsOf.set(at, folded.match(/[\p{L}\p{N}]+/gu) ?? []);
  }
  const openings = new Map<string, number[]>();
  for (const [at, words] of wordsOf) {
    if (words.length < RUN || words.length > 60) continue;
    const opening = words.slice(0, RUN).join(" ");
    openings.set(opening, [...(openings.get(opening) ?? []).slice(-5), at]);
  }
  const contained = new Set<number>();
  for (const [container, words] of wordsOf) {
    for (let from = 0; from + RUN <= words.length; from++) {
      for (const at of openings.get(words.slice(from, from + RUN).join(" ")) ?? []) {
        const inner = wordsOf.get(at)!;
        const isInside =
          at !== container &&
          inner.length < words.length &&
          inner.every((word, offset) => words[from + offset] === word);
        if (isInside) contained.add(at);
      }
    }
  }
  return [...contained];
}

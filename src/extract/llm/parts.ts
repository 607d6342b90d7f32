/** What neighbouring parts share, as a share of their length: enough for an event told across the cut. */
const OVERLAP = 0.15;

/**
 * A text cut into overlapping parts of at most `length` characters, at paragraphs where they are short enough, else
 * between sentences or words. A text that is short enough is one part.
 */
export function partsOf(text: string, length: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > length) {
    const end = cutBefore(text, start + length, start + length / 2);
    parts.push(text.slice(start, end));
    start = Math.max(cutBefore(text, end - length * OVERLAP, start + 1), start + 1);
  }
  return [...parts, text.slice(start)];
}

/** The last good place to cut between `least` and `most`. */
function cutBefore(text: string, most: number, least: number): number {
  const within = text.slice(Math.ceil(least), Math.floor(most));
  for (const seam of [/\n(?=\S)/g, /[.!?…。！？]["”»’)]?\s+(?=\S)/g, /(?<!\s)\s+(?=\S)/g]) {
    const last = [...within.matchAll(seam)].at(-1);
    if (last) return Math.ceil(least) + last.index + last[0].length;
  }
  const place = Math.floor(most);
  // Never between the two halves of one sign.
  return /[\uDC00-\uDFFF]/.test(text[place] ?? "") ? place - 1 : place;
}

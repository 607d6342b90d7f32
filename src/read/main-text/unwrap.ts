import { type Line, measure } from "./line.js";

/**
 * Joins the lines of a text that was wrapped at a fixed width (wire copy, mails): otherwise every sentence would be cut
 * in pieces. A wrapped line ends where the next word would not have fitted, mostly in mid-sentence.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const inner = lines.filter((_, at) => at + 1 < lines.length && !lines[at + 1]!.isAfterGap);
  const width = inner.slice(0, 5000).reduce((most, { text }) => Math.max(most, text.length), 0);
  if (inner.length < 4 || width < 40 || width > 120) return [...lines];
  const joins = lines.map((line, at) => isWrapped(line, lines[at + 1], width));
  const wrapped = lines.filter((_, at) => joins[at]);
  const inMidSentence = wrapped.filter(({ endsSentence }) => !endsSentence).length;
  const goingOn = lines.filter((line, at) => at > 0 && joins[at - 1] && !/^["“«„(]?\p{Lu}/u.test(line.text)).length;
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  if (
    inMidSentence < wrapped.length * 0.6 ||
    goingOn < wrapped.length * 0.4 ||
    lengthOf(wrapped) < lengthOf(lines) * 0.5
  )
    return [...lines];
  return joined(lines, joins);
}

/** Whether the first word of the next line would not have fitted on this one. */
function isWrapped(line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.isAfterGap || line.text.length > width) return false;
  const [word = ""] = next.text.split(" ", 1);
  return line.text.length + 1 + word.length > width;
}

function joined(lines: readonly Line[], joins: readonly boolean[]): Line[] {
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0 && joins[at - 1]) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => measure(group.map(({ text }) => text).join(" "), group[0]!.isAfterGap));
}

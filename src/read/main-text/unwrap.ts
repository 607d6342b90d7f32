import { type Line, measure } from "./line.js";

/**
 * Joins the lines of a text that was wrapped at a fixed width (wire copy, mails): otherwise every sentence would be cut
 * in pieces. A text counts as wrapped when its lines stop short of one width in mid-sentence and paragraphs are parted
 * by empty lines.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const blocks = blocksOf(lines);
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const width = Math.max(0, ...inner.slice(0, 5000).map(({ text }) => text.length));
  if (inner.length < 4 || width < 40 || width > 120) return [...lines];
  const isFull = ({ text }: Line) => text.length > width * 0.7;
  const full = inner.filter(isFull);
  const cut = full.filter(({ endsSentence }) => !endsSentence);
  if (full.length < inner.length * 0.7 || cut.length < full.length * 0.6) return [...lines];
  return blocks.flatMap((block) => joinBlock(block, isFull));
}

/** Lines between empty lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.isAfterGap || blocks.length === 0) blocks.push([]);
    blocks.at(-1)!.push(line);
  }
  return blocks;
}

function joinBlock(block: readonly Line[], isFull: (line: Line) => boolean): Line[] {
  const groups: Line[][] = [[]];
  for (const [at, line] of block.entries()) {
    groups.at(-1)!.push(line);
    const hasNext = at < block.length - 1;
    if (hasNext && !isFull(line)) groups.push([]);
  }
  return groups.map((group) => measure(group.map(({ text }) => text).join(" "), group[0]!.isAfterGap));
}

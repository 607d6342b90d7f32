const DASH = /^\s*[—–―-]\s*(?=[\p{Lu}¿¡])/u;
const TURN = /(?<!\s)\s+[—–―]\s*|\s-[.,;:…]*\s|[,.!?…]\s+[—–―-]\s*|(?<=\p{L})[—―][.,;:…]*\s+/gu;

/** The length of the dash with which a line of dialogue begins. */
export const openingDash = (line: string): number | undefined => DASH.exec(line)?.[0].length;

type Stretch = [start: number, end: number];

/**
 * "— We are ready —said the minister—. We start today." as stretches of speech; empty where the line is no dialogue.
 * A line that nobody is named in counts where the one before asked for it: "He asked:".
 */
export function dialogue(line: string, isIntroduced: boolean, isReporting: (text: string) => boolean): Stretch[] {
  const dash = openingDash(line);
  if (dash === undefined) return [];
  const spoken = partedByDashes(line, dash, isReporting);
  return spoken.length === 0 && isIntroduced ? [[dash, line.length]] : spoken;
}

function partedByDashes(line: string, from: number, isReporting: (text: string) => boolean): Stretch[] {
  const cuts: { start: number; end: number }[] = [];
  for (const match of line.slice(from).matchAll(TURN)) {
    const start = from + match.index;
    const lead = /^[,.!?…]/.test(match[0]) ? 1 : 0;
    cuts.push({ start: start + lead, end: start + match[0].length });
  }
  const [first, second] = cuts;
  if (!first) return isReporting(line) ? speechThenClause(line, from, isReporting) : [];
  if (!isReporting(line.slice(first.end, second?.start ?? line.length))) return [];
  const rest = second ? second.end + (/^[.,;:…\s]+/u.exec(line.slice(second.end))?.[0].length ?? 0) : line.length;
  return rest < line.length
    ? [
        [from, first.start],
        [rest, line.length],
      ]
    : [[from, first.start]];
}

/** "– We are ready, said the minister." has no second dash. */
function speechThenClause(line: string, from: number, isReporting: (text: string) => boolean): Stretch[] {
  const comma = /[,!?…]\s+(?=\p{Ll})/gu;
  comma.lastIndex = from;
  for (let match = comma.exec(line); match; match = comma.exec(line)) {
    if (isReporting(line.slice(match.index + 1, match.index + 40))) return [[from, match.index + 1]];
  }
  return [];
}

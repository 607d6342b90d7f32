import { givesNameAgain, goesOn, type ToldNames, toldNames } from "./names-again.js";
import { isBody, isHeading, type Page } from "./page.js";
import { type Section, sectionsOf } from "./sections.js";

/**
 * What follows the article: teasers of other articles, comments, the foot of the page. Teasers look like news, so the
 * place is found by what parts them from the article (a label, a line in the frame's language, headlines between
 * paragraphs) and by whether the story goes on below.
 */
export function beyondTheEnd(page: Page, isKept: (at: number) => boolean): Set<number> {
  const sections = sectionsOf(page, isKept);
  const goingOn = new Set(sectionsOfTheStory(page, sections));
  const dropped = new Set<number>();
  const dropFrom = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (isKept(at)) dropped.add(at);
  };
  const last = Math.max(...goingOn);
  // Bare headlines right after the last paragraph may be a sentence that was cut off: `looseEnds` looks at them.
  const isBareHeading = ({ opener, paragraphs }: Section) => opener === "heading" && paragraphs.length === 0;
  const end = sections.slice(last + 1).find((section) => !isBareHeading(section));
  if (end) dropFrom(end.start, page.lines.length);
  for (const [place, section] of sections.entries()) {
    const next = sections[place + 1]?.start ?? page.lines.length;
    if (place < last && !goingOn.has(place) && section.opener === "related") dropFrom(section.start, next);
    else if (section.opener === "related") dropFrom(section.start, section.paragraphs[0] ?? next);
  }
  for (const at of looseEnds(page, (line) => isKept(line) && !dropped.has(line))) dropped.add(at);
  return dropped;
}

/** The places of the sections that belong to the article; the first always does. */
function sectionsOfTheStory(page: Page, sections: readonly Section[]): number[] {
  const textOf = (at: number) => page.lines[at]!.text;
  const story = [0];
  const told: string[] = sections[0]!.paragraphs.map(textOf);
  let rejected = 0;
  for (const [place, section] of sections.entries()) {
    if (place === 0) continue;
    const texts = section.paragraphs.map(textOf);
    const isEarly = told.length === 0 || (told.length === 1 && told[0]!.length < 250);
    if (texts.length === 0) continue;
    const evidence = weigh(texts, toldNames(told));
    if (isEarly || holds(section, evidence, rejected)) {
      story.push(place);
      told.push(...texts);
      rejected = 0;
    } else if (section.opener === "end") break;
    else rejected += section.opener === "heading" ? 1 : 2;
  }
  return rejected === 1 ? [...story, sections.length - 1] : story;
}

interface Evidence {
  readonly paragraphs: number;
  /** Paragraphs that go on, less those that begin anew. */
  readonly sum: number;
  readonly givesNamesAgain: number;
}

function weigh(texts: readonly string[], told: ToldNames): Evidence {
  const votes = texts.map((text) => goesOn(text, told));
  return {
    paragraphs: texts.length,
    sum: votes.reduce<number>((sum, vote) => sum + vote, 0),
    givesNamesAgain: texts.filter((text) => givesNameAgain(text.slice(0, 200), told)).length,
  };
}

/** Whether a section goes on with the story, given how it opens and whether sections above it did not. */
function holds(
  { opener, headlines }: Section,
  { paragraphs, sum, givesNamesAgain }: Evidence,
  rejected: number,
): boolean {
  if (opener === "end") return rejected === 0 && paragraphs >= 4 && sum > paragraphs / 2;
  if (rejected > 1) return paragraphs >= 3 && sum >= 2;
  // Two headlines without a paragraph between them are a list of mere headlines: what comes next is no summary of the last.
  if (opener === "related") return paragraphs >= 3 || headlines >= 2 ? sum >= 0 : sum > 0;
  if (opener === "frame") return sum > 0 || givesNamesAgain === 0;
  return sum > -paragraphs || givesNamesAgain === 0;
}

/** Headlines after the last paragraph. A single long line is rather a paragraph that was cut off; a list stays with its colon. */
function looseEnds(page: Page, isKept: (at: number) => boolean): number[] {
  const kept = [...page.lines.keys()].filter(isKept);
  const last = kept.findLastIndex((at) => isBody(page, at) || page.lines[at]!.endsSentence);
  if (last < 0) return [];
  if (/[:：]$/.test(page.lines[kept[last]!]!.text)) return [];
  const after = kept.slice(last + 1).filter((at) => isHeading(page, at));
  const isCutOff = after.length === 1 && page.lines[after[0]!]!.words >= 9;
  return isCutOff || after.some((at) => /[:：]$/.test(page.lines[at]!.text)) ? [] : after;
}

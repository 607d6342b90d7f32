import type { Token } from "../../document.js";
import { firstFrom, type OrganizationMark } from "../../marks.js";
import { behindArticles, type Ground, isNameToken } from "./ground.js";

const MOST_WORDS = 3;

/** "Ministry of Labour, Veterans and Social Affairs": a ministry whose name goes on with a list of what it is for. */
export function withListedPortfolios(mark: OrganizationMark, ground: Ground): OrganizationMark {
  const { sentence, lexicon } = ground;
  const { tokens } = sentence;
  if (!lexicon.organizations.ministries.at(mark.name, 0)) return mark;
  const first = firstFrom(tokens, mark.end);
  let at = first;
  let end: Token | null = null;
  while (tokens[at]?.text === "," || lexicon.and.at(tokens[at]?.text ?? "", 0)) {
    const isLast = tokens[at]!.text !== ",";
    if (isLast && at === first) return mark;
    const from = behindArticles(at + 1, ground);
    const words = wordsFrom(from, ground);
    if (words.length === 0 || ground.isPerson(words)) return mark;
    if (isLast) {
      end = words.at(-1)!;
      break;
    }
    at = from + words.length;
  }
  if (!end) return mark;
  return { ...mark, end: end.end, name: sentence.text.slice(mark.start - sentence.start, end.end - sentence.start) };
}

/** Capitalised words that are no organization of their own. */
function wordsFrom(at: number, { sentence, lexicon }: Ground): Token[] {
  const { tokens } = sentence;
  let to = at;
  while (to - at < MOST_WORDS && isNameToken(tokens[to]) && !lexicon.functionWords.has(tokens[to]!.lower)) to++;
  const words = tokens.slice(at, to);
  const isBody = words.some(({ start }) =>
    [lexicon.organizations.known, lexicon.organizations.world].some((list) =>
      list.at(sentence.text, start - sentence.start),
    ),
  );
  return isBody ? [] : words;
}

import { nameKey } from "../../names/fold.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, NameMark } from "../marks.js";

/** Parts two surnames side by side where the article names both: "traf Merz Xi", "the Solheim-Ansah meeting". */
export function withAdjacentNamesParted(sentences: readonly MarkedSentence[], lexicon: Lexicon): MarkedSentence[] {
  const full = sentences.flatMap(({ names }) =>
    names.filter(({ words, likelihood, office }) => words.length > 1 && (likelihood > 1 || office !== null)),
  );
  const bearers = (word: string, except: NameMark) =>
    new Set(
      full
        .filter((mark) => mark !== except && mark.words.some((one) => nameKey(one) === nameKey(word)))
        .map(({ words }) => nameKey(words.join(" "))),
    );
  const part = (mark: NameMark): NameMark[] => {
    const isDashed = mark.words.length === 1;
    const [first, second, third] = isDashed ? mark.words[0]!.split(/[-‐‑]/u) : mark.words;
    if (!first || !second || third || mark.office || !(isDashed || lexicon.putsVerbsLast)) return [mark];
    const [ours, theirs] = [bearers(first, mark), bearers(second, mark)];
    if (ours.size === 0 || theirs.size === 0 || [...ours].some((name) => theirs.has(name))) return [mark];
    return [
      { ...mark, end: mark.start + first.length, words: [first], likelihood: 0 },
      { ...mark, start: mark.end - second.length, words: [second], likelihood: 0 },
    ];
  };
  return sentences.map((sentence) => ({ ...sentence, names: sentence.names.flatMap(part) }));
}

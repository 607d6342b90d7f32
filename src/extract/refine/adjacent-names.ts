import { nameKey } from "../../names/fold.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, NameMark } from "../marks.js";

/** Parts two surnames that free word order puts side by side: "traf Merz Xi" has two people where the article names both. */
export function withAdjacentNamesParted(sentences: readonly MarkedSentence[], lexicon: Lexicon): MarkedSentence[] {
  if (!lexicon.putsVerbsLast) return [...sentences];
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
    const [first, second] = mark.words;
    if (mark.words.length !== 2 || !first || !second || mark.office) return [mark];
    const [ours, theirs] = [bearers(first, mark), bearers(second, mark)];
    if (ours.size === 0 || theirs.size === 0 || [...ours].some((name) => theirs.has(name))) return [mark];
    return [
      { ...mark, end: mark.start + first.length, words: [first], likelihood: 0 },
      { ...mark, start: mark.end - second.length, words: [second], likelihood: 0 },
    ];
  };
  return sentences.map((sentence) => ({ ...sentence, names: sentence.names.flatMap(part) }));
}

import { nameKey } from "../../names/fold.js";
import { knownSurname } from "../gazetteer/leaders.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, NameMark } from "../marks.js";

/**
 * Takes the ending of a case from names: "Xis" is Xi where the article or the list of leaders knows a Xi. Such a name
 * owns what follows: "Xis Frau", "Lees Berater".
 */
export function withoutCaseEndings(sentences: readonly MarkedSentence[], lexicon: Lexicon): MarkedSentence[] {
  if (lexicon.nameEndings.length === 0) return [...sentences];
  const known = new Set(sentences.flatMap(({ names }) => names.flatMap(({ words }) => words.map(nameKey))));
  const bare = (mark: NameMark): NameMark => {
    const last = mark.words.at(-1)!;
    const ending = lexicon.nameEndings.find((one) => last.endsWith(one));
    if (ending === undefined || last.length - ending.length < 2) return mark;
    const stem = last.slice(0, -ending.length);
    if (!known.has(nameKey(stem)) && !knownSurname(stem)) return mark;
    const words = [...mark.words.slice(0, -1), stem];
    return {
      ...mark,
      words,
      isOwner: true,
      likelihood: mark.words.length === 1 ? Math.max(mark.likelihood, 0) : mark.likelihood,
    };
  };
  return sentences.map((sentence) => ({ ...sentence, names: sentence.names.map(bare) }));
}

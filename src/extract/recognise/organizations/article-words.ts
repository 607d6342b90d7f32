import { nameKey } from "../../../names/fold.js";
import type { Sentence, Token } from "../../document.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import type { Lexicon } from "../../lexicon.js";
import { firstFrom } from "../../marks.js";
import type { ArticleWords } from "./ground.js";

/**
 * Tells, before an article's people and organizations are gathered, which of its words are surnames (capitalised, right
 * behind a given name or an honorific) and which letters stand for things: a bare "Kesh" beside a firm may be a firm; a
 * bare "Kishida" is whoever was introduced as one.
 */
export function articleWords(sentences: readonly Sentence[], lexicon: Lexicon): ArticleWords {
  const surnames = new Set<string>();
  const things = new Set<string>();
  const isName = (token: Token | undefined): token is Token =>
    token?.isWord === true && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) && !lexicon.functionWords.has(token.lower);
  for (const sentence of sentences) {
    const { tokens, text, start } = sentence;
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1];
      if (isName(token) && isName(next) && isGivenName(token.text.split(/[-‐‑]/)[0]!)) surnames.add(nameKey(next.text));
      const title = lexicon.persons.honorifics.at(text, token.start - start);
      const titled = title && tokens[firstFrom(tokens, start + title.end)];
      if (titled && isName(titled) && titled.start - start - title.end < 3) surnames.add(nameKey(titled.text));
      if (next && token.text === "(" && standsForThing(sentence, at, next.text, lexicon)) things.add(next.text);
    }
  }
  return {
    isPerson: (words) => {
      const last = words.at(-1);
      return (
        last !== undefined &&
        (surnames.has(nameKey(last.text)) || (words.length === 2 && isGivenName(words[0]!.text) && isName(last)))
      );
    },
    isThing: (letters) => things.has(letters),
  };
}

/** "Provisional Maritime Zone (PMZ)": the letters of a bracket are the initials before it, and no head is among them. */
function standsForThing({ tokens }: Sentence, bracket: number, letters: string, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const before = tokens.slice(Math.max(0, bracket - 2 * letters.length), bracket).filter(({ isCapital }) => isCapital);
  const words = before.slice(-letters.length);
  const { heads, worldHeads, known } = lexicon.organizations;
  return (
    words.map(({ text }) => text.charAt(0)).join("") === letters &&
    !words.some(({ text }) => heads.at(text, 0) || worldHeads.at(text, 0) || known.at(text, 0))
  );
}

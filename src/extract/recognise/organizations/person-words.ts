import { nameKey } from "../../../names/fold.js";
import type { Sentence, Token } from "../../document.js";
import { isGivenName } from "../../gazetteer/given-names.js";
import type { Lexicon } from "../../lexicon.js";
import { firstFrom } from "../../marks.js";

/**
 * Tells the surnames of an article before its people are gathered: capitalised words right behind a given name, an
 * honorific or an office. A bare "Kesh" beside a firm may be a firm; a bare "Kishida" is whoever was introduced as one.
 */
export function personWords(sentences: readonly Sentence[], lexicon: Lexicon): (words: readonly Token[]) => boolean {
  const surnames = new Set<string>();
  const isName = (token: Token | undefined): token is Token =>
    token?.isWord === true && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) && !lexicon.functionWords.has(token.lower);
  for (const { tokens, text, start } of sentences)
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1];
      if (isName(token) && isName(next) && isGivenName(token.text.split(/[-‐‑]/)[0]!)) surnames.add(nameKey(next.text));
      const title = lexicon.persons.honorifics.at(text, token.start - start);
      const titled = title && tokens[firstFrom(tokens, start + title.end)];
      if (titled && isName(titled) && titled.start - start - title.end < 3) surnames.add(nameKey(titled.text));
    }
  return (words) => {
    const last = words.at(-1);
    return (
      last !== undefined &&
      (surnames.has(nameKey(last.text)) || (words.length === 2 && isGivenName(words[0]!.text) && isName(last)))
    );
  };
}

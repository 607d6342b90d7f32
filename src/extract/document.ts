import type { Span } from "../model/extraction.js";
import type { Lexicon } from "./lexicon.js";
import type { Quotation } from "./recognise/quotations.js";

/** A word or a mark of punctuation. Offsets are into the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter (or is written in a script without case, such as Han). */
  readonly isCapital: boolean;
  readonly isWord: boolean;
}

export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The text cut into paragraphs, sentences and tokens. */
export interface Document {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}

const WORD =
  /\d+(?:[.,]\d+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-‐‑.'’](?=[\p{L}\p{M}\p{N}]))*(?:(?<=(?:^|[^\p{L}])\p{Lu})\.|(?<=\.\p{L})\.)?|\S/gu;
const ENGLISH_POSSESSIVE = /(?<=[\p{L}.])['’]s$/iu;

/**
 * The tokens of a piece of text; an English possessive 's is a token of its own, and so is a word elided before the next
 * ("l’accord"), unless a name begins with it ("D’Alema").
 */
export function tokenize(text: string, offset: number, elisions: ReadonlySet<string> = new Set()): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, word: string) => {
    const first = word[0] ?? "";
    tokens.push({
      start: offset + start,
      end: offset + start + word.length,
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      isCapital: /\p{Lu}|\p{Lt}|\p{Lo}/u.test(first),
      isWord: /[\p{L}\p{N}]/u.test(word),
    });
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const elided = /^\p{L}+['’](?=\p{L})/u.exec(word)?.[0];
    if (elided && elisions.has(elided.slice(0, -1).toLowerCase()) && !/^D['’]\p{Lu}/u.test(word)) {
      push(match.index, elided);
      push(match.index + elided.length, word.slice(elided.length));
      continue;
    }
    const possessive = ENGLISH_POSSESSIVE.exec(word);
    if (possessive) {
      push(match.index, word.slice(0, possessive.index));
      push(match.index + possessive.index, possessive[0]);
    } else push(match.index, word);
  }
  return tokens;
}

const OPENING = "“„«‹\"'‘(";
const CLOSING = "”“»›\"'’)";

/**
 * Where the sentences of a paragraph end. A full stop ends one unless it belongs to an abbreviation, an initial or an
 * ordinal; a space may be missing after it ("dialogue.The leaders").
 */
export function sentenceEnds(
  text: string,
  isAbbreviation: (word: string) => boolean,
  hasOrdinalDots: boolean,
): number[] {
  const ends: number[] = [];
  const stop = new RegExp(`[.!?…。！？]+[${CLOSING}\\]]*`, "gu");
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 60);
    const isFullStop = match[0].startsWith(".") && !match[0].startsWith("..");
    const before =
      /(?<![\p{L}\p{M}.\p{N}])[\p{L}\p{M}.\p{N}]+$/u.exec(
        text.slice(Math.max(0, match.index - 25), match.index),
      )?.[0] ?? "";
    if (rest === "") continue;
    const isSpaced = /^\s/.test(rest);
    if (!isSpaced) {
      // "dialogue.The": a lower-case word of some length before, a capitalised word after
      const isLostSpace =
        /[\p{Ll}\p{N}]{2}$/u.test(before) &&
        new RegExp(`^[${OPENING}]?\\p{Lu}[\\p{Ll}]`, "u").test(rest) &&
        !/[.@/]/.test(before);
      if (!isLostSpace && !/[。！？]/.test(match[0])) continue;
      if (/^\p{L}*\.(?:com|org|net|de|fr|it|es)/iu.test(rest)) continue;
      ends.push(end);
      continue;
    }
    const next = rest.trimStart();
    if (isFullStop) {
      if (isAbbreviation(before.toLowerCase())) continue;
      if (/^\p{Lu}$/u.test(before) || /(?:^|\.)\p{L}$/u.test(before)) {
        // "Jay Y. Lee", "the U.S. said"; "…the U.S. The leaders" does end a sentence
        if (
          !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before) ||
          !/^(?:The|In|On|At|He|She|It|They|But|A|An|This|That)\s/.test(next)
        )
          continue;
      }
      if (hasOrdinalDots && /^\d{1,2}$/.test(before) && /^[\p{L}]/u.test(next) && match[0] === ".") continue;
      if (/^\p{Ll}/u.test(next)) continue;
    } else if (/^\p{Ll}/u.test(next)) continue; // "“Is it safe?” asked the minister"
    ends.push(end);
  }
  return ends;
}

/** No journalist writes a longer one, in characters; rules that look at all pairs of words within a sentence stay fast. */
const LONGEST_SENTENCE = 4_000;

/**
 * Cuts a text into sentences. No sentence ends inside a quotation, so that a quotation and its speaker stay together,
 * unless it would become endless.
 */
export function makeDocument(text: string, lexicon: Lexicon, quotations: readonly Quotation[]): Document {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  const quotedAt = quotationAt(quotations);
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    let from = 0;
    for (const end of [...sentenceEnds(line, lexicon.isAbbreviation, lexicon.hasOrdinalDots), line.length]) {
      const place = match.index + end;
      const quoted = quotedAt(place);
      const isWithin = quoted !== undefined && !quoted.isOpen && place < quoted.outerEnd;
      const isEnd = quoted !== undefined && place === quoted.outerEnd;
      if (isWithin && end - from < LONGEST_SENTENCE) continue;
      if (
        isEnd &&
        quoted.outerStart - match.index <= from + 3 &&
        !quoted.text.endsWith(".") &&
        startsWithSpeaker(line.slice(end, end + 200), lexicon)
      )
        continue;
      for (const piece of shortPieces(line.slice(from, end))) {
        const lead = piece.length - piece.trimStart().length;
        const body = piece.trim();
        const start = match.index + from + lead;
        from += piece.length;
        if (body === "") continue;
        sentences.push({
          index: sentences.length,
          paragraph,
          start,
          end: start + body.length,
          text: body,
          tokens: tokenize(body, start, lexicon.elisions),
        });
      }
    }
    paragraph++;
  }
  return { text, language: lexicon.language, sentences };
}

/** A sentence, or the pieces of an endless one, cut where a word ends. */
function* shortPieces(sentence: string): Generator<string> {
  let from = 0;
  while (sentence.length - from > LONGEST_SENTENCE) {
    const space = sentence.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const end = space > from ? space : from + LONGEST_SENTENCE;
    yield sentence.slice(from, end);
    from = end;
  }
  yield sentence.slice(from);
}

/** Finds the quotation that a place is in or at the end of; asked from left to right. */
function quotationAt(quotations: readonly Quotation[]): (place: number) => Quotation | undefined {
  const inOrder = [...quotations].sort((a, b) => a.outerStart - b.outerStart);
  let at = 0;
  return (place) => {
    while (at < inOrder.length && (inOrder[at]?.outerEnd ?? 0) < place) at++;
    const quotation = inOrder[at];
    return quotation && quotation.outerStart < place ? quotation : undefined;
  };
}

/** "“Why now?” the minister asked": what follows the quotation says whose it is. */
function startsWithSpeaker(rest: string, lexicon: Lexicon): boolean {
  const verb = lexicon.speech.verbs.first(rest.slice(0, 70));
  return (
    verb !== null &&
    rest.slice(0, verb.start).split(/\s+/).length <= 6 &&
    !/[.!?:"“„«]/.test(rest.slice(0, verb.start).replace(/\b(?:Mr|Mrs|Ms|Dr)\./g, "")) &&
    !/^\s*(?:[:,]\s*)?["“„«]/.test(rest.slice(verb.end)) &&
    !/^[^.]*:\s*["“„«]/.test(rest.slice(verb.end, verb.end + 60))
  );
}

/** A span of the document's text. */
export const spanOf = (document: { readonly text: string }, start: number, end: number): Span => ({
  start,
  end,
  text: document.text.slice(start, end),
});

/** The sentence that holds an offset. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  let [low, high] = [0, document.sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = document.sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

import { foldedWords } from "../names/fold.js";

const RUN = 5;
/** How many of the smallest hashes are kept: enough to tell a share of one half within some six in a hundred. */
const KEPT = 64;

/** The smallest hashes of a text's runs of five words, as they are whatever is edited elsewhere in it. */
export function sketchOf(text: string): { readonly sketch: readonly number[]; readonly words: number } {
  const words = foldedWords(text);
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) hashes.add(hash(words.slice(at, at + RUN).join(" ")));
  return { sketch: [...hashes].sort((a, b) => a - b).slice(0, KEPT), words: words.length };
}

/** FNV-1a over code units with a final mix: 32 bits spread well enough to order by. */
function hash(run: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < run.length; at++) value = Math.imul(value ^ run.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The words of a text that carry its meaning, roughly: four letters or more, or two signs in unspaced scripts. */
export function contentWords(folded: string): Set<string> {
  const words = folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const signs = folded.match(/\p{Script=Han}{2}/gu) ?? [];
  return new Set([...words, ...signs]);
}

/** The share of a line's words that a text also has; 0 for a line without any. */
export function shareFound(words: ReadonlySet<string>, inText: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let found = 0;
  for (const word of words) if (inText.has(word)) found++;
  return found / words.size;
}

const DASH = /\s[—–―-](?:[.,;:…]*\s|(?=\p{L}))|(?<=[\p{L}\p{N},.!?…])[—―][.,;:…]*\s/gu;
const LONGEST_CLAUSE = 140;
const WORDS_TO_VERB = 4;

/**
 * "We go on – the minister said – with the talks" between one pair of marks: the stretches of speech, without the clause
 * between the dashes that says whose it is. Other dashes belong to the speech.
 */
export function partedByClauses(words: string, isReporting: (text: string) => boolean): [start: number, end: number][] {
  const dashes = [...words.matchAll(DASH)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const stretches: [number, number][] = [];
  let from = 0;
  for (const [at, dash] of dashes.entries()) {
    if (dash.start < from) continue;
    const until = dashes[at + 1];
    const clause = words.slice(dash.end, until?.start ?? words.length);
    const opening = clause.trim().split(/\s+/).slice(0, WORDS_TO_VERB).join(" ");
    const isClause = clause.length <= LONGEST_CLAUSE && !/[.!?;:]/.test(clause) && isReporting(opening);
    if (!isClause || (until === undefined && /^\p{Lu}/u.test(opening))) continue;
    stretches.push([from, dash.start]);
    from = until ? until.end : words.length;
  }
  if (from < words.length || stretches.length === 0) stretches.push([from, words.length]);
  return stretches;
}

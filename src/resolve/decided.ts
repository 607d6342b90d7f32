import { shortHash } from "../claims/hash.js";
import type { Decide } from "./cluster.js";
import { type Decision, different, same } from "./decision.js";
import type { Form } from "./form.js";
import { anchorKey, anchorsOf, type LedgerLine } from "./ledger.js";

/** A ledger made ready to decide by. */
export interface Decided {
  /** Keys that bring forms together which a person spoke of, though nothing else would. */
  keysOf(form: Form): readonly string[];
  /** The rules, overruled where a person has spoken. */
  over(rules: Decide): Decide;
}

/** `mentions`: for forms that the ledger names by a mention, which these are. */
export function decidedBy(lines: readonly LedgerLine[], mentions: ReadonlyMap<string, readonly string[]>): Decided {
  const pairs = lines.flatMap((line) => (line.decide === "version" ? [] : [withKey(line)]));
  const named = new Map<string, typeof pairs>();
  for (const pair of pairs)
    for (const anchor of [pair.a, pair.b])
      named.set(`${pair.kind} ${anchor}`, [...(named.get(`${pair.kind} ${anchor}`) ?? []), pair]);
  const pairsOf = (form: Form) =>
    named.size === 0 ? [] : anchorsOf(form, mentions).flatMap((anchor) => named.get(`${form.kind} ${anchor}`) ?? []);

  return {
    keysOf: (form) => [...new Set(pairsOf(form).map(({ key }) => key))],
    over(rules) {
      if (pairs.length === 0) return rules;
      return (a, b) => {
        const verdict = spoken(a, b);
        return verdict ?? rules(a, b);
      };
    },
  };

  function spoken(a: Form, b: Form): Decision | null {
    const [x, y] = [new Set(anchorsOf(a, mentions)), new Set(anchorsOf(b, mentions))];
    // The last word on a pair counts; `conflictsIn` has told of the others.
    const word = pairsOf(a).findLast(
      (pair) => pairsOf(b).includes(pair) && ((x.has(pair.a) && y.has(pair.b)) || (x.has(pair.b) && y.has(pair.a))),
    );
    if (word === undefined || (word.decide === "different" && sharesAnchor(x, y, word))) return null;
    const reason = `a person decided: ${word.because}`;
    return { ...(word.decide === "same" ? same(1, reason) : different(reason)), isFinal: true };
  }
}

function withKey(line: Exclude<LedgerLine, { decide: "version" }>) {
  const [a, b] = [anchorKey(line.these[0]), anchorKey(line.these[1])];
  return { ...line, key: `decided:${shortHash(line.kind, ...[a, b].sort())}`, a, b };
}

/** "Different" says nothing of two forms that go by the same one of the two names. */
const sharesAnchor = (x: ReadonlySet<string>, y: ReadonlySet<string>, { a, b }: { a: string; b: string }): boolean =>
  (x.has(a) && y.has(a)) || (x.has(b) && y.has(b));

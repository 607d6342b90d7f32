import type { Decision } from "./decision.js";
import type { Form } from "./form.js";

export type Decide = (a: Form, b: Form) => Decision;

interface Link {
  readonly a: Form;
  readonly b: Form;
  readonly score: number;
  readonly isFinal: boolean;
}

const byId = (a: Form, b: Form): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Pairs of forms that share a key, each once. */
export function* pairsSharingKey(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  const blocks = new Map<string, Form[]>();
  for (const form of [...forms].sort(byId)) {
    const seen = new Set<string>();
    for (const key of form.keys) {
      const block = blocks.get(key) ?? [];
      for (const other of block) {
        if (seen.has(other.id)) continue;
        seen.add(other.id);
        yield [other, form];
      }
      block.push(form);
      blocks.set(key, block);
    }
  }
}

/** Forms that hang together by "same", however many steps apart: the most that can ever become one thing. */
export function componentsOf(forms: readonly Form[], decide: Decide): Form[][] {
  const root = new Map<string, string>(forms.map((form) => [form.id, form.id]));
  const find = (id: string): string => {
    let at = id;
    while (root.get(at) !== at) at = root.get(at)!;
    root.set(id, at);
    return at;
  };
  for (const [a, b] of pairsSharingKey(forms)) {
    const [x, y] = [find(a.id), find(b.id)];
    if (x === y || decide(a, b).verdict !== "same") continue;
    if (x < y) root.set(y, x);
    else root.set(x, y);
  }
  const components = new Map<string, Form[]>();
  for (const form of [...forms].sort(byId)) {
    const id = find(form.id);
    components.set(id, [...(components.get(id) ?? []), form]);
  }
  return [...components.values()];
}

/**
 * A component parted into things: the surest pairs first, two groups become one unless some of the one are known to be
 * different from some of the other. The result is a function of the set alone, whatever order its members came in.
 */
export function partsOf(component: readonly Form[], decide: Decide): Form[][] {
  const links: Link[] = [];
  const apart = new Map<string, Map<string, "rule" | "person">>();
  for (const [a, b] of pairsSharingKey(component)) {
    const { verdict, score, isFinal = false } = decide(a, b);
    if (verdict === "same") links.push({ a, b, score, isFinal });
    else if (verdict === "different") {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        apart.set(one.id, (apart.get(one.id) ?? new Map()).set(other.id, isFinal ? "person" : "rule"));
      }
    }
  }
  links.sort((x, y) => Number(y.isFinal) - Number(x.isFinal) || y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b));
  const part = new Map<string, Form[]>(component.map((form) => [form.id, [form]]));
  for (const { a, b, isFinal } of links) {
    const [x, y] = [part.get(a.id)!, part.get(b.id)!];
    const isBarred = (one: Form, other: Form): boolean => {
      const who = apart.get(one.id)?.get(other.id);
      return isFinal ? who === "person" : who !== undefined;
    };
    if (x === y || x.some((one) => y.some((other) => isBarred(one, other)))) continue;
    const joined = [...x, ...y];
    for (const form of joined) part.set(form.id, joined);
  }
  return [...new Set(part.values())].map((forms) => [...forms].sort(byId));
}

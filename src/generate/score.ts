import { dissect } from "../load/write-evidence.js";
import type { Decide } from "../resolve/cluster.js";
import type { Form, FormKind } from "../resolve/form.js";
import { resolveInMemory } from "../resolve/memory-store.js";
import type { Generated } from "./articles.js";

/** B³: how pure the found groups are, and how whole the true ones, averaged over mentions. */
export interface Bcubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Found ÷ true. */
  readonly distinct: number;
}

export interface ResolutionScores {
  readonly people: Bcubed;
  readonly meetings: Bcubed;
  readonly copies: Bcubed;
}

/** Resolves generated articles in memory and compares with what is true. */
export async function scoreResolution(corpus: readonly Generated[], decide: Decide): Promise<ResolutionScores> {
  const forms = new Map<string, Form>();
  const mentions: { kind: FormKind; form: string; truth: string }[] = [];
  const extractor = { name: "given", version: "1" };
  for (const { article, extraction, truth } of corpus) {
    const dissected = dissect({ article, extraction, extractor });
    const people = new Map(truth.people);
    for (const record of dissected.records) {
      const form = dissected.forms.get(record.id);
      if (form === undefined) continue;
      forms.set(form.id, form);
      if (record.kind === "person")
        mentions.push({ kind: "person", form: form.id, truth: people.get(record.name) ?? `nobody ${record.id}` });
      if (record.kind === "meeting") mentions.push({ kind: "meeting", form: form.id, truth: truth.summit });
    }
    forms.set(dissected.text.id, dissected.text);
    mentions.push({ kind: "text", form: dissected.text.id, truth: truth.copyOf ?? article.id });
  }
  const stores = await resolveInMemory([...forms.values()], decide);
  const of = (kind: FormKind): Bcubed =>
    bcubed(
      mentions
        .filter((mention) => mention.kind === kind)
        .map(({ form, truth }) => [stores.get(kind)!.entityOf(form)!, truth]),
    );
  return { people: of("person"), meetings: of("meeting"), copies: of("text") };
}

export function bcubed(pairs: readonly (readonly [found: string, truth: string])[]): Bcubed {
  const found = new Map<string, number>();
  const truth = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [one, other] of pairs) {
    count(found, one);
    count(truth, other);
    count(both, `${one}\u0000${other}`);
  }
  let [precision, recall] = [0, 0];
  for (const [one, other] of pairs) {
    const common = both.get(`${one}\u0000${other}`)!;
    precision += common / found.get(one)! / pairs.length;
    recall += common / truth.get(other)! / pairs.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), distinct: found.size / truth.size };
}

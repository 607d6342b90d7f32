import { shortHash } from "../claims/hash.js";
import type { Decide } from "./cluster.js";
import type { Form, FormKind } from "./form.js";
import { type FormStore, type Mint, type Placed, settle } from "./settle.js";

/** Placed forms in plain memory: what the graph keeps, for checks, scores and tests. */
export class MemoryStore implements FormStore {
  private readonly forms = new Map<string, Placed>();
  private readonly blocks = new Map<string, Set<string>>();
  private readonly groups = new Map<string, Set<string>>();

  async withKeys(keys: readonly string[], only?: "weak"): Promise<Placed[]> {
    const ids = new Set(keys.flatMap((key) => [...(this.blocks.get(key) ?? [])]));
    return [...ids].map((id) => this.forms.get(id)!).filter(({ form }) => only !== "weak" || form.isWeak);
  }

  async inGroups(groups: readonly string[]): Promise<Placed[]> {
    return groups.flatMap((group) => [...(this.groups.get(group) ?? [])]).map((id) => this.forms.get(id)!);
  }

  /** Adds and removes forms of one kind, and settles what that touches. */
  async change(
    added: readonly Form[],
    removed: readonly string[],
    decide: Decide,
  ): Promise<ReadonlyMap<string, string>> {
    const gone = removed.flatMap((id) => this.forms.get(id) ?? []);
    for (const placed of gone) this.drop(placed);
    const fresh = added.filter(({ id }) => !this.forms.has(id));
    for (const form of fresh) this.put({ form, entity: null, group: null });
    const { placements, merged } = await settle(fresh, gone, this, decide, mintInMemory);
    for (const { id, entity, group } of placements) {
      const { form, group: before } = this.forms.get(id)!;
      if (before !== null) this.groups.get(before)?.delete(id);
      this.put({ form, entity, group });
    }
    return merged;
  }

  /** Every form id with the thing it is of. */
  things(): Map<string, string[]> {
    const things = new Map<string, string[]>();
    for (const { form, entity } of this.forms.values()) {
      things.set(entity ?? "", [...(things.get(entity ?? "") ?? []), form.id]);
    }
    return things;
  }

  entityOf(form: string): string | null {
    return this.forms.get(form)?.entity ?? null;
  }

  private put(placed: Placed): void {
    const { form, group } = placed;
    this.forms.set(form.id, placed);
    for (const key of form.keys) this.blocks.set(key, (this.blocks.get(key) ?? new Set()).add(form.id));
    if (group !== null) this.groups.set(group, (this.groups.get(group) ?? new Set()).add(form.id));
  }

  private drop({ form, group }: Placed): void {
    this.forms.delete(form.id);
    for (const key of form.keys) this.blocks.get(key)?.delete(form.id);
    if (group !== null) this.groups.get(group)?.delete(form.id);
  }
}

let made = 0;
const mintInMemory: Mint = async (things) =>
  things.map((forms) => `${forms[0]!.kind}-${shortHash(forms[0]!.id, `${++made}`).slice(0, 12)}`);

/** Resolves all forms at once, kind by kind, without a database. */
export async function resolveInMemory(forms: readonly Form[], decide: Decide): Promise<Map<FormKind, MemoryStore>> {
  const stores = new Map<FormKind, MemoryStore>();
  for (const [kind, all] of grouped(forms)) {
    const store = new MemoryStore();
    await store.change(all, [], decide);
    stores.set(kind, store);
  }
  return stores;
}

function grouped(forms: readonly Form[]): Map<FormKind, Form[]> {
  const byKind = new Map<FormKind, Form[]>();
  for (const form of forms) {
    const all = byKind.get(form.kind);
    if (all === undefined) byKind.set(form.kind, [form]);
    else all.push(form);
  }
  return byKind;
}

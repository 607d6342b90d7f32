import { attach } from "./attach.js";
import { componentsOf, type Decide, partsOf } from "./cluster.js";
import type { Form } from "./form.js";

/** A form with the thing it was found to be, and the group of forms it hangs together with. */
export interface Placed {
  readonly form: Form;
  readonly entity: string | null;
  /** The smallest form id of its component; null for a weak form that has joined a thing. */
  readonly group: string | null;
}

/** Where placed forms are looked up; the graph, or plain memory. */
export interface FormStore {
  withKeys(keys: readonly string[], only?: "weak"): Promise<readonly Placed[]>;
  inGroups(groups: readonly string[]): Promise<readonly Placed[]>;
}

export interface Placement {
  readonly id: string;
  readonly entity: string;
  readonly group: string | null;
}

export interface Settlement {
  /** Every form that was looked at anew, moved or not. */
  readonly placements: readonly Placement[];
  /** Things that went up into another: their id, and the id they are found under now. */
  readonly merged: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
}

/** Two forms that may be of one thing, and may not. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reason: string;
}

/** Gives new things their ids, each from its forms; `claimed` are the ids that are spoken for. */
export type Mint = (things: readonly (readonly Form[])[], claimed: ReadonlySet<string>) => Promise<readonly string[]>;

/**
 * Places new forms among those known, and looks again at what they touch: the groups they hang together with, the weak
 * forms around these, and nothing else. The outcome is what resolving everything at once would give, since each group
 * is parted as a whole and each weak form is held against all things that share a key with it.
 */
export async function settle(
  added: readonly Form[],
  removed: readonly Placed[],
  store: FormStore,
  decide: Decide,
  mint: Mint,
): Promise<Settlement> {
  const known = new Map<string, Placed>();
  const learn = (all: readonly Placed[]) => {
    for (const placed of all) if (!known.has(placed.form.id)) known.set(placed.form.id, placed);
  };
  // A form that is taken out and put back, because a person spoke of it, keeps its thing's id in play.
  const before = new Map(removed.map((placed) => [placed.form.id, placed]));
  for (const form of added) known.set(form.id, { entity: null, group: null, ...before.get(form.id), form });
  const touchedKeys = keysOf([...added, ...removed.map(({ form }) => form)]);
  if (touchedKeys.length > 0) learn(await store.withKeys(touchedKeys));

  const naming = new Naming(mint);
  const result = new Map<string, Placement>();

  // Strong forms: whole groups, parted anew.
  const strong = await regroup(
    added.filter((form) => !form.isWeak),
    removed.filter(({ form }) => !form.isWeak),
    [...known.values()].filter(({ form }) => !form.isWeak),
    store,
    decide,
  );
  learn(strong.members);
  const parts = strong.components.flatMap((component) =>
    partsOf(component, decide).map((forms) => ({ forms, group: component[0]!.id })),
  );
  for (const placement of await naming.name(parts, known)) result.set(placement.id, placement);

  // Weak forms near anything that changed: each joins the one thing that it fits, or stays with its like.
  const near = keysOf(strong.members.map(({ form }) => form));
  if (near.length > 0) learn(await store.withKeys(near, "weak"));
  const touched = new Set([...touchedKeys, ...near]);
  const isAdded = new Set(added.map(({ id }) => id));
  const weak = [...known.values()].filter(
    ({ form }) => form.isWeak && (isAdded.has(form.id) || form.keys.some((key) => touched.has(key))),
  );
  const around = keysOf(weak.map(({ form }) => form));
  if (around.length > 0) learn(await store.withKeys(around));

  const entityOf = (placed: Placed): string | null => result.get(placed.form.id)?.entity ?? placed.entity;
  const strongByKey = new Map<string, Placed[]>();
  for (const placed of known.values()) {
    if (placed.form.isWeak) continue;
    for (const key of placed.form.keys) strongByKey.set(key, [...(strongByKey.get(key) ?? []), placed]);
  }
  const left: Form[] = [];
  for (const { form } of weak) {
    const things = new Map<string, Form[]>();
    for (const placed of new Set(form.keys.flatMap((key) => strongByKey.get(key) ?? []))) {
      const entity = entityOf(placed);
      if (entity !== null) things.set(entity, [...(things.get(entity) ?? []), placed.form]);
    }
    const entity = attach(form, things, decide);
    if (entity === null) left.push(form);
    else result.set(form.id, { id: form.id, entity, group: null });
  }
  const isLeft = new Set(left.map(({ id }) => id));
  const weakIds = new Set(weak.map(({ form }) => form.id));
  const stay = [...known.values()].filter(
    ({ form, group }) => form.isWeak && (isLeft.has(form.id) || (!weakIds.has(form.id) && group !== null)),
  );
  const leaving = [
    ...removed.filter(({ form }) => form.isWeak),
    ...weak.filter(({ form, group }) => group !== null && !isLeft.has(form.id)),
  ];
  const rest = await regroup(
    left,
    leaving,
    stay,
    store,
    decide,
    (placed) => !weakIds.has(placed.form.id) || isLeft.has(placed.form.id),
  );
  learn(rest.members);
  const loose = rest.components.flatMap((component) =>
    partsOf(component, decide).map((forms) => ({ forms, group: component[0]!.id })),
  );
  for (const placement of await naming.name(loose, known)) result.set(placement.id, placement);

  const placements = [...result.values()];
  return {
    placements,
    merged: naming.merged(placements, known, removed),
    doubts: doubtsOf(added, [...known.values()], decide),
  };
}

/** What stays unsure between new forms and those that share a key with them; a pair's doubt is of nothing but the pair. */
function doubtsOf(added: readonly Form[], known: readonly Placed[], decide: Decide): Doubt[] {
  const byKey = new Map<string, Form[]>();
  for (const { form } of known) for (const key of form.keys) byKey.set(key, [...(byKey.get(key) ?? []), form]);
  const doubts = new Map<string, Doubt>();
  for (const form of added) {
    for (const other of new Set(form.keys.flatMap((key) => byKey.get(key) ?? []))) {
      if (other.id === form.id) continue;
      const { verdict, score, reason } = decide(form, other);
      const [a, b] = form.id < other.id ? [form.id, other.id] : [other.id, form.id];
      if (verdict === "unsure") doubts.set(`${a} ${b}`, { a, b, score, reason });
    }
  }
  return [...doubts.values()];
}

const keysOf = (forms: readonly Form[]): string[] => [...new Set(forms.flatMap(({ keys }) => keys))].sort();

/** The components that hold the changed forms, whole: what is linked to them, and what was in one group with that. */
async function regroup(
  changed: readonly Form[],
  removed: readonly Placed[],
  mates: readonly Placed[],
  store: FormStore,
  decide: Decide,
  isMember: (placed: Placed) => boolean = () => true,
): Promise<{ members: Placed[]; components: Form[][] }> {
  const groups = new Set(removed.flatMap(({ group }) => group ?? []));
  const members = new Map<string, Placed>();
  const isChanged = new Set(changed.map(({ id }) => id));
  const byKey = new Map<string, Placed[]>();
  for (const mate of mates) for (const key of mate.form.keys) byKey.set(key, [...(byKey.get(key) ?? []), mate]);
  for (const mate of mates) {
    if (!isChanged.has(mate.form.id)) continue;
    members.set(mate.form.id, mate);
    if (mate.group !== null) groups.add(mate.group);
  }
  for (const form of changed) {
    if (!members.has(form.id)) members.set(form.id, { form, entity: null, group: null });
    for (const mate of new Set(form.keys.flatMap((key) => byKey.get(key) ?? []))) {
      if (mate.group === null || groups.has(mate.group) || mate.form.id === form.id) continue;
      if (decide(form, mate.form).verdict === "same") groups.add(mate.group);
    }
  }
  if (groups.size > 0) {
    const gone = new Set(removed.map(({ form }) => form.id));
    for (const { id } of changed) gone.delete(id);
    for (const placed of await store.inGroups([...groups].sort())) {
      if (!gone.has(placed.form.id) && isMember(placed) && !members.has(placed.form.id))
        members.set(placed.form.id, placed);
    }
  }
  const all = [...members.values()];
  return {
    members: all,
    components: componentsOf(
      all.map(({ form }) => form),
      decide,
    ),
  };
}

interface Part {
  readonly forms: readonly Form[];
  readonly group: string;
}

/** Ids are given once: a thing keeps the id that most of its forms had; only what is new gets a new one. */
class Naming {
  private readonly claimed = new Set<string>();

  constructor(private readonly mint: Mint) {}

  async name(parts: readonly Part[], known: ReadonlyMap<string, Placed>): Promise<Placement[]> {
    const wishes: { part: Part; entity: string; votes: number }[] = [];
    for (const part of parts) {
      const votes = new Map<string, number>();
      for (const { id } of part.forms) {
        const before = known.get(id);
        // A weak form that had joined a thing has no say in who keeps that thing's id.
        const entity = before?.group ? before.entity : null;
        if (entity) votes.set(entity, (votes.get(entity) ?? 0) + 1);
      }
      for (const [entity, count] of votes) wishes.push({ part, entity, votes: count });
    }
    wishes.sort(
      (a, b) =>
        b.votes - a.votes ||
        (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : a.part.forms[0]!.id < b.part.forms[0]!.id ? -1 : 1),
    );
    const given = new Map<Part, string>();
    for (const { part, entity } of wishes) {
      if (given.has(part) || this.claimed.has(entity)) continue;
      given.set(part, entity);
      this.claimed.add(entity);
    }
    const nameless = parts.filter((part) => !given.has(part));
    const minted =
      nameless.length === 0
        ? []
        : await this.mint(
            nameless.map(({ forms }) => forms),
            this.claimed,
          );
    nameless.forEach((part, at) => {
      given.set(part, minted[at]!);
      this.claimed.add(minted[at]!);
    });
    const placements: Placement[] = [];
    for (const part of parts) {
      const entity = given.get(part)!;
      for (const { id } of part.forms) placements.push({ id, entity, group: part.group });
    }
    return placements;
  }

  /** Former things whose forms all went elsewhere, with the one that most of them went to. */
  merged(
    placements: readonly Placement[],
    known: ReadonlyMap<string, Placed>,
    removed: readonly Placed[],
  ): Map<string, string> {
    const now = new Set(placements.map(({ entity }) => entity));
    const went = new Map<string, Map<string, number>>();
    for (const { id, entity } of placements) {
      const before = known.get(id)?.entity;
      if (!before || before === entity || now.has(before)) continue;
      const to = went.get(before) ?? new Map<string, number>();
      went.set(before, to.set(entity, (to.get(entity) ?? 0) + 1));
    }
    for (const { entity } of removed) if (entity !== null && now.has(entity)) went.delete(entity);
    return new Map(
      [...went].map(([before, to]) => [before, [...to].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]]),
    );
  }
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/corpus.js";
import { Random } from "../../src/generate/random.js";
import { dissect } from "../../src/load/write-evidence.js";
import type { Form } from "../../src/resolve/form.js";
import { formOf } from "../../src/resolve/forms-of.js";
import { MemoryStore } from "../../src/resolve/memory-store.js";
import { rules } from "../../src/resolve/rules.js";

const forms = new Map<string, Form>();
for (const { article, extraction } of generate(150, 7)) {
  const { forms: own, text } = dissect({ article, extraction, extractor: { name: "given", version: "1" } });
  for (const form of [...own.values(), text]) forms.set(form.id, form);
}
const ofKind = (kind: string): Form[] => [...forms.values()].filter((form) => form.kind === kind);

/** The things as sets of forms, whatever ids they got. */
const partition = (store: MemoryStore): string[] =>
  [...store.things().values()].map((ids) => [...ids].sort().join(" ")).sort();

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

test.each(["person", "meeting", "agreement", "text"])(
  "the order and the batches in which forms of a %s come do not matter",
  async (kind) => {
    const all = ofKind(kind);
    const atOnce = new MemoryStore();
    await atOnce.change(all, [], rules);
    const expected = partition(atOnce);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const random = new Random(seed);
        const store = new MemoryStore();
        const waiting = shuffled(all, random);
        while (waiting.length > 0) await store.change(waiting.splice(0, 1 + random.below(40)), [], rules);
        expect(partition(store)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  },
);

test.each(["person", "meeting", "agreement"])(
  "what is taken out and read again leaves no trace on a %s",
  async (kind) => {
    const all = ofKind(kind);
    const store = new MemoryStore();
    await store.change(all, [], rules);
    const expected = partition(store);
    const random = new Random(3);
    for (let round = 0; round < 12; round++) {
      const some = shuffled(all, random).slice(0, 1 + random.below(20));
      await store.change(
        [],
        some.map(({ id }) => id),
        rules,
      );
      await store.change(some, [], rules);
      expect(partition(store)).toEqual(expected);
    }
  },
);

/** Few names, countries and days, so that nearly everything is nearly like something else. */
function muddle(random: Random): Form[] {
  const maybe = <T>(value: T): T | null => (random.chance(0.4) ? null : value);
  const country = () => random.pick(["KOR", "CHN", "PRK"]);
  const name = () =>
    random.pick([
      "Kim",
      "Kim Jong Un",
      "Kim Jong-un",
      "Un Kim Jong",
      "J. Kim",
      "Kim Jong Il",
      "Lee",
      "Lee Jae Myung",
      "Jay Lee",
      "Jay Y. Lee",
    ]);
  const day = () => `2025-1${random.below(2)}-0${1 + random.below(4)}`;
  const date = () => random.pick([day(), day(), day().replace("2025", "XXXX"), "2025-11", "2025"]);
  return Array.from({ length: 60 }, () =>
    random.chance(0.5)
      ? formOf({
          kind: "person",
          name: name(),
          aliases: random.chance(0.2) ? ["Kim Jong Un"] : [],
          office: maybe("President"),
          country: maybe(country()),
          organization: null,
        })
      : formOf({
          kind: "meeting",
          meetingKind: random.pick(["SUMMIT", "TALKS", "CALL"]),
          status: random.pick(["HELD", "PLANNED", "POSTPONED"]),
          name: null,
          participants: random.chance(0.3)
            ? []
            : [
                { name: name(), country: maybe(country()), seat: random.pick([null, "head of state" as const]) },
                { name: name(), country: maybe(country()), seat: random.pick([null, "head of state" as const]) },
              ],
          countries: random.chance(0.3) ? [] : ["CHN", "KOR"],
          organizations: [],
          startDate: maybe(date()),
          endDate: null,
          city: maybe(random.pick(["Seoul", "Beijing"])),
          country: null,
          partOf: null,
          around: maybe(day()),
          apart: [],
        }),
  );
}

test("of mentions that are nearly all alike the same things come out, in whatever order and batches they come and go", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
      const random = new Random(seed);
      const all = [...new Map(muddle(random).map((form) => [form.id, form])).values()];
      for (const kind of ["person", "meeting"]) {
        const own = all.filter((form) => form.kind === kind);
        const atOnce = new MemoryStore();
        await atOnce.change(own, [], rules);
        const bit = new MemoryStore();
        const waiting = shuffled(own, random);
        while (waiting.length > 0) await bit.change(waiting.splice(0, 1 + random.below(6)), [], rules);
        expect(partition(bit)).toEqual(partition(atOnce));
        const some = shuffled(own, random).slice(0, 8);
        await bit.change(
          [],
          some.map(({ id }) => id),
          rules,
        );
        await bit.change(some, [], rules);
        expect(partition(bit)).toEqual(partition(atOnce));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

const person = (name: string, country: string | null): Form =>
  formOf({ kind: "person", name, aliases: [], office: null, country, organization: null });

test("a thing keeps its id while others join it", async () => {
  const store = new MemoryStore();
  const first = person("Lee Jae Myung", "KOR");
  await store.change([first], [], rules);
  const id = store.entityOf(first.id);
  const bare = person("Lee Jae-myung", null);
  await store.change([bare], [], rules);
  expect([store.entityOf(first.id), store.entityOf(bare.id)]).toEqual([id, id]);
});

test("an id that goes up in another is told", async () => {
  const store = new MemoryStore();
  const bare = person("Vucic", null);
  await store.change([bare], [], rules);
  const before = store.entityOf(bare.id)!;
  const [full, known] = [person("Aleksandar Vucic", "SRB"), person("Vucic", "SRB")];
  expect(await store.change([full, known], [], rules)).toEqual(new Map());
  expect(store.entityOf(known.id)).toBe(store.entityOf(full.id));
  expect(store.entityOf(bare.id)).toBe(before);
});

import type { Extraction } from "../../model/extraction.js";
import { foldedWords } from "../../names/fold.js";
import { exclude } from "../edtf.js";
import type { Gold, Traps } from "../gold.js";
import { type Item, labelOf } from "../items.js";
import type { Marks } from "../marks.js";
import { beginsWith, foldName, formsOf } from "../name-forms.js";
import type { PersonFinder } from "../person-finder.js";
import { isSameAmount } from "./agreements.js";

interface Look {
  readonly gold: Gold;
  readonly record: Extraction;
  readonly who: PersonFinder;
  /** Items that were paired with a gold item: they are no trap, whatever they look like. */
  readonly found: ReadonlySet<Item>;
}

/** Counts the traps that a record fell into. */
export function scoreTraps({ gold, record, who, found }: Look, marks: Marks): void {
  const traps = gold.mustNot;
  const look = <T, I extends Item>(
    list: keyof Traps,
    of: readonly T[] | undefined,
    items: readonly I[],
    isTrap: (trap: T, item: I) => boolean,
  ) => {
    for (const trap of of ?? []) {
      for (const item of items) if (isTrap(trap, item)) marks.hit("mustNot", `${list}: ${labelOf(item)}`);
    }
  };
  // A trap that is a mere remark says nothing that could be checked.
  const lookAtEvents = <T extends object, I extends Item>(
    list: keyof Traps,
    of: readonly (T | string)[] | undefined,
    items: readonly I[],
    isTrap: (trap: T, item: I) => boolean,
  ) =>
    look(
      list,
      of?.filter((trap) => typeof trap === "object"),
      items.filter((item) => !found.has(item)),
      isTrap,
    );

  for (const list of ["persons", "organizations"] as const) {
    const listed = new Set(gold[list].flatMap(formsOf));
    look(list, traps[list], record[list], (trap, { name }) => !listed.has(foldName(name)) && hasWords(name, trap));
  }
  look("countries", traps.countries, record.countries, (trap, { code }) => code === trap);
  look(
    "statements",
    traps.statements,
    record.statements,
    (trap, { text }) => beginsWith(text, trap) && !gold.statements.some(({ starts }) => beginsWith(text, starts)),
  );
  look("sameAs", traps.sameAs, record.persons, (names, person) =>
    names.every((name) => formsOf(person).includes(foldName(name))),
  );
  lookAtEvents(
    "meetings",
    traps.meetings,
    record.meetings,
    (trap, item) =>
      isAmong(trap.participants, item.participants, who) &&
      isAmong(trap.countries, item.countries) &&
      agree(trap, item, ["kind", "status", "city"]) &&
      (!trap.startDate || (item.startDate !== null && !exclude(trap.startDate, item.startDate))),
  );
  lookAtEvents(
    "visits",
    traps.visits,
    record.visits,
    (trap, item) => isAmong(trap.visitors, item.visitors, who) && agree(trap, item, ["country", "status"]),
  );
  lookAtEvents(
    "agreements",
    traps.agreements,
    record.agreements,
    (trap, item) => isAmong(trap.parties, item.parties) && agree(trap, item, ["kind", "count", "status"]),
  );
  look("amounts", traps.amounts, record.agreements, (trap, { amounts }) =>
    amounts.some((amount) => isSameAmount(trap, amount)),
  );
}

const hasWords = (name: string, trap: string): boolean =>
  ` ${foldedWords(name).join(" ")} `.includes(` ${foldedWords(trap).join(" ")} `);

const isAmong = (
  some: readonly string[] | undefined,
  all: readonly string[],
  key = (value: string) => value,
): boolean => (some ?? []).every((value) => all.map(key).includes(key(value)));

/** Whether an item has the values that a trap states in these fields. */
const agree = <F extends string>(
  trap: { readonly [K in F]?: unknown },
  item: { readonly [K in F]: unknown },
  fields: readonly F[],
): boolean => fields.every((field) => trap[field] === undefined || trap[field] === item[field]);

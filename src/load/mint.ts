import type { FormKind } from "../resolve/form.js";
import type { Mint } from "../resolve/settle.js";
import type { Transaction } from "./transaction.js";

/** How often one id can have been given before: a thing parted, joined and parted again. */
const AGAIN = 8;

/** New ids, made from the smallest form of a thing; one that something else bears or bore gets a number. */
export function mintIds(tx: Transaction, kind: FormKind): Mint {
  return async (things, claimed) => {
    const wishes = things.map((forms) => {
      const base = `${kind}-${forms[0]!.id.slice("form-".length, "form-".length + 16)}`;
      return [base, ...Array.from({ length: AGAIN }, (_, at) => `${base}-${at + 2}`)];
    });
    const rows = await tx.run(
      `UNWIND $ids AS id
       WITH id WHERE EXISTS { (:Fact {id: id}) } OR EXISTS { (:FormerId {id: id}) } OR EXISTS { (:Form {entity: id}) } OR EXISTS { (:KeptId {entity: id}) }
       RETURN id`,
      { ids: wishes.map(([base]) => base) },
    );
    const used = new Set([...claimed, ...rows.map(({ id }) => id as string)]);
    if (rows.length > 0) {
      const more = await tx.run(
        "UNWIND $ids AS id WITH id WHERE EXISTS { (:Fact {id: id}) } OR EXISTS { (:FormerId {id: id}) } OR EXISTS { (:Form {entity: id}) } OR EXISTS { (:KeptId {entity: id}) } RETURN id",
        { ids: wishes.filter(([base]) => used.has(base!)).flat() },
      );
      for (const { id } of more) used.add(id as string);
    }
    return wishes.map((wish) => {
      const id = wish.find((each) => !used.has(each)) ?? `${wish[0]}-${used.size}`;
      used.add(id);
      return id;
    });
  };
}

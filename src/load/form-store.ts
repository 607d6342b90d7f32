import { KINDS } from "../resolve/compare/kinds.js";
import type { Form, FormData, FormKind } from "../resolve/form.js";
import type { FormStore, Placed } from "../resolve/settle.js";
import type { Row, Transaction } from "./transaction.js";

const FORM = "form.id AS id, form.data AS data, form.entity AS entity, form.group AS group";

/** Forms of one kind as the graph keeps them. */
export function formStore(
  tx: Transaction,
  kind: FormKind,
  moreKeys: (form: Form) => readonly string[] = () => [],
): FormStore {
  const withMore = (placed: Placed): Placed => {
    const more = moreKeys(placed.form);
    return more.length === 0 ? placed : { ...placed, form: { ...placed.form, keys: [...placed.form.keys, ...more] } };
  };
  return {
    async withKeys(keys, only) {
      const weak = only === "weak" ? "WHERE form.isWeak" : "";
      const rows = await tx.run(
        `UNWIND $keys AS key MATCH (:Block {key: key})<-[:IN_BLOCK]-(form:Form) ${weak} WITH DISTINCT form RETURN ${FORM}`,
        { keys },
      );
      return rows.map((row) => withMore(placed(kind, row)));
    },
    async inGroups(groups) {
      const rows = await tx.run(`UNWIND $groups AS group MATCH (form:Form {group: group}) RETURN ${FORM}`, { groups });
      return rows.map((row) => withMore(placed(kind, row)));
    },
  };
}

export function placed(kind: FormKind, row: Row): Placed {
  return {
    form: formFrom(kind, row.id as string, row.data as string),
    entity: row.entity as string | null,
    group: row.group as string | null,
  };
}

const forms = new Map<string, Form>();
const MOST = 100_000;

/** Forms never change, so those read once in this process need not be put together again. */
function formFrom(kind: FormKind, id: string, json: string): Form {
  const known = forms.get(id);
  if (known !== undefined) return known;
  const data = JSON.parse(json) as FormData;
  const form = { id, kind, data, keys: KINDS[kind].keys(data), isWeak: KINDS[kind].isWeak(data) };
  if (forms.size >= MOST) forms.clear();
  forms.set(id, form);
  return form;
}

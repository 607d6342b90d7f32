import { shortHash } from "../../claims/hash.js";
import type { AgreementForm, MeetingForm } from "../form.js";

const cores = new WeakMap<object, string>();

/** What a form says without what its article says beside it, as a short hash. */
export function coreOf(form: MeetingForm | AgreementForm): string {
  const known = cores.get(form);
  if (known !== undefined) return known;
  const { apart, ...core } = form;
  const hash = shortHash(JSON.stringify(core));
  cores.set(form, hash);
  return hash;
}

/** Whether an article that tells of one of them also tells, beside it, of the other. */
export const areToldApart = <F extends MeetingForm | AgreementForm>(a: F, b: F): boolean =>
  (a.apart.length > 0 && a.apart.includes(coreOf(b))) || (b.apart.length > 0 && b.apart.includes(coreOf(a)));

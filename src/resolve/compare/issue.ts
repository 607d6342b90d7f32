import { nameKey } from "../../names/fold.js";
import { different, same } from "../decision.js";
import type { IssueForm } from "../form.js";
import { conceptsOf } from "../words/concepts.js";
import type { Kind } from "./kind.js";

const concepts = (form: IssueForm): string => conceptsOf(form.name).join(" ") || nameKey(form.name);

/** Issues are one when they are made of the same words, in whatever language and order. */
export const issue: Kind<IssueForm> = {
  keys: (form) => [`issue=${nameKey(form.name)}`, `issue:${concepts(form)}`],
  isWeak: () => false,
  compare: (a, b) => (concepts(a) === concepts(b) ? same(0.9, "the same words") : different("other words")),
};

import { different } from "../decision.js";
import type { FormData, FormKind } from "../form.js";
import { agreement } from "./agreement.js";
import { gift } from "./gift.js";
import { issue } from "./issue.js";
import type { Kind } from "./kind.js";
import { meeting } from "./meeting.js";
import { organization } from "./organization.js";
import { person } from "./person.js";
import { text } from "./text.js";
import { visit } from "./visit.js";

/** Countries have codes, and every statement is its own. */
const own: Kind<FormData> = { keys: () => [], isWeak: () => false, compare: () => different("each is its own") };

/** How each kind of thing is told apart. */
export const KINDS = {
  text,
  person,
  organization,
  issue,
  meeting,
  visit,
  agreement,
  gift,
  country: own,
  statement: own,
} as unknown as Readonly<Record<FormKind, Kind<FormData>>>;

/** In the order in which they are resolved; none waits for another, so the order is only for the reader. */
export const RESOLVED = ["text", "person", "organization", "issue", "meeting", "visit", "agreement", "gift"] as const;

import { nameKey } from "../../names/fold.js";
import { personalWords } from "../../names/personal.js";
import { soundOf } from "../../names/sound.js";
import { type Decision, different, same, unsure } from "../decision.js";
import type { PersonForm } from "../form.js";
import { areUnlikelyTogether, officeOf } from "../office.js";
import type { Kind } from "./kind.js";
import { compareNames, type NameLikeness } from "./person-name.js";

/** People: by name first, then by country, organization and office. */
export const person: Kind<PersonForm> = {
  keys: (form) => [...new Set(fullNames(form).flatMap(keysOfName))].sort(),
  isWeak: (form) => !fullNames(form).some(isFull) || (form.country === null && form.organization === null),
  compare,
};

const fullNames = (form: PersonForm): string[] => [form.name, ...form.aliases];

/** Two parts written out: enough to know a person by. */
const isFull = (name: string): boolean => personalWords(name).filter((word) => word.length > 1).length > 1;

/**
 * Every name under its parts as they sound, so that spellings meet; a full name only under pairs of parts, since half a
 * country can share a surname. A surname alone meets full names through keys of single parts, marked apart.
 */
function keysOfName(name: string): string[] {
  const words = personalWords(name);
  const whole = `person:${nameKey([...words].sort().join(""))}`;
  const parts = words.filter((word) => word.length > 1).map((word) => `person~${part(word)}`);
  return [whole, `person=${nameKey(name)}`, ...parts];
}

/** Short words are kept as they are: without vowels "Li", "Lee" and "Lu" would be one. */
const part = (word: string): string => {
  const sound = soundOf(word);
  return sound.length >= 2 ? sound : word;
};

function compare(a: PersonForm, b: PersonForm): Decision {
  const likeness = bestLikeness(a, b);
  if (likeness.score < 0.5) return different(likeness.reason);
  const [x, y] = [officeOf(a.office), officeOf(b.office)];
  const company = companyOf(a, b);
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    if (company === "same" && likeness.score >= 0.9) return same(0.85, `${likeness.reason} and organization`);
    return x !== null && y !== null && x !== y
      ? different(`${likeness.reason}, but another country and office`, 0.2)
      : unsure(0.4, `${likeness.reason}, but another country`);
  }
  const shared = a.country !== null && a.country === b.country;
  if (areUnlikelyTogether(x, y) && company !== "same") {
    return shared
      ? unsure(0.5, `${likeness.reason}, but one is ${x}, the other ${y}`)
      : different(`${likeness.reason}, but one is ${x}, the other ${y}`, 0.2);
  }
  if (company === "different" && x === "business" && y === "business") {
    return unsure(0.5, `${likeness.reason}, but another organization`);
  }
  const context = [
    shared ? "country" : null,
    x !== null && x === y ? "office" : null,
    company === "same" ? "organization" : null,
  ];
  const said = context.filter((each) => each !== null);
  const score = likeness.score * (said.length > 0 ? 1 : 0.9);
  const reason = said.length > 0 ? `${likeness.reason} and ${said.join(" and ")}` : likeness.reason;
  if (likeness.score >= 0.8) return same(score, reason);
  // A surname, or surname and initial: only beside something else that speaks for it.
  return said.length > 0 ? same(score, reason) : unsure(score, `${reason}, and nothing else to go by`);
}

function bestLikeness(a: PersonForm, b: PersonForm): NameLikeness {
  let best = compareNames(a.name, b.name);
  for (const one of fullNames(a)) {
    for (const other of fullNames(b)) {
      if (best.score === 1) return best;
      const likeness = compareNames(one, other);
      if (likeness.score > best.score) best = likeness;
    }
  }
  return best;
}

function companyOf(a: PersonForm, b: PersonForm): "same" | "different" | null {
  if (a.organization === null || b.organization === null) return null;
  return nameKey(a.organization) === nameKey(b.organization) ? "same" : "different";
}

import { foldedWords, nameKey } from "../../names/fold.js";
import { type Decision, different, same, unsure } from "../decision.js";
import type { OrganizationForm } from "../form.js";
import { knownOrganization } from "../words/organizations.js";
import type { Kind } from "./kind.js";

/** Organizations: by name, by letters that stand for it, by the names of known ones in other languages. */
export const organization: Kind<OrganizationForm> = {
  keys: (form) => [...new Set(names(form).flatMap(keysOfName))].sort(),
  isWeak: (form) => form.country === null && names(form).every(isGeneric),
  compare,
};

const names = (form: OrganizationForm): readonly string[] => [form.name, ...form.aliases];

/** Endings that say what sort of company it is and not which. */
const SORT = new Set(
  "inc corp corporation co company ltd plc ag gmbh se sa spa nv kg llc group holding holdings konzern gruppe groupe grupo gruppo".split(
    " ",
  ),
);
/** Words by which every state names its own. */
const EVERY_STATE =
  /\b(minist\w*|parliament|parlament\w*|parlement|congress|kongress|senate|senat\w*|assembly|government|regierung|cabinet|central bank|zentralbank|notenbank|army|armee|police|polizei|office|council|rat)\b/;

const isGeneric = (name: string): boolean => EVERY_STATE.test(foldedWords(name).join(" "));

function core(name: string): string {
  const words = foldedWords(name).filter((word) => word !== "the");
  while (words.length > 1 && SORT.has(words.at(-1)!)) words.pop();
  return knownOrganization(name) ?? words.join("");
}

const LINKS = new Set("of the and for in on de la du des et y e der die das und fur di del della do da".split(" "));
const letters = (name: string): string =>
  foldedWords(name)
    .filter((word) => !LINKS.has(word))
    .map((word) => word[0])
    .join("");
const isLetters = (name: string): boolean => /^[\p{Lu}\d.]{2,8}$/u.test(name);

function keysOfName(name: string): string[] {
  const keys = [`organization=${nameKey(name)}`, `organization:${core(name)}`];
  const initials = isLetters(name) ? nameKey(name) : letters(name);
  return initials.length >= 3 ? [...keys, `organization~${initials}`] : keys;
}

function compare(a: OrganizationForm, b: OrganizationForm): Decision {
  if (a.country !== null && b.country !== null && a.country !== b.country) return different("another country", 0.1);
  const generic = [...names(a), ...names(b)].some(isGeneric);
  const shared = a.country !== null && a.country === b.country;
  const equal = names(a).some((one) => names(b).some((other) => core(one) === core(other)));
  if (equal) {
    return generic && !shared
      ? unsure(0.5, "a name that every state gives its own, and no country said")
      : same(0.95, "the same name");
  }
  const short = names(a).some((one) => names(b).some((other) => standsFor(one, other) || standsFor(other, one)));
  if (short)
    return shared
      ? same(0.85, "letters that stand for the name, and the same country")
      : unsure(0.6, "letters that could stand for the name");
  return different("the names differ");
}

const standsFor = (short: string, long: string): boolean =>
  isLetters(short) && !isLetters(long) && nameKey(short).length >= 3 && letters(long) === nameKey(short);

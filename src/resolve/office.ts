import { foldedWords } from "../names/fold.js";
import { remembered } from "../names/remembered.js";

/** Offices that different people hold at one time, by the word stems that name them in the languages the project reads. */
const CONCEPTS: readonly (readonly [Office, RegExp])[] = [
  // Deputies and advisers first: "vice foreign minister" is no foreign minister.
  [
    "spouse",
    /\b(first (lady|gentleman)|premiere dame|primera dama|primeira dama|prima donna|ehefrau|gattin|wife|spouse)\b/,
  ],
  ["spokesperson", /\b(spokes\w+|sprecher\w*|porte ?parole|portavoz|porta ?voz|portavoce)\b/],
  ["adviser", /\b(advis[eo]r|berater\w*|conseill\w+|consej\w+|consigliere|assessor\w*|\w*sicherheitsberater\w*)\b/],
  ["ambassador", /\b(ambassad\w+|botschafter\w*|embajador\w*|embaixador\w*|ambasciat\w+|envoy|gesandte\w*)\b/],
  [
    "deputy",
    /\b(vice|deputy|vize\w*|stellvertretend\w*|vicep\w+|viceminist\w+|assistant|staatssekretar\w*|secretary of state for)\b/,
  ],
  [
    "foreign minister",
    /\b(foreign (minister|secretary)|minister (of|for) foreign|aussenminister\w*|auswartigen|ministre des affaires etrangeres|chef de la diplomatie|ministr[oa] d[ei]\w* (exteriores|asuntos exteriores|relaciones exteriores|negocios estrangeiros|esteri|affari esteri)|canciller|secretary of state)\b/,
  ],
  [
    "defence minister",
    /\b(defen[cs]e (minister|secretary)|minister of defen[cs]e|verteidigungsminister\w*|ministre d\w* (la )?defense|ministre des armees|ministr[oa] d\w* (la )?(defensa|defesa|difesa))\b/,
  ],
  [
    "finance minister",
    /\b(finance minister|minister of finance|treasury secretary|finanzminister\w*|ministre des finances|ministr[oa] d\w* (las )?(finanzas|hacienda|financas|economia e finanze))\b/,
  ],
  [
    "trade minister",
    /\b(trade minister|commerce (minister|secretary)|handelsminister\w*|ministre du commerce|ministr[oa] d\w* comercio)\b/,
  ],
  [
    "head of government",
    /\b(prime minister|premier\w*|chancellor|kanzler\w*|bundeskanzler\w*|regierungschef\w*|ministerprasident\w*|premier ministre|primer ministro|primera ministra|primeir[oa] ministr[oa]|presidente del (consiglio|gobierno)|taoiseach|head of government)\b/,
  ],
  [
    "business",
    /\b(chief executive|ceo|executive chairman|chairman of the board|vorstand\w*|geschaftsfuhrer\w*|konzernchef\w*|firmenchef\w*|pdg|president directeur|consejero delegado|director ejecutivo|amministratore delegato|founder|grunder\w*|tycoon|entrepreneur)\b/,
  ],
  ["monarch", /\b(king|queen|emperor|emir|sultan|konig\w*|kaiser\w*|roi|reine|rey|reina|rei|rainha|re|regina)\b/],
  [
    "head of state",
    /\b(president\w*|prasident\w*|staatschef\w*|staatsprasident\w*|head of state|leader|machthaber\w*|chef de l etat|jefe de estado)\b/,
  ],
];

export type Office =
  | "spouse"
  | "spokesperson"
  | "adviser"
  | "ambassador"
  | "deputy"
  | "foreign minister"
  | "defence minister"
  | "finance minister"
  | "trade minister"
  | "head of government"
  | "business"
  | "monarch"
  | "head of state";

/** Which office a title names, whatever the language; null when it is none of the common ones. */
export function officeOf(title: string | null): Office | null {
  return title === null ? null : conceptOf(title);
}

const conceptOf = remembered((title): Office | null => {
  const words = foldedWords(title).join(" ");
  return CONCEPTS.find(([, stems]) => stems.test(words))?.[0] ?? null;
});

const SEATS: ReadonlySet<Office> = new Set([
  "head of state",
  "monarch",
  "head of government",
  "foreign minister",
  "defence minister",
  "finance minister",
  "trade minister",
]);

/** The office a title names, where a country has one holder of it at a time; null for former and acting holders' titles. */
export function seatOf(title: string | null): Office | null {
  const office = officeOf(title);
  return office !== null && SEATS.has(office) && !FORMER.test(foldedWords(title ?? "").join(" ")) ? office : null;
}

const FORMER =
  /\b(ex|former|ehemalig\w*|fruher\w*|ancien\w*|antigu[oa]|antig[oa]|elect[oa]?|designiert\w*|designad[oa])\b/;

/** Portfolios that one person is not said to hold in one place and another elsewhere unless one of the reports is wrong. */
const PORTFOLIOS: ReadonlySet<Office> = new Set([
  "foreign minister",
  "defence minister",
  "finance minister",
  "trade minister",
]);

/** Whether two titles give one person two ministries: "foreign minister" and "finance minister". */
export function areOtherMinistries(a: string, b: string): boolean {
  const [x, y] = [portfoliosOf(a), portfoliosOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((each) => y.includes(each));
}

function portfoliosOf(title: string): Office[] {
  const words = foldedWords(title).join(" ");
  return CONCEPTS.flatMap(([office, stems]) => (PORTFOLIOS.has(office) && stems.test(words) ? [office] : []));
}

/** Offices that nobody holds together, nor goes from one to the other within days: one name with both is two people. */
const PRIVATE: ReadonlySet<Office> = new Set(["business", "spouse"]);

export function areUnlikelyTogether(a: Office | null, b: Office | null): boolean {
  if (a === null || b === null || a === b) return false;
  return PRIVATE.has(a) || PRIVATE.has(b);
}

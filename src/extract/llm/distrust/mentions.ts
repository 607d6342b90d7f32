import type {
  CountryCode,
  CountryMention,
  IssueMention,
  OrganizationMention,
  PersonMention,
} from "../../../model/extraction.js";
import type { Answer } from "../answer.js";
import type { Doubts } from "./doubts.js";

export type Given<List extends keyof Answer> = Answer[List][number];

/** A country that our own grammar finds in the text. */
export function believeCountry({ code, evidence }: Given<"countries">, doubts: Doubts): CountryMention | null {
  const item = `country ${code}`;
  if (!isNamed(code, doubts)) return doubts.drop(item, "the article names no such country");
  const names = (place: { start: number; end: number }) =>
    doubts.facts.near(doubts.facts.countries, [place], 0).includes(code);
  const places = doubts.places(item, evidence, names).filter(names);
  return places.length > 0 ? { code, evidence: places } : doubts.drop(item, "none of its quotations names it");
}

/** A person whose name, or another form of it, the text has. */
export function believePerson(given: Given<"persons">, doubts: Doubts): PersonMention | null {
  const named = believeName("person", given, doubts);
  if (named === null) return null;
  const item = `person ${named.name}`;
  const { facts } = doubts;
  const office =
    given.office === null || facts.names.hasWordsOf(given.office)
      ? given.office
      : doubts.lose(item, `the article names no office “${given.office}”`);
  const organization =
    given.organization === null || facts.names.has(given.organization)
      ? given.organization
      : doubts.lose(item, `the article does not name ${given.organization}`);
  return { ...named, office, organization, country: believedCode(item, given.country, doubts) };
}

export function believeOrganization(given: Given<"organizations">, doubts: Doubts): OrganizationMention | null {
  const named = believeName("organization", given, doubts);
  return named && { ...named, country: believedCode(`organization ${named.name}`, given.country, doubts) };
}

/** An issue is a label: its words must be the text's, though not side by side. */
export function believeIssue({ name, evidence }: Given<"issues">, doubts: Doubts): IssueMention | null {
  const item = `issue ${name}`;
  if (!doubts.facts.names.hasWordsOf(name)) return doubts.drop(item, "its words are not the article's");
  const places = doubts.places(item, evidence);
  return places.length > 0 ? { name, evidence: places } : doubts.drop(item, "no words to rest on");
}

/** A country code that the article names; else null. */
export function believedCode(item: string, code: CountryCode | null, doubts: Doubts): CountryCode | null {
  if (code === null || isNamed(code, doubts)) return code;
  return doubts.lose(item, `the article does not name ${code}`);
}

const isNamed = (code: CountryCode, { facts }: Doubts): boolean => facts.countries.some(({ value }) => value === code);

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly { readonly text: string }[];
}

/** Forms that the text lacks are lost; the name is then the first that it has. */
function believeName(kind: string, given: Named, doubts: Doubts) {
  const item = `${kind} ${given.name}`;
  const { names } = doubts.facts;
  const forms = [given.name, ...given.aliases].filter(
    (form) => names.has(form) || doubts.lose(item, `the article has no “${form}”`),
  );
  const [name, ...aliases] = forms;
  if (name === undefined) return doubts.drop(item, "the article does not have the name");
  const evidence = doubts.places(item, given.evidence);
  if (evidence.length === 0) return doubts.drop(item, "no words to rest on");
  return { name, aliases: aliases.filter((alias, at) => aliases.indexOf(alias) === at && alias !== name), evidence };
}

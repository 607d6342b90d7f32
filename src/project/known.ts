import { claimId } from "../claims/claims-of.js";
import type { IssueRecord, OrganizationRecord, PersonRecord } from "../model/mention.js";
import { personalWords } from "../names/personal.js";
import { countryFacts } from "./country-names.js";
import { type Facts, type Link, NAMED_CLAIMS, type Value } from "./facts.js";
import { officesOf } from "./offices.js";
import { searchText } from "./search-text.js";
import { groupBy, mostVoices } from "./tally.js";
import type { KnownView, Named, Saying, Words } from "./view.js";

/** A person: the commonest full name, the others as aliases, and each office with the time that sources say it in. */
export function projectPerson(view: KnownView<PersonRecord>, words: Words): Facts {
  const names = namesOf(view.sayings, (name) => personalWords(name).length > 1);
  const links: Link[] = [];
  const country = mostVoices(view.sayings, ({ country }) => country);
  if (country !== null) {
    links.push(
      linkOf(
        view.id,
        "CITIZEN_OF",
        country,
        view.sayings.filter(({ record }) => record.country === country),
        "country",
        ({ country }) => country,
      ),
    );
  }
  const { tenures, disputes } = officesOf(view.sayings, words);
  for (const { title, at, sayings, isDisputed } of tenures) {
    const link = linkOf(view.id, "REPRESENTS", at, sayings, "office", ({ office }) => office);
    links.push({ ...link, properties: { ...link.properties, office: title, disputed: isDisputed } });
  }
  for (const [at, same] of groupBy(
    view.sayings.filter(({ record, seat }) => record.office === null && seat !== null),
    ({ seat }) => seat ?? "",
  )) {
    if (at !== "" && !links.some(({ type, to }) => type === "REPRESENTS" && to === at)) {
      links.push(linkOf(view.id, "REPRESENTS", at, same, "organization", ({ organization }) => organization));
    }
  }
  return {
    ...named(view, ["Person", "Node", "Entity"], names, links, disputes.list.length > 0),
    disputes: disputes.list,
    verdicts: disputes.verdicts,
  };
}

export function projectOrganization(view: KnownView<OrganizationRecord>): Facts {
  const names = namesOf(view.sayings, (name) => !/^[\p{Lu}\d.]{2,8}$/u.test(name));
  const country = mostVoices(view.sayings, ({ country }) => country);
  const links =
    country === null
      ? []
      : [
          linkOf(view.id, "BASED_IN", country, view.sayings, "country", (record: OrganizationRecord) =>
            record.country === country ? country : null,
          ),
        ];
  return named(view, ["Organization", "Node", "Entity"], names, links);
}

export function projectIssue(view: KnownView<IssueRecord>): Facts {
  return named(
    view,
    ["Issue", "Node", "Entity"],
    namesOf(view.sayings, () => true),
    [],
  );
}

export function projectCountry(code: string, voices: number): Facts {
  const { alpha2, name, aliases } = countryFacts(code);
  return {
    id: code,
    labels: ["Country", "Node", "Entity"],
    properties: {
      code,
      alpha2,
      name,
      aliases,
      sources: voices,
      disputed: false,
      searchText: searchText([name, ...aliases, code, alpha2]),
    },
    links: [],
    names: [name, ...aliases, code, alpha2],
    disputes: [],
    verdicts: new Map(),
    places: [],
  };
}

function named(
  view: KnownView<Named>,
  labels: readonly string[],
  [name = "", ...aliases]: readonly string[],
  links: readonly Link[],
  disputed = false,
): Facts {
  return {
    id: view.id,
    labels,
    properties: { name, aliases, sources: view.voices, disputed, searchText: searchText([name, ...aliases]) },
    links,
    names: [name, ...aliases],
    disputes: [],
    verdicts: new Map(),
    places: [],
  };
}

/** Names by how many independent sources use them, full ones and English reports first; spellings of one key once. */
function namesOf(sayings: readonly Saying<Named>[], isFull: (name: string) => boolean): string[] {
  const said = sayings.flatMap((saying) => {
    const main = { name: saying.record.name, weight: saying.voices, isEnglish: saying.languages.includes("en") };
    const others = "aliases" in saying.record ? saying.record.aliases : [];
    return [main, ...others.map((name) => ({ name, weight: 0, isEnglish: main.isEnglish }))];
  });
  const spelled = [...groupBy(said, ({ name }) => name)].map(([name, all]) => ({
    name,
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    isEnglish: all.some(({ isEnglish }) => isEnglish),
  }));
  const order = (a: (typeof spelled)[number], b: (typeof spelled)[number]): number =>
    Number(isFull(b.name)) - Number(isFull(a.name)) ||
    Number(b.isEnglish) - Number(a.isEnglish) ||
    b.weight - a.weight ||
    (a.name < b.name ? -1 : 1);
  const names: string[] = [];
  for (const { name } of spelled.sort(order)) if (!names.includes(name)) names.push(name);
  return names;
}

function linkOf<R extends Named>(
  from: string,
  type: Link["type"],
  to: string,
  sayings: readonly Saying<R>[],
  property: string,
  value: (record: R) => string | null,
): Link {
  const claims = sayings
    .flatMap(({ record, mentions }) =>
      value(record) === null ? [] : mentions.map((mention) => claimId(mention, property, value(record)!)),
    )
    .sort()
    .slice(0, NAMED_CLAIMS);
  const properties: Record<string, Value> = {
    claims,
    sources: sayings.reduce((sum, { voices }) => sum + voices, 0),
    disputed: false,
  };
  return { from, type, to, properties };
}

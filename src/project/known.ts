import { claimId } from "../claims/claims-of.js";
import type { IssueRecord, OrganizationRecord, PersonRecord } from "../model/mention.js";
import { nameKey } from "../names/fold.js";
import { personalWords } from "../names/personal.js";
import { officeOf } from "../resolve/office.js";
import { countryFacts } from "./country-names.js";
import { type Facts, type Link, NAMED_CLAIMS, type Value } from "./facts.js";
import { searchText } from "./search-text.js";
import { groupBy } from "./tally.js";
import type { KnownView, Saying } from "./view.js";

type Named = PersonRecord | OrganizationRecord | IssueRecord;

/** A person: the commonest full name, the others as aliases, and each office with the time that sources say it in. */
export function projectPerson(view: KnownView<PersonRecord>): Facts {
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
  for (const [, same] of groupBy(
    view.sayings.filter(({ record }) => record.office !== null),
    tenureKey,
  )) {
    const at = seatOf(same[0]!);
    if (at === null) continue;
    const office = officeTitle(same);
    const link = linkOf(view.id, "REPRESENTS", at, same, "office", ({ office }) => office);
    links.push({ ...link, properties: { ...link.properties, office } });
  }
  for (const [at, same] of groupBy(
    view.sayings.filter(({ record, seat }) => record.office === null && seat !== null),
    ({ seat }) => seat ?? "",
  )) {
    if (at !== "" && !links.some(({ type, to }) => type === "REPRESENTS" && to === at)) {
      links.push(linkOf(view.id, "REPRESENTS", at, same, "organization", ({ organization }) => organization));
    }
  }
  return named(view, ["Person", "Node", "Entity"], names, links);
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
): Facts {
  return {
    id: view.id,
    labels,
    properties: { name, aliases, sources: view.voices, disputed: false, searchText: searchText([name, ...aliases]) },
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

function mostVoices<R extends Named>(sayings: readonly Saying<R>[], of: (record: R) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const { record, voices } of sayings) {
    const value = of(record);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + voices);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Titles of one office in several languages are one tenure; titles that no table knows are told apart by their words. */
const tenureKey = (saying: Saying<PersonRecord>): string =>
  `${officeOf(saying.record.office) ?? nameKey(saying.record.office ?? "")}@${seatOf(saying) ?? ""}`;

/** What an office is held in: an organization for those of a firm or body, else the country. */
const seatOf = ({ seat, record }: Saying<PersonRecord>): string | null => seat ?? record.country;

function officeTitle(sayings: readonly Saying<PersonRecord>[]): string {
  const english = sayings.filter(({ languages }) => languages.includes("en"));
  return mostVoices(english.length > 0 ? english : sayings, ({ office }) => office)!;
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

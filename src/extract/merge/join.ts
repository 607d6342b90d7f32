import type { Extraction, MeetingMention } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { agreementLikeness, joinAgreements } from "./agreements.js";
import { type Confidence, joinMeetings, meetingLikeness } from "./meetings.js";
import {
  countryLikeness,
  giftLikeness,
  issueLikeness,
  joinEvidence,
  joinGifts,
  joinOrganizations,
  joinPersons,
  joinStatements,
  joinVisits,
  statementLikeness,
  visitLikeness,
} from "./other-items.js";
import { joinLists, pairs } from "./pairs.js";
import { renamed } from "./renamed.js";
import { sameName } from "./same-name.js";

/**
 * Two readings of one article as one: what both have is there once, completed by the second, with a confidence made
 * from both; what only one has stays as it is. The first reading wins where they differ.
 */
export function joinExtractions(first: Extraction, second: Extraction, confidence: Confidence): Extraction {
  const persons = joinNamed(first.persons, second.persons, joinPersons);
  const organizations = joinNamed(first.organizations, second.organizations, joinOrganizations);
  const issue = (name: string) => first.issues.find((known) => nameKey(known.name) === nameKey(name))?.name ?? name;
  const name = (list: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) => (given: string) =>
    list.get(given) ?? other.get(given) ?? given;
  const same = (key: string) => key;
  // A name is looked up in its own reading: the other's namesake may be somebody else.
  const a = renamed(first, { name: name(persons.ofFirst, organizations.ofFirst), issue: same, key: same });
  const b = rekeyed(
    renamed(second, { name: name(persons.ofSecond, organizations.ofSecond), issue, key: same }),
    a.meetings,
  );
  return {
    ...a,
    countries: joinLists(a.countries, b.countries, countryLikeness, joinEvidence),
    persons: persons.items,
    organizations: organizations.items,
    meetings: joinLists(a.meetings, b.meetings, meetingLikeness, (x, y) => joinMeetings(x, y, confidence)),
    visits: joinLists(a.visits, b.visits, visitLikeness, (x, y) => joinVisits(x, y, confidence)),
    agreements: joinLists(a.agreements, b.agreements, agreementLikeness, (x, y) => joinAgreements(x, y, confidence)),
    statements: joinLists(a.statements, b.statements, statementLikeness, joinStatements),
    gifts: joinLists(a.gifts, b.gifts, giftLikeness, joinGifts),
    issues: joinLists(a.issues, b.issues, issueLikeness, joinEvidence),
    warnings: [...new Set([...a.warnings, ...b.warnings])],
  };
}

/** The second reading with the first one's keys for the meetings that both have, and keys of its own for the others. */
function rekeyed(second: Extraction, known: readonly MeetingMention[]): Extraction {
  const partners = pairs(known, second.meetings, meetingLikeness);
  const keys = new Map([...partners].map(([theirs, ours]) => [theirs.key, ours.key]));
  const taken = new Set(known.map(({ key }) => key));
  for (const { key } of second.meetings) {
    if (keys.has(key)) continue;
    let own = key;
    for (let number = 2; taken.has(own); number++) own = `${key}-${number}`;
    taken.add(own);
    keys.set(key, own);
  }
  return renamed(second, { name: (name) => name, issue: (name) => name, key: (key) => keys.get(key) ?? key });
}

interface JoinedNames<Item> {
  readonly items: Item[];
  /** The name that an item of either reading goes by now. */
  readonly ofFirst: ReadonlyMap<string, string>;
  readonly ofSecond: ReadonlyMap<string, string>;
}

function joinNamed<Item extends { readonly name: string; readonly aliases: readonly string[] }>(
  first: readonly Item[],
  second: readonly Item[],
  join: (a: Item, b: Item) => Item,
): JoinedNames<Item> {
  const items = [...first];
  const places = new Map(second.map((item) => [item, placeOf(item)] as const));
  function placeOf(item: Item): number {
    const known = sameName(items, item);
    const at = known ? items.indexOf(known) : items.length;
    items[at] = known ? join(known, item) : item;
    return at;
  }
  return {
    items,
    ofFirst: new Map(first.map(({ name }, at) => [name, items[at]?.name ?? name])),
    ofSecond: new Map([...places].map(([{ name }, at]) => [name, items[at]?.name ?? name])),
  };
}

import type { Lexicon } from "../../lexicon.js";
import type { MarkedSentence, OfficeMark } from "../../marks.js";
import { isLeader, type Person } from "../people.js";
import type { Reference } from "../references.js";
import type { Meaning } from "./meaning.js";

/** Whom "the host" and "his guest" mean. */
export interface Hosting {
  readonly host: Person;
  readonly guest: Person | null;
}

/** Whom "the host", "his guest" means; `own` is the subject of the sentence so far, whose host is somebody else. */
export function hostOrGuest(
  office: OfficeMark,
  own: Person | null,
  hosting: () => Hosting | null,
  { persons }: Lexicon,
): Meaning | null {
  const [isHost, isGuest] = [persons.hosts.isIn(office.text), persons.guests.isIn(office.text)];
  const told = office.rank === "COUNTERPART" && (isHost || isGuest) ? hosting() : null;
  if (!told) return null;
  const { host, guest } = told;
  const meant = isHost && isGuest ? (own === host ? guest : host) : isHost ? host : guest;
  return !meant || meant === own ? null : { kind: "office", persons: [meant], countries: [] };
}

const FARTHEST = 90;
/** A comma and an article. */
const FEW = 7;
const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office"]);

/** Who has whom as a guest, as far as a sentence tells up to here: by a verb of receiving, or by the capital where two people are. */
export function hostingIn(
  sentence: MarkedSentence,
  references: readonly Reference[],
  pair: readonly Person[],
  usual: readonly Person[],
  lexicon: Lexicon,
): Hosting | null {
  const told =
    byVerb(sentence, references, lexicon) ??
    byName(sentence, references, lexicon) ??
    byPlace(sentence, references, pair, usual, lexicon);
  return told && isLikely(told, usual) ? told : null;
}

/** Not those of an anecdote: one is of the pair of which the article tells, the other that one or a peer. */
function isLikely({ host, guest }: Hosting, usual: readonly Person[]): boolean {
  if (guest === null || usual.length === 0) return true;
  const known = [host, guest].filter((person) => usual.includes(person));
  return isLeader(host) === isLeader(guest) && (known.length > 1 || (known.length > 0 && isLeader(host)));
}

/** "A received B", "B was received by A", "A lo recibió". */
function byVerb(
  { text, start }: MarkedSentence,
  references: readonly Reference[],
  { visits, meetings, putsVerbsLast }: Lexicon,
): Hosting | null {
  const people = references.filter(({ kind, persons }) => ACTING.has(kind) && persons.length === 1);
  for (const verb of visits.hosting.all(text).reverse()) {
    const isPlanned = meetings.planned.isIn(text.slice(Math.max(0, verb.start - 14), verb.end));
    if (isPlanned || (!putsVerbsLast && meetings.infinitives.isIn(verb.text))) continue;
    const [from, to] = [start + verb.start, start + verb.end];
    const ahead = people.filter(({ end }) => end <= from && from - end < FARTHEST);
    const behind = people.filter((reference) => reference.start >= to && reference.start - to < FARTHEST);
    const gap = behind[0] ? text.slice(verb.end, behind[0].start - start) : "";
    const isPassive =
      visits.passive.isIn(text.slice(Math.max(0, verb.start - 20), verb.start)) || visits.by.all(gap).length > 0;
    // an object may stand before its verb, as a pronoun or where verbs stand last
    const near = ahead.at(-1);
    const isObjectAhead =
      ahead.length > 1 && (behind.length === 0 ? putsVerbsLast : near?.kind === "pronoun" && near.end > near.start);
    const [first, second] = isObjectAhead ? ahead.slice(-2) : [near, behind[0]];
    const [a, b] = [first?.persons[0], second?.persons[0]];
    if (!a || !b || a === b) continue;
    return isPassive ? { host: b, guest: a } : { host: a, guest: b };
  }
  return null;
}

/** "A, the host, …" */
function byName(
  { text, start }: MarkedSentence,
  references: readonly Reference[],
  { persons }: Lexicon,
): Hosting | null {
  const host = references.find(({ kind, end }) => {
    const behind = kind === "name" ? /^,\s/u.exec(text.slice(end - start, end - start + 40)) : null;
    const told = behind && persons.hosts.first(text.slice(end - start, end - start + 40));
    return told !== null && told.start <= FEW;
  })?.persons[0];
  return host ? { host, guest: null } : null;
}

/** "A met B in Beijing": who is at home there. */
function byPlace(
  sentence: MarkedSentence,
  references: readonly Reference[],
  known: readonly Person[],
  usual: readonly Person[],
  lexicon: Lexicon,
): Hosting | null {
  const here = [...new Set(references.flatMap(({ kind, persons }) => (kind === "name" ? persons : [])))];
  const pair = here.length === 2 ? here : known.length === 2 ? known : null;
  const [a, b] = pair ?? [];
  if (!a?.country || !b?.country || a.country === b.country) return null;
  if (usual.length > 0 && !(usual.includes(a) && usual.includes(b))) return null;
  const ledTo = new Set(lexicon.meetings.in.all(sentence.text).map(({ end }) => sentence.start + end + 1));
  const place = sentence.countries.findLast(
    ({ form, start, code }) => form === "capital" && (code === a.country || code === b.country) && ledTo.has(start),
  );
  if (!place) return null;
  return place.code === a.country ? { host: a, guest: b } : { host: b, guest: a };
}

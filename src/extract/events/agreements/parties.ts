import type { AgreementLevel, CountryCode } from "../../../model/extraction.js";
import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { nationsOf, type Scene, textBetween } from "../clause.js";
import type { Conclusion } from "./conclusion.js";
import type { Instrument } from "./instruments.js";
import { type Passage, wordsBefore, wordsBehind } from "./passage.js";
import { placesWithin } from "./places.js";

/** How far behind an instrument "between A and B" may stand. */
const FARTHEST_LINK = 150;
/** How far before its verb a subject may begin. */
const FARTHEST_SUBJECT = 300;
const MOST_PARTIES = 6;

/**
 * Who is bound: those "between" whom it is, those "by" whom it was concluded, the subject of the concluding verb and the
 * partner "with" whom; or else the two sides that the passage is about, or the countries that the sentence names.
 */
export function partiesOf(
  passage: Passage,
  noun: Instrument,
  conclusion: Conclusion | null,
  sides: readonly CountryCode[],
): CountryCode[] {
  const { scene } = passage;
  const { agreements } = scene.lexicon;
  const clause = passage.clauseOf(noun);
  const verb = conclusion?.verb ?? null;
  const rearEnd = Math.min(scene.sentence.end, noun.end + FARTHEST_LINK);
  const between = agreements.between.first(textBetween(scene, noun.end, rearEnd));
  if (between) {
    const codes = listFrom(passage, noun.end + between.end, rearEnd, 70);
    if (codes.length > 1) return codes;
  }
  const agents = verb && verb.start >= noun.end ? agentsOf(passage, verb, clause) : [];
  if (agents.length > 1) return agents;
  const subject = agents.length > 0 ? agents : subjectOf(passage, noun, verb, clause);
  const partner = partnerOf(passage, noun, verb, clause);
  const named = unique([...subject, ...(partner ?? [])]);
  if (meansSides(passage, clause, noun) && sides.length > 1 && named.every((code) => sides.includes(code)))
    return [...sides];
  if (named.length > 1 || partner?.length === 0) return settle(named, sides);
  const described = unique([...named, ...codesOf(passage, noun.from, noun.end)]);
  if (described.length > 1) return settle(described, sides);
  if (sides.length > 1 && described.every((code) => sides.includes(code))) return [...sides];
  const all = unique([
    ...described,
    ...codesOf(
      passage,
      Math.max(clause.start, noun.start - FARTHEST_SUBJECT),
      Math.min(noun.end + FARTHEST_SUBJECT, topicStart(passage, noun, clause)),
    ),
    ...codesOf(passage, clause.start, clause.start),
  ]);
  return all.length === 2 ? all : described.length > 0 ? described : [...sides];
}

/** Where the words about the matter of an instrument begin, or its clause ends. */
function topicStart({ scene }: Passage, noun: Instrument, clause: Place): number {
  const about = scene.lexicon.agreements.about.first(wordsBehind(scene, noun.end, clause.end, 20));
  return about ? noun.end + about.start : clause.end;
}

const unique = (codes: readonly CountryCode[]): CountryCode[] => [...new Set(codes)];

/** Where the sentence names more countries than the meeting has, the meeting's are meant if they are among them. */
function settle(named: readonly CountryCode[], sides: readonly CountryCode[]): CountryCode[] {
  if (named.length > 2 && sides.length > 1 && sides.every((code) => named.includes(code))) return [...sides];
  return named.length > MOST_PARTIES ? [] : [...named];
}

const codesIn = ({ scene }: Passage, references: readonly Reference[]): CountryCode[] =>
  unique(
    references.flatMap(({ countries, persons }) =>
      countries.length > 0 ? countries : nationsOf(persons.filter((person) => speaksForCountry(person, scene))),
    ),
  );

/** Whoever holds an office of an international body signs for it and not for the country of his passport. */
const speaksForCountry = ({ organization }: Person, { lexicon }: Scene): boolean =>
  organization === null || lexicon.organizations.known.at(organization, 0)?.text.length !== organization.length;

/** Whether a country is named as the place where something happens: "signed in China". */
export function isPlace({ scene }: Passage, one: Place): boolean {
  const lead = wordsBefore(scene, scene.sentence.start, one.start, 14);
  const preposition = scene.lexicon.agreements.at.all(lead).at(-1);
  return preposition !== undefined && lead.slice(preposition.end).trim() === "";
}

/** Countries that a stretch names, also by an adjective or by their people, not as places. */
function codesOf(passage: Passage, from: number, to: number): CountryCode[] {
  const near = placesWithin(passage.references, from, to);
  const marks = placesWithin(passage.countries, from, to).filter((mark) => !isPlace(passage, mark));
  // "L'Italie, elle, a signé": a pronoun beside a country stands for it
  const isNamed = marks.some(({ form }) => form === "name");
  const people = near.filter(({ kind }) => kind !== "country" && kind !== "sides" && !(isNamed && kind === "pronoun"));
  return unique([...codesIn(passage, people), ...marks.map(({ code }) => code)]);
}

/** The countries of a list that begins within `reach` characters: "Kenya and Ethiopia", "the Kenyan and Ethiopian governments". */
function listFrom(passage: Passage, from: number, end: number, reach: number): CountryCode[] {
  const { references } = passage;
  const people = placesWithin(references, from, end).filter(({ kind }) => kind !== "stranger");
  const first = people[0];
  if (first && (first.kind === "sides" || first.kind === "leaders") && first.start - from <= reach)
    return codesIn(passage, [first]);
  const near = [...people, ...placesWithin(passage.countries, from, end)].sort((a, b) => a.start - b.start);
  let last = from + reach - 45;
  const codes: CountryCode[] = [];
  for (const one of near) {
    if (one.start - last > 45) break;
    codes.push(...("code" in one ? [one.code] : codesIn(passage, [one])));
    last = Math.max(last, one.end);
  }
  return unique(codes).slice(0, MOST_PARTIES);
}

/** "signed by Kenya and Ethiopia" */
function agentsOf(passage: Passage, verb: Place, clause: Place): CountryCode[] {
  const rear = wordsBehind(passage.scene, verb.end, clause.end, 60);
  const by = passage.scene.lexicon.agreements.by.first(rear);
  return by ? listFrom(passage, verb.end + by.end, clause.end, 25) : [];
}

/** Countries and people before the verb, or between noun and verb where the verb stands behind; else those behind the verb. */
function subjectOf(passage: Passage, noun: Instrument, verb: Place | null, clause: Place): CountryCode[] {
  const isBehind = verb !== null && verb.start >= noun.end;
  const end = verb && !isBehind ? verb.start : noun.from;
  const before = codesOf(passage, Math.max(clause.start, end - FARTHEST_SUBJECT), end);
  if (isBehind) {
    const relative = codesOf(passage, noun.end, verb.start);
    return relative.length > 1 ? relative : before.length > 0 ? before : relative;
  }
  return before.length > 0 || !verb ? before : codesOf(passage, verb.end, noun.from);
}

/** "with Ethiopia", "to Kenya", "from China": null where nobody is named so, empty where it is not known whose side they are on. */
function partnerOf(passage: Passage, noun: Instrument, verb: Place | null, clause: Place): CountryCode[] | null {
  const { scene } = passage;
  const { agreements } = scene.lexicon;
  const from = verb && verb.end <= noun.from ? verb.end : verb && scene.lexicon.putsVerbsLast ? clause.start : noun.end;
  const rear = wordsBehind(scene, from, clause.end, noun.end - from + FARTHEST_LINK);
  for (const link of agreements.with.all(rear)) {
    const codes = listFrom(passage, from + link.end, clause.end, 40);
    if (codes.length > 0) return codes;
    const near = [from + link.end, from + link.end + 60] as const;
    const isUnknown =
      placesWithin(scene.sentence.organizations, ...near).some(({ start }) => start < near[0] + 25) ||
      placesWithin(passage.references, ...near).some(({ kind, start }) => kind === "name" && start < near[0] + 25);
    if (isUnknown) return [];
  }
  return null;
}

/** "the two countries signed", "they agreed" */
function meansSides({ references }: Passage, clause: Place, noun: Place): boolean {
  const [from, to] = [Math.max(clause.start, noun.start - 200), Math.min(clause.end, noun.start + 200)];
  return placesWithin(references, from, to).some(
    ({ kind, persons, countries }) =>
      kind === "sides" || kind === "leaders" || (kind === "pronoun" && persons.length + countries.length > 1),
  );
}

/** Firms or states: the words and names of those who conclude it, or between whom it is. */
export function levelOf(passage: Passage, noun: Instrument, conclusion: Conclusion | null): AgreementLevel {
  const { scene } = passage;
  const { levels } = scene.lexicon.agreements;
  const verb = conclusion?.verb ?? null;
  const clause = passage.clauseOf(noun);
  const end = verb && verb.start < noun.start ? verb.start : noun.start;
  const subject = levels.all(wordsBefore(scene, clause.start, end, 110)).at(-1);
  if (subject) return subject.value;
  // "signed on Monday, the shipyard and a bank, a loan": where the verb comes first
  const inverted =
    verb && verb.end < noun.from ? levels.all(textBetween(scene, verb.end, noun.from)).at(-1) : undefined;
  if (inverted) return inverted.value;
  const firm =
    firmsOf(scene, Math.max(clause.start, end - 110), end) ??
    (verb && verb.end < noun.from ? firmsOf(scene, verb.end, noun.from) : null) ??
    (verb && verb.start > noun.end ? firmsOf(scene, noun.end, verb.start) : null);
  if (firm !== null) return firm ? "BUSINESS" : "STATE";
  const rear = levels.first(wordsBehind(scene, noun.start, scene.sentence.end, noun.end - noun.start + 60));
  if (rear) return rear.value;
  const rearEnd = Math.min(clause.end, noun.end + 90);
  const link =
    scene.lexicon.agreements.between.first(textBetween(scene, noun.end, rearEnd)) ??
    scene.lexicon.agreements.by.first(textBetween(scene, noun.end, rearEnd));
  return link && firmsOf(scene, noun.end + link.end, rearEnd) ? "BUSINESS" : "STATE";
}

/** Whether the last organization named in a stretch is a firm; null where none is named. */
function firmsOf(scene: Scene, from: number, to: number): boolean | null {
  const named = placesWithin(scene.sentence.organizations, from, to).at(-1);
  if (!named) return null;
  if (placesWithin(scene.sentence.countries, named.end, to).length > 0) return null;
  const { lexicon } = scene;
  return lexicon.organizations.known.at(named.name, 0) === null && !lexicon.agreements.publicBodies.isIn(named.name);
}

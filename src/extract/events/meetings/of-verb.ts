import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { nationsOf, type Scene, textBetween } from "../clause.js";
import { type Actors, actors, freeActors } from "./actors.js";
import { completed } from "./completed.js";
import { distributed } from "./distributed.js";
import type { Group } from "./groups.js";
import { endingIn } from "./roles.js";
import { followsAnd, isPlain, type Structure } from "./structure.js";
import { isClitic, type MeetingTrigger } from "./triggers.js";

export function ofVerb(structure: Structure, verb: MeetingTrigger): Person[][] {
  const { scene } = structure;
  const near = scene.lexicon.putsVerbsLast ? freeActors(structure, verb) : actors(structure, verb);
  const { subject, objects } = withoutCompany(scene, verb, partnersOnly(scene, verb, near));
  if (isPluralWithout(scene, verb, subject)) return [pairBefore(structure)];
  const [object, ...further] = objects;
  const who = subject?.persons ?? [];
  const met = object?.persons ?? [];
  if (met.length === 0 && who.length > 1 && needsObject(scene, verb)) return [];
  if (new Set([...who, ...met]).size < 2) {
    const antecedent = antecedentOf(structure, verb);
    const all = [...(antecedent?.persons ?? []), ...who, ...met];
    if (new Set(all).size >= 2) return [all];
    if (verb.isDeed) return [];
    return [completed(structure, verb, [...who, ...met], { hasSubject: who.length > 0, hasObject: met.length > 0 })];
  }
  const parties = distributed(structure, verb, who, met, objects.slice(0, 1));
  const isOneByOne =
    who.length === 1 &&
    verb.value !== "BANQUET" &&
    !scene.lexicon.meetings.jointly.isIn(textBetween(scene, verb.start - 40, verb.end));
  for (const other of further)
    if (isOneByOne && (isPlain(other) ? followsAnd(scene, other) : prepositionOf(other) === prepositionOf(object!)))
      parties.push(...other.persons.map((person) => [...who, person]));
    else if ((other.role === "with" || (verb.value === "BANQUET" && followsAnd(scene, other))) && parties.length === 1)
      parties[0]!.push(...other.persons);
  return parties;

  /** The word before a group; it may be the last of the verb's own: "ha avuto colloqui con". */
  function prepositionOf({ role, roleStart }: Group): string {
    if (role === "plain") return verb.text.slice(verb.text.lastIndexOf(" ") + 1);
    return textBetween(scene, roleStart, roleStart + 12).split(/\s/)[0]!;
  }
}

/** "A and B welcomed the deal": who receives, calls or awaits does so to somebody else. */
function needsObject({ lexicon }: Scene, { text, value }: MeetingTrigger): boolean {
  const { hosts, turned } = lexicon.meetings;
  return (value === "CALL" ? turned : hosts).at(text, 0)?.end === text.length;
}

/** "Hablaron dos horas": a plural verb whose subject the language leaves out means more than the one spoken of last. */
const isPluralWithout = ({ lexicon }: Scene, verb: MeetingTrigger, subject: Group | null): boolean =>
  subject !== null &&
  subject.start === subject.end &&
  verb.text
    .split(/\s+/)
    .some(
      (word) =>
        lexicon.pluralEndings.some((ending) => word.endsWith(ending)) && lexicon.meetings.with.at(word, 0) === null,
    );

/** The two of different countries of whom the sentences before spoke last. */
function pairBefore({ discourse }: Structure): Person[] {
  const [last, ...others] = discourse.recent.filter(({ rank }) => rank !== "SPOKESPERSON" && rank !== "BUSINESS");
  const other = others.find(({ country }) => country !== null && country !== last?.country);
  return last && other ? [other, last] : [];
}

/** "She received him, beside her minister": behind a pronoun for the guest come those who stand with the host. */
function withoutCompany(scene: Scene, verb: MeetingTrigger, { subject, objects }: Actors): Actors {
  const hosts = nationsOf(subject?.persons ?? []);
  const isGuest = ({ persons }: Group) => persons.some(({ country }) => country === null || !hosts.includes(country));
  return hosts.length > 0 && isClitic(scene, verb)
    ? { subject, objects: objects.filter(isGuest) }
    : { subject, objects };
}

/** "She spoke to the papers, B listened": verbs of talking have a partner only behind "with". */
function partnersOnly({ lexicon }: Scene, verb: MeetingTrigger, { subject, objects }: Actors): Actors {
  const found = lexicon.meetings.talking.at(verb.text, 0);
  if (found?.end !== verb.text.length && !verb.isDeed) return { subject, objects };
  const holdsWith = endingIn(lexicon.meetings.with, verb.text) !== null; // "mantuvo reuniones con"
  const isPartnerOf = ({ role }: Group, at: number) => role !== "plain" || (holdsWith && at === 0);
  return {
    subject: subject?.role === "with" ? null : subject,
    objects: [...(subject?.role === "with" ? [subject] : []), ...objects.filter(isPartnerOf)],
  };
}

/** "A, who met B", "A, with whom B met": the group right before the relative pronoun that opens the verb's clause. */
function antecedentOf({ scene, groups }: Structure, verb: Place): Group | null {
  const { lexicon } = scene;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]!;
    if (group.end > verb.start || group.role === "owner") continue;
    const gap = textBetween(scene, group.end, verb.start);
    const lead = /^\s*,?\s*/.exec(gap)![0].length;
    if (lead === 0) continue;
    const relative = lexicon.meetings.relatives.first(gap.slice(lead, lead + 25));
    if (relative && relative.start <= 12 && !/[,;]/.test(gap.slice(lead, lead + relative.start))) return group;
  }
  return null;
}

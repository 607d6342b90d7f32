import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { isBehindPreposition } from "../../refine/references/role.js";
import type { Reference } from "../../refine/references.js";
import { ownClause } from "../actors.js";
import { joined, personsOf, type Scene, textBetween } from "../clause.js";
import { subjectBefore } from "./subject.js";

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const OWNER_REACH = 45;
const LEAD = 90;
const AHEAD = 220;
const BY = 8;
/** More than these are the guests of a gathering. */
const MOST = 4;

/** Whom a journey is told of. */
export interface Travellers {
  readonly persons: readonly Person[];
  /** Whether the words say who it is: a name, "the Kenyan president"; a pronoun or a bare office may mean another. */
  readonly isSure: boolean;
  readonly isPronoun: boolean;
}

const NOBODY: Travellers = { persons: [], isSure: false, isPronoun: false };

/** Whose visit: "Xi's visit", "Lee arrived in", "his trip", "a visit by Lee", "On a visit to X, Lee …"; null for somebody of whom no name is given. */
export function visitorsOf(scene: Scene, trigger: Place, isNoun: boolean): Travellers | null {
  const { references } = scene;
  const hosts = new Set(references.filter((reference) => isHost(scene, reference)).flatMap(({ persons }) => persons));
  const canGo = (reference: Reference) =>
    !reference.persons.some((person) => person.rank === "SPOKESPERSON" || hosts.has(person));
  const told = (reference: Reference) => travellers(scene, [reference]);
  if (isNoun) {
    const owner = references.findLast(
      (reference) =>
        reference.end <= trigger.start &&
        trigger.start - reference.end < OWNER_REACH &&
        canGo(reference) &&
        (reference.kind === "possessive" ||
          (ACTING.has(reference.kind) &&
            (reference.isOwner ||
              /^['’]s\b|^['’]\s/u.test(scene.sentence.text.slice(reference.end - scene.sentence.start))))),
    );
    if (owner && owner.persons.length > 0) return told(owner);
    const behind = ownerBehind(scene, trigger);
    if (behind?.kind === "stranger") return null; // "the first visit by a French president"
    if (behind) return told(behind);
  }
  const subject = subjectBefore(scene, trigger, isNoun, canGo);
  if (subject.length === 0) {
    // "During a visit to X, Y said", not "The visit to X is Y's first"
    const opens = !isNoun || isBehindPreposition(scene.sentence, trigger.start, scene.lexicon);
    const behind = opens ? subjectBehind(scene, trigger) : null;
    return behind ? told(behind) : NOBODY;
  }
  return travellers(scene, subject);
}

/**
 * Who travels where verbs stand second or last: whom the verb's clause names before it, else right behind it; nobody who is
 * named only behind the end of the clause ("war nach X gereist und hatte mit Y …").
 */
export function freeSubject(scene: Scene, verb: Place): Travellers | null {
  const clause = ownClause(scene, verb);
  const able = scene.references.filter(
    (reference) =>
      ACTING.has(reference.kind) &&
      !reference.isOblique &&
      !reference.isOwner &&
      reference.start >= clause.start &&
      reference.end <= clause.end &&
      reference.persons.every(({ rank }) => rank !== "SPOKESPERSON") &&
      !isHost(scene, reference),
  );
  const before = able.findIndex(({ end }) => end <= verb.start);
  const behind = able.findIndex(({ start }) => start >= verb.end);
  const at = before >= 0 ? before : behind;
  if (at < 0) return null;
  if (before < 0) {
    const gap = textBetween(scene, verb.end, able[at]!.start);
    if (gap.startsWith(",") || scene.lexicon.and.isIn(gap)) return null;
  }
  return travellers(scene, joined(scene, able, at, 1));
}

function travellers(scene: Scene, group: readonly Reference[]): Travellers {
  const persons = personsOf(group);
  return {
    persons: persons.length <= MOST ? persons : persons.slice(0, 1),
    isSure: group.some((one) => isSure(scene, one)),
    isPronoun: group.every(({ kind }) => kind === "pronoun" || kind === "possessive"),
  };
}

/** Whether a sentence says whom a reference means: a name, "the Kenyan president", "she" behind her name. */
export const isSure = ({ sentence, references }: Scene, reference: Reference): boolean =>
  reference.kind === "name" ||
  references.some(
    ({ kind, start, persons, isOblique }) =>
      kind === "name" && !isOblique && start < reference.start && persons[0] === reference.persons[0],
  ) ||
  (reference.start < reference.end &&
    sentence.countries.some(({ start, end }) => start >= reference.start && end <= reference.end));

/** "the visit of Lee to X", "a visita a X do presidente": whose it is, right behind the noun or behind the place. */
function ownerBehind(scene: Scene, noun: Place): Reference | null {
  const { references, lexicon } = scene;
  let from = noun.end;
  for (const reference of references) {
    if (reference.start < noun.end || reference.kind === "possessive") continue;
    const gap = textBetween(scene, from, reference.start);
    if (reference.start - noun.end > OWNER_REACH || /[,;:]/.test(gap)) return null;
    if (reference.kind === "country") {
      from = reference.end;
      continue;
    }
    const isOwner =
      lexicon.gifts.from.isIn(gap) ||
      lexicon.gifts.of.isIn(gap) ||
      /\bd['’]$/.test(gap) ||
      (reference.isOwner && gap.trim() === "");
    return isOwner && (ACTING.has(reference.kind) || reference.kind === "stranger") ? reference : null;
  }
  return null;
}

/** "At the invitation of X": the one who stays at home. */
export function isHost({ sentence, lexicon }: Scene, { start }: Reference): boolean {
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  const invitation = lexicon.visits.invitation.all(lead).at(-1);
  return invitation !== undefined && !/[,;:]/.test(lead.slice(invitation.end));
}

/** "During a visit to X, Lee said": whom the main clause is about, where the journey stands before it. */
function subjectBehind(scene: Scene, trigger: Place): Reference | null {
  const { sentence, references, lexicon } = scene;
  const lead = textBetween(scene, sentence.start, trigger.start);
  if (lead.length > LEAD || (lead.includes(",") && !sentence.dates.some(({ to }) => to <= trigger.start))) return null;
  for (const reference of references) {
    const { start, end, kind, isOwner } = reference;
    if (start < trigger.end || start >= end || !ACTING.has(kind) || isOwner) continue;
    if (lexicon.visits.by.at(textBetween(scene, end, end + BY).trimStart(), 0)) continue; // "volará a X, invitado por Y"
    if (start - trigger.end > AHEAD) break;
    const gap = textBetween(scene, trigger.end, start);
    if (/[;:]/.test(gap)) break;
    if (lexicon.putsVerbsLast) return reference;
    // "Arrived from X, where Z had received him, Lee …": not who is in a relative clause
    const last = gap.slice(gap.lastIndexOf(",") + 1).trimStart();
    const place = scene.sentence.countries.findLast((mark) => mark.start >= trigger.end && mark.end <= start);
    const afterPlace = place ? textBetween(scene, place.end, start).trim() : null;
    if (
      afterPlace !== null &&
      afterPlace.split(/\s+/).length <= 2 &&
      !/\p{P}/u.test(afterPlace) &&
      !lexicon.visits.to.isIn(afterPlace) &&
      !lexicon.and.isIn(afterPlace)
    )
      return reference;
    const isMain = gap.includes(",") && last.split(/\s+/).length <= 4 && !lexicon.subordinators.at(last, 0);
    if (isMain) return reference;
  }
  return null;
}

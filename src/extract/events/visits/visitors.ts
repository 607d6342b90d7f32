import type { Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { joined, personsOf, type Scene, textBetween, wideClause } from "../clause.js";

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const OWNER_REACH = 45;
const SUBJECT_REACH = 60;
const LEAD = 90;
const AHEAD = 220;

/** Whose visit: "Xi's visit", "Lee arrived in", "his trip", "a visit by Lee", "On a visit to X, Lee …"; null for somebody of whom no name is given. */
export function visitorsOf(scene: Scene, trigger: Place, isNoun: boolean): readonly Person[] | null {
  const { references } = scene;
  const hosts = new Set(references.filter((reference) => isHost(scene, reference)).flatMap(({ persons }) => persons));
  const before = references.filter(
    (reference) =>
      reference.end <= trigger.start &&
      (ACTING.has(reference.kind) || reference.kind === "possessive") &&
      !reference.persons.some((person) => person.rank === "SPOKESPERSON" || hosts.has(person)),
  );
  if (isNoun) {
    const owner = before.findLast(
      (reference) =>
        (reference.kind === "possessive" ||
          reference.isOwner ||
          /^['’]s\b|^['’]\s/u.test(scene.sentence.text.slice(reference.end - scene.sentence.start))) &&
        trigger.start - reference.end < OWNER_REACH,
    );
    if (owner && owner.persons.length > 0) return owner.persons;
    const behind = ownerBehind(scene, trigger);
    if (behind?.kind === "stranger") return null; // "the first visit by a French president"
    if (behind) return behind.persons;
  }
  // the subject is the first group of its clause
  const clause = wideClause(scene, trigger);
  const inClause = before.filter(({ start, kind }) => start >= clause.start && kind !== "possessive");
  if (inClause.length === 0) return subjectBehind(scene, trigger)?.persons ?? [];
  const near = inClause.findLastIndex((reference) => trigger.start - reference.end < SUBJECT_REACH);
  const persons = personsOf(joined(scene, inClause, Math.max(near, 0), -1));
  return persons.length <= 2 ? persons : persons.slice(0, 1);
}

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

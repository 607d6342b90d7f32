import type { Place } from "../marks.js";
import type { Person } from "../refine/people.js";
import type { Reference } from "../refine/references.js";
import { joined, personsOf, type Scene, textBetween, wideClause } from "./clause.js";

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const FARTHEST = 140;

/** Who acts in a clause and whom the act concerns. */
export interface Actors {
  readonly subject: readonly Person[];
  readonly objects: readonly Person[];
}

/**
 * The two parties of a verb where the order of words is free: it may stand second ("X met Y"), first behind an adverb
 * ("On Monday met X Y") or last ("X has Y met").
 */
export function actorsAround(scene: Scene, verb: Place): Actors {
  const clause = ownClause(scene, verb);
  const personal = scene.references.filter(
    ({ kind, start, end, isOwner }) => PERSONAL.has(kind) && !isOwner && start >= clause.start && end <= clause.end,
  );
  const groups: Reference[][] = [];
  for (let at = 0; at < personal.length; at++) {
    const group = joined(scene, personal, at, 1);
    groups.push(group);
    at += group.length - 1;
  }
  const near = groups.filter(
    (group) => verb.start - group.at(-1)!.end < FARTHEST && group[0]!.start - verb.end < FARTHEST,
  );
  const before = near.filter((group) => group[0]!.end <= verb.start);
  const behind = near.filter((group) => group[0]!.start >= verb.end);
  const [subject, object] =
    behind.length === 0
      ? [before[0], before[1]]
      : before.length === 0
        ? [behind[0], behind[1]]
        : [before.at(-1), behind[0]];
  const who = personsOf(subject ?? []);
  return { subject: who, objects: personsOf(object ?? []).filter((person) => !who.includes(person)) };
}

/** The clause of a place: from a comma with a subordinator or a new subject behind it to the next one. */
export function ownClause(scene: Scene, place: Place): Place {
  const { lexicon, sentence } = scene;
  const wide = wideClause(scene, place);
  let { start, end } = wide;
  const lead = textBetween(scene, wide.start, place.start);
  const isAfterClause =
    /,\s*$/.test(lead) &&
    lexicon.subordinators.at(lead, 0) !== null &&
    !lexicon.definite.has(/^\p{L}+/u.exec(lead)?.[0].toLowerCase() ?? "");
  if (isAfterClause) start = place.start; // "Wie der Berater sagte, schenkte …"
  for (const comma of textBetween(scene, wide.start, wide.end).matchAll(/,\s+/gu)) {
    const at = wide.start + comma.index;
    const next = at + comma[0].length;
    const rest = sentence.text.slice(next - sentence.start);
    const join = lexicon.and.at(rest, 0);
    const opens = lexicon.subordinators.at(join ? rest.slice(join.end).trimStart() : rest, 0) !== null || join !== null;
    if (!opens) continue;
    if (at < place.start) start = Math.max(start, next);
    else {
      end = at;
      break;
    }
  }
  return { start, end };
}

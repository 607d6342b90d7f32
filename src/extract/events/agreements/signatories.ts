import type { AgreementStatus } from "../../../model/extraction.js";
import type { Reference } from "../../refine/references.js";
import type { Trigger } from "../clause.js";
import { joined, textBetween } from "../clause.js";
import { type Passage, wordsBehind } from "./passage.js";
import { lastEndingBy, placesWithin } from "./places.js";

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const FARTHEST_SUBJECT = 60;
const isPersonal = ({ kind, isOwner }: Reference): boolean => PERSONAL.has(kind) && !isOwner;

/** The people who put their names to an instrument: the subject of the signing, or those "by" whom it was signed. */
export function signatoriesOf(passage: Passage, verb: Trigger<AgreementStatus>): string[] {
  const { scene } = passage;
  const { agreements } = scene.lexicon;
  if (agreements.signing.at(verb.text, 0)?.text.length !== verb.text.length) return [];
  const clause = passage.clauseOf(verb);
  const agent = agreements.by.first(wordsBehind(scene, verb.end, clause.end, 40));
  const group =
    agent !== null
      ? groupFrom(passage, verb.end + agent.end, clause.end)
      : groupUpTo(passage, clause.start, verb.start);
  return [...new Set(group.flatMap(({ persons }) => persons.map(({ name }) => name)))];
}

function groupFrom({ scene, references }: Passage, from: number, end: number): Reference[] {
  const near = placesWithin(references, from, end).filter(isPersonal);
  const first = near[0];
  return first && first.start - from < 45 ? joined(scene, near, 0, 1) : [];
}

function groupUpTo({ scene, references }: Passage, start: number, to: number): Reference[] {
  const last = lastEndingBy(references, to);
  if (!last || !isPersonal(last) || last.start < start || to - last.end > FARTHEST_SUBJECT) return [];
  if (scene.lexicon.agreements.witnessed.isIn(textBetween(scene, last.end, to))) return [];
  const near = placesWithin(references, start, to).filter(isPersonal);
  return joined(scene, near, near.length - 1, -1);
}

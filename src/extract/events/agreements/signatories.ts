import type { AgreementStatus } from "../../../model/extraction.js";
import type { Reference } from "../../refine/references.js";
import type { Trigger } from "../clause.js";
import { joined, textBetween } from "../clause.js";
import { type Passage, wordsBehind } from "./passage.js";

const PERSONAL = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const FARTHEST_SUBJECT = 60;

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
  const near = references.filter((one) => one.start >= from && one.end <= end);
  const at = near.findIndex(({ kind }) => PERSONAL.has(kind));
  const first = near[at];
  if (!first || first.start - from > 25) return [];
  return joined(scene, near, at, 1).filter(({ kind, isOwner }) => PERSONAL.has(kind) && !isOwner);
}

function groupUpTo({ scene, references }: Passage, start: number, to: number): Reference[] {
  const near = references.filter((one) => one.start >= start && one.end <= to);
  const last = near.at(-1);
  if (!last || !PERSONAL.has(last.kind) || last.isOwner || to - last.end > FARTHEST_SUBJECT) return [];
  if (scene.lexicon.agreements.witnessed.isIn(textBetween(scene, last.end, to))) return [];
  return joined(scene, near, near.length - 1, -1).filter(({ kind, isOwner }) => PERSONAL.has(kind) && !isOwner);
}

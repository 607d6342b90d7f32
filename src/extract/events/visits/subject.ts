import type { Place } from "../../marks.js";
import type { Reference } from "../../refine/references.js";
import { isJoin, joined, type Scene, textBetween, wideClause } from "../clause.js";

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
/** Between somebody and the relative pronoun that stands for them. */
const BESIDE = 8;
const FARTHEST = 260;
const LEAD = 40;

/** A stretch of a sentence between commas, brackets and words that open a clause. */
interface Stretch {
  readonly from: number;
  /** Where its words begin, behind the one that opens it. */
  readonly inside: number;
  readonly opensWith: "relative" | "clause" | "speech" | null;
}

/**
 * Who a verb of going tells of, where the subject stands before its verb: those whom its own clause names first, else the
 * one before a relative pronoun, else the subject of the clause around it.
 */
export function subjectBefore(
  scene: Scene,
  verb: Place,
  isNoun: boolean,
  canGo: (reference: Reference) => boolean,
): Reference[] {
  const { references } = scene;
  const clause = wideClause(scene, verb);
  const able = references.filter(
    (reference) =>
      reference.end <= verb.start &&
      reference.start >= Math.max(clause.start, verb.start - FARTHEST) &&
      ACTING.has(reference.kind),
  );
  const stretches = stretchesBefore(scene, clause.start, verb.start);
  // "after X had left", "a delegation led by X": what looks like a preposition opens the clause, or tells who leads
  const opens = ({ start }: Reference) =>
    stretches.some(({ inside, opensWith }) => opensWith === "clause" && isBare(scene, inside, start)) ||
    isLedBy(scene, start);
  const subjects = able.filter((one) => canGo(one) && (!one.isOblique || opens(one)) && !one.isOwner);
  const named = subjects.filter(({ start, end }) => start < end);
  // what a language leaves out is told by the clauses before, where they name anybody
  return (
    nearest(scene, verb, isNoun, stretches, able, named) ??
    nearest(scene, verb, isNoun, stretches, able, subjects) ??
    []
  );
}

function nearest(
  scene: Scene,
  verb: Place,
  isNoun: boolean,
  stretches: readonly Stretch[],
  able: readonly Reference[],
  subjects: readonly Reference[],
): Reference[] | null {
  let to = verb.start;
  for (let at = stretches.length - 1; at >= 0; at--) {
    const { from, inside, opensWith } = stretches[at]!;
    const isOwn = at === stretches.length - 1;
    const within = subjects.filter(({ start, end }) => start >= inside && end <= to);
    // an aside that ends before the verb: "X, who had met Y, flew to"
    const isAside = !isOwn && opensWith === "relative";
    // "meet the mayor, Y, before flying to": a name between commas says who somebody is
    const [only, ...more] = within;
    const isApposition =
      !isOwn &&
      only !== undefined &&
      more.length === 0 &&
      isBare(scene, inside, only.start) &&
      isBare(scene, only.end, to) &&
      subjects.some(({ start, end }) => end <= from && start >= (stretches[at - 1]?.inside ?? from));
    if (within.length > 0 && !isAside && !isApposition) {
      const first = opensWith === "speech" ? within.at(-1)! : firstOf(scene, within);
      const described = describedBy(scene, subjects, first, verb);
      return joined(scene, subjects, subjects.indexOf(described), -1);
    }
    // "Y, who came yesterday, on the last leg of a tour": a noun goes on with the clause before it
    if ((isOwn || isNoun) && opensWith === "relative") {
      const antecedent = able.findLast(({ end }) => end <= from && from - end <= BESIDE);
      if (antecedent) return joined(scene, able, able.indexOf(antecedent), -1);
    }
    to = from;
  }
  return null;
}

/** "X, their only leader, flew to": whom an office between commas describes. */
function describedBy(scene: Scene, subjects: readonly Reference[], office: Reference, verb: Place): Reference {
  const before = subjects[subjects.indexOf(office) - 1];
  if (office.kind !== "office" || before?.kind !== "name") return office;
  const isApposition =
    /^,\s[^,]{0,30}$/.test(textBetween(scene, before.end, office.start)) &&
    /^[^,]{0,40},/.test(textBetween(scene, office.end, verb.start));
  return isApposition ? before : office;
}

/** Whether nothing but articles and titles stand between two places. */
const isBare = (scene: Scene, from: number, to: number): boolean =>
  from <= to &&
  textBetween(scene, from, to)
    .split(/\s+/)
    .every((word) => word === "" || scene.lexicon.definite.has(word.toLowerCase()));

/** "a delegation led by X", "the plane carrying X". */
function isLedBy(scene: Scene, start: number): boolean {
  const from = Math.max(scene.sentence.start, start - LEAD);
  const found = scene.lexicon.visits.ledBy.all(textBetween(scene, from, start)).at(-1);
  return found !== undefined && isBare(scene, from + found.end, start);
}

/** The first of a clause, or the one behind "and" with whom another clause begins: "X met Y and Z flew to". */
function firstOf(scene: Scene, within: readonly Reference[]): Reference {
  const last = within.at(-1)!;
  const before = within.at(-2);
  if (!before) return last;
  const gap = textBetween(scene, before.end, last.start);
  const opens = scene.lexicon.and.all(gap).at(-1);
  const isNew = opens !== undefined && gap.slice(opens.end).trim() === "" && !isJoin(gap, scene.lexicon);
  return isNew ? last : within[0]!;
}

function stretchesBefore(scene: Scene, start: number, end: number): Stretch[] {
  const { lexicon, references } = scene;
  const lead = textBetween(scene, start, end);
  const openers = [
    ...lexicon.meetings.relatives.all(lead).map((found) => ({ ...found, opensWith: "relative" as const })),
    ...[lexicon.meetings.conjunctions, lexicon.meetings.complementizers].flatMap((finder) =>
      finder.all(lead).map((found) => ({ ...found, opensWith: "clause" as const })),
    ),
    ...lexicon.speech.verbs.all(lead).map((found) => ({ ...found, opensWith: "speech" as const })),
    ...[...lead.matchAll(/[,()]/g)].map(({ index }) => ({ start: index, end: index + 1, opensWith: null })),
  ]
    // "X, the president, left": what describes somebody opens nothing
    .filter(({ start: at }) => !references.some((one) => one.start < start + at && start + at < one.end))
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [{ from: start, inside: start, opensWith: null }];
  for (const { start: from, end: inside, opensWith } of openers) {
    const last = stretches.at(-1)!;
    // a comma and the word that opens the clause behind it are one boundary
    const isSame = opensWith !== null && lead.slice(last.inside - start, from).trim() === "" && last.opensWith === null;
    if (isSame) stretches.pop();
    stretches.push({ from: isSame ? last.from : start + from, inside: start + inside, opensWith });
  }
  return stretches;
}

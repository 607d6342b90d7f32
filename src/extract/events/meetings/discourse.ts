import type { Person } from "../../refine/people.js";
import { isLeader } from "../../refine/people.js";
import { personsOf, type Scene } from "../clause.js";
import { groupsOf } from "./groups.js";

/** Whom a reader has in mind when a sentence names only one side of an encounter. */
export interface Discourse {
  /** Subjects of the sentences before in the paragraph, the last first. */
  readonly subjects: readonly Person[];
  /** The persons of the sentences before, the last first. */
  readonly recent: readonly Person[];
  /** The leader or minister whom the article is about. */
  readonly protagonist: Person | null;
}

const MOST = 8;
const LEAST_NAMED = 3;

/** What a reader has in mind at the beginning of each sentence. */
export function discoursesOf(scenes: readonly Scene[]): Discourse[] {
  const protagonist = protagonistOf(scenes);
  let recent: readonly Person[] = [];
  let subjects: readonly Person[] = [];
  let paragraph = -1;
  return scenes.map((scene) => {
    if (scene.sentence.paragraph !== paragraph) subjects = [];
    paragraph = scene.sentence.paragraph;
    const discourse: Discourse = { subjects, recent, protagonist };
    const named = [...personsOf(scene.references.filter(({ kind }) => kind !== "possessive"))].reverse();
    recent = [...new Set([...named, ...recent])].slice(0, MOST);
    const subject = groupsOf(scene, []).find(({ role }) => role === "plain")?.persons ?? [];
    subjects = [...new Set([...subject, ...subjects])].slice(0, MOST);
    return discourse;
  });
}

/** The leader who is spoken of most; the earlier in the article, the better. */
function protagonistOf(scenes: readonly Scene[]): Person | null {
  const counts = new Map<Person, number>();
  for (const [at, { references }] of scenes.entries())
    for (const { persons, kind } of references)
      for (const person of persons)
        if (persons.length === 1 && person.rank !== "SPOKESPERSON")
          counts.set(person, (counts.get(person) ?? 0) + (kind === "possessive" ? 0.5 : 1) + (at < 3 ? 1 : 0));
  const weight = (person: Person) => (counts.get(person) ?? 0) * (isLeader(person) ? 2 : 1);
  const [first] = [...counts.keys()]
    .filter((person) => !person.isFormer && (person.rank !== null || person.country !== null))
    .sort((a, b) => weight(b) - weight(a) || a.id - b.id);
  return first && (counts.get(first) ?? 0) >= LEAST_NAMED ? first : null;
}

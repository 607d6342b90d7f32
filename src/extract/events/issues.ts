import type { Place } from "../marks.js";
import { isQuoted, type Scene } from "./clause.js";

/** An issue that the article speaks of, and where. */
export interface Issue {
  readonly name: string;
  readonly places: Place[];
  readonly sentences: Set<number>;
}

/** Finds the issues of diplomacy that the article names outside and inside of quotations. */
export function findIssues(scenes: readonly Scene[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const scene of scenes) {
    for (const { start, end, value } of scene.lexicon.issues.all(scene.sentence.text)) {
      const place = { start: scene.sentence.start + start, end: scene.sentence.start + end };
      const issue = issues.get(value) ?? { name: value, places: [], sentences: new Set<number>() };
      issue.places.push(place);
      if (!isQuoted(scene.sentence, place)) issue.sentences.add(scene.sentence.index);
      issues.set(value, issue);
    }
  }
  return [...issues.values()];
}

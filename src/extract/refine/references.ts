import type { CountryCode } from "../../model/extraction.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence, Place } from "../marks.js";
import type { People, Person } from "./people.js";
import { collect } from "./references/candidates.js";
import { type Focus, updatePair } from "./references/focus.js";
import { resolve } from "./references/meaning.js";
import { usualPair } from "./usual-pair.js";

/** Words that mean persons or countries: a name, "he", "the chancellor", "the two leaders", "both sides", "Seoul". */
export interface Reference extends Place {
  readonly kind: "name" | "pronoun" | "possessive" | "office" | "leaders" | "sides" | "country" | "stranger";
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
  readonly isQuoted: boolean;
  /** Somebody named only to say whose the next word is: "Xis Frau". */
  readonly isOwner?: boolean;
}

/** The references of each sentence from left to right, pronouns and descriptions resolved as a reader would: to the subject of the sentence before, to the pair last seen together. */
export function findReferences(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): Reference[][] {
  const usual = usualPair(sentences, people);
  const focus: Focus = { subject: null, recent: [], pair: [], sides: [] };
  return sentences.map((sentence, index) => {
    const isQuoted = (place: Place) =>
      sentence.quotations.some(({ start, end }) => place.start >= start && place.end <= end);
    const candidates = collect(sentence, people.mentions[index] ?? [], lexicon).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const references: Reference[] = [];
    let subject: Person | null = null;
    for (const candidate of candidates) {
      if (references.some(({ end }) => candidate.start < end)) continue;
      const quoted = isQuoted(candidate);
      const meant = resolve(candidate, { ...focus, subject: subject ?? focus.subject }, subject, usual, people, quoted);
      if (!meant) continue;
      const reference: Reference = {
        start: candidate.start,
        end: candidate.end,
        kind: meant.kind,
        persons: meant.persons,
        countries: meant.countries,
        isQuoted: quoted,
        isOwner: candidate.type === "person" && candidate.isOwner,
      };
      references.push(reference);
      if (quoted || reference.kind === "possessive" || reference.isOwner) continue;
      if (reference.persons.length === 1) {
        const person = reference.persons[0]!;
        subject ??= person;
        focus.recent = [person, ...focus.recent.filter((other) => other !== person)].slice(0, 6);
      }
    }
    if (subject) focus.subject = subject;
    updatePair(focus, references);
    return references;
  });
}

import type { CountryCode } from "../../../model/extraction.js";
import type { Gender, PronounKind } from "../../lexicon.js";
import type { People, Person } from "../people.js";
import type { Reference } from "../references.js";
import type { Candidate } from "./candidates.js";
import { countriesOf, type Focus } from "./focus.js";
import { adopt, describedIn, fits, holder, nationalOf } from "./holders.js";

const GENDERS: Partial<Record<PronounKind, Gender>> = { he: "male", his: "male", she: "female", her: "female" };

/** Whom a reference means, and in which way it says so. */
export interface Meaning {
  readonly kind: Reference["kind"];
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
}

/** Whom a reader takes a reference to mean, given who was spoken of last; null where it says nothing. */
export function resolve(
  candidate: Candidate,
  focus: Focus,
  own: Person | null,
  usual: readonly Person[],
  people: People,
  isQuoted: boolean,
): Meaning | null {
  const of = (
    kind: Reference["kind"],
    persons: readonly Person[],
    countries: readonly CountryCode[] = [],
  ): Meaning | null => (persons.length + countries.length > 0 ? { kind, persons, countries } : null);
  const pair = focus.pair.length > 1 ? focus.pair : usual;
  switch (candidate.type) {
    case "person":
      return of("name", [candidate.person]);
    case "country":
      return candidate.isAdjective ? null : of("country", [], [candidate.code]);
    case "stranger":
      return { kind: "stranger", persons: [], countries: [] };
    case "leaders":
      return of("leaders", pair);
    case "sides":
      return of("sides", [], focus.sides.length > 1 ? focus.sides : countriesOf(pair));
    case "national":
      return of("office", nationalOf(candidate.code, candidate.gender, focus, people));
    case "description": {
      const meant = isQuoted ? undefined : describedIn(candidate.gender, candidate.country, focus);
      return of("office", meant ? [meant] : []);
    }
    case "office": {
      const { further, country } = candidate.office;
      if (further.length > 0) {
        // "the presidents of Chile and Peru"
        const each = [country, ...further].flatMap((code) =>
          holder({ ...candidate.office, country: code, further: [] }, focus, pair, people),
        );
        return of("leaders", [...new Set(each)]);
      }
      const holders = holder(candidate.office, focus, pair, people);
      for (const person of holders) adopt(person, candidate.office);
      return of("office", holders);
    }
    case "pronoun": {
      if (candidate.pronoun === "dropped") {
        const spoken = isQuoted ? null : (own ?? focus.subject);
        return of("pronoun", spoken ? [spoken] : []);
      }
      const pronoun = oneMeaning(candidate.pronoun, [own, focus.subject, ...focus.recent.slice(0, 2)]);
      if (isQuoted || pronoun === "nobody") return null; // "he" in somebody's mouth may be anybody
      if (pronoun === "they") return of("leaders", pair, pair.length > 0 ? [] : focus.sides);
      if (pronoun === "former" || pronoun === "latter") {
        const meant = focus.last.length > 1 ? focus.last.at(pronoun === "former" ? -2 : -1) : undefined;
        return of("pronoun", meant ? [meant] : pronoun === "latter" && focus.subject ? [focus.subject] : []);
      }
      if (pronoun === "their") return of("possessive", pair);
      const gender = GENDERS[pronoun];
      // "Xi will receive him": the one of whom the sentences before told; else who acts, or acted last
      const spoken = [...pair.filter((person) => focus.recent.includes(person)), ...focus.recent];
      const near = pronoun === "him" ? [focus.before, ...spoken, ...pair] : [own, focus.subject, ...spoken];
      const antecedent = near.find(
        (person): person is Person =>
          person !== null &&
          (gender === undefined || fits(person, gender)) &&
          !(pronoun === "him" && person === own && person !== focus.before),
      );
      return of(
        pronoun === "his" || pronoun === "her" || pronoun === "whose" ? "possessive" : "pronoun",
        antecedent ? [antecedent] : [],
      );
    }
  }
}

/** "sie" is she where a woman has just been spoken of, else they. */
function oneMeaning(pronoun: PronounKind, near: readonly (Person | null)[]): PronounKind {
  if (pronoun !== "sheOrThey" && pronoun !== "herOrTheir") return pronoun;
  const isShe = near.some((person) => person?.gender === "female");
  return pronoun === "sheOrThey" ? (isShe ? "she" : "they") : isShe ? "her" : "their";
}

import type { CountryCode } from "../../model/extraction.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkedSentence } from "../marks.js";
import { isLeader, type People, type Person, sameOffice } from "./people.js";
import { usualPair } from "./usual-pair.js";

const POLITICAL = new Set([
  "HEAD_OF_STATE",
  "HEAD_OF_GOVERNMENT",
  "LEADER",
  "MINISTER",
  "OFFICIAL",
  "CONSORT",
  "SPOKESPERSON",
]);

/**
 * Gives officials a country where the text implies one: a minister named beside one country, the wife of a president.
 * Who holds an office that another person of that country holds already does not get it twice.
 */
export function inferCountries(sentences: readonly MarkedSentence[], people: People, lexicon: Lexicon): void {
  const needsOne = (person: Person) =>
    person.country === null && person.rank !== null && POLITICAL.has(person.rank) && person.organization === null;
  for (const [at, mentions] of people.mentions.entries()) {
    for (const { person, start, mark } of mentions) {
      if (!needsOne(person) && !(mark.kinOf !== null && person.country === null)) continue;
      const sentence = sentences[at]!;
      const isHeld = (code: CountryCode) =>
        people.persons.some(
          (other) =>
            other !== person &&
            other.country === code &&
            other.office !== null &&
            person.office !== null &&
            other.rank === person.rank &&
            sameOffice(other.office, person.office) &&
            !other.isFormer,
        );
      if (mark.kinOf !== null) {
        // "Xi's wife, Peng Liyuan"
        const spouse = mentions
          .filter(({ end, person: other }) => end <= mark.kinOf! && other !== person && other.country !== null)
          .at(-1);
        if (spouse) person.country = spouse.person.country;
        continue;
      }
      const colleague = ownerBefore(
        sentence,
        mark.office?.start ?? start,
        mentions.map((mention) => mention),
      );
      if (colleague) {
        person.country = colleague.country;
        continue;
      }
      // countries that stand in somebody else's title say nothing about this one
      const free = sentence.countries.filter(
        (country) =>
          !sentence.offices.some(
            (office) => office !== mark.office && country.start >= office.start && country.end <= office.end,
          ),
      );
      const isPlace = (country: (typeof free)[number]) => {
        const lead =
          sentence.text
            .slice(0, country.start - sentence.start)
            .trim()
            .split(/\s+/)
            .at(-1) ?? "";
        return country.form === "capital" && country.start > start && lexicon.meetings.in.isIn(lead);
      };
      const before = free
        .filter(({ end }) => end <= start)
        .map(({ code }) => code)
        .reverse();
      const after = free.filter((country) => country.start >= start && !isPlace(country)).map(({ code }) => code);
      const near =
        before.find((code) => !isHeld(code)) ??
        (isLeader(person) || new Set(after).size === 1 ? after.find((code) => !isHeld(code)) : undefined);
      if (near) person.country = near;
    }
  }
  // an official who speaks of "the two leaders" without a country is taken to be of the side that the article begins with
  const [first] = people.persons.filter((person) => isLeader(person) && person.country !== null);
  const pair = usualPair(sentences, people);
  for (const person of people.persons) {
    if (!needsOne(person)) continue;
    const home = pair.length > 0 ? ([...pair].sort((a, b) => a.id - b.id)[0] ?? first) : first;
    if (home?.country && (person.rank === "OFFICIAL" || person.rank === "SPOKESPERSON" || person.rank === "MINISTER"))
      person.country = home.country;
  }
}

/** "Mr Lee's national security adviser Wi": the person of the possessive right before the office. */
function ownerBefore(
  sentence: MarkedSentence,
  officeStart: number,
  mentions: People["mentions"][number],
): Person | null {
  const owner = mentions.find(
    ({ end, person, mark }) =>
      end < officeStart &&
      person.country !== null &&
      (mark.isOwner ? /^\s+$/ : /^['’]s\s+$/).test(
        sentence.text.slice(end - sentence.start, officeStart - sentence.start),
      ),
  );
  return owner?.person ?? null;
}

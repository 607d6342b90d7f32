import type { CountryCode } from "../../../model/extraction.js";
import type { Gender, Lexicon, PronounKind } from "../../lexicon.js";
import type { MarkedSentence, OfficeMark, Place } from "../../marks.js";
import type { People, Person } from "../people.js";
import { articleBefore, descriptions, isRanked, nationals } from "./descriptions.js";
import { droppedSubjects } from "./dropped-subjects.js";

/** Words that may mean somebody, before it is known whom. */
export type Candidate = Place &
  (
    | { readonly type: "person"; readonly person: Person; readonly isOwner: boolean }
    | { readonly type: "pronoun"; readonly pronoun: PronounKind }
    | { readonly type: "office"; readonly office: OfficeMark }
    | { readonly type: "national"; readonly code: CountryCode; readonly gender: Gender | "any" }
    | { readonly type: "description"; readonly gender: Gender | "any"; readonly country: CountryCode | null }
    | { readonly type: "leaders" }
    | { readonly type: "stranger" }
    | { readonly type: "sides" }
    | { readonly type: "country"; readonly code: CountryCode; readonly isAdjective: boolean }
  );

/** All that may mean a person or a country in a sentence: names, pronouns, offices, descriptions. */
export function collect(sentence: MarkedSentence, mentions: People["mentions"][number], lexicon: Lexicon): Candidate[] {
  const shifted = <Value>({ start, end, value }: { start: number; end: number; value: Value }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    value,
  });
  const taken = new Set(mentions.map(({ mark }) => mark.office));
  const persons = mentions.map(
    ({ person, mark, start, end }): Candidate => ({
      type: "person",
      person,
      isOwner: mark.isOwner ?? false,
      start:
        mark.office && mark.office.end <= start && start - mark.office.end <= 3
          ? mark.office.start
          : Math.min(honorificBefore(sentence, mark, lexicon), particlesBefore(sentence, person, start)),
      end: mark.office && mark.office.start >= end ? mark.office.end : end,
    }),
  );
  const described = [...nationals(sentence, lexicon), ...descriptions(sentence, mentions, lexicon)];
  const dropped = lexicon.dropsSubjects ? droppedSubjects(sentence, mentions, described, lexicon) : [];
  return [
    ...persons,
    ...dropped,
    ...lexicon.persons.bothLeaders
      .all(sentence.text)
      .map(shifted)
      .filter(
        ({ start, end }) =>
          !mentions.some(({ mark }) => mark.office && mark.office.start < end && start < mark.office.end),
      )
      .map(({ start, end }): Candidate => ({ type: "leaders", start, end })),
    ...lexicon.persons.bothSides
      .all(sentence.text)
      .map(shifted)
      .map(({ start, end }): Candidate => ({ type: "sides", start, end })),
    ...lexicon.persons.pronouns
      .all(sentence.text)
      .map(shifted)
      .filter(({ value, end }) => (value !== "former" && value !== "latter") || isRanked(sentence, end, lexicon))
      .map(({ start, end, value }): Candidate => ({ type: "pronoun", pronoun: value, start, end })),
    ...sentence.offices
      .filter((office) => !taken.has(office))
      .map(
        (office): Candidate =>
          isIndefinite(sentence, office, lexicon)
            ? { type: "stranger", start: office.start, end: office.end }
            : { type: "office", office: withArticle(sentence, office, lexicon), start: office.start, end: office.end },
      ),
    ...lexicon.persons.strangers
      .all(sentence.text)
      .map(shifted)
      .map(({ start, end }): Candidate => ({ type: "stranger", start, end })),
    ...described,
    ...sentence.countries.map(
      ({ start, end, code, form }): Candidate => ({
        type: "country",
        code,
        isAdjective: form === "adjective",
        start,
        end,
      }),
    ),
  ];
}

/** "la premier": the article may show a woman where the word does not; "il ministro" may be either. */
function withArticle(sentence: MarkedSentence, office: OfficeMark, lexicon: Lexicon): OfficeMark {
  if (office.gender !== null || lexicon.capitalisesNouns) return office;
  return articleBefore(sentence, office.start, lexicon)?.gender === "female" ? { ...office, gender: "female" } : office;
}

const LONGEST_HONORIFIC = 20;

/** Where "Mr Lee" begins. */
function honorificBefore(
  sentence: MarkedSentence,
  mark: Place & { readonly honorific: unknown },
  lexicon: Lexicon,
): number {
  if (mark.honorific === null) return mark.start;
  const at = Math.max(0, mark.start - sentence.start - LONGEST_HONORIFIC);
  const lead = sentence.text.slice(at, mark.start - sentence.start);
  const honorific = lexicon.persons.honorifics.all(lead).at(-1);
  return honorific && lead.slice(honorific.end).trim() === "" ? sentence.start + at + honorific.start : mark.start;
}

/** Where "von der Leyen", "Al Sisi" begins: the small words before it are no prepositions if the full name has them. */
function particlesBefore({ text, start }: MarkedSentence, { name }: Person, from: number): number {
  const words = name.toLowerCase().split(" ");
  const lead = text.slice(0, from - start).toLowerCase();
  for (let count = words.length - 2; count > 0; count--) {
    const particles = `${words.slice(-1 - count, -1).join(" ")} `;
    if (lead.endsWith(particles) && !/\p{L}$/u.test(lead.slice(0, -particles.length))) return from - particles.length;
  }
  return from;
}

/** "a European official", "officials": nobody in particular. */
function isIndefinite(sentence: MarkedSentence, office: OfficeMark, lexicon: Lexicon): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= office.start).slice(-2);
  const isPlural =
    (office.rank === "OFFICIAL" || office.rank === "MINISTER") && /s$/.test(office.head) && !/ss$/.test(office.head);
  return (
    isPlural ||
    (office.country === null &&
      lexicon.persons.pluralOffices.at(office.head, 0)?.end === office.head.length &&
      !before.some(({ text }) => lexicon.persons.articles.at(text, 0)?.end === text.length)) ||
    before.slice(-1).some(({ lower }) => lexicon.indefinite.has(lower)) ||
    (before.length === 2 && lexicon.indefinite.has(before[0]!.lower) && !lexicon.functionWords.has(before[1]!.lower))
  );
}

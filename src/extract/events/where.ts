import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { findCity } from "../gazetteer/cities.js";
import type { Lexicon } from "../lexicon.js";
import { covering, type Place } from "../marks.js";
import { isQuoted, type Scene } from "./clause.js";

/** A city named after a preposition of place. */
export interface CityMention extends Place {
  readonly name: string;
  readonly country: CountryCode | null;
}

/** Cities of a sentence: capitalised words after "in" or "at" that name no country, person, organization or date. */
export function citiesOf({ sentence, lexicon, references }: Scene): CityMention[] {
  const cities: CityMention[] = [];
  const { tokens } = sentence;
  // "flew to Jakarta", "welcomed him to Madrid": where a journey goes
  const journeys = [...lexicon.visits.verbs.all(sentence.text), ...lexicon.visits.arrivals.all(sentence.text)];
  const isJourney = journeys.length > 0 || lexicon.meetings.hosts.isIn(sentence.text);
  const openings = [
    ...lexicon.meetings.in.all(sentence.text),
    ...journeys,
    ...(isJourney ? lexicon.visits.to.all(sentence.text) : []),
  ]
    .filter(({ end }, at, all) => all.findIndex((other) => other.end === end) === at)
    .sort((a, b) => a.end - b.end);
  for (const found of openings) {
    let at = tokens.findIndex(({ start }) => start >= sentence.start + found.end);
    const first = tokens[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const run = [];
    for (; at < tokens.length && run.length < 4; at++) {
      const token = tokens[at]!;
      const isLink =
        run.length > 0 &&
        /^(?:de|do|da|del|la|of|am|an|sur|le|upon|und|di)$/.test(token.lower) &&
        /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
      if (!isLink && (!/^\p{Lu}/u.test(token.text) || lexicon.functionWords.has(token.lower))) break;
      run.push(token);
    }
    if (run.length === 0) continue;
    const place = { start: run[0]!.start, end: run.at(-1)!.end };
    if (sentence.dates.some(({ from, to }) => from < place.end && to > place.start) || isQuoted(sentence, place))
      continue;
    // "visitó a Lula": a preposition of place before a person
    if (references.some(({ kind, start, end }) => kind === "name" && place.start >= start && place.start < end))
      continue;
    if (
      covering(sentence.organizations, run[0]!) ||
      sentence.offices.some(({ start, end }) => place.start >= start && place.start < end)
    )
      continue;
    const nation = covering(sentence.countries, run[0]!);
    if (nation && nation.form !== "capital") continue;
    cities.push(
      ...cityIn(
        run.map(({ text }) => text),
        run,
        lexicon,
        nation?.code ?? null,
      ),
    );
  }
  return cities;
}

function cityIn(
  words: readonly string[],
  run: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  lexicon: Lexicon,
  capitalOf: CountryCode | null,
): CityMention[] {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const english = lexicon.exonyms.get(nameKey(name)) ?? name;
    const city = findCity(english);
    const next = words[count];
    if (next !== undefined && lexicon.noPerson.has(next.toLowerCase())) continue; // "Hyderabad House" is a building
    if (city || (capitalOf && count === 1))
      return [
        {
          start: run[0]!.start,
          end: run[count - 1]!.end,
          name: english,
          country: capitalOf ?? (city && city.countries.length === 1 ? city.countries[0]! : null),
        },
      ];
  }
  const isThing = words.some((word) => lexicon.noPerson.has(word.toLowerCase()));
  if (isThing || words.length > 3) return [];
  // where any noun has a capital, a town nobody knows is one word that does not look like a noun
  const isNoun = lexicon.nounEndings.some((ending) => words[0]!.endsWith(ending));
  if (lexicon.capitalisesNouns && (words.length > 1 || isNoun)) return [];
  return [{ start: run[0]!.start, end: run.at(-1)!.end, name: words.join(" "), country: null }];
}

/** The country a city lies in, among those the article speaks of where there are namesakes. */
export function countryOfCity(name: string, mentioned: ReadonlySet<CountryCode>): CountryCode | null {
  const countries = findCity(name)?.countries ?? [];
  return countries.find((code) => mentioned.has(code)) ?? countries[0] ?? null;
}

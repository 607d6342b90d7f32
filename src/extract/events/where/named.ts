import type { CountryCode } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";
import { capitalOf, findCity, HEADS_OF_NAMES, INSIDE_NAMES, usualName } from "../../gazetteer/cities.js";
import { countryNamed } from "../../gazetteer/countries.js";
import type { Lexicon } from "../../lexicon.js";
import { covering } from "../../marks.js";
import type { Found } from "../../phrases.js";
import { isQuoted, type Scene } from "../clause.js";
import type { CityMention } from "../where.js";

/** Capitalised words after a preposition of place that name no country, person, organization or date. */
export function namedAfter(
  { sentence, lexicon, references }: Scene,
  openings: readonly Found<unknown>[],
): CityMention[] {
  const cities: CityMention[] = [];
  const { tokens } = sentence;
  for (const found of openings) {
    let at = tokens.findIndex(({ start }) => start >= sentence.start + found.end);
    const first = tokens[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const run: (typeof tokens)[number][] = [];
    for (; at < tokens.length && run.length < 4; at++) {
      const token = tokens[at]!;
      const isLink = run.length > 0 && INSIDE_NAMES.has(token.lower) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
      const opensName =
        run.length === 0 && HEADS_OF_NAMES.has(token.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
      if (!isLink && !opensName && (!/^\p{Lu}/u.test(token.text) || lexicon.functionWords.has(token.lower))) break;
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
    const isCity = run.some((_, at) => {
      const name = run.slice(0, at + 1).map(({ text }) => text);
      return nation && isCityOf(nation.code, nameOf(name.join(" "), lexicon));
    });
    if (nation && nation.form !== "capital" && !isCity) continue;
    cities.push(
      ...cityIn(
        run.map(({ text }) => text),
        run,
        lexicon,
        nation?.code ?? null,
        lexicon.meetings.in.isIn(found.text) && !lexicon.meetings.at.isIn(found.text),
      ),
    );
  }
  return cities;
}

const nameOf = (city: string, { exonyms }: Lexicon): string => exonyms.get(nameKey(city)) ?? city;

/** "Jerusalem", which may stand for its country, "Singapore", which has its country's name. */
const isCityOf = (code: CountryCode, name: string): boolean =>
  name === capitalOf(code) || (countryNamed(name) === null && (findCity(name)?.countries.includes(code) ?? false));

function cityIn(
  words: readonly string[],
  run: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  lexicon: Lexicon,
  country: CountryCode | null,
  mayBeUnknown: boolean,
): CityMention[] {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const english = nameOf(name, lexicon);
    const city = findCity(english);
    const next = words[count];
    if (next !== undefined && lexicon.noPerson.has(next.toLowerCase())) continue; // "Hyderabad House" is a building
    if (next !== undefined && count > 1 && INSIDE_NAMES.has(next.toLowerCase())) continue; // "Santo Domingo de Heredia" is another
    if (city || (country && count === 1))
      return [
        {
          start: run[0]!.start,
          end: run[count - 1]!.end,
          name: usualName(english),
          country: country ?? (city && city.countries.length === 1 ? city.countries[0]! : null),
        },
      ];
  }
  const isThing = words.some((word) => lexicon.noPerson.has(word.toLowerCase()));
  if (isThing || words.length > 3 || !mayBeUnknown) return [];
  // where any noun has a capital, a town nobody knows is one word that does not look like a noun
  const isNoun = lexicon.nounEndings.some((ending) => words[0]!.endsWith(ending));
  if (lexicon.capitalisesNouns && (words.length > 1 || isNoun)) return [];
  return [{ start: run[0]!.start, end: run.at(-1)!.end, name: words.join(" "), country: null }];
}

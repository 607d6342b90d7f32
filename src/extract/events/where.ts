import type { CountryCode } from "../../model/extraction.js";
import { nameKey } from "../../names/fold.js";
import { capitalOf, findCity, HEADS_OF_NAMES, INSIDE_NAMES, usualName } from "../gazetteer/cities.js";
import { countryNamed } from "../gazetteer/countries.js";
import { seats } from "../gazetteer/seats.js";
import type { Lexicon } from "../lexicon.js";
import { covering, overlaps, type Place } from "../marks.js";
import type { Found } from "../phrases.js";
import { isQuoted, type Scene } from "./clause.js";

/** A city named after a preposition of place. */
export interface CityMention extends Place {
  readonly name: string;
  readonly country: CountryCode | null;
}

/** Where a sentence says that something takes place: cities, seats of power and capitals behind a preposition of place. */
export function citiesOf(scene: Scene): CityMention[] {
  const { sentence, lexicon } = scene;
  // "flew to Jakarta", "welcomed him to Madrid": where a journey goes
  const journeys = [...lexicon.visits.verbs.all(sentence.text), ...lexicon.visits.arrivals.all(sentence.text)];
  const isJourney = journeys.length > 0 || lexicon.meetings.hosts.isIn(sentence.text);
  const openings = [
    ...lexicon.meetings.in.all(sentence.text),
    ...journeys,
    ...(isJourney ? lexicon.visits.to.all(sentence.text) : []),
    ...behindNouns(scene),
  ]
    .filter(({ end }, at, all) => all.findIndex((other) => other.end === end) === at)
    .sort((a, b) => a.end - b.end);
  const toBuildings = [...openings, ...lexicon.meetings.at.all(sentence.text)].sort((a, b) => a.end - b.end);
  const marked = [...seatsOf(scene, toBuildings), ...capitalsOf(scene, toBuildings)];
  const named = namedAfter(scene, [...openings, ...plannedFor(scene)]).filter(
    (city) => !marked.some((other) => overlaps(other, city)),
  );
  const before = namedAfter(scene, lexicon.visits.to.all(sentence.text)).filter(
    (city) => opensWhere(scene, city) && ![...marked, ...named].some((other) => overlaps(other, city)),
  );
  return [...marked, ...named, ...before].filter((city) => !isSpokenOf(scene, city)).sort((a, b) => a.start - b.start);
}

/** "went on to Harare, where": whatever verb led there, a clause about the place follows. */
export function opensWhere({ sentence, lexicon }: Scene, { end }: Place): boolean {
  const behind = sentence.text.slice(end - sentence.start);
  const comma = /^(?:\s\([^()]*\))?,\s+/.exec(behind);
  return comma !== null && lexicon.whereClauses.at(behind, comma[0].length) !== null;
}

/** "the war in Gaza", "the embassy in Kabul": the city belongs to a noun that is no event of the text. */
function isSpokenOf({ sentence, lexicon }: Scene, { start }: Place): boolean {
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - LONGEST_LEAD), start - sentence.start);
  const noun = lexicon.meetings.situations.all(lead).at(-1);
  if (!noun) return false;
  const between = lead.slice(noun.end).trim().split(/\s+/);
  return between.length <= 2 && lexicon.meetings.in.isIn(between.join(" "));
}

/** "das für Budapest geplante Treffen", "planned for Moscow": what is only meant to be there. */
function plannedFor({ sentence, lexicon }: Scene): Found<unknown>[] {
  return lexicon.meetings.honours.all(sentence.text).filter(({ start, end }) => {
    const behind = /^\s\p{Lu}[\p{L}\p{M}'’-]*\s+(\p{L}+)/u.exec(sentence.text.slice(end));
    const isBehind = behind?.[1] !== undefined && lexicon.meetings.planned.isIn(behind[1]);
    const word = /\p{L}+\s$/u.exec(sentence.text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0];
    return isBehind || (word !== undefined && lexicon.meetings.planned.isIn(word.trim()));
  });
}

/** "the summit of Madrid": behind the noun for a meeting also a mere "of" tells the place. */
function behindNouns({ sentence, lexicon }: Scene): Found<unknown>[] {
  return lexicon.meetings.nouns.all(sentence.text).flatMap(({ end }) => {
    const from = end + (/^\s+/.exec(sentence.text.slice(end))?.[0].length ?? 0);
    const of = from > end ? lexicon.gifts.of.at(sentence.text, from) : null;
    return of ? [of] : [];
  });
}

const FARTHEST = 45;
const LONGEST_LEAD = 30;
const MOST_WORDS = 5;

/** Whether a preposition of place leads to what begins at `start`, over articles and the words that describe it. */
function isLedTo({ sentence, lexicon }: Scene, openings: readonly Found<unknown>[], start: number): boolean {
  const before = openings.findLast(({ end }) => end <= start);
  if (!before || start - before.end > FARTHEST) return false;
  const between = sentence.text.slice(before.end, start);
  return (
    !/[,;:.!?()"“”„«»]/.test(between) &&
    between.trim().split(/\s+/).length <= MOST_WORDS &&
    !lexicon.subordinators.isIn(between)
  );
}

/** "at the Kremlin", "na Casa Rosada". */
function seatsOf(scene: Scene, openings: readonly Found<unknown>[]): CityMention[] {
  const { sentence } = scene;
  return seats.all(sentence.text).flatMap(({ start, end, value }) => {
    const place = { start: sentence.start + start, end: sentence.start + end };
    // "the Kazan Kremlin" is another
    const before = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?=\s$)/u.exec(sentence.text.slice(0, start))?.[0];
    const isOther = before !== undefined && findCity(before) !== null && findCity(before)?.name !== value;
    if (isOther || isQuoted(sentence, place) || !isLedTo(scene, openings, start)) return [];
    return [{ ...place, name: value, country: findCity(value)?.countries[0] ?? null }];
  });
}

/** "in the Kenyan capital", "in der Hauptstadt Ghanas": the capital of the country that stands beside the word. */
function capitalsOf(scene: Scene, openings: readonly Found<unknown>[]): CityMention[] {
  const { sentence, lexicon } = scene;
  return lexicon.meetings.capital.all(sentence.text).flatMap(({ start, end }) => {
    const place = { start: sentence.start + start, end: sentence.start + end };
    if (isQuoted(sentence, place) || !isLedTo(scene, openings, start)) return [];
    const country = sentence.countries.find(
      (mark) =>
        mark.form !== "capital" &&
        ((mark.end <= place.start && place.start - mark.end <= 3) || isOfCapital(scene, place, mark)),
    );
    const name = country ? capitalOf(country.code) : null;
    return country && name ? [{ ...place, name, country: country.code }] : [];
  });
}

const isOfCapital = ({ sentence, lexicon }: Scene, capital: Place, country: Place): boolean => {
  if (country.start < capital.end || country.start - capital.end > 8) return false;
  const between = sentence.text.slice(capital.end - sentence.start, country.start - sentence.start).trim();
  return between === "" || lexicon.gifts.of.isIn(between) || lexicon.definite.has(between.toLowerCase());
};

/** Capitalised words after a preposition of place that name no country, person, organization or date. */
function namedAfter({ sentence, lexicon, references }: Scene, openings: readonly Found<unknown>[]): CityMention[] {
  const cities: CityMention[] = [];
  const { tokens } = sentence;
  for (const found of openings) {
    let at = tokens.findIndex(({ start }) => start >= sentence.start + found.end);
    const first = tokens[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    const run = [];
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
    if (nation && nation.form !== "capital" && !isCityOf(nation.code, nameOf(first.text, lexicon))) continue;
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

/** The country a city lies in, among those the article speaks of where there are namesakes. */
export function countryOfCity(name: string, mentioned: ReadonlySet<CountryCode>): CountryCode | null {
  const countries = findCity(name)?.countries ?? [];
  return countries.find((code) => mentioned.has(code)) ?? countries[0] ?? null;
}

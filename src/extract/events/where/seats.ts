import { capitalOf, findCity } from "../../gazetteer/cities.js";
import { seats } from "../../gazetteer/seats.js";
import type { Place } from "../../marks.js";
import type { Found } from "../../phrases.js";
import { isQuoted, type Scene } from "../clause.js";
import type { CityMention } from "../where.js";

const FARTHEST = 45;
const MOST_WORDS = 5;

/** Whether a preposition of place leads to what begins at `start`, over articles and the words that describe it. */
function isLedTo({ sentence, lexicon }: Scene, openings: readonly Found<unknown>[], start: number): boolean {
  const before = openings.findLast(({ end }) => end <= start);
  if (!before || start - before.end > FARTHEST) return false;
  const between = sentence.text.slice(before.end, start);
  return (
    !/[,;:.!?()"“”„«»]/.test(between) &&
    between.trim().split(/\s+/).length <= MOST_WORDS &&
    !lexicon.subordinators.isIn(between) &&
    !lexicon.persons.offices.isIn(between)
  );
}

/** "at the Kremlin", "na Casa Rosada". */
export function seatsOf(scene: Scene, openings: readonly Found<unknown>[]): CityMention[] {
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
export function capitalsOf(scene: Scene, openings: readonly Found<unknown>[]): CityMention[] {
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

import { nameKey } from "../../../names/fold.js";
import { type City, findCity, usualName } from "../../gazetteer/cities.js";
import type { Lexicon } from "../../lexicon.js";
import { covering } from "../../marks.js";
import type { Found } from "../../phrases.js";
import { isQuoted, type Scene } from "../clause.js";
import type { CityMention } from "../where.js";

const SHORTEST_STEM = 3;
const CERTAIN = 2;
/** How far behind its preposition such an adjective stands, over an article: "in einem Genfer Hotel". */
const FARTHEST = 8;

/** "im Pariser Rathaus", "in einem Genfer Hotel": the city of a building, where cities make adjectives. */
export function cityAdjectives(scene: Scene, openings: readonly Found<unknown>[]): CityMention[] {
  const { sentence, lexicon } = scene;
  if (lexicon.cityEndings.length === 0) return [];
  return sentence.tokens.flatMap((token, at) => {
    const next = sentence.tokens[at + 1];
    if (!token.isCapital || !next?.isCapital || isQuoted(sentence, token)) return [];
    const name = covering(sentence.names, token);
    if (covering(sentence.organizations, token) || (name && name.likelihood >= CERTAIN)) return [];
    const from = token.start - sentence.start;
    if (!openings.some(({ end }) => end <= from && from - end <= FARTHEST)) return [];
    const city = cityOfAdjective(token.text, lexicon);
    return city
      ? [{ start: token.start, end: token.end, name: usualName(city.name), country: city.countries[0]! }]
      : [];
  });
}

/** Genfer → Genf, Münchner → München, Bremer → Bremen. */
function cityOfAdjective(word: string, { cityEndings, exonyms }: Lexicon): City | null {
  for (const ending of cityEndings) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : "";
    if (stem.length < SHORTEST_STEM) continue;
    for (const name of [stem, stem.replace(/n$/, "en"), `${stem}en`]) {
      const known = exonyms.get(nameKey(name));
      const city = findCity(known ?? name);
      if (city) return { ...city, name: known ?? city.name };
    }
  }
  return null;
}

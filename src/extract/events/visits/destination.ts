import type { CountryCode } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";
import { covering, type Place } from "../../marks.js";
import type { PhraseFinder } from "../../phrases.js";
import type { Person } from "../../refine/people.js";
import { ownClause } from "../actors.js";
import { type Scene, textBetween, triggersOf } from "../clause.js";
import type { citiesOf } from "../where.js";
import { countryOfGoal } from "./place.js";

/** The country or city of a clause that "nach" or "in" stands before, wherever the verb is. */
function goalIn(
  scene: Scene,
  clause: Place,
  home: ReadonlySet<CountryCode | null>,
  mentioned: ReadonlySet<CountryCode>,
): CountryCode | null {
  const { sentence, lexicon } = scene;
  for (const { end } of triggersOf(lexicon.visits.to, scene)) {
    const next = sentence.tokens.find(({ start }) => start >= end);
    if (!next || next.start < clause.start || next.end > clause.end) continue;
    const nation = covering(sentence.countries, next);
    const name = next.text.replace(/[-‐‑]$/, "");
    const code = nation
      ? nation.form === "adjective"
        ? null
        : nation.code
      : next.isCapital
        ? countryOfGoal(lexicon.exonyms.get(nameKey(name)) ?? name, null, mentioned)
        : null;
    if (code && !home.has(code)) return code;
  }
  return null;
}

/** "der Hanoi besuchte": the country that is the verb's object, before the verb at the end of the clause. */
function objectIn(
  { sentence, lexicon }: Scene,
  clause: Place,
  verb: Place,
  home: ReadonlySet<CountryCode | null>,
): CountryCode | null {
  if (!lexicon.visits.direct.at(sentence.text, verb.start - sentence.start)) return null;
  const object = sentence.countries.find(
    ({ start, end, form, code }) =>
      start >= clause.start && end <= verb.start && form !== "adjective" && !home.has(code),
  );
  return object?.code ?? null;
}

/** "im Weißen Haus erwartet": the seat or city in a clause. */
function cityIn(
  clause: Place,
  cities: ReturnType<typeof citiesOf>,
  home: ReadonlySet<CountryCode | null>,
  mentioned: ReadonlySet<CountryCode>,
): CountryCode | null {
  const codes = cities
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .map(({ name, country }) => countryOfGoal(name, country, mentioned));
  return codes.find((code) => code !== null && !home.has(code)) ?? null;
}

const isComingBack = ({ lexicon, sentence }: Scene, { start, end }: Place): boolean =>
  lexicon.visits.back.at(sentence.text, start - sentence.start)?.end === end - sentence.start;

const FROM = 12;
const FARTHEST_BACK = 60;

/** The country or capital behind one of some prepositions: "returned on Monday from Paris". */
export function placeBehind(
  scene: Scene,
  trigger: Place,
  prepositions: PhraseFinder<unknown>,
  home: ReadonlySet<CountryCode | null>,
): CountryCode | null {
  const { sentence, lexicon } = scene;
  const clause = lexicon.putsVerbsLast ? ownClause(scene, trigger) : null;
  const place = sentence.countries.find(({ start, end, form, code }) => {
    if (form === "adjective" || home.has(code)) return false;
    const isNear = clause
      ? start >= clause.start && end <= clause.end
      : start >= trigger.end &&
        start - trigger.end < FARTHEST_BACK &&
        !/[,;:]/.test(textBetween(scene, trigger.end, start));
    if (!isNear) return false;
    const lead = textBetween(scene, Math.max(sentence.start, start - FROM), start);
    const from = prepositions.all(lead).at(-1);
    const gap = from ? lead.slice(from.end).trim().toLowerCase() : null;
    return gap === "" || (gap !== null && lexicon.definite.has(gap));
  });
  return place?.code ?? null;
}

/** Where a journey goes: the country or city behind the verb, or before the noun. */
export function destinationOf(
  scene: Scene,
  trigger: Place,
  type: "noun" | "verb" | "arrival",
  wide: Place,
  cities: ReturnType<typeof citiesOf>,
  mentioned: ReadonlySet<CountryCode>,
  visitors: readonly Person[],
): CountryCode | null {
  const { sentence, lexicon } = scene;
  const home = new Set(visitors.map(({ country }) => country));
  const reach = type === "noun" ? 70 : 40;
  if (lexicon.putsVerbsLast && type !== "noun") {
    const clause = ownClause(scene, trigger);
    const goal =
      goalIn(scene, clause, home, mentioned) ??
      objectIn(scene, clause, trigger, home) ??
      goalIn(scene, wide, home, mentioned) ??
      (type === "arrival" ? cityIn(clause, cities, home, mentioned) : null);
    if (goal) return goal;
  }
  if (type !== "noun" && isComingBack(scene, trigger)) {
    const left = placeBehind(scene, trigger, lexicon.visits.away, home);
    if (left) return left;
  }
  const isList = type === "noun" && /^\s?:/.test(textBetween(scene, wide.end - 1, wide.end + 1)); // "a tour of three countries: A, B and C"
  const isNear = (start: number) => start >= trigger.end && withoutAsides(scene, trigger.end, start).length < reach;
  const nations = sentence.countries.filter(
    ({ start, form, code }) => isNear(start) && (start < wide.end || isList) && form !== "adjective" && !home.has(code),
  );
  const direct = nations.find(({ start }) => leadsTo(scene, withoutAsides(scene, trigger.end, start), type));
  if (direct) return direct.code;
  const city = cities.find(
    ({ start, end }) =>
      (isNear(start) && isShort(scene, trigger.end, start)) ||
      (type === "arrival" && end > trigger.start && start < trigger.end + reach),
  );
  if (city) {
    const code = countryOfGoal(city.name, city.country, mentioned);
    if (code && !home.has(code)) return code;
  }
  if (type === "arrival") {
    const after = sentence.text
      .slice(trigger.end - sentence.start)
      .match(/^\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s?){1,3})/u)?.[1]
      ?.trim();
    const code = after ? countryOfGoal(lexicon.exonyms.get(after.toLowerCase()) ?? after, null, mentioned) : null;
    if (code && !home.has(code)) return code;
  }
  if (type === "noun") {
    // "his Ghana trip", "during the China visit"
    const before = sentence.countries.find(
      ({ end, code }) =>
        end <= trigger.start &&
        trigger.start - end < 12 &&
        !home.has(code) &&
        !/[,.;:()]/.test(textBetween(scene, end, trigger.start)),
    );
    if (before && before.form !== "adjective") return before.code;
  }
  return null;
}

const MOST_WORDS = { verb: 3, arrival: 3, noun: 7 };
const MOST_BESIDE_COMMAS = 4;
const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Whether what stands between a verb or noun of travelling and a country makes the country its goal: "visit of two days to". */
function leadsTo({ lexicon }: Scene, gap: string, type: "noun" | "verb" | "arrival"): boolean {
  const words = wordsOf(gap.replace(/,[^,]*,/, " ")); // "visit, her first, to"
  if (words.length > (gap.includes(",") ? MOST_BESIDE_COMMAS : MOST_WORDS[type])) return false;
  // "the next stop is Budapest"
  const isNamed = gap.endsWith(": ") || lexicon.visits.being.at(words.at(-1) ?? "", 0) !== null;
  return type !== "noun" || words.length === 0 || lexicon.visits.to.isIn(gap) || isNamed;
}

const MOST_TO_CITY = 5;
const isShort = (scene: Scene, from: number, to: number): boolean =>
  wordsOf(withoutDates(scene, from, to)).length <= MOST_TO_CITY;

/** "leaves for Malaysia, Japan and South Korea", "to Rome on Monday and from there to Paris": the countries listed with the first. */
export function listedWith(
  scene: Scene,
  trigger: Place,
  first: CountryCode,
  visitors: readonly Person[],
): CountryCode[] {
  const isBefore =
    scene.lexicon.putsVerbsLast &&
    !scene.sentence.countries.some(({ start, code }) => start >= trigger.end && code === first);
  const nations = scene.sentence.countries.filter(
    ({ start, form }) => (isBefore || start >= trigger.end) && form !== "adjective",
  );
  const at = nations.findIndex(({ code }) => code === first);
  const listed: CountryCode[] = [];
  for (let index = at + 1; at >= 0 && index < nations.length; index++) {
    const { code, start } = nations[index]!;
    if (!isNext(scene, nations[index - 1]!.end, start)) break;
    if (!listed.includes(code) && code !== first && visitors.every(({ country }) => country !== code))
      listed.push(code);
  }
  return listed;
}

const FARTHEST = 120;

/** Whether a list goes on from one country to the next: nothing but "and", prepositions, dates and the names of hosts between. */
function isNext(scene: Scene, from: number, to: number): boolean {
  const { lexicon, references } = scene;
  if (to - from > FARTHEST) return false;
  let rest = textBetween(scene, from, to);
  if (/[.;:!?]/.test(rest) || !(rest.includes(",") || lexicon.and.isIn(rest) || lexicon.visits.onward.isIn(rest)))
    return false;
  for (const { start, end, kind } of references)
    if (start >= from && end <= to && start < end && kind !== "country")
      rest = rest.replace(textBetween(scene, start, end), " ");
  for (const date of scene.sentence.dates)
    if (date.from >= from && date.to <= to) rest = rest.replace(textBetween(scene, date.from, date.to), " ");
  return rest
    .split(/[\s,()]+/)
    .filter(Boolean)
    .every(
      (word) =>
        lexicon.and.at(word, 0)?.end === word.length ||
        lexicon.functionWords.has(word.toLowerCase()) ||
        lexicon.visits.to.at(word, 0) !== null ||
        lexicon.visits.onward.isIn(word) ||
        lexicon.definite.has(word.toLowerCase()),
    );
}

/** What stands between two places, without dates and names: "the visit [of President X] to". */
function withoutAsides(scene: Scene, from: number, to: number): string {
  let rest = withoutDates(scene, from, to);
  for (const { start, end, kind } of scene.references)
    if (kind === "name" && start >= from && end <= to) rest = rest.replace(textBetween(scene, start, end), "");
  return rest;
}

/** What stands between two places, without the dates: "flew [on Friday evening] to". */
export function withoutDates(scene: Scene, from: number, to: number): string {
  let rest = textBetween(scene, from, to);
  for (const date of scene.sentence.dates)
    if (date.from >= from && date.to <= to) rest = rest.replace(textBetween(scene, date.from, date.to), "");
  return rest;
}

import type { CountryCode } from "../../../model/extraction.js";
import { nameKey } from "../../../names/fold.js";
import { covering, type Place } from "../../marks.js";
import type { Person } from "../../refine/people.js";
import { ownClause } from "../actors.js";
import { type Scene, textBetween, triggersOf } from "../clause.js";
import { type citiesOf, countryOfCity } from "../where.js";

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
        ? countryOfCity(lexicon.exonyms.get(nameKey(name)) ?? name, mentioned)
        : null;
    if (code && !home.has(code)) return code;
  }
  return null;
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
    const goal = goalIn(scene, ownClause(scene, trigger), home, mentioned);
    if (goal) return goal;
  }
  const nations = sentence.countries.filter(
    ({ start, form, code }) =>
      start >= trigger.end &&
      start - trigger.end < reach &&
      start < wide.end &&
      form !== "adjective" &&
      !home.has(code),
  );
  const direct = nations.find(({ start }) => {
    const gap = textBetween(scene, trigger.end, start);
    return type !== "noun"
      ? gap.trim().split(/\s+/).filter(Boolean).length <= 3
      : lexicon.visits.to.isIn(gap) || gap.trim() === "";
  });
  if (direct) return direct.code;
  const city = cities.find(
    ({ start, end }) =>
      (start >= trigger.end && start - trigger.end < reach) ||
      (type === "arrival" && end > trigger.start && start < trigger.end + reach),
  );
  if (city) {
    const code = city.country ?? countryOfCity(city.name, mentioned);
    if (code && !home.has(code)) return code;
  }
  if (type === "arrival") {
    const after = sentence.text
      .slice(trigger.end - sentence.start)
      .match(/^\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s?){1,3})/u)?.[1]
      ?.trim();
    const code = after ? countryOfCity(lexicon.exonyms.get(after.toLowerCase()) ?? after, mentioned) : null;
    if (code && !home.has(code)) return code;
  }
  if (type === "noun") {
    // "his Ghana trip", "during the China visit"
    const before = sentence.countries.find(
      ({ end, code }) => end <= trigger.start && trigger.start - end < 12 && !home.has(code),
    );
    if (before && before.form !== "adjective") return before.code;
  }
  return null;
}

/** "leaves for Malaysia, Japan and South Korea": the countries listed with the first. */
export function listedWith(scene: Scene, trigger: Place, first: CountryCode): CountryCode[] {
  const nations = scene.sentence.countries.filter(({ start, form }) => start >= trigger.end && form === "name");
  const at = nations.findIndex(({ code }) => code === first);
  const listed: CountryCode[] = [];
  for (let index = at + 1; at >= 0 && index < nations.length; index++) {
    const between = textBetween(scene, nations[index - 1]!.end, nations[index]!.start);
    const rest = between.replace(/,/g, " ").trim();
    if (rest !== "" && !(scene.lexicon.and.at(rest, 0)?.end === rest.length)) break;
    listed.push(nations[index]!.code);
  }
  return listed;
}

import type { CountryCode } from "../../model/extraction.js";
import type { Place } from "../marks.js";
import { narrowClause, type Scene, textBetween, wideClause, withoutInsertions } from "./clause.js";
import { isClauseBetween } from "./when.js";
import { type CityMention, citiesOf, opensWhere } from "./where.js";

/** What a comma, a clause of its own and another event weigh, in letters of distance. */
const COMMA = 15;
const CLAUSE = 80;
const EVENT = 60;
const LOOSE = 50;
/** A place that stands before its event is less often its own than one behind it. */
const BEFORE = 1.5;
/** How near behind the noun for another event its place stands: "the G20 summit in Rio". */
const BESIDE = 14;
const NEAR = 40;
const FARTHEST_COUNTRY = 60;

/** An event of a sentence with the others of it, to which a place may belong as well. */
export interface Event {
  readonly trigger: Place;
  readonly others: readonly Place[];
  /** Nobody is named on both sides, so that only what stands in the same clause is surely of this event. */
  readonly isLone: boolean;
}

/** Where a sentence says that an event took place: the city that a reader takes with it, or the country behind it. */
export function whereMet(
  scene: Scene,
  { trigger, others, isLone }: Event,
): { city: CityMention | null; country: CountryCode | null } {
  const reach = isLone ? narrowClause(scene, trigger) : wideClause(scene, trigger);
  const [nearest] = citiesOf(scene)
    .filter(
      (place) =>
        (place.start >= reach.start && place.end <= reach.end && isOfClause(scene, place, trigger)) ||
        leadsToWhere(scene, place, trigger),
    )
    .map((city) => ({ city, weight: distance(scene, city, trigger, others) }))
    .sort((a, b) => a.weight - b.weight);
  const city = nearest?.city ?? null;
  return { city, country: city?.country ?? countryAfter(scene, trigger) };
}

/** "In A, a minister complained hours before they met": the city of the main clause is not that of the other. */
const isOfClause = (scene: Scene, place: Place, trigger: Place): boolean =>
  place.end > trigger.start ||
  trigger.start - place.end < NEAR ||
  !opensOther(scene, textBetween(scene, place.end, trigger.start));

/** Whether a clause begins between, but not right behind the place: "it was in A that he met her". */
function opensOther(scene: Scene, between: string): boolean {
  // where articles look like relative pronouns, a comma tells them apart
  if (scene.lexicon.putsVerbsLast) return isClauseBetween(scene, between);
  const told = withoutInsertions(between);
  return scene.lexicon.subordinators.all(told).some(({ start }) => start > 1);
}

/** "went to Harare, where he met her": the clause is about the place it follows. */
const leadsToWhere = (scene: Scene, place: Place, trigger: Place): boolean =>
  place.end <= trigger.start && opensWhere(scene, place);

function distance(scene: Scene, city: CityMention, trigger: Place, others: readonly Place[]): number {
  const isBehind = city.start >= trigger.end;
  const [from, to] = isBehind ? [trigger.end, city.start] : [city.end, trigger.start];
  const between = textBetween(scene, from, to);
  if (leadsToWhere(scene, city, trigger)) return between.length / 2;
  const letters = isBehind ? between.length : between.length * BEFORE;
  const commas = COMMA * (between.match(/,/g)?.length ?? 0);
  const events = others.filter(({ start, end }) => start >= from && end <= to).length;
  const isOfOther = others.some(
    ({ end }) => end <= city.start && city.start - end < BESIDE && !(end <= trigger.end && end >= trigger.start),
  );
  const loose = city.isLoose ? LOOSE : 0;
  return (
    loose + letters + commas + EVENT * events + (isOfOther ? EVENT : 0) + (isClauseBetween(scene, between) ? CLAUSE : 0)
  );
}

function countryAfter(scene: Scene, trigger: Place): CountryCode | null {
  const found = scene.sentence.countries.find(
    ({ start, form }) =>
      form !== "adjective" &&
      start >= trigger.end &&
      start - trigger.end < FARTHEST_COUNTRY &&
      endsWithIn(scene, textBetween(scene, trigger.end, start)),
  );
  return found?.code ?? null;
}

/** Whether a text ends in a preposition of place, an article apart. */
function endsWithIn({ lexicon }: Scene, text: string): boolean {
  const words = text.trim().split(/\s+/).slice(-2);
  return words.some((word) => lexicon.meetings.in.isIn(word));
}

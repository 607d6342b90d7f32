import type { CountryCode } from "../../../model/extraction.js";
import type { Lexicon } from "../../lexicon.js";
import type { Place } from "../../marks.js";
import { isLeader, type Person } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { type Scene, type Trigger, textBetween, triggersOf, wideClause } from "../clause.js";
import { dateFor } from "../when.js";
import type { CityMention } from "../where.js";
import { withoutDates } from "./destination.js";
import { toldBy, type VisitMention } from "./mention.js";
import { countryOfGoal } from "./place.js";
import { statusOf } from "./status.js";
import { visitorsOf } from "./visitors.js";

const FARTHEST = 120;
const HEAD = 15;
const PRESENT = new Set<Reference["kind"]>(["name", "office", "leaders"]);

/**
 * Visits that are told without a word for going: "was in Berlin in May", "attended a conference in Lima", and what
 * a host and a guest signed in the host's city.
 */
export function stays(
  scene: Scene,
  mentioned: ReadonlySet<CountryCode>,
  cities: readonly CityMention[],
  told: readonly VisitMention[],
): VisitMention[] {
  const { lexicon } = scene;
  const places = placesIn(scene, cities, mentioned);
  if (places.length === 0) return [];
  const being = triggersOf(lexicon.visits.being, scene).flatMap((verb) => {
    const place = places.find(
      ({ start }) => start >= verb.end && isRightBehind(withoutDates(scene, verb.end, start), scene),
    );
    return place ? mentionsOf(scene, verb, place.country, visitorsOf(scene, verb, false)?.persons ?? []) : [];
  });
  const deeds = triggersOf(lexicon.visits.deeds, scene).flatMap((verb) => {
    const place = nearest(
      scene,
      verb,
      places.filter(({ start }) => start > verb.end || start - scene.sentence.start < HEAD),
    );
    const who = (visitorsOf(scene, verb, false)?.persons ?? []).filter(isOfRank);
    return place ? mentionsOf(scene, verb, place.country, who) : [];
  });
  const signed = triggersOf(lexicon.agreements.signing, scene).flatMap((verb) => {
    const place = nearest(
      scene,
      verb,
      places.filter(({ isCity }) => isCity),
    );
    const present = place ? personsNear(scene, verb, FARTHEST * 2) : [];
    if (!place || !present.some(({ country }) => country === place.country)) return [];
    const guests = present.filter((person) => isOfRank(person) && person.country !== place.country);
    const delegations = [...new Set(guests.map(({ country }) => country))];
    return delegations.flatMap((from) =>
      mentionsOf(
        scene,
        verb,
        place.country,
        guests.filter(({ country }) => country === from),
      ),
    );
  });
  const met = triggersOf(lexicon.meetings.verbs, scene).flatMap((verb) => {
    if (verb.value === "CALL") return [];
    const place = nearest(
      scene,
      verb,
      places.filter(({ isCity }) => isCity),
    );
    const isGathering = place !== null && lexicon.meetings.nouns.isIn(textBetween(scene, verb.end, place.start));
    const [who, whom] = place && !isGathering && !isRemote(scene, verb) ? pairAround(scene, verb) : [];
    if (!place || !who || !whom || (who.country === place.country) === (whom.country === place.country)) return [];
    return mentionsOf(scene, verb, place.country, [who.country === place.country ? whom : who]);
  });
  return [...being, ...deeds, ...signed, ...met].filter(
    ({ visitors, country }) =>
      !told.some((other) => other.country === country && other.visitors.some((person) => visitors.includes(person))),
  );
}

const isOfRank = (person: Person): boolean => isLeader(person) || person.rank === "MINISTER";

interface Located extends Place {
  readonly isCity: boolean;
  readonly country: CountryCode;
}

/** Cities and countries that a preposition of place stands before. */
function placesIn(scene: Scene, cities: readonly CityMention[], mentioned: ReadonlySet<CountryCode>): Located[] {
  const { sentence, lexicon } = scene;
  const named = cities.flatMap(({ start, end, name, country }) => {
    const code = countryOfGoal(name, country, mentioned);
    return code ? [{ start, end, country: code, isCity: true }] : [];
  });
  const nations = sentence.countries.flatMap(({ start, end, code, form }) => {
    const lead = textBetween(scene, start - 12, start);
    const link = lexicon.meetings.in.all(lead).at(-1);
    const isIn = link !== undefined && isBare(lead.slice(link.end), lexicon);
    return isIn && form !== "adjective" ? [{ start, end, country: code, isCity: form === "capital" }] : [];
  });
  return [...named, ...nations].sort((a, b) => a.start - b.start);
}

/** Whether nothing but an article stands between a preposition and a place: not "in which Paris". */
const isBare = (gap: string, { definite }: Lexicon): boolean =>
  gap.trim() === "" || definite.has(gap.trim().toLowerCase());

const isRightBehind = (gap: string, { lexicon }: Scene): boolean => {
  const words = gap.split(/\s+/).filter(Boolean);
  const isLately = words.every(
    (word) =>
      lexicon.visits.to.isIn(word) || lexicon.visits.lately.isIn(word) || lexicon.definite.has(word.toLowerCase()),
  );
  return isLately && !/[,;:]/.test(gap) && (words.length === 0 || lexicon.visits.to.isIn(gap));
};

/** The place of a deed: in its own clause, the nearest. */
function nearest(scene: Scene, verb: Place, places: readonly Located[]): Located | null {
  const clause = wideClause(scene, verb);
  const distance = ({ start, end }: Place) => (start >= verb.end ? start - verb.end : verb.start - end);
  const near = places.filter(
    (place) => place.start >= clause.start && place.end <= clause.end && distance(place) < FARTHEST,
  );
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const isRemote = (scene: Scene, verb: Place): boolean => {
  const { start, end } = wideClause(scene, verb);
  const clause = textBetween(scene, start, end);
  return scene.lexicon.meetings.phone.isIn(clause) || scene.lexicon.meetings.video.isIn(clause);
};

/** Two leaders of whom a verb of meeting tells, and nobody else: its subject and the first named behind it. */
function pairAround(scene: Scene, verb: Place): Person[] {
  const subject = visitorsOf(scene, verb, false);
  const object = scene.references.find(
    ({ kind, start, isOwner }) => start >= verb.end && PRESENT.has(kind) && !isOwner,
  );
  const gap = object ? textBetween(scene, verb.end, object.start) : ",";
  const met = object && !/[,;:]/.test(gap) && object.start - verb.end < FARTHEST ? object.persons : [];
  if (!subject?.isSure && object?.kind !== "name") return [];
  const all = [...new Set([...(subject?.persons ?? []), ...met])];
  return all.length === 2 && all.every(isLeader) && all[0]!.country !== all[1]!.country ? all : [];
}

function personsNear(scene: Scene, verb: Place, reach: number): Person[] {
  const clause = wideClause(scene, verb);
  const near = scene.references.filter(
    ({ start, end, kind, isOwner }) =>
      PRESENT.has(kind) &&
      !isOwner &&
      start >= clause.start &&
      end <= clause.end &&
      start < verb.end + reach &&
      end > verb.start - reach,
  );
  return [...new Set(near.flatMap(({ persons }) => persons))];
}

function mentionsOf(
  scene: Scene,
  verb: Trigger<unknown>,
  country: CountryCode,
  visitors: readonly Person[],
): VisitMention[] {
  const status = statusOf(scene, verb, true);
  const guests = visitors.filter((person) => person.country !== null && person.country !== country);
  if (status === null || guests.length === 0) return [];
  return [toldBy(verb, scene.sentence.index, { visitors: guests, country, status, date: dateFor(scene, verb, []) })];
}

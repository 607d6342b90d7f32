import type { CountryCode } from "../../../model/extraction.js";
import { findCity } from "../../gazetteer/cities.js";
import { isLeader } from "../../refine/people.js";
import type { Reference } from "../../refine/references.js";
import { narrowClause, type Scene, textBetween, triggersOf } from "../clause.js";
import { citiesOf } from "../where.js";
import { isDetermined } from "./determined.js";
import { type Guest, guestsFrom } from "./guest-list.js";
import { toldBy, type VisitMention } from "./mention.js";
import { countryOfGoal } from "./place.js";

const ACTING = new Set<Reference["kind"]>(["name", "pronoun", "office", "leaders"]);
const FARTHEST = 90;
/** An object before its verb, as Romance languages put it. */
const CLITIC = /(?:^|\s)(?:l['’]|(?:lo|la|le|li|les|los|las|o|os)\s)(?:\p{L}+\s){0,1}$/u;

/**
 * "Vietnam received the American president", "she was welcomed by the king in Rabat", "in Berlin empfing ihn die Kanzlerin":
 * a guest is where the host is at home, unless the sentence names a city elsewhere.
 */
export function hostings(scene: Scene, mentioned: ReadonlySet<CountryCode>): VisitMention[] {
  const { lexicon, sentence } = scene;
  const { visits, meetings } = lexicon;
  return triggersOf(visits.hosting, scene).flatMap((verb): VisitMention[] => {
    if (isDetermined(scene, verb)) return []; // "his host", "the guest"
    const roles = rolesAround(scene, verb);
    if (!roles) return [];
    const { host, guests } = roles;
    const isPerson = host.kind !== "country";
    const lord = host.persons[0];
    const home = (isPerson ? lord?.country : host.countries[0]) ?? null;
    const cities = citiesOf(scene).flatMap(({ name, country }) =>
      home !== null && findCity(name)?.countries.includes(home)
        ? [home]
        : (countryOfGoal(name, country, mentioned) ?? []),
    );
    // a minister may receive somebody anywhere, a head of state does so at home
    const isAtHome =
      !isPerson || (lord && (isLeader(lord) || (lord.rank === "MINISTER" && cities.some((city) => city === home))));
    if (!isAtHome) return [];
    const isElsewhere = cities.length > 0 && cities.every((city) => city !== home);
    const country = isElsewhere ? (isPerson ? (cities[0] ?? null) : null) : home;
    if (country === null) return [];
    // guests from several countries come to a gathering
    const isGathering = new Set(guests.map(({ person }) => person.country)).size > 1;
    if (isGathering && guests.some(({ date }) => date === null)) return [];
    const narrow = narrowClause(scene, verb);
    const lead = textBetween(scene, narrow.start, verb.end);
    if (meetings.denied.isIn(textBetween(scene, narrow.start, narrow.end)) || lexicon.negations.isIn(lead)) return [];
    const date = sentence.dates.find(({ isBound }) => !isBound) ?? null;
    const status = meetings.planned.isIn(lead) ? "PLANNED" : "HELD";
    const visiting = guests.filter(
      ({ person, isSure }) => person.country !== country && (person.country !== null || !isSure),
    );
    if (!isGathering && visiting.every(({ date: own }) => own === null || own === date))
      return visiting.length === 0
        ? []
        : [
            toldBy(verb, sentence.index, {
              visitors: visiting.map(({ person }) => person),
              ...sureness(visiting),
              country,
              status,
              date,
            }),
          ];
    return visiting.map((guest) =>
      toldBy(verb, sentence.index, {
        visitors: [guest.person],
        ...sureness([guest]),
        country,
        status,
        date: guest.date,
      }),
    );
  });
}

const sureness = (guests: readonly Guest[]) => ({
  isSure: guests.some(({ isSure }) => isSure),
  isPronoun: guests.every(({ isPronoun }) => isPronoun),
});

/** Who receives whom: by order, by "was … by", or by a pronoun that is an object. */
function rolesAround(
  scene: Scene,
  verb: { readonly start: number; readonly end: number },
): { readonly host: Reference; readonly guests: readonly Guest[] } | null {
  const { lexicon, references } = scene;
  const { visits, gifts } = lexicon;
  const able = (reference: Reference) => ACTING.has(reference.kind) || reference.kind === "country";
  const before = references.filter((reference) => reference.end <= verb.start && able(reference)).at(-1);
  // "ha ricevuto a Roma il collega": a place is no guest
  const behind = references.findIndex(
    (reference) =>
      reference.start >= verb.end && able(reference) && !(reference.kind === "country" && reference.isOblique),
  );
  const after = references[behind];
  const group = (reference: Reference) => guestsFrom(scene, reference);
  const near = (a: number, b: number) => b - a < FARTHEST && !/[;:]/.test(textBetween(scene, a, b));
  const gap = after ? textBetween(scene, verb.end, after.start) : "";
  const isPassive =
    visits.passive.isIn(textBetween(scene, verb.start - 20, verb.start)) ||
    (lexicon.putsVerbsLast && visits.passive.isIn(scene.sentence.text));
  const by = visits.by.all(gap).at(-1);
  if (by && after && before && near(before.end, verb.start) && near(verb.end, after.start))
    return { host: after, guests: group(before) };
  if (isPassive && !lexicon.putsVerbsLast) return null;
  if (CLITIC.test(textBetween(scene, verb.start - 16, verb.start)) && !lexicon.putsVerbsLast) {
    // "el rey lo recibió", "l'avait accueilli": the guest stands before the verb
    const subject = references
      .filter((reference) => reference.end <= verb.start && reference.kind !== "pronoun" && able(reference))
      .at(-1);
    const object = before?.kind === "pronoun" && before.end > before.start ? before : null;
    return subject && object && near(subject.end, verb.start) ? { host: subject, guests: group(object) } : null;
  }
  if (lexicon.putsVerbsLast) {
    const words = (reference: Reference) =>
      scene.sentence.text
        .slice(reference.start - scene.sentence.start, reference.end - scene.sentence.start)
        .toLowerCase();
    if (after && gifts.datives.has(words(after)) === false && /^(?:ihn|sie)$/.test(words(after))) {
      const host = references.slice(behind + 1).find((reference) => able(reference));
      return host && near(after.end, host.start) ? { host, guests: group(after) } : null;
    }
    if (!after || !near(verb.end, after.start)) {
      const ahead = references.filter(
        (reference) =>
          reference.end <= verb.start && able(reference) && !(reference.kind === "country" && reference.isOblique),
      );
      const [first, second] = ahead.slice(-2);
      if (!first || !second || !near(first.end, verb.start)) return null;
      return isPassive ? { host: second, guests: group(first) } : { host: first, guests: group(second) };
    }
    if (before && near(before.end, verb.start)) return { host: before, guests: group(after) };
    const next = references.slice(behind + 1).find((reference) => able(reference));
    return next && near(after.end, next.start) ? { host: after, guests: group(next) } : null;
  }
  if (!before || !after || !near(before.end, verb.start) || !near(verb.end, after.start)) return null;
  return { host: before, guests: group(after) };
}

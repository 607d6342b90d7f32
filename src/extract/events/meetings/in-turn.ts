import type { CountryCode, EventStatus } from "../../../model/extraction.js";
import type { DateMention } from "../../dates/mentions.js";
import type { Place } from "../../marks.js";
import { type Scene, textBetween } from "../clause.js";
import { dateFor } from "../when.js";
import type { CityMention } from "../where.js";
import { whereMet } from "../where-met.js";
import type { Party } from "./parties.js";

/**
 * Where those stand whom somebody met in turn, in the order of the encounters: "saw A in Lima in May and B in Quito in
 * June". Null where one encounter has no one of its own behind the verb.
 */
export function partnersOf(scene: Scene, trigger: Place, parties: readonly Party[]): Place[] | null {
  if (parties.length < 2) return null;
  const places = parties.flatMap(({ persons }, at) => {
    const own = persons.filter((person) =>
      parties.every((other, index) => index === at || !other.persons.includes(person)),
    );
    // "with that of Chile, Gabriel Boric": the name stands last
    const reference = scene.references.findLast(
      (one) => one.start >= trigger.end && one.persons.some((person) => own.includes(person)),
    );
    return reference ? [{ start: reference.start, end: reference.end }] : [];
  });
  return places.length === parties.length ? places : null;
}

/** The date that stands with one of several partners and with no other. */
export function ownDate(scene: Scene, partners: readonly Place[], at: number, status: EventStatus): DateMention | null {
  const [partner, rivals] = [partners[at]!, others(partners, at)];
  const { sentence } = scene;
  const dates = sentence.dates.filter(({ from, to }) => isBeside(scene, partner, rivals, { start: from, end: to }));
  return dateFor({ ...scene, sentence: { ...sentence, dates } }, partner, rivals, status);
}

/** The city that stands with one of several partners and with no other. */
export function ownPlace(
  scene: Scene,
  partners: readonly Place[],
  at: number,
): { city: CityMention; country: CountryCode | null } | null {
  const [partner, rivals] = [partners[at]!, others(partners, at)];
  const { city, country } = whereMet(scene, { trigger: partner, others: rivals, isLone: false });
  return city && isBeside(scene, partner, rivals, city) ? { city, country } : null;
}

const others = (partners: readonly Place[], at: number): Place[] => partners.filter((_, index) => index !== at);

/** Whether neither another partner nor an "and" stands between a partner and a circumstance. */
function isBeside(scene: Scene, partner: Place, rivals: readonly Place[], circumstance: Place): boolean {
  const isBehind = circumstance.start >= partner.end;
  const [from, to] = isBehind ? [partner.end, circumstance.start] : [circumstance.end, partner.start];
  return (
    !scene.lexicon.and.isIn(textBetween(scene, from, to)) && !rivals.some(({ start, end }) => start < to && end > from)
  );
}

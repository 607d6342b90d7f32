import type { CountryCode } from "../../../model/extraction.js";
import type { Person } from "../../refine/people.js";
import { nationsOf } from "../clause.js";
import { nationsBehind, nationsMeeting } from "./nations.js";
import { ofNoun } from "./of-noun.js";
import { ofVerb } from "./of-verb.js";
import type { Structure } from "./structure.js";
import type { MeetingTrigger } from "./triggers.js";

/** Those of one encounter. */
export interface Party {
  readonly persons: readonly Person[];
  readonly countries: readonly CountryCode[];
}

/** Who met, one list for each encounter that the trigger tells of. */
export function partiesOf(structure: Structure, trigger: MeetingTrigger): Party[] {
  const parties = trigger.isVerb ? ofVerb(structure, trigger) : ofNoun(structure, trigger);
  if (trigger.isDeed) return parties.filter(areStates).map((persons) => ({ persons, countries: nationsOf(persons) }));
  return parties.map((persons): Party => {
    const unique = [...new Set(persons)];
    const nations = nationsOf(unique);
    if (unique.length >= 2) return { persons: unique, countries: nations };
    if (unique.length === 0) return { persons: [], countries: nationsMeeting(structure, trigger) };
    const others = nationsBehind(structure, trigger).filter((code) => !nations.includes(code));
    return { persons: unique, countries: nations.length > 0 ? [...nations, ...others] : nations };
  });
}

/** Those who sign for two countries, and for no firms. */
const areStates = (persons: readonly Person[]): boolean =>
  nationsOf(persons).length > 1 && persons.every(({ rank }) => rank !== null && rank !== "BUSINESS");

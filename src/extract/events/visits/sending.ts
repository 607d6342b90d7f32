import type { CountryCode } from "../../../model/extraction.js";
import { type Scene, textBetween, triggersOf } from "../clause.js";
import { dateFor } from "../when.js";
import { citiesOf } from "../where.js";
import { listedWith } from "./destination.js";
import { toldBy, type VisitMention } from "./mention.js";
import { countryOfGoal } from "./place.js";
import { statusOf } from "./status.js";

const FARTHEST = 110;
/** "to", "to the", "nach": between the envoy and the place. */
const MOST_WORDS = 2;

/** "sent the envoy X to Y", "schickte ihren Außenminister X nach Y": who is sent goes there. */
export function sendings(scene: Scene, mentioned: ReadonlySet<CountryCode>): VisitMention[] {
  const { lexicon, references, sentence } = scene;
  return triggersOf(lexicon.visits.sending, scene).flatMap((verb): VisitMention[] => {
    const envoy = references.find(({ start, kind }) => start >= verb.end && (kind === "name" || kind === "office"));
    const person = envoy?.persons[0];
    if (!envoy || !person || envoy.start - verb.end > FARTHEST) return [];
    const goals = [
      ...sentence.countries
        .filter(({ form }) => form !== "adjective")
        .map(({ start, code }) => ({ start, code: code as CountryCode | null })),
      ...citiesOf(scene).map(({ start, name, country }) => ({
        start,
        code: countryOfGoal(name, country, mentioned),
      })),
    ];
    const goal = goals.find(({ start }) => {
      // "sent X to Y", "envió a Y a su emisario X"
      const gap = start < envoy.start ? textBetween(scene, verb.end, start) : textBetween(scene, envoy.end, start);
      const words = gap.split(/[\s,]+/).filter(Boolean);
      return start >= verb.end && words.length <= MOST_WORDS && !/[;:]/.test(gap) && lexicon.visits.to.isIn(gap);
    });
    const status = statusOf(scene, verb, true);
    if (!goal?.code || status === null || goal.code === person.country) return [];
    const further = listedWith(scene, envoy, goal.code, [person]);
    const date = dateFor(scene, verb, []);
    return [goal.code, ...further].map((country) =>
      toldBy(verb, sentence.index, { visitors: [person], country, status, date }),
    );
  });
}

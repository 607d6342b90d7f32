import type { VisitMention } from "../../../model/extraction.js";
import { believedNames, type Cast, isAbout } from "./cast.js";
import { confidenceOf } from "./confidence.js";
import { believedDates } from "./dates.js";
import type { Doubts } from "./doubts.js";
import { believedCode, type Given } from "./mentions.js";

const KINDS = ["STATE_VISIT", "OFFICIAL_VISIT", "WORKING_VISIT", "PRIVATE_VISIT"];

/** A visit to a country that the text names, by people it names. */
export function believeVisit(given: Given<"visits">, cast: Cast, doubts: Doubts): VisitMention | null {
  const item = `visit to ${given.country}`;
  const evidence = doubts.places(item, given.evidence);
  if (evidence.length === 0) return doubts.drop(item, "no words to rest on");
  const country = believedCode(item, given.country, doubts);
  if (country === null) return doubts.drop(item, "it goes to no country of the article");
  const visitors = believedNames(item, given.visitors, cast.person, doubts);
  if (visitors.length === 0 && given.visitors.length > 0) return doubts.drop(item, "who went is not in the article");
  if (!isAbout(evidence, visitors, [country], doubts)) return doubts.drop(item, "its words are about others");
  return {
    ...given,
    ...believedDates(item, given, evidence, doubts),
    kind: given.kind !== null && KINDS.includes(given.kind) ? given.kind : null,
    country,
    visitors,
    confidence: confidenceOf(given),
    evidence,
  };
}

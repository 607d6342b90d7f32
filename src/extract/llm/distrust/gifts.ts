import type { GiftMention } from "../../../model/extraction.js";
import { type Cast, isAbout } from "./cast.js";
import type { Doubts } from "./doubts.js";
import type { Given } from "./mentions.js";

/** A thing that the text has words for, from and to people it names. */
export function believeGift(
  given: Given<"gifts">,
  cast: Cast,
  keys: ReadonlySet<string>,
  doubts: Doubts,
): GiftMention | null {
  const item = `gift ${given.item}`;
  if (!doubts.facts.names.hasWordsOf(given.item)) return doubts.drop(item, "its words are not the article's");
  const evidence = doubts.places(item, given.evidence);
  if (evidence.length === 0) return doubts.drop(item, "no words to rest on");
  const [giver, recipient] = [cast.person(given.giver), cast.person(given.recipient)];
  if ((given.giver !== null && giver === null) || (given.recipient !== null && recipient === null)) {
    return doubts.drop(item, "who gave it to whom is not in the article");
  }
  const people = [giver, recipient].filter((name) => name !== null);
  if (!isAbout(evidence, people, [], doubts)) return doubts.drop(item, "its words are about others");
  const meeting = given.meeting !== null && keys.has(given.meeting) ? given.meeting : null;
  return { giver, recipient, item: given.item, meeting, evidence };
}

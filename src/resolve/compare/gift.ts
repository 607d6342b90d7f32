import { type Decision, different, same } from "../decision.js";
import type { GiftForm } from "../form.js";
import { conceptsOf } from "../words/concepts.js";
import { attendeeKey } from "./attendees.js";
import type { Kind } from "./kind.js";
import { compareMeetings } from "./meeting.js";
import { compareNames } from "./person-name.js";

const keyOf = (name: string | null): string => (name === null ? "" : attendeeKey(name));

/** Gifts: the same thing from the same hand to the same hand. */
export const gift: Kind<GiftForm> = {
  keys: (form) => [`gift:${keyOf(form.giver)}|${keyOf(form.recipient)}`],
  isWeak: () => false,
  compare,
};

function compare(a: GiftForm, b: GiftForm): Decision {
  if (!isSame(a.giver, b.giver) || !isSame(a.recipient, b.recipient)) return different("other hands");
  if (a.meeting !== null && b.meeting !== null && compareMeetings(a.meeting, b.meeting).verdict === "different") {
    return different("at another meeting");
  }
  const [x, y] = [wordsOf(a.item), wordsOf(b.item)];
  const common = x.filter((word) => y.includes(word)).length;
  return common > 0 && common >= Math.min(x.length, y.length) / 2
    ? same(0.8, "the same thing from the same hand to the same")
    : different("another thing");
}

const NUMBERS = new Set(
  "two three four five zwei drei vier funf deux trois quatre cinq dos tres cuatro due tre quattro".split(" "),
);
const wordsOf = (item: string): string[] =>
  conceptsOf(item).filter((word) => !NUMBERS.has(word) && !/^\d+$/.test(word));

const isSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : compareNames(a, b).score >= 0.7;

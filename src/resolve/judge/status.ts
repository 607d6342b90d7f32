import { daysBetween } from "../../dates/calendar.js";
import { judge } from "./judge.js";
import { outcome } from "./properties.js";
import type { Judgement, Vote } from "./vote.js";

export interface StatusContext {
  readonly eventDay: string | null;
  readonly decided?: { readonly value: string; readonly because: string } | undefined;
}

/**
 * Whether an event was held. A plan, a postponement and an outcome follow each other, so the latest news counts and the
 * earlier ones are history; only reports that come after the event and exclude each other are a dispute.
 */
export function judgeStatus(votes: readonly Vote[], context: StatusContext): Judgement {
  if (context.decided !== undefined) return judge(votes, outcome, context);
  const held = votes.filter(({ value }) => value === "HELD");
  const calledOff = votes.filter(({ value }) => value === "CANCELLED" || value === "POSTPONED");
  if (held.length === 0) return latest(votes);
  const denied = calledOff.filter((vote) => vote.value === "CANCELLED" && saidAfterwards(vote, held, context.eventDay));
  if (denied.length > 0) return judge([...held, ...denied], outcome, context);
  return { accepted: "HELD", versions: [{ value: "HELD", votes: held }], reason: "" };
}

/** Within so many days of the event it is news that it did not take place; what is said later is of another one. */
const NEWS = 30;

/**
 * A cancellation published once the event is said to have been held speaks against it; an earlier one is history, and
 * so may one be of which nobody says when it was published.
 */
function saidAfterwards(vote: Vote, held: readonly Vote[], eventDay: string | null): boolean {
  if (vote.publishedOn === null) return false;
  const firstHeld = held.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0];
  const since = eventDay ?? firstHeld;
  if (since === undefined) return true;
  return vote.publishedOn >= since && daysBetween(since, vote.publishedOn) <= NEWS;
}

const ORDER: Readonly<Record<string, number>> = { PLANNED: 0, POSTPONED: 1, CANCELLED: 2 };

/** The status of the newest dated report; among those of one day, and among undated ones, the one further on. */
function latest(votes: readonly Vote[]): Judgement {
  if (votes.length === 0) return { accepted: null, versions: [], reason: "" };
  const sorted = [...votes].sort(
    (a, b) =>
      (b.publishedOn ?? "").localeCompare(a.publishedOn ?? "") ||
      (ORDER[b.value] ?? 0) - (ORDER[a.value] ?? 0) ||
      (a.claim < b.claim ? -1 : 1),
  );
  const undated = votes.every(({ publishedOn }) => publishedOn === null);
  const accepted = undated
    ? [...sorted].sort((a, b) => (ORDER[b.value] ?? 0) - (ORDER[a.value] ?? 0))[0]!.value
    : sorted[0]!.value;
  return {
    accepted,
    versions: [{ value: accepted, votes: votes.filter(({ value }) => value === accepted) }],
    reason: "",
  };
}

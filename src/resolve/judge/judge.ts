import { countOf, repeated } from "./phrases.js";
import { type Judgement, type Version, type Vote, voicesOf } from "./vote.js";

/** What it takes to judge one property: when two values exclude each other, and which says more. */
export interface Property {
  /** Two values that cannot both be true. */
  exclude(a: string, b: string): boolean;
  /** How much a value says; of two that agree the one that says more is taken. */
  precision(value: string): number;
  /** What a more precise value is called: "names the day". */
  readonly moreSaid: string;
}

export interface Context {
  /** The day of the event, as near as it is known. */
  readonly eventDay: string | null;
  /** A person's word on this property, with its reason. */
  readonly decided?: { readonly value: string; readonly because: string } | undefined;
}

/**
 * Judges the claims about one property of one thing. Values that only say less than another are no version of their
 * own: they support the one they agree with. Among versions that exclude each other the order is: a person's decision,
 * more independent voices, the more precise, the one reported nearest to the event.
 */
export function judge(votes: readonly Vote[], property: Property, context: Context): Judgement {
  if (votes.length === 0) return { accepted: null, versions: [], reason: "" };
  const versions = versionsOf(votes, property);
  const decided = context.decided;
  if (decided !== undefined) {
    const isRight = (version: Version): boolean =>
      version.value === decided.value || !property.exclude(version.value, decided.value);
    const ordered = [...versions].sort((a, b) => Number(isRight(b)) - Number(isRight(a)));
    const reason = `A person decided: ${decided.because}`;
    return {
      accepted: decided.value,
      versions: ordered,
      reason: versions.length > 1 || !isRight(ordered[0]!) ? reason : "",
    };
  }
  const ordered = [...versions].sort((a, b) => compare(a, b, property, context) || (a.value < b.value ? -1 : 1));
  return {
    accepted: ordered[0]!.value,
    versions: ordered,
    reason: ordered.length > 1 ? why(ordered, property, context) : "",
  };
}

/** The values that exclude each other, each with the votes that it alone agrees with. */
function versionsOf(votes: readonly Vote[], property: Property): Version[] {
  const values = [...new Set(votes.map(({ value }) => value))].sort();
  const ranked = values.sort((a, b) => property.precision(b) - property.precision(a) || (a < b ? -1 : 1));
  const heads: string[] = [];
  for (const value of ranked) if (heads.every((head) => property.exclude(head, value))) heads.push(value);
  return heads.map((value) => ({
    value,
    votes: votes.filter((vote) => {
      const agreeing = heads.filter((head) => head === vote.value || !property.exclude(head, vote.value));
      return agreeing.length === 1 && agreeing[0] === value;
    }),
  }));
}

function compare(a: Version, b: Version, property: Property, context: Context): number {
  return (
    voicesOf(b.votes) - voicesOf(a.votes) ||
    property.precision(b.value) - property.precision(a.value) ||
    distance(a, context) - distance(b, context)
  );
}

/** Days from the event to the nearest report of a version. */
function distance(version: Version, { eventDay }: Context): number {
  if (eventDay === null) return NEVER;
  const days = version.votes.flatMap(({ publishedOn }) =>
    publishedOn === null ? [] : Math.abs(Date.parse(publishedOn) - Date.parse(eventDay)) / 86_400_000,
  );
  return Math.min(NEVER, ...days);
}
const NEVER = 1e9;

function why(ordered: readonly Version[], property: Property, context: Context): string {
  const [first, second] = [ordered[0]!, ordered[1]!];
  const [more, less] = [voicesOf(first.votes), voicesOf(second.votes)];
  const echo = repeated(ordered);
  const rest = ordered.length > 2 ? " than for any other version" : "";
  if (more > less) {
    return ordered.length > 2
      ? `${countOf(more, "independent report")}, more${rest}${echo}.`
      : `${countOf(more, "independent report")} against ${less}${echo}.`;
  }
  const even = `As many independent reports for ${ordered.length > 2 ? "the next" : "either"} (${more})${echo}`;
  if (property.precision(first.value) > property.precision(second.value))
    return `${even}; this one ${property.moreSaid}.`;
  if (distance(first, context) < distance(second, context))
    return `${even}; this one was reported nearer to the event.`;
  return `${even}, and nothing else to choose by; the first in order is shown.`;
}

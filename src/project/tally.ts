import { claimId } from "../claims/claims-of.js";
import type { MentionRecord } from "../model/mention.js";
import type { Vote } from "../resolve/judge/vote.js";
import { NAMED_CLAIMS, type Value } from "./facts.js";
import type { MentionView, Named, Saying } from "./view.js";

/** The claims of some mentions about one property, as votes. */
export function votesOn<R extends MentionRecord>(
  mentions: readonly MentionView<R>[],
  property: string,
  values: (record: R) => readonly (string | number | null)[],
): Vote[] {
  return mentions.flatMap(({ record, article }) =>
    values(record).flatMap((given) => {
      if (given === null) return [];
      const value = String(given);
      const { id, voice, publishedOn } = article;
      return [{ claim: claimId(record.id, property, value), value, article: id, voice, publishedOn }];
    }),
  );
}

/** What every relationship carries: the claims behind it, how many independent sources, whether it is disputed. */
export function backing(votes: readonly Vote[], disputed = false): Record<string, Value> {
  const claims = [...new Set(votes.map(({ claim }) => claim))].sort().slice(0, NAMED_CLAIMS);
  return { claims, sources: new Set(votes.map(({ voice }) => voice)).size, disputed };
}

/** The value most voices give; of equals the first in order. */
export function mostSaid(votes: readonly Vote[]): string | null {
  const voices = new Map<string, Set<string>>();
  for (const { value, voice } of votes) voices.set(value, (voices.get(value) ?? new Set()).add(voice));
  return [...voices].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Groups in the order of their keys. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value that most voices give; of equals the first in order. */
export function mostVoices<R extends Named>(
  sayings: readonly Saying<R>[],
  of: (record: R) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const { record, voices } of sayings) {
    const value = of(record);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + voices);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

import { holds, type MarkedSentence } from "../marks.js";
import { isLeader, type People, type Person } from "./people.js";

/** The two leaders (or else the two persons) of different countries who stand together in most sentences. */
export function usualPair(sentences: readonly MarkedSentence[], people: People): Person[] {
  const counts = new Map<string, { pair: [Person, Person]; count: number }>();
  people.mentions.forEach((mentions, at) => {
    const present = [
      ...new Set(
        mentions
          .filter(({ start }) => !sentences[at]!.quotations.some((quotation) => holds(quotation, start)))
          .map(({ person }) => person),
      ),
    ];
    for (const [place, a] of present.entries())
      for (const b of present.slice(place + 1)) {
        if (a.country !== null && a.country === b.country) continue;
        const pair: [Person, Person] = a.id < b.id ? [a, b] : [b, a];
        const key = `${pair[0].id}-${pair[1].id}`;
        const weight = (isLeader(a) && isLeader(b) ? 3 : 1) * (a.country && b.country ? 2 : 1);
        counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + weight });
      }
  });
  const together = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pair;
  if (together) return together;
  // never in one sentence: the two leaders who are named most
  const [first, ...others] = people.persons
    .filter(isLeader)
    .sort((a, b) => b.places.length - a.places.length || a.id - b.id);
  const second = others.find(({ country }) => country !== first?.country);
  return first && second ? [first, second].sort((a, b) => a.id - b.id) : [];
}

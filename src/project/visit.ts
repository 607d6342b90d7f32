import { ALL_DAYS, dayOf, daysOf } from "../dates/edtf.js";
import type { MeetingRecord, VisitRecord } from "../model/mention.js";
import { judge } from "../resolve/judge/judge.js";
import { date } from "../resolve/judge/properties.js";
import { judgeStatus } from "../resolve/judge/status.js";
import type { Judgement } from "../resolve/judge/vote.js";
import { countryName } from "./country-names.js";
import { Disputes } from "./disputes.js";
import type { Facts, Link } from "./facts.js";
import { searchText } from "./search-text.js";
import { backing, groupBy, mostSaid, votesOn } from "./tally.js";
import type { MentionView, Refer, ThingView, Words } from "./view.js";

/** A visit; `beside` are the meetings that the same articles tell of, to find those held during it. */
export function projectVisit(
  view: ThingView<VisitRecord>,
  refer: Refer,
  words: Words,
  beside: (articleId: string) => readonly { entity: string; record: MeetingRecord }[],
): Facts {
  const { mentions } = view;
  const disputes = new Disputes();
  const roughDay = dayOf(mostSaid(votesOn(mentions, "startDate", (r) => [r.startDate])));
  const status = disputes.add(
    "status",
    judgeStatus(
      votesOn(mentions, "status", (r) => [r.status]),
      { eventDay: roughDay, decided: words("status") },
    ),
  );
  const same = mentions.filter(({ record }) => record.status === status.accepted);
  const telling = same.some(({ record }) => record.startDate !== null) ? same : mentions;
  // A single day may be that of any stop on the way: only reports that tell the whole journey can differ on it.
  const whole = telling.filter(({ record }) => record.startDate !== null && record.endDate !== null);
  const decide = (property: string, value: (record: VisitRecord) => string | null): Judgement => {
    const votes = votesOn(whole.length > 0 ? whole : telling, property, (record) => [value(record)]);
    const decided = words(property);
    const judged = judge(votes, date, { eventDay: roughDay, decided });
    return whole.length > 1 || decided !== undefined ? disputes.add(property, judged) : judged;
  };
  const start = decide("startDate", ({ startDate }) => startDate);
  const end = decide("endDate", ({ endDate }) => endDate);
  const country = mostSaid(votesOn(mentions, "country", (r) => [r.country])) ?? "";
  const kind = mostSaid(votesOn(mentions, "kind", (r) => [r.visitKind]));
  const days =
    start.accepted === null
      ? ALL_DAYS
      : daysOf(
          end.accepted === null || start.accepted.includes("/") ? start.accepted : `${start.accepted}/${end.accepted}`,
        );

  const links: Link[] = [];
  const visitors = groupBy(
    mentions.flatMap((mention) =>
      mention.record.visitors.flatMap((id) => {
        const referred = refer(id);
        if (referred?.record.kind !== "person") return [];
        const name = referred.record.name;
        return [{ entity: referred.entity, vote: votesOn([mention], "visitor", () => [name])[0]! }];
      }),
    ),
    ({ entity }) => entity,
  );
  for (const [entity, seen] of visitors) {
    links.push({ type: "MADE", from: entity, to: view.id, properties: backing(seen.map(({ vote }) => vote)) });
  }
  links.push({
    type: "TO",
    from: view.id,
    to: country,
    properties: backing(votesOn(mentions, "country", (r) => [r.country])),
  });
  for (const [entity, votes] of during(mentions, new Set(visitors.keys()), refer, beside)) {
    links.push({ type: "DURING", from: entity, to: view.id, properties: backing(votes) });
  }
  const people = [...visitors.values()].map((seen) => mostSaid(seen.map(({ vote }) => vote))!).sort();
  const name = [`${people.join(", ") || "Visit"} in ${countryName(country)}`, start.accepted]
    .filter((part) => part !== null)
    .join(", ");
  return {
    id: view.id,
    labels: ["Visit", "Node"],
    properties: {
      name,
      ...(kind !== null && { kind }),
      status: status.accepted ?? "HELD",
      ...(start.accepted !== null && { startDate: start.accepted }),
      ...(end.accepted !== null && { endDate: end.accepted }),
      firstDay: days.first,
      lastDay: days.last,
      sources: new Set(mentions.map(({ article }) => article.voice)).size,
      disputed: disputes.list.length > 0,
      searchText: searchText([name]),
    },
    links,
    names: [],
    disputes: disputes.list,
    verdicts: disputes.verdicts,
    places: [],
  };
}

/** Meetings of the visitor, in the visited country, that an article tells of along with the visit. */
function during(
  mentions: readonly MentionView<VisitRecord>[],
  visitors: ReadonlySet<string>,
  refer: Refer,
  beside: (articleId: string) => readonly { entity: string; record: MeetingRecord }[],
) {
  const found = mentions.flatMap((mention) => {
    const { record, article } = mention;
    const [from, to] = [record.startDate, record.endDate].map((each) => (each === null ? null : daysOf(each)));
    return beside(article.id).flatMap(({ entity, record: meeting }) => {
      if (meeting.country !== record.country || meeting.status !== record.status) return [];
      if (!meeting.participants.some((id) => visitors.has(refer(id)?.entity ?? ""))) return [];
      if (meeting.startDate !== null && from) {
        const day = daysOf(meeting.startDate);
        if (day.last < from.first || day.first > (to ?? from).last) return [];
        if (!to && day.first > from.last) return [];
      }
      return [{ entity, vote: votesOn([mention], "country", (r) => [r.country])[0]! }];
    });
  });
  return [...groupBy(found, ({ entity }) => entity)].map(
    ([entity, all]) => [entity, all.map(({ vote }) => vote)] as const,
  );
}

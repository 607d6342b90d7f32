import { shortHash } from "../claims/hash.js";
import { ALL_DAYS, dayOf, daysOf, yearOf } from "../dates/edtf.js";
import type { MeetingRecord } from "../model/mention.js";
import { nameKey } from "../names/fold.js";
import { compareNames } from "../resolve/compare/person-name.js";
import { judge } from "../resolve/judge/judge.js";
import { city as cityProperty, date, exact, minutes } from "../resolve/judge/properties.js";
import { judgeStatus } from "../resolve/judge/status.js";
import { type Judgement, type Vote, voicesOf } from "../resolve/judge/vote.js";
import { seatOf } from "../resolve/office.js";
import { cityKey, cityName } from "../resolve/words/cities.js";
import { countryName } from "./country-names.js";
import { Disputes } from "./disputes.js";
import type { Facts, Link, PlaceFact, Value } from "./facts.js";
import { searchText } from "./search-text.js";
import { backing, groupBy, mostSaid, votesOn } from "./tally.js";
import type { MentionView, Refer, ThingView, Words } from "./view.js";

type View = MentionView<MeetingRecord>;

/** A meeting as its reports together tell it. */
export function projectMeeting(view: ThingView<MeetingRecord>, refer: Refer, words: Words): Facts {
  const mentions = view.mentions;
  const disputes = new Disputes();
  const links: Link[] = [];
  const link = (
    type: Link["type"],
    from: string,
    to: string,
    votes: readonly Vote[],
    disputed = false,
    more: Record<string, Value> = {},
  ) => {
    links.push({ type, from, to, properties: { ...backing(votes, disputed), ...more } });
  };

  const statusVotes = votesOn(mentions, "status", (record) => [record.status]);
  const roughDay = dayOf(mostSaid(votesOn(mentions, "startDate", ({ startDate }) => [startDate])));
  const status = disputes.add("status", judgeStatus(statusVotes, { eventDay: roughDay, decided: words("status") }));

  // What a plan announced does not speak against how it came: only reports of the same status tell its date and place.
  const telling = tellingMentions(mentions, status.accepted);
  const decide = (property: string, votes: readonly Vote[], how: typeof date): Judgement =>
    disputes.add(property, judge(votes, how, { eventDay: roughDay, decided: words(property) }));
  const start = decide(
    "startDate",
    votesOn(telling, "startDate", ({ startDate }) => [startDate]),
    calendars(telling, date),
  );
  const end = decide(
    "endDate",
    votesOn(telling, "endDate", ({ endDate }) => [endDate]),
    date,
  );
  const duration = decide(
    "durationMinutes",
    votesOn(telling, "durationMinutes", ({ durationMinutes }) => [durationMinutes]),
    minutes,
  );
  const city = decide(
    "city",
    votesOn(telling, "city", ({ city }) => [city]),
    cityProperty,
  );
  const hostVotes = votesOn(telling, "country", (record) =>
    city.accepted === null || cityKey(record.city) === cityKey(city.accepted) ? [record.country] : [],
  );
  const host =
    city.versions.length > 1 ? judge(hostVotes, exact, { eventDay: roughDay }) : decide("country", hostVotes, exact);

  const kind =
    mostSaid(votesOn(mentions, "kind", ({ meetingKind }) => (meetingKind === "OTHER" ? [] : [meetingKind]))) ?? "OTHER";
  const startDate = withYear(start.accepted, [...mentions.map(({ record }) => record.startDate)]);
  const days =
    startDate === null
      ? ALL_DAYS
      : daysOf(end.accepted === null || startDate.includes("/") ? startDate : `${startDate}/${end.accepted}`);

  const places: PlaceFact[] = [];
  if (city.accepted !== null || host.accepted !== null) {
    const place = placeOf(mentions, city.accepted, host.accepted);
    places.push(place);
    const votes = votesOn(telling, city.accepted === null ? "country" : "city", (record) =>
      city.accepted === null ? [record.country] : cityKey(record.city) === cityKey(city.accepted) ? [record.city] : [],
    );
    link("HELD_IN", view.id, place.id, votes, city.versions.length > 1 || host.versions.length > 1);
  }

  const named = withoutDoubles(attendance(mentions, refer));
  const rivals = rivalsForOneSeat(named);
  const absent = new Set<string>();
  for (const holders of rivals) {
    const judged = decide("participants", holders.flatMap(votesForPerson), exact);
    for (const { person, name } of holders) if (name !== judged.accepted) absent.add(person);
  }
  const people = named.filter(({ person }) => !absent.has(person));
  for (const { person, votes, office, country } of people) {
    const isDisputed = rivals.some((holders) => holders.some((holder) => holder.person === person));
    link("ATTENDED", person, view.id, votes, isDisputed, { ...(office && { office }), ...(country && { country }) });
  }
  const countryVotes = [
    ...votesOn(mentions, "party", ({ countries }) => countries),
    ...people.flatMap(({ country, votes }) =>
      country === null ? [] : votes.map((vote) => ({ ...vote, value: country })),
    ),
  ];
  const countries = groupBy(countryVotes, ({ value }) => value);
  for (const [code, votes] of countries) link("TOOK_PART_IN", code, view.id, votes);
  for (const [entity, votes] of referredVotes(mentions, refer, "organization", ({ organizations }) => organizations)) {
    link("TOOK_PART_IN", entity, view.id, votes);
  }
  for (const [entity, votes] of referredVotes(mentions, refer, "issue", ({ issues }) => issues)) {
    link("DISCUSSED", view.id, entity, votes);
  }
  const wholes = [
    ...referredVotes(mentions, refer, "partOf", ({ partOf }) => (partOf === null ? [] : [partOf])),
  ].filter(([entity]) => entity !== view.id);
  wholes.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  if (wholes[0] !== undefined) link("PART_OF", view.id, wholes[0][0], wholes[0][1]);

  const given = givenNames(mentions);
  const name = nameOf({
    kind,
    given,
    people: people.map(({ name }) => name),
    countries: [...countries.keys()],
    city: places[0]?.name ?? null,
    startDate,
  });
  const aliases = given.filter((each) => nameKey(each) !== nameKey(name));
  return {
    id: view.id,
    labels: ["Meeting", "Node", "Entity"],
    properties: {
      name,
      aliases,
      kind,
      status: status.accepted ?? "HELD",
      ...(startDate !== null && { startDate }),
      ...(end.accepted !== null && { endDate: end.accepted }),
      ...(duration.accepted !== null && { durationMinutes: Number(duration.accepted) }),
      firstDay: days.first,
      lastDay: days.last,
      sources: new Set(mentions.map(({ article }) => article.voice)).size,
      disputed: disputes.list.length > 0,
      searchText: searchText([name, ...aliases]),
    },
    links,
    names: [name, ...aliases],
    disputes: disputes.list,
    verdicts: disputes.verdicts,
    places,
  };
}

function tellingMentions(mentions: readonly View[], status: string | null): readonly View[] {
  const telling = mentions.filter(({ record }) => record.status === status);
  return telling.some(({ record }) => record.startDate !== null || record.city !== null) ? telling : mentions;
}

/** One call, two calendars: at the same hour it is another day far enough to the east. */
function calendars(mentions: readonly View[], property: typeof date): typeof date {
  if (!mentions.every(({ record }) => record.meetingKind === "CALL")) return property;
  const isNextDay = (a: string, b: string): boolean =>
    /^\d{4}-\d\d-\d\d$/.test(a) && /^\d{4}-\d\d-\d\d$/.test(b) && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
  return { ...property, exclude: (a, b) => property.exclude(a, b) && !isNextDay(a, b) };
}

/** A year that one report leaves open and another states of the same day. */
function withYear(date: string | null, dates: readonly (string | null)[]): string | null {
  if (date === null || yearOf(date) !== null) return date;
  const years = new Set(dates.flatMap((each) => yearOf(each) ?? []));
  return years.size === 1 ? date.replaceAll("XXXX", [...years][0]!) : date;
}

function placeOf(mentions: readonly View[], city: string | null, country: string | null): PlaceFact {
  if (city === null)
    return { id: `place-${shortHash("country", country!).slice(0, 16)}`, name: countryName(country!), country };
  const spelled = mentions.filter(({ record }) => record.city !== null && cityKey(record.city) === cityKey(city));
  const inEnglish = spelled.filter(({ article }) => article.language === "en");
  const name = mostSaid(votesOn(inEnglish.length > 0 ? inEnglish : spelled, "city", (record) => [record.city])) ?? city;
  const english = cityName(name);
  return { id: `place-${shortHash(english, country ?? "").slice(0, 16)}`, name: english, country };
}

/** Who was there, with office and country as the reports of this meeting give them. */
function attendance(mentions: readonly View[], refer: Refer) {
  const found = mentions.flatMap((mention) =>
    mention.record.participants.flatMap((id) => {
      const referred = refer(id);
      if (referred?.record.kind !== "person") return [];
      const person = referred.record;
      return [{ entity: referred.entity, person, vote: votesOn([mention], "participant", () => [person.name])[0]! }];
    }),
  );
  return [...groupBy(found, ({ entity }) => entity)].map(([person, seen]) => {
    const said = (value: (p: (typeof seen)[number]["person"]) => string | null): string | null =>
      mostSaid(
        seen.flatMap(({ person, vote }) => (value(person) === null ? [] : [{ ...vote, value: value(person)! }])),
      );
    const english = seen.filter(({ vote }) =>
      mentions.some(({ article }) => article.id === vote.article && article.language === "en"),
    );
    const office = mostSaid(
      (english.some(({ person }) => person.office !== null) ? english : seen).flatMap(({ person, vote }) =>
        person.office === null ? [] : [{ ...vote, value: person.office }],
      ),
    );
    return {
      person,
      name: mostSaid((english.length > 0 ? english : seen).map(({ vote }) => vote))!,
      office,
      seat: seatOf(said(({ office }) => office)),
      country: said(({ country }) => country),
      votes: seen.map(({ vote }) => vote),
    };
  });
}

type Attending = ReturnType<typeof attendance>[number];

/**
 * The people without those who are there twice: of two who bear one name in reports of which none names both, the one
 * whom fewer sources know is the other, taken for somebody of another country.
 */
function withoutDoubles(people: readonly Attending[]): Attending[] {
  const kept: Attending[] = [];
  for (const one of [...people].sort(
    (a, b) => voicesOf(b.votes) - voicesOf(a.votes) || (a.person < b.person ? -1 : 1),
  )) {
    const articles = new Set(one.votes.map(({ article }) => article));
    const isDouble = kept.some(
      (other) =>
        other.country !== one.country &&
        compareNames(other.name, one.name).score >= 0.92 &&
        !other.votes.some(({ article }) => articles.has(article)),
    );
    if (!isDouble) kept.push(one);
  }
  return people.filter((one) => kept.includes(one));
}

/** People whom different reports name as the one holder of an office at the table; no report names two of them. */
function rivalsForOneSeat(people: readonly Attending[]): Attending[][] {
  const seated = people.filter(({ seat, country }) => seat !== null && country !== null);
  const articlesOf = ({ votes }: Attending): string[] => votes.map(({ article }) => article);
  return [...groupBy(seated, ({ seat, country }) => `${country} ${seat}`).values()].filter((holders) => {
    const articles = holders.flatMap((holder) => [...new Set(articlesOf(holder))]);
    return holders.length > 1 && new Set(articles).size === articles.length;
  });
}

/** The claims that somebody was there, all under the name that is shown. */
const votesForPerson = ({ name, votes }: Attending): Vote[] => votes.map((vote) => ({ ...vote, value: name }));

function referredVotes(
  mentions: readonly View[],
  refer: Refer,
  property: string,
  of: (record: MeetingRecord) => readonly string[],
): Map<string, Vote[]> {
  const votes = mentions.flatMap((mention) =>
    of(mention.record).flatMap((id) => {
      const referred = refer(id);
      if (referred === undefined) return [];
      const value =
        property === "partOf" ? id.slice(id.indexOf("#meeting:") + 9) : (referred.record as { name: string }).name;
      return [{ entity: referred.entity, vote: votesOn([mention], property, () => [value])[0]! }];
    }),
  );
  return new Map(
    [...groupBy(votes, ({ entity }) => entity)].map(([entity, all]) => [entity, all.map(({ vote }) => vote)]),
  );
}

/** Names that reports use for it, English ones first, then by how many use them. */
function givenNames(mentions: readonly View[]): string[] {
  const named = mentions.filter(({ record }) => record.name !== null);
  const names = groupBy(named, ({ record }) => nameKey(record.name!));
  return [...names.values()]
    .map((same) => ({
      name: mostSaid(votesOn(same, "name", ({ name }) => [name]))!,
      isEnglish: same.some(({ article }) => article.language === "en"),
      voices: new Set(same.map(({ article }) => article.voice)).size,
    }))
    .sort((a, b) => Number(b.isEnglish) - Number(a.isEnglish) || b.voices - a.voices || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

const WORD: Readonly<Record<string, string>> = {
  SUMMIT: "summit",
  MULTILATERAL_SUMMIT: "summit",
  TALKS: "talks",
  CALL: "call",
  FORUM: "forum",
  BANQUET: "banquet",
  CEREMONY: "ceremony",
  OTHER: "meeting",
};

/** "Lee Jae Myung – Xi Jinping summit, Gyeongju, 2025-11-01": who, what, where, when, as far as known. */
function nameOf(of: {
  kind: string;
  given: readonly string[];
  people: readonly string[];
  countries: readonly string[];
  city: string | null;
  startDate: string | null;
}): string {
  const who =
    of.people.length >= 2 && of.people.length <= 4
      ? [...of.people].sort().join(" – ")
      : of.countries.length >= 2 && of.countries.length <= 4
        ? of.countries.map(countryName).sort().join(" – ")
        : [...of.people, ...of.countries.map(countryName)].slice(0, 1).join("");
  const what = of.given[0] ?? `${who} ${WORD[of.kind] ?? "meeting"}`.trim();
  const base = of.given[0] === undefined || of.people.length !== 2 ? what : `${who} ${WORD[of.kind] ?? "meeting"}`;
  return [base, ...[of.city, of.startDate].filter((part) => part !== null && !base.includes(part))].join(", ");
}

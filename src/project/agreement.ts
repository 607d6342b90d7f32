import { ALL_DAYS, daysOf } from "../dates/edtf.js";
import type { AgreementRecord } from "../model/mention.js";
import { nameKey } from "../names/fold.js";
import { judge } from "../resolve/judge/judge.js";
import { amount as amountProperty, date, exact } from "../resolve/judge/properties.js";
import type { Vote } from "../resolve/judge/vote.js";
import { countryName } from "./country-names.js";
import { Disputes } from "./disputes.js";
import type { Facts, Link } from "./facts.js";
import { searchText } from "./search-text.js";
import { backing, groupBy, mostSaid, votesOn } from "./tally.js";
import type { MentionView, Refer, ThingView, Words } from "./view.js";

type View = MentionView<AgreementRecord>;

/** How far an agreement has come; the reports of its way are no dispute. */
const STAGE = ["PROPOSED", "AGREED", "SIGNED", "RENEWED", "RATIFIED", "IN_FORCE", "LAPSED"];

/** An agreement, or several counted together, as the reports together tell of it. */
export function projectAgreement(view: ThingView<AgreementRecord>, refer: Refer, words: Words): Facts {
  const { mentions } = view;
  const disputes = new Disputes();
  const links: Link[] = [];
  const meetings = referredVotes(mentions, refer, "meeting", ({ meeting }) => (meeting === null ? [] : [meeting]));
  const meeting = meetings.sort(([a, x], [b, y]) => sources(y) - sources(x) || (a < b ? -1 : 1))[0];
  const met = mentions.map(({ record }) => record.meeting).flatMap((id) => (id === null ? [] : (refer(id) ?? [])));
  const metOn = mostSaid(
    met.flatMap(({ record }, at) =>
      record.kind === "meeting" && record.startDate !== null
        ? [{ claim: `${at}`, value: record.startDate, article: "", voice: record.articleId, publishedOn: null }]
        : [],
    ),
  );
  const eventDay = metOn === null ? null : daysOf(metOn).first;
  const decide = (property: string, votes: readonly Vote[], how: typeof exact) =>
    disputes.add(property, judge(votes, how, { eventDay, decided: words(property) }));

  const status =
    [...mentions.map(({ record }) => record.status)].sort((a, b) => STAGE.indexOf(b) - STAGE.indexOf(a))[0] ?? "AGREED";
  const count = decide(
    "count",
    votesOn(mentions, "count", (r) => [r.count]),
    exact,
  );
  const term = decide(
    "term",
    votesOn(mentions, "term", (r) => [r.term]),
    exact,
  );
  const signedOn = decide(
    "signedOn",
    votesOn(mentions, "signedOn", (r) => [r.signedOn]),
    date,
  );
  const amounts = groupBy(
    votesOn(mentions, "amount", (r) => r.amounts.map(({ value, currency }) => `${value} ${currency}`)),
    ({ value }) => value.split(" ")[1] ?? "",
  );
  const money = [...amounts.values()].flatMap((votes) => {
    // Two amounts in one article are two parts of it, not two versions.
    const isPartly = [...groupBy(votes, ({ article }) => article).values()].some(
      (own) => new Set(own.map(({ value }) => value)).size > 1,
    );
    return isPartly
      ? [...new Set(votes.map(({ value }) => value))].sort()
      : [decide("amount", votes, amountProperty).accepted!];
  });
  const sorts = votesOn(mentions, "kind", (r) => (r.agreementKind === "OTHER" ? [] : [r.agreementKind]));
  const kind = mostSaid(sorts) ?? "OTHER";
  const level = mostSaid(votesOn(mentions, "level", (r) => [r.level])) ?? "STATE";

  const parties = groupBy(
    votesOn(mentions, "party", (r) => r.parties),
    ({ value }) => value,
  );
  for (const [code, votes] of parties)
    links.push({ type: "PARTY_TO", from: code, to: view.id, properties: backing(votes) });
  for (const [entity, votes] of referredVotes(mentions, refer, "signatory", (r) => r.signatories)) {
    const person = mentions
      .flatMap(({ record }) => record.signatories.map((id) => refer(id)))
      .find((each) => each?.entity === entity)?.record;
    const more =
      person?.kind === "person"
        ? { ...(person.office && { office: person.office }), ...(person.country && { country: person.country }) }
        : {};
    links.push({ type: "SIGNED", from: entity, to: view.id, properties: { ...backing(votes), ...more } });
  }
  for (const [entity, votes] of referredVotes(mentions, refer, "issue", (r) => r.issues)) {
    links.push({ type: "CONCERNS", from: view.id, to: entity, properties: backing(votes) });
  }
  if (meeting !== undefined) {
    links.push({
      type: "CONCLUDED_AT",
      from: view.id,
      to: meeting[0],
      properties: backing(meeting[1], meetings.length > 1),
    });
  }

  const signed = signedOn.accepted ?? metOn;
  const days = signed === null ? ALL_DAYS : daysOf(signed);
  const given = givenNames(mentions);
  const name = given[0] ?? nameOf(kind, level, Number(count.accepted ?? 1), [...parties.keys()], signed);
  const aliases = given.slice(1);
  return {
    id: view.id,
    labels: ["Agreement", "Node", "Entity"],
    properties: {
      name,
      aliases,
      kind,
      status,
      level,
      count: Number(count.accepted ?? 1),
      amountValues: money.map((each) => Number(each.split(" ")[0])),
      amountCurrencies: money.map((each) => each.split(" ")[1] ?? ""),
      ...(term.accepted !== null && { term: term.accepted }),
      ...(signedOn.accepted !== null && { signedOn: signedOn.accepted }),
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
    places: [],
  };
}

const sources = (votes: readonly Vote[]): number => new Set(votes.map(({ voice }) => voice)).size;

function referredVotes(
  mentions: readonly View[],
  refer: Refer,
  property: string,
  of: (record: AgreementRecord) => readonly string[],
): [string, Vote[]][] {
  const found = mentions.flatMap((mention) =>
    of(mention.record).flatMap((id) => {
      const referred = refer(id);
      if (referred === undefined) return [];
      const value =
        property === "meeting"
          ? id.slice(id.indexOf("#meeting:") + 9)
          : ((referred.record as { name?: string }).name ?? "");
      return [{ entity: referred.entity, vote: votesOn([mention], property, () => [value])[0]! }];
    }),
  );
  return [...groupBy(found, ({ entity }) => entity)].map(([entity, all]) => [entity, all.map(({ vote }) => vote)]);
}

function givenNames(mentions: readonly View[]): string[] {
  const named = groupBy(
    mentions.filter(({ record }) => record.name !== null),
    ({ record }) => nameKey(record.name!),
  );
  return [...named.values()]
    .map((same) => ({
      name: mostSaid(votesOn(same, "name", (r) => [r.name]))!,
      isEnglish: same.some(({ article }) => article.language === "en"),
      voices: new Set(same.map(({ article }) => article.voice)).size,
    }))
    .sort((a, b) => Number(b.isEnglish) - Number(a.isEnglish) || b.voices - a.voices || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

const SORT: Readonly<Record<string, readonly [string, string]>> = {
  MOU: ["memorandum of understanding", "memorandums of understanding"],
  TREATY: ["treaty", "treaties"],
  CURRENCY_SWAP: ["currency swap", "currency swaps"],
  TRADE_AGREEMENT: ["trade agreement", "trade agreements"],
  JOINT_STATEMENT: ["joint statement", "joint statements"],
  COMMITMENT: ["commitment", "commitments"],
  OTHER: ["agreement", "agreements"],
};

/** "14 memorandums of understanding, China – South Korea, 2026-01-05". */
function nameOf(kind: string, level: string, count: number, parties: readonly string[], signed: string | null): string {
  const [one, many] = SORT[kind] ?? ["agreement", "agreements"];
  const what =
    count > 1
      ? `${count} ${level === "BUSINESS" ? "business " : ""}${many}`
      : `${level === "BUSINESS" ? "business " : ""}${one}`;
  const who = parties.map(countryName).sort().join(" – ");
  const name = [what, who || null, signed].filter((part) => part !== null).join(", ");
  return name[0]!.toUpperCase() + name.slice(1);
}

import { pageOf, withQuery } from "../../addresses.js";
import type { Frame } from "../../frame.js";
import { html } from "../../html.js";
import { disputeBox } from "../../parts/dispute.js";
import { dateOf, eventLine } from "../../parts/event-line.js";
import { backed, fact, ofClaims, ofLink } from "../../parts/fact.js";
import { giftLine } from "../../parts/gift.js";
import { disputedMark, statusMark } from "../../parts/marks.js";
import { quote } from "../../parts/quote.js";
import { sourceList } from "../../parts/source-list.js";
import {
  type AgreementParts,
  type ArticleParts,
  type ClaimParts,
  type Connection,
  type CountryName,
  type DisputeParts,
  type GiftParts,
  type MeetingParts,
  type Named,
  nodesOf,
  type StatementParts,
} from "../../results.js";
import { whenInWords, withDateInWords } from "../../words/dates.js";
import { capitalized, inWords, minutesInWords } from "../../words/terms.js";
import { type Reading, section, thingPage } from "./thing.js";

interface Meeting extends MeetingParts {
  readonly aliases: readonly string[];
  readonly durationMinutes: number | null;
  readonly partOf: Named | null;
  readonly parts: readonly Named[];
  readonly participants: readonly {
    readonly person: Named | null;
    readonly country: CountryName | null;
    readonly organization: Named | null;
    readonly office: string | null;
  }[];
  readonly issues: readonly Named[];
  readonly gifts: readonly GiftParts[];
  readonly agreements: Connection<AgreementParts>;
  readonly statements: Connection<StatementParts>;
  readonly fullDisputes: readonly DisputeParts[];
  readonly articles: Connection<ArticleParts>;
  readonly claims: Connection<ClaimParts>;
}

/** `/meeting/ID`: who, when, where and about what; what was concluded and said; what the sources differ on. */
export async function meetingPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: meeting } = await ask<{ node: Meeting | null }>("Meeting", { id });
  if (!meeting?.name) return null;
  const claims = nodesOf(meeting.claims);
  const isDisputed = (...properties: string[]) =>
    meeting.fullDisputes.some(({ property }) => properties.includes(property));
  const property = (...properties: string[]) => ofClaims(claims, properties, isDisputed(...properties));
  const link = (other: string, type: string) => ofLink(around.links.get(other)?.find((one) => one.type === type));
  const happened = meeting.meetingStatus === "HELD";
  const place =
    meeting.place &&
    [meeting.place.name, meeting.place.country?.name]
      .filter((name, at, all) => name && all.indexOf(name) === at)
      .join(", ");
  return thingPage(
    {
      id: meeting.id,
      kind: "Meeting",
      name: withDateInWords(meeting.name),
      aliases: meeting.aliases,
      claims,
      lead: html`${capitalized(inWords(meeting.meetingKind) || "meeting")}, ${dateOf(meeting)}${place && ` in ${place}`}.${statusMark(meeting.meetingStatus)}${disputedMark(meeting.fullDisputes.length > 0)}`,
      sections: html`${section(
        "disputes",
        "What the sources differ on",
        meeting.fullDisputes.map(
          (dispute) => html`<li>${disputeBox(dispute, (ids) => withQuery(address, { ev: ids.join(",") }))}</li>`,
        ),
        null,
        "plain",
      )}
${section("facts", "Facts", [
  (meeting.startDate || meeting.endDate) &&
    fact(
      html`It ${happened ? "took place" : "is meant to take place"} ${whenInWords(meeting.startDate, meeting.endDate)}.`,
      property("startDate", "endDate"),
      address,
      "the date",
    ),
  place &&
    fact(
      html`It was ${happened ? "held" : "to be held"} in ${place}.`,
      property("city", "country"),
      address,
      "the place",
    ),
  !happened && fact(html`It is ${inWords(meeting.meetingStatus)}.`, property("status"), address, "its status"),
  meeting.durationMinutes !== null &&
    fact(
      html`It lasted ${minutesInWords(meeting.durationMinutes)}.`,
      property("durationMinutes"),
      address,
      "its length",
    ),
  ...meeting.participants.map(({ person, organization, office, country }) => {
    const who = person ?? organization;
    if (!who) return null;
    const as = office && html` as ${office}${country && !office.includes(country.name) && ` of ${country.name}`}`;
    return fact(
      html`<a href="${pageOf(person ? "person" : "organization", who.id)}">${who.name}</a> ${happened ? "took part" : "was to take part"}${as}.`,
      link(who.id, person ? "ATTENDED" : "TOOK_PART_IN"),
      address,
      `${who.name} took part`,
    );
  }),
  ...meeting.countries.map(({ code, name }) =>
    fact(
      html`<a href="${pageOf("country", code)}">${name}</a> ${happened ? "took part" : "was to take part"}.`,
      link(code, "TOOK_PART_IN"),
      address,
      `${name} took part`,
    ),
  ),
  ...meeting.issues.map((issue) =>
    fact(
      html`It was about <a href="${pageOf("issue", issue.id)}">${issue.name}</a>.`,
      link(issue.id, "DISCUSSED"),
      address,
      issue.name,
    ),
  ),
  meeting.partOf &&
    fact(
      html`It was part of <a href="${pageOf("meeting", meeting.partOf.id)}">${meeting.partOf.name}</a>.`,
      link(meeting.partOf.id, "PART_OF"),
      address,
      "the larger meeting",
    ),
  meeting.parts.length > 0 &&
    fact(
      html`Within it: ${meeting.parts.map((part, at) => html`${at > 0 && ", "}<a href="${pageOf("meeting", part.id)}">${part.name}</a>`)}.`,
      null,
      address,
      "its parts",
    ),
])}
${section(
  "agreements",
  "Concluded",
  nodesOf(meeting.agreements).map((agreement) =>
    eventLine(agreement, backed(link(agreement.id, "CONCLUDED_AT"), address, agreement.name)),
  ),
  null,
  "events",
)}
${section(
  "said",
  "Said",
  nodesOf(meeting.statements).map((statement) => quote(statement, { speaker: true })),
  null,
  "quotes",
)}
${section("gifts", "Gifts", meeting.gifts.map(giftLine))}`,
      aside: sourceList(meeting.articles),
    },
    reading,
  );
}

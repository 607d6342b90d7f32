import { pageOf } from "../../addresses.js";
import type { Frame } from "../../frame.js";
import { html } from "../../html.js";
import { eventLine } from "../../parts/event-line.js";
import { backed, fact, ofLink } from "../../parts/fact.js";
import { giftLine } from "../../parts/gift.js";
import { officeInWords } from "../../parts/hit.js";
import { quote } from "../../parts/quote.js";
import { timeline } from "../../parts/timeline.js";
import {
  type ClaimParts,
  type Connection,
  type CountryName,
  type GiftParts,
  type MeetingParts,
  type Named,
  nodesOf,
  type StatementParts,
  type Tenure,
  type VisitParts,
} from "../../results.js";
import { dateInWords } from "../../words/dates.js";
import { counted } from "../../words/terms.js";
import { type Reading, section, thingPage } from "./thing.js";

interface Person extends Named {
  readonly aliases: readonly string[];
  readonly country: CountryName | null;
  readonly offices: readonly Tenure[];
  readonly counterparts: readonly {
    readonly person: Named;
    readonly meetings: number;
    readonly lastMet: string | null;
  }[];
  readonly meetings: Connection<MeetingParts>;
  readonly visits: Connection<VisitParts>;
  readonly statements: Connection<StatementParts>;
  readonly giftsGiven: readonly GiftParts[];
  readonly giftsReceived: readonly GiftParts[];
  readonly claims: Connection<ClaimParts>;
}

/** `/person/ID`: offices, whom they met, where they went, what they said and gave. */
export async function personPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: person } = await ask<{ node: Person | null }>("Person", { id });
  if (!person?.name) return null;
  const link = (other: string, type: string) => around.links.get(other)?.find((one) => one.type === type);
  const met = nodesOf(person.meetings);
  const went = nodesOf(person.visits);
  const current = person.offices[0];
  return thingPage(
    {
      id: person.id,
      kind: "Person",
      name: person.name,
      aliases: person.aliases,
      claims: nodesOf(person.claims),
      lead: current
        ? html`${officeInWords(current)}.`
        : person.country
          ? html`Of <a href="${pageOf("country", person.country.code)}">${person.country.name}</a>.`
          : "The sources name no office.",
      sections: html`${section(
        "offices",
        "Offices",
        person.offices.map((office) => {
          const of = office.country
            ? { page: pageOf("country", office.country.code), id: office.country.code, name: office.country.name }
            : office.organization && { page: pageOf("organization", office.organization.id), ...office.organization };
          const held = [office.from && `from ${dateInWords(office.from)}`, office.to && `to ${dateInWords(office.to)}`]
            .filter(Boolean)
            .join(" ");
          const backing =
            of &&
            ofLink(
              around.links
                .get(of.id)
                ?.find(({ type, id: linkId }) => type === "REPRESENTS" && linkId.endsWith(office.title)) ??
                link(of.id, "REPRESENTS"),
            );
          return fact(
            html`${office.title}${of && html` of <a href="${of.page}">${of.name}</a>`}${held && ` ${held}`}.`,
            backing,
            address,
            office.title,
          );
        }),
      )}
${met.length + went.length > 0 && html`<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>${timeline([...met, ...went])}</section>`}
${section(
  "meetings",
  "Meetings",
  met.map((meeting) => eventLine(meeting, backed(ofLink(link(meeting.id, "ATTENDED")), address, meeting.name))),
  (person.meetings.totalCount ?? 0) > met.length &&
    html`<p class="more">${met.length} of ${counted(person.meetings.totalCount ?? 0, "meeting")}</p>`,
  "events",
)}
${section(
  "visits",
  "Visits",
  went.map((visit) => eventLine(visit, backed(ofLink(link(visit.id, "MADE")), address, visit.country.name))),
  null,
  "events",
)}
${section(
  "said",
  "In their words",
  nodesOf(person.statements).map((statement) => quote(statement, { speaker: false })),
  null,
  "quotes",
)}
${section("gifts", "Gifts", [...person.giftsGiven, ...person.giftsReceived].map(giftLine))}`,
      aside: section(
        "counterparts",
        "Met most often",
        person.counterparts.map(
          ({ person: other, meetings, lastMet }) =>
            html`<li><a href="${pageOf("person", other.id)}">${other.name}</a> <span class="count">${counted(meetings, "meeting")}${lastMet && `, last ${dateInWords(lastMet)}`}</span></li>`,
        ),
        null,
        "names",
      ),
    },
    reading,
  );
}

import { pageOf } from "../../addresses.js";
import type { Frame } from "../../frame.js";
import { html } from "../../html.js";
import { EVERYTHING, lensAddress } from "../../lens.js";
import { eventLine } from "../../parts/event-line.js";
import { backed, ofLink } from "../../parts/fact.js";
import { officeInWords } from "../../parts/hit.js";
import { timeline } from "../../parts/timeline.js";
import {
  type AgreementParts,
  type Connection,
  type CountryName,
  type MeetingParts,
  type Named,
  nodesOf,
  type Tenure,
} from "../../results.js";
import { dateInWords } from "../../words/dates.js";
import { counted } from "../../words/terms.js";
import { type Reading, section, thingPage } from "./thing.js";

interface Country extends Named {
  readonly aliases: readonly string[];
  readonly code: string;
  readonly relations: readonly {
    readonly country: CountryName;
    readonly meetings: number;
    readonly agreements: number;
    readonly lastMet: string | null;
  }[];
  readonly people: Connection<Named & { readonly offices: readonly Tenure[] }>;
  readonly meetings: Connection<MeetingParts>;
  readonly agreements: Connection<AgreementParts>;
}

/** `/country/KOR`: whom it deals with, who speaks for it, what it met about and agreed. */
export async function countryPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: country } = await ask<{ node: Country | null }>("Country", { id });
  if (!country?.name) return null;
  const link = (other: string, type: string) => ofLink(around.links.get(other)?.find((one) => one.type === type));
  const met = nodesOf(country.meetings);
  const agreed = nodesOf(country.agreements);
  const of = (shown: number, total: number | undefined, what: string) =>
    (total ?? 0) > shown &&
    html`<p class="more"><a href="${lensAddress(EVERYTHING, { between: [country.code], view: "timeline" })}">${shown} of ${counted(total ?? 0, what)} shown: see all</a></p>`;
  return thingPage(
    {
      id: country.code,
      kind: "Country",
      name: country.name,
      lead: html`${counted(country.meetings.totalCount ?? 0, "meeting")} and ${counted(country.agreements.totalCount ?? 0, "agreement")} in the sources.`,
      sections: html`${section(
        "relations",
        "Deals with",
        country.relations.map(
          ({ country: other, meetings, agreements, lastMet }) =>
            html`<li><a href="${pageOf("country", other.code)}">${other.name}</a> <span class="count">${counted(meetings, "meeting")}, ${counted(agreements, "agreement")}${lastMet && `, last ${dateInWords(lastMet)}`}</span> <a class="sources" href="${lensAddress(EVERYTHING, { between: [country.code, other.code] })}">between them</a></li>`,
        ),
      )}
${met.length + agreed.length > 0 && html`<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>${timeline([...met, ...agreed])}</section>`}
${section(
  "agreements",
  "Agreements",
  agreed.map((agreement) => eventLine(agreement, backed(link(agreement.id, "PARTY_TO"), address, agreement.name))),
  of(agreed.length, country.agreements.totalCount, "agreement"),
  "events",
)}
${section(
  "meetings",
  "Meetings",
  met.map((meeting) => eventLine(meeting, backed(link(meeting.id, "TOOK_PART_IN"), address, meeting.name))),
  of(met.length, country.meetings.totalCount, "meeting"),
  "events",
)}`,
      aside: section(
        "people",
        "People",
        nodesOf(country.people).map((person) => {
          const office = person.offices[0];
          return html`<li><a href="${pageOf("person", person.id)}">${person.name}</a>${office && html` <span class="count">${officeInWords(office)}</span>`}</li>`;
        }),
        null,
        "names",
      ),
    },
    reading,
  );
}

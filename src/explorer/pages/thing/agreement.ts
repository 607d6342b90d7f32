import { pageOf, withQuery } from "../../addresses.js";
import type { Frame } from "../../frame.js";
import { html } from "../../html.js";
import { disputeBox } from "../../parts/dispute.js";
import { dateOf } from "../../parts/event-line.js";
import { fact, ofClaims, ofLink } from "../../parts/fact.js";
import { disputedMark } from "../../parts/marks.js";
import { sourceList } from "../../parts/source-list.js";
import {
  type AgreementParts,
  type ArticleParts,
  type ClaimParts,
  type Connection,
  type DisputeParts,
  type Named,
  nodesOf,
} from "../../results.js";
import { dateInWords, withDateInWords } from "../../words/dates.js";
import { capitalized, counted, inWords, listed, moneyInWords, termInWords } from "../../words/terms.js";
import { type Reading, section, thingPage } from "./thing.js";

interface Agreement extends AgreementParts {
  readonly aliases: readonly string[];
  readonly term: string | null;
  readonly amounts: readonly { readonly value: number; readonly currency: string }[];
  readonly signatories: readonly {
    readonly person: Named | null;
    readonly organization: Named | null;
    readonly office: string | null;
  }[];
  readonly issues: readonly Named[];
  readonly fullDisputes: readonly DisputeParts[];
  readonly articles: Connection<ArticleParts>;
  readonly claims: Connection<ClaimParts>;
}

/** `/agreement/ID`: what was agreed, between whom, for how much and how long, and what the sources differ on. */
export async function agreementPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: agreement } = await ask<{ node: Agreement | null }>("Agreement", { id });
  if (!agreement?.name) return null;
  const claims = nodesOf(agreement.claims);
  const property = (...properties: string[]) =>
    ofClaims(
      claims,
      properties,
      agreement.fullDisputes.some((dispute) => properties.includes(dispute.property)),
    );
  const link = (other: string, type: string) => ofLink(around.links.get(other)?.find((one) => one.type === type));
  const parties = listed(agreement.parties.map(({ name }) => name));
  const kind = capitalized(inWords(agreement.agreementKind) || "agreement");
  return thingPage(
    {
      id: agreement.id,
      kind: "Agreement",
      name: withDateInWords(agreement.name),
      aliases: agreement.aliases,
      claims,
      lead: html`${kind}${agreement.level === "BUSINESS" && " between companies"}${parties && `, ${parties}`}, ${inWords(agreement.agreementStatus)}, ${dateOf(agreement)}.${disputedMark(agreement.fullDisputes.length > 0)}`,
      sections: html`${section(
        "disputes",
        "What the sources differ on",
        agreement.fullDisputes.map(
          (dispute) => html`<li>${disputeBox(dispute, (ids) => withQuery(address, { ev: ids.join(",") }))}</li>`,
        ),
        null,
        "plain",
      )}
${section("facts", "Facts", [
  fact(html`It is ${inWords(agreement.agreementStatus)}.`, property("status"), address, "its status"),
  agreement.signedOn &&
    fact(html`It was signed: ${dateInWords(agreement.signedOn)}.`, property("signedOn"), address, "the day of signing"),
  agreement.count > 1 &&
    fact(
      html`It stands for ${counted(agreement.count, "instrument")} concluded together.`,
      property("count"),
      address,
      "their number",
    ),
  ...agreement.parties.map(({ code, name }) =>
    fact(html`<a href="${pageOf("country", code)}">${name}</a> is party to it.`, link(code, "PARTY_TO"), address, name),
  ),
  ...agreement.signatories.map(({ person, organization, office }) => {
    const who = person ?? organization;
    return (
      who &&
      fact(
        html`<a href="${pageOf(person ? "person" : "organization", who.id)}">${who.name}</a> signed it${office && ` as ${office}`}.`,
        link(who.id, "SIGNED"),
        address,
        `${who.name} signed`,
      )
    );
  }),
  agreement.amounts.length > 0 &&
    fact(
      html`It is worth ${listed(agreement.amounts.map(({ value, currency }) => moneyInWords(value, currency)))}.`,
      property("amount"),
      address,
      "its worth",
    ),
  agreement.term && fact(html`It runs for ${termInWords(agreement.term)}.`, property("term"), address, "its term"),
  ...agreement.issues.map((issue) =>
    fact(
      html`It concerns <a href="${pageOf("issue", issue.id)}">${issue.name}</a>.`,
      link(issue.id, "CONCERNS"),
      address,
      issue.name,
    ),
  ),
  agreement.meeting &&
    fact(
      html`It was concluded at <a href="${pageOf("meeting", agreement.meeting.id)}">${agreement.meeting.name}</a>.`,
      link(agreement.meeting.id, "CONCLUDED_AT"),
      address,
      "where it was concluded",
    ),
])}`,
      aside: sourceList(agreement.articles),
    },
    reading,
  );
}

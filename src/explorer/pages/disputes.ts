import { pageOf, withQuery } from "../addresses.js";
import type { Ask } from "../ask.js";
import type { Frame } from "../frame.js";
import { groupedBy } from "../grouped.js";
import { html } from "../html.js";
import { disputeBox } from "../parts/dispute.js";
import { drawer } from "../parts/drawer.js";
import { type Connection, type DisputeParts, nodesOf } from "../results.js";
import { claimsSheet } from "../view/sheets.js";
import { withDateInWords } from "../words/dates.js";
import { counted } from "../words/terms.js";

/** `/disputes`: what sources exclude each other on, newest subjects first. */
export async function disputesPage(address: URL, ask: Ask): Promise<Frame> {
  const [property, country] = [address.searchParams.get("property"), address.searchParams.get("country")];
  const { disputes } = await ask<{ disputes: Connection<DisputeParts> }>("Disputes", {
    property,
    countries: country ? country.split(",") : null,
    first: 20,
    after: address.searchParams.get("after"),
  });
  const ev = address.searchParams.get("ev");
  const bySubject = groupedBy(nodesOf(disputes), ({ subject }) => subject.id);
  return {
    title: "Disputes",
    description: "What the sources tell differently, which version is taken, and why.",
    body: html`<h1>Where sources disagree</h1>
<p class="lead">${counted(disputes.totalCount ?? 0, "dispute")}. Two statements are a dispute only when both cannot be true: “January” and “5 January” are none.</p>
${bySubject.size === 0 && html`<p class="empty">Nothing is disputed ${property || country ? html`here. <a href="/disputes">Show all disputes</a>.` : "so far: no two sources exclude each other."}</p>`}
${[...bySubject.values()].map((group) => {
  const { subject } = group[0]!;
  return html`<section class="disputed-thing"><h2><a href="${pageOf(subject.__typename, subject.id)}">${withDateInWords(subject.name)}</a></h2>${group.map(
    (dispute) => disputeBox(dispute, (claims) => withQuery(address, { ev: claims.join(",") })),
  )}</section>`;
})}
${disputes.pageInfo?.hasNextPage && html`<p class="more"><a href="${withQuery(address, { after: disputes.pageInfo.endCursor, ev: null })}">More disputes</a></p>`}
${drawer(ev ? await claimsSheet(ev.split(","), ask) : null, withQuery(address, { ev: null }), address.origin)}`,
  };
}

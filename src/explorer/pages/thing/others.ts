import { pageOf } from "../../addresses.js";
import type { Frame } from "../../frame.js";
import { html } from "../../html.js";
import { eventLine, nameOf, whenAndWhere } from "../../parts/event-line.js";
import { backed, fact, ofClaims, ofLink } from "../../parts/fact.js";
import { statusMark } from "../../parts/marks.js";
import { quote } from "../../parts/quote.js";
import { sourceList } from "../../parts/source-list.js";
import {
  type AgreementParts,
  type ArticleParts,
  type ClaimParts,
  type Connection,
  type CountryName,
  type MeetingParts,
  type Named,
  nodesOf,
  type StatementParts,
  type VisitParts,
} from "../../results.js";
import { counted, inWords } from "../../words/terms.js";
import { type Reading, section, thingPage } from "./thing.js";

interface Organization extends Named {
  readonly aliases: readonly string[];
  readonly country: CountryName | null;
  readonly articles: Connection<ArticleParts>;
  readonly claims: Connection<ClaimParts>;
}

/** `/organization/ID`: where it is based and every link it has, as sentences. */
export async function organizationPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: organization } = await ask<{ node: Organization | null }>("Organization", { id });
  if (!organization?.name) return null;
  const { country } = organization;
  const kinds = new Map(around.view.nodes.map((node) => [node.id, node.kind]));
  return thingPage(
    {
      id: organization.id,
      kind: "Organization",
      name: organization.name,
      aliases: organization.aliases,
      claims: nodesOf(organization.claims),
      lead: country
        ? html`Based in <a href="${pageOf("country", country.code)}">${country.name}</a>.`
        : "The sources do not say where it is based.",
      sections: section(
        "facts",
        "Facts",
        [...around.links].flatMap(([other, links]) =>
          links.map((link) => {
            const name = around.labels.get(other) ?? other;
            const kind = kinds.get(other);
            const end = kind ? html`<a href="${pageOf(kind, other)}">${name}</a>` : name;
            const sentence =
              link.source === id ? html`It ${inWords(link.type)} ${end}.` : html`${end} ${inWords(link.type)} it.`;
            return fact(sentence, ofLink(link), address, name);
          }),
        ),
      ),
      aside: sourceList(organization.articles),
    },
    reading,
  );
}

interface Issue extends Named {
  readonly aliases: readonly string[];
  readonly meetings: Connection<MeetingParts>;
  readonly agreements: Connection<AgreementParts>;
  readonly statements: Connection<StatementParts>;
}

/** `/issue/ID`: where it was discussed, what was agreed on it and who said what. */
export async function issuePage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: issue } = await ask<{ node: Issue | null }>("Issue", { id });
  if (!issue?.name) return null;
  const link = (other: string, type: string) => ofLink(around.links.get(other)?.find((one) => one.type === type));
  return thingPage(
    {
      id: issue.id,
      kind: "Issue",
      name: issue.name,
      aliases: issue.aliases,
      lead: html`${counted(issue.meetings.totalCount ?? 0, "meeting")}, ${counted(issue.agreements.totalCount ?? 0, "agreement")} and ${counted(issue.statements.totalCount ?? 0, "statement")} in the sources.`,
      sections: html`${section(
        "meetings",
        "Discussed at",
        nodesOf(issue.meetings).map((meeting) =>
          eventLine(meeting, backed(link(meeting.id, "DISCUSSED"), address, meeting.name)),
        ),
        null,
        "events",
      )}
${section(
  "agreements",
  "Agreed",
  nodesOf(issue.agreements).map((agreement) =>
    eventLine(agreement, backed(link(agreement.id, "CONCERNS"), address, agreement.name)),
  ),
  null,
  "events",
)}
${section(
  "said",
  "Said",
  nodesOf(issue.statements).map((statement) => quote(statement, { speaker: true })),
  null,
  "quotes",
)}`,
    },
    reading,
  );
}

type Visit = VisitParts & { readonly meetings: readonly MeetingParts[]; readonly claims: Connection<ClaimParts> };

/** `/visit/ID`: who went where and when, and whom they met there. */
export async function visitPage(reading: Reading): Promise<Frame | null> {
  const { id, address, ask, around } = reading;
  const { node: visit } = await ask<{ node: Visit | null }>("Visit", { id });
  if (!visit?.country) return null;
  const claims = nodesOf(visit.claims);
  const link = (other: string, type: string) => ofLink(around.links.get(other)?.find((one) => one.type === type));
  const happened = visit.visitStatus === "HELD";
  return thingPage(
    {
      id: visit.id,
      kind: "Visit",
      name: nameOf(visit),
      claims,
      lead: html`${whenAndWhere(visit)}.${statusMark(visit.visitStatus)}`,
      sections: html`${section("facts", "Facts", [
        ...visit.visitors.map((person) =>
          fact(
            html`<a href="${pageOf("person", person.id)}">${person.name}</a> ${happened ? "travelled" : "was to travel"} to <a href="${pageOf("country", visit.country.code)}">${visit.country.name}</a>.`,
            link(person.id, "MADE"),
            address,
            person.name,
          ),
        ),
        visit.startDate &&
          fact(
            html`It ${happened ? "took place" : "is dated"}: ${whenAndWhere(visit)}.`,
            ofClaims(claims, ["startDate", "endDate"], false),
            address,
            "the date",
          ),
        !happened &&
          fact(html`It is ${inWords(visit.visitStatus)}.`, ofClaims(claims, ["status"], false), address, "its status"),
      ])}
${section(
  "meetings",
  "Meetings during it",
  visit.meetings.map((meeting) => eventLine(meeting, backed(link(meeting.id, "DURING"), address, meeting.name))),
  null,
  "events",
)}`,
    },
    reading,
  );
}

/** `/statement/ID`: the words, who said them, and the article they stand in. */
export async function statementPage(reading: Reading): Promise<Frame | null> {
  const { id, ask } = reading;
  const { node: statement } = await ask<{ node: (StatementParts & { issues: readonly Named[] }) | null }>("Statement", {
    id,
  });
  if (!statement?.text) return null;
  const { speaker, article, evidence, issues, text } = statement;
  return thingPage(
    {
      id,
      kind: "Statement",
      name: text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text,
      lead: speaker
        ? html`Said by <a href="${pageOf("person", speaker.id)}">${speaker.name}</a>.`
        : "The article does not name the speaker.",
      sections: html`<ul class="quotes">${quote(statement, { speaker: true })}</ul>
<p><a href="${pageOf("article", article.id)}">Read it in the article</a>, characters ${evidence.start} to ${evidence.end}.</p>
${section(
  "issues",
  "About",
  issues.map((issue) => html`<li><a href="${pageOf("issue", issue.id)}">${issue.name}</a></li>`),
  null,
  "names",
)}`,
    },
    reading,
  );
}

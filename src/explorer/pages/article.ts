import { pageOf, withQuery } from "../addresses.js";
import type { Ask } from "../ask.js";
import type { Frame } from "../frame.js";
import { groupedBy } from "../grouped.js";
import { html, type Markup, webAddress } from "../html.js";
import { sourceName } from "../parts/drawer.js";
import { markedText } from "../parts/marked-text.js";
import { type ArticleParts, type ClaimParts, type Connection, nodesOf, type SpanParts } from "../results.js";
import { dateInWords, withDateInWords } from "../words/dates.js";
import { capitalized, counted, inWords, valueInWords } from "../words/terms.js";

export type ArticleClaim = Omit<ClaimParts, "evidence"> & { readonly evidence: SpanParts };
type ArticleResult = ArticleParts & {
  readonly text: string;
  readonly copies: readonly { readonly id: string }[];
  readonly claims: Connection<ArticleClaim>;
};

const MOST_CLAIMS = 1000;

/** `/article/ID`: the text as kept, what was taken from it marked where it stands, and what each mark means. */
export async function articlePage(id: string, address: URL, ask: Ask): Promise<Frame | null> {
  const read = await articleWithClaims(id, ask);
  if (!read) return null;
  const { article, claims } = read;
  const ev = address.searchParams.get("ev");
  const open = claims.find((claim) => claim.id === ev);
  const at =
    open && claims.filter(({ evidence }) => evidence.start < open.evidence.end && evidence.end > open.evidence.start);
  const web = webAddress(article.uri);
  return {
    title: article.title ?? sourceName(article),
    body: html`<div class="reading"><article lang="${article.language}"><p class="kicker" lang="en">Article</p>
<h1>${article.title ?? sourceName(article)}</h1>
<p class="byline" lang="en">${[article.publisher, article.publishedOn && dateInWords(article.publishedOn)].filter(Boolean).join(", ") || "Publisher and date not stated"}${web && html` · <a href="${web}" rel="noopener noreferrer external">original</a>`}${article.copies.length > 0 && html` · repeats the text of ${counted(article.copies.length, "other article")}, so together they count as one source`}</p>
<p class="legend" lang="en">Marked: ${["person", "country", "organization", "meeting", "agreement", "statement"].map((kind) => html`<span class="span ${kind}">${kind}</span> `)} A mark opens what it says.</p>
<div class="text">${markedText(article.text, claims, (claim) => `${withQuery(address, { ev: claim })}#${claim}`, ev)}</div></article>
<div id="drawer" data-region>${at ? claimsPanel(at, withQuery(address, { ev: null })) : summary(claims)}</div></div>`,
  };
}

async function articleWithClaims(
  id: string,
  ask: Ask,
): Promise<{ article: ArticleResult; claims: ArticleClaim[] } | null> {
  const claims: ArticleClaim[] = [];
  for (let after: string | null = null; ; ) {
    const { article }: { article: ArticleResult | null } = await ask("Article", { id, after });
    if (!article) return null;
    claims.push(...nodesOf(article.claims));
    after = article.claims.pageInfo?.hasNextPage ? (article.claims.pageInfo.endCursor ?? null) : null;
    if (after === null || claims.length >= MOST_CLAIMS) return { article, claims };
  }
}

/** What the words under a mark say, thing by thing. */
function claimsPanel(claims: readonly ArticleClaim[], closed: string): Markup {
  const groups = groupedBy(claims, ({ subject }) => subject?.id ?? "");
  return html`<aside class="drawer" role="region" aria-labelledby="drawer-title">
<div class="drawer-head"><h2 id="drawer-title" tabindex="-1">What these words say</h2><a class="close" href="${closed}" data-close aria-label="Close">×</a></div>
${[...groups.values()].map((group) => {
  const subject = group[0]!.subject;
  return html`<section><h3>${subject ? html`<a href="${pageOf(subject.__typename, subject.id)}">${subject.name}</a> <span class="kind">${capitalized(subject.__typename.toLowerCase())}</span>` : "Visit, statement or gift"}</h3>
<dl class="claims">${group.map(
    (claim) =>
      html`<div class="${claim.status.toLowerCase()}"><dt>${capitalized(inWords(claim.property))}</dt><dd>${valueInWords(claim.property, claim.value, dateInWords)}${claim.status !== "ACCEPTED" && html` <span class="mark disputed">${claim.status.toLowerCase()}</span> <span class="reason">${claim.reason}</span>`}</dd></div>`,
  )}</dl></section>`;
})}
<p class="drawer-note">Read by ${[...new Set(claims.map(({ extractor }) => extractor))].join(", ")}.</p></aside>`;
}

function summary(claims: readonly ArticleClaim[]): Markup {
  const subjects = new Map(claims.flatMap(({ subject }) => (subject ? [[subject.id, subject] as const] : [])));
  const kinds = groupedBy(subjects.values(), ({ __typename }) => __typename);
  if (subjects.size === 0)
    return html`<aside class="drawer quiet-drawer"><p class="empty">Nothing was taken from this article.</p></aside>`;
  return html`<aside class="drawer quiet-drawer" role="region" aria-labelledby="drawer-title"><h2 id="drawer-title" tabindex="-1">In this article</h2>
${["Meeting", "Agreement", "Person", "Country", "Organization", "Issue"].map((kind) => {
  const things = kinds.get(kind);
  return (
    things &&
    html`<section><h3>${capitalized(inWords(kind))} <span class="count">${things.length}</span></h3><ul class="names">${things.map(({ id, name }) => html`<li><a href="${pageOf(kind, id)}">${withDateInWords(name)}</a></li>`)}</ul></section>`
  );
})}</aside>`;
}

import { pageOf } from "../addresses.js";
import { html, type Markup } from "../html.js";
import { type DisputeParts, independentSources } from "../results.js";
import { dateInWords, withDateInWords } from "../words/dates.js";
import { capitalized, inWords, valueInWords } from "../words/terms.js";
import { sourceName } from "./drawer.js";
import { sourcesLink } from "./marks.js";

const words = (property: string, value: string): string => valueInWords(property, value, dateInWords);

/** A dispute on one line: what, and the versions. */
export function disputeLine({ subject, property, versions }: DisputeParts): Markup {
  return html`<li><a href="${pageOf(subject.__typename, subject.id)}#disputes">${withDateInWords(subject.name)}</a><span class="where">${capitalized(inWords(property))}: ${versions.map(
    ({ value }, at) => html`${at > 0 && html` <span class="or">or</span> `}${words(property, value)}`,
  )}</span></li>`;
}

/** Versions side by side, each with who says so; the one taken is named, and why. */
export function disputeBox(dispute: DisputeParts, evidenceAt: (claims: readonly string[]) => string): Markup {
  const { property, accepted, reason, versions } = dispute;
  return html`<div class="dispute"><h3>${capitalized(inWords(property))}</h3>
<ol class="versions">${versions.map(({ value, articles, claims }) => {
    const taken = value === accepted;
    return html`<li class="${taken ? "taken" : "other"}"><p class="version">${words(property, value)}</p><p class="mark-line">${taken ? html`<span class="mark taken">taken as true</span>` : html`<span class="mark disputed">disputed</span>`}${sourcesLink(
      independentSources(articles),
      evidenceAt(claims.map(({ id }) => id)),
      `${inWords(property)}, ${words(property, value)}`,
    )}</p><ul class="names">${articles.map(
      (article) =>
        html`<li><a href="${pageOf("article", article.id)}">${sourceName(article)}</a>${article.publishedOn && html`, ${dateInWords(article.publishedOn)}`}</li>`,
    )}</ul></li>`;
  })}</ol>
<p class="reason">${accepted === null ? "No version is taken as true." : ""} Why: ${reason}</p></div>`;
}

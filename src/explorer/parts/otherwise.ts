import { html, type Markup } from "../html.js";
import type { DisputeParts } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { capitalized, inWords, listed, valueInWords } from "../words/terms.js";
import { sourceName } from "./drawer.js";

const MOST_NAMED = 3;

/** Who says what of something disputed, on a line per dispute: "Day of signing: 4 March (Courier; taken as true) or 5 March (Bote)". */
export function otherwise(
  disputes: readonly DisputeParts[],
  evidenceAt: (claims: readonly string[]) => string,
): Markup | null {
  if (disputes.length === 0) return null;
  return html`<ul class="otherwise">${disputes.map(
    ({ property, accepted, versions }) =>
      html`<li>${capitalized(inWords(property))}: ${versions.map(
        ({ value, articles, claims }, at) =>
          html`${at > 0 && html` <span class="or">or</span> `}<a href="${evidenceAt(claims.map(({ id }) => id))}" data-evidence>${valueInWords(property, value, dateInWords)}</a> <span class="count">(${named(articles)}${value === accepted && "; taken as true"})</span>`,
      )}</li>`,
  )}</ul>`;
}

function named(articles: DisputeParts["versions"][number]["articles"]): string {
  const names = [...new Set(articles.map((article) => article.publisher ?? sourceName(article)))];
  const more = names.length - MOST_NAMED;
  return listed(more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names);
}

import { pageOf } from "../addresses.js";
import { html, type Markup } from "../html.js";
import { type ArticleParts, type Connection, independentSources, nodesOf } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { counted } from "../words/terms.js";
import { sourceName } from "./drawer.js";

/** The articles that tell of a thing; copies are said to be copies. */
export function sourceList(articles: Connection<ArticleParts>): Markup | false {
  const shown = nodesOf(articles);
  if (shown.length === 0) return false;
  const total = articles.totalCount ?? shown.length;
  const independent = independentSources(shown);
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2><p class="count">${counted(total, "article")}${total === shown.length && independent < total && `, ${independent} independent`}</p>
<ul class="names">${shown.map(
    (article) =>
      html`<li><a href="${pageOf("article", article.id)}">${sourceName(article)}</a>${article.publishedOn && html`, ${dateInWords(article.publishedOn)}`}${shown.some(({ id, voice }) => id !== article.id && voice === article.voice) && html` <span class="count">one text with another here</span>`}</li>`,
  )}</ul>${total > shown.length && html`<p class="count">the newest ${shown.length} shown</p>`}</section>`;
}

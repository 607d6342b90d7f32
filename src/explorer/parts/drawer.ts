import { pageOf, spanPage } from "../addresses.js";
import { html, type Markup, webAddress } from "../html.js";
import type { ArticleParts, EvidenceParts } from "../results.js";
import { dateInWords } from "../words/dates.js";
import { counted } from "../words/terms.js";

export interface Quotation {
  readonly evidence: EvidenceParts;
  /** The claim it supports, when it is one. */
  readonly claimId: string | null;
  /** What this source says, where sources differ. */
  readonly says?: string | null;
  readonly note?: string | null;
  /** The words around it, when the text was asked for. */
  readonly before?: string;
  readonly after?: string;
}

export interface Sheet {
  /** What the sentences support, in words. */
  readonly title: string;
  readonly sources: number;
  readonly disputed: boolean;
  readonly reason?: string | null;
  readonly quotations: readonly Quotation[];
}

/** The evidence drawer: each quotation in its context, who printed it and when, and a citation to take along. */
export function drawer(sheet: Sheet | null, closed: string, origin: string): Markup {
  if (!sheet) return html`<div id="drawer" data-region></div>`;
  return html`<div id="drawer" data-region><aside class="drawer" role="region" aria-labelledby="drawer-title">
<div class="drawer-head"><h2 id="drawer-title" tabindex="-1">${sheet.title}</h2><a class="close" href="${closed}" data-close aria-label="Close the evidence">×</a></div>
<p class="drawer-note">${counted(sheet.sources, "independent source")}${sheet.disputed && html` <span class="mark disputed">disputed</span>`}</p>
${sheet.reason && html`<p class="reason">${sheet.reason}</p>`}
${sheet.quotations.length === 0 && html`<p class="empty">No sentence is kept for this. That should not happen: run <code>entente check</code>.</p>`}
<ol class="quotations">${sheet.quotations.map((quotation) => html`<li>${quoted(quotation, origin)}</li>`)}</ol>
</aside></div>`;
}

function quoted({ evidence, claimId, says, note, before = "", after = "" }: Quotation, origin: string): Markup {
  const { article } = evidence;
  const href = claimId ? spanPage(article.id, claimId) : pageOf("article", article.id);
  const words = citation(evidence, origin + href);
  const web = webAddress(article.uri);
  return html`${says && html`<p class="says">says: <strong>${says}</strong></p>`}
<blockquote lang="${article.language}">${before && html`<span class="around">${before}</span>`}<mark>${evidence.text}</mark>${after && html`<span class="around">${after}</span>`}</blockquote>
<p class="byline"><a href="${href}">${sourceName(article)}</a>${article.publishedOn && html`, ${dateInWords(article.publishedOn)}`}${web && html` · <a href="${web}" rel="noopener noreferrer external">original</a>`}</p>
${note && html`<p class="reason">${note}</p>`}
<p class="cite"><button type="button" class="quiet needs-script" data-copy="${words}">Copy citation</button><span class="citation no-script">${words}</span></p>`;
}

/** A source by its name: publisher and headline, or whichever is known. */
export function sourceName({ publisher, title, id }: ArticleParts): string {
  const known = [publisher, title && inQuotes(title)].filter(Boolean).join(", ");
  return known || `Untitled article ${id.replace("sha256:", "").slice(0, 8)}`;
}

/** A citation as a footnote has it: the words, who printed them, when, and where to check. */
export function citation({ text, article }: EvidenceParts, permalink: string): string {
  const printed = [
    article.publisher,
    article.title && inQuotes(article.title),
    article.publishedOn && dateInWords(article.publishedOn),
  ];
  const where = webAddress(article.uri) ?? permalink;
  return `${inQuotes(text.replace(/\s+/g, " ").trim())} (${[...printed.filter(Boolean), where].join(", ")})`;
}

/** Words in quotation marks; those within become single ones. */
const inQuotes = (words: string): string =>
  `“${words
    .replace(/[“„]/g, "‘")
    .replace(/”/g, "’")
    .replace(/"([^"]*)"/g, "‘$1’")}”`;
